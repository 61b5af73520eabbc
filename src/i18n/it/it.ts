// Italian. Its words stand in xliff/it.xlf, from which it/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {italianDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'nord', E: 'est', S: 'sud', W: 'ovest'};

export const it: Language = {
  locale: 'it',
  tag: 'it',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Lettera, convenzione, accordo, dichiarazione, memorandum, comunicato.
  genders: {
    'letter-of-intent': 'f',
    agreement: 'f',
    accord: 'm',
    declaration: 'f',
    memorandum: 'm',
    statement: 'm',
  },
  dateGrammar: memo(italianDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind) => WINDS[wind]).join('-'),
    direction: (point) => `verso ${point}`,
  },
  formerCountries: {SU: 'Unione Sovietica', YU: 'Jugoslavia', DD: 'Germania Est', CS: 'Serbia e Montenegro'},
  // 'da il 1994', 'da verso il 1994'
  typeset: (text) =>
    text
      .replace(/(?<!\p{L})(da|a) verso (.*)$/u, '$1 $2 circa')
      .replace(/(?<!\p{L})(tra|e|o) verso /gu, '$1 circa ')
      .replace(/(?<!\p{L})(da|a) il (?=[\p{L}\d])/gu, '$1l ')
      .replace(/(?<!\p{L})(da|a) l’(?=[\p{L}\d])/gu, '$1ll’'),
  heard: heardIn('it', {kilometres: {one: 'chilometro', other: 'chilometri'}, range: 'da $1 a $2'}),
  csvSeparator: ';',
};
