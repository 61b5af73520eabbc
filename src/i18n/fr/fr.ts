// French. Its words stand in xliff/fr.xlf, from which fr/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {frenchDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'nord', E: 'est', S: 'sud', W: 'ouest'};

export const fr: Language = {
  locale: 'fr',
  tag: 'fr',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Lettre, convention, accord, déclaration, mémorandum, communiqué.
  genders: {
    'letter-of-intent': 'f',
    agreement: 'f',
    accord: 'm',
    declaration: 'f',
    memorandum: 'm',
    statement: 'm',
  },
  dateGrammar: memo(frenchDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind) => WINDS[wind]).join('-'),
    direction: (point) => `vers ${/^[eo]/.test(point) ? 'l’' : 'le '}${point}`,
  },
  formerCountries: {SU: 'Union soviétique', YU: 'Yougoslavie', DD: 'RDA', CS: 'Serbie-et-Monténégro'},
  // Prepositions that do not stand together.
  typeset: (text) =>
    text
      .replace(/jusqu’un /g, 'jusqu’à un ')
      .replace(/jusqu’vers (en |au )?/g, (_, word?: string) => `jusque vers ${word === 'au ' ? 'le ' : ''}`)
      .replace(/(?<!\p{L})(depuis|entre|et|ou|de) vers /gu, '$1 environ '),
  heard: heardIn('fr', {kilometres: {one: 'kilomètre', other: 'kilomètres'}, range: 'de $1 à $2'}),
  csvSeparator: ';',
};
