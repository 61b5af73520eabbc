// Latvian. Its words stand in xliff/lv.xlf, from which lv/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {latvianDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const WINDS: Readonly<Record<Wind, string>> = {N: 'ziemeļ', E: 'austrum', S: 'dienvid', W: 'rietum'};

export const lv: Language = {
  locale: 'lv',
  tag: 'lv',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Protokols, līgums, vienošanās, deklarācija, memorands, paziņojums.
  genders: {
    'letter-of-intent': 'm',
    agreement: 'm',
    accord: 'f',
    declaration: 'f',
    memorandum: 'm',
    statement: 'm',
  },
  dateGrammar: memo(latvianDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => `${winds.map((wind) => WINDS[wind]).join('')}i`,
    direction: (point) => `uz ${point.replace(/i$/, 'iem')}`,
  },
  formerCountries: {
    SU: 'Padomju Savienība',
    YU: 'Dienvidslāvija',
    DD: 'Vācijas Demokrātiskā Republika',
    CS: 'Serbija un Melnkalne',
  },
  typeset: (text) =>
    text
      .replace(/(?<!\p{L})(kopš|no|līdz|starp|un|vai) ap /gu, '$1 aptuveni ')
      .replace(/(?<!\p{L})līdz dienas /gu, 'līdz dienai ')
      // '24. jūnijs–26. jūnijs': the month is said once.
      .replace(/(\d+\.)\u00a0\p{L}+–(?=\d+\.\u00a0\p{L})/gu, '$1–'),
  heard: heardIn('lv', {
    kilometres: {zero: 'kilometru', one: 'kilometrs', other: 'kilometri'},
    range: 'no $1 līdz $2',
  }),
  csvSeparator: ';',
};
