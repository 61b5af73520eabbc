// Spanish dates in a sentence: a day has its article, which grows together with its preposition.
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

export function spanishDateGrammar(): DateGrammar {
  const names = monthNames('es', {month: 'long'});
  return {
    // '22 de junio de 2013'
    point: ({day, precision}, kase, _spoken, cut = '') => {
      const article = kase === 'plain' || kase === 'at' ? '' : `el${NBSP}`;
      const date = precision === 'day' ? `${article}${Number(day.slice(8))}` : '';
      const month = cut === 'month' || precision === 'year' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      return [date, month, year].filter(Boolean).join(` de${NBSP}`);
    },
    at: (precision) => (precision === 'day' ? 'el ' : 'en '),
    atYears: 'en ',
    about: 'hacia ',
    uncertain: ' (incierto)',
    between: (one, other) => `entre ${one} y ${other}`,
    either: (one, other) => `${one} ${other.startsWith('o') ? 'u' : 'o'} ${other}`,
    fromTo: (one, other) => `de ${one} a ${other}`,
    every: {year: 'cada año ', month: 'cada mes ', day: 'cada día '},
    since: 'desde ',
    until: 'hasta ',
    someDay: 'un día ',
    months: names.map((name) => [name]),
    fillers: ['el', 'en', 'de', 'del', 'al'],
  };
}
