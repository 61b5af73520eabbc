// Lithuanian. Its words stand in xliff/lt.xlf, from which lt/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import {NBSP, type Language, type Wind} from '../language.ts';
import {lithuanianDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const POINTS: Readonly<Record<string, string>> = {
  N: 'šiaurė',
  E: 'rytai',
  S: 'pietūs',
  W: 'vakarai',
  NE: 'šiaurės rytai',
  SE: 'pietryčiai',
  SW: 'pietvakariai',
  NW: 'šiaurės vakarai',
};
const GENITIVE: Readonly<Record<Wind, string>> = {N: 'šiaurės', E: 'rytų', S: 'pietų', W: 'vakarų'};

const spokenNumbers = heardIn('lt', {
  kilometres: {one: 'kilometras', few: 'kilometrai', many: 'kilometro', other: 'kilometrų'},
  range: 'nuo $1 iki $2',
});

export const lt: Language = {
  locale: 'lt',
  tag: 'lt',
  dir: 'ltr',
  translations: {...pageTemplates, ...exportTemplates},
  // Protokolas, sutartis, susitarimas, deklaracija, memorandumas, pareiškimas.
  genders: {
    'letter-of-intent': 'm',
    agreement: 'f',
    accord: 'm',
    declaration: 'f',
    memorandum: 'm',
    statement: 'm',
  },
  dateGrammar: memo(lithuanianDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => {
      const [first = 'N'] = winds;
      const near = POINTS[winds.slice(-2).join('')] ?? '';
      return winds.length > 2 ? `${GENITIVE[first]} ${near}` : near;
    },
    direction: (point) =>
      `į${NBSP}${point.replace(/iai$/, 'ius').replace(/ai$/, 'us').replace(/ūs$/, 'us').replace(/ė$/, 'ę')}`,
  },
  formerCountries: {
    SU: 'Sovietų Sąjunga',
    YU: 'Jugoslavija',
    DD: 'Vokietijos Demokratinė Respublika',
    CS: 'Serbija ir Juodkalnija',
  },
  typeset: (text) =>
    text
      .replace(/(^|[^\p{L}])(nuo|iki) apie /gu, '$1maždaug $2 ')
      .replace(/(^|[^\p{L}])(tarp|ir|arba) apie /gu, '$1$2 maždaug ')
      // The sign of the day and of the years is put once.
      .replace(/\u00a0d\.–(\d+\u00a0d\.)/g, '–$1')
      .replace(/^(\d{4}(?:, \d{4})* ir \d{4})$/, `$1${NBSP}m.`),
  heard: (text) =>
    spokenNumbers(text.replace(/\u00a0m\.(?!\p{L})/gu, `${NBSP}metų`).replace(/\u00a0d\.(?!\p{L})/gu, `${NBSP}dienos`)),
  csvSeparator: ';',
};
