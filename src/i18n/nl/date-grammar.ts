// Dutch dates in a sentence.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

export function dutchDateGrammar(): DateGrammar {
  const names = monthNames('nl', {month: 'long'});
  return {
    point: ({day, precision}, _case, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    at: (precision) => (precision === 'day' ? 'op ' : 'in '),
    atYears: 'in ',
    about: 'rond ',
    uncertain: ' (onzeker)',
    between: (from, to) => `tussen ${from} en ${to}`,
    either: (one, other) => `${one} of ${other}`,
    fromTo: (from, to) => `van ${from} tot ${to}`,
    every: {year: 'elk jaar ', month: 'elke maand ', day: 'elke dag '},
    since: 'sinds ',
    until: 'tot ',
    someDay: 'een dag ',
    months: names.map((name) => [name]),
    fillers: ['op', 'in', 'de', 'e'],
  };
}
