// Esperanto dates in a sentence. Chromium's Intl holds no Esperanto, so the names of the months stand here.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';

const MONTHS = 'januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro'.split(' ');

export function esperantoDateGrammar(): DateGrammar {
  return {
    point: ({day, precision}, kase, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : MONTHS[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const ending = kase === 'at' ? 'an' : 'a';
      const of = month ? ` de${NBSP}` : '';
      const date = precision === 'day' ? `la${NBSP}${Number(day.slice(8))}-${ending}${of}` : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    at: (precision) => (precision === 'day' ? '' : 'en '),
    atYears: 'en ',
    about: 'ĉirkaŭ ',
    uncertain: ' (necerta)',
    between: (from, to) => `inter ${from} kaj ${to}`,
    either: (one, other) => `${one} aŭ ${other}`,
    fromTo: (from, to) => `de ${from} ĝis ${to}`,
    every: {year: 'ĉiun jaron ', month: 'ĉiun monaton ', day: 'ĉiutage '},
    since: 'ekde ',
    until: 'ĝis ',
    someDay: 'iu tago ',
    months: MONTHS.map((name) => [name]),
    fillers: ['la', 'a', 'an', 'de', 'en', 'jaro'],
  };
}
