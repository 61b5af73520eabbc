// Esperanto. Its words stand in xliff/eo.xlf, from which eo/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {countries} from './countries.ts';
import {esperantoDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'nord', E: 'orient', S: 'sud', W: 'okcident'};

export const eo: Language = {
  locale: 'eo',
  // Chromium's Intl holds no Esperanto; numbers, plural forms and short days are those of Afrikaans.
  tag: 'af',
  conjunctions: {conjunction: 'kaj', disjunction: 'aŭ'},
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  genders: {
    'letter-of-intent': 'n',
    agreement: 'n',
    accord: 'n',
    declaration: 'n',
    memorandum: 'n',
    statement: 'n',
  },
  dateGrammar: memo(esperantoDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    // 'sud-sudoriento'
    point: (winds) => {
      const words = winds.map((wind) => WINDS[wind]);
      return `${words.length > 2 ? `${words[0]}-` : ''}${words.slice(-2).join('')}o`;
    },
    direction: (point) => point.replace(/o$/, 'en'),
  },
  formerCountries: countries,
  // The article is said once.
  typeset: (text) => text.replace(/-a–la\u00a0/g, '-a–'),
  heard: heardIn('eo', {kilometres: {one: 'kilometro', other: 'kilometroj'}, range: 'de $1 ĝis $2'}),
  csvSeparator: ';',
};
