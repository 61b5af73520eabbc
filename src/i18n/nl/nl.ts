// Dutch. Its words stand in xliff/nl.xlf, from which nl/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {dutchDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'noord', E: 'oost', S: 'zuid', W: 'west'};

export const nl: Language = {
  locale: 'nl',
  tag: 'nl',
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
  dateGrammar: memo(dutchDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind) => WINDS[wind]).join(''),
    direction: (point) => `naar het ${point}en`,
  },
  formerCountries: {SU: 'Sovjet-Unie', YU: 'Joegoslavië', DD: 'DDR', CS: 'Servië en Montenegro'},
  // "Rond" stands after no other preposition.
  typeset: (text) => text.replace(/(?<!\p{L})(sinds|tot|tussen|van|en|of) rond /gu, '$1 ongeveer '),
  heard: heardIn('nl', {kilometres: {other: 'kilometer'}, range: 'van $1 tot $2'}),
  csvSeparator: ';',
};
