// Spanish. Its words stand in xliff/es.xlf, from which es/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {spanishDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'norte', E: 'este', S: 'sur', W: 'oeste'};
/** Before another: 'nornoreste', 'suroeste'. */
const STEMS: Readonly<Record<Wind, string>> = {N: 'nor', E: 'este', S: 'sur', W: 'oeste'};

export const es: Language = {
  locale: 'es',
  tag: 'es',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Carta, convenio, acuerdo, declaración, memorando, comunicado.
  genders: {
    'letter-of-intent': 'f',
    agreement: 'm',
    accord: 'm',
    declaration: 'f',
    memorandum: 'm',
    statement: 'm',
  },
  dateGrammar: memo(spanishDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind, i) => (i === winds.length - 1 ? WINDS : STEMS)[wind]).join(''),
    direction: (point) => `al ${point}`,
  },
  formerCountries: {SU: 'Unión Soviética', YU: 'Yugoslavia', DD: 'Alemania Oriental', CS: 'Serbia y Montenegro'},
  // Prepositions that grow together, or do not stand together.
  typeset: (text) =>
    text
      .replace(/(?<!\p{L})(de|a) el\u00a0/gu, '$1l ')
      .replace(/(?<!\p{L})(desde|hasta|entre|de|a|y|o) hacia /gu, '$1 aproximadamente '),
  heard: heardIn('es', {kilometres: {one: 'kilómetro', other: 'kilómetros'}, range: 'de $1 a $2'}),
  csvSeparator: ';',
};
