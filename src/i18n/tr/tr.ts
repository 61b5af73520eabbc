// Turkish. Its words stand in xliff/tr.xlf, from which tr/generated is written (npm run localize); what is wrong with a
// file is still told in English.
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language} from '../language.ts';
import {turkishDateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

const POINTS: Readonly<Record<string, string>> = {
  N: 'kuzey',
  E: 'doğu',
  S: 'güney',
  W: 'batı',
  NE: 'kuzeydoğu',
  SE: 'güneydoğu',
  SW: 'güneybatı',
  NW: 'kuzeybatı',
};

export const tr: Language = {
  locale: 'tr',
  tag: 'tr',
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
  dateGrammar: memo(turkishDateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    // 'güney-güneydoğu'
    point: (winds) => {
      const near = POINTS[winds.slice(-2).join('')] ?? '';
      return winds.length > 2 ? `${POINTS[winds[0] ?? ''] ?? ''}-${near}` : near;
    },
    direction: (point) => `${point} yönünde`,
  },
  formerCountries: {SU: 'Sovyetler Birliği', YU: 'Yugoslavya', DD: 'Doğu Almanya', CS: 'Sırbistan-Karadağ'},
  typeset: (text) =>
    text
      .replace(/ arasında beri/g, ' arasındaki bir günden beri')
      .replace(/ arasında kadar/g, ' arasındaki bir güne kadar'),
  heard: heardIn('tr', {kilometres: {other: 'kilometre'}, range: '$1 ile $2 arası'}),
  csvSeparator: ';',
};
