// English dates in a sentence.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import type {DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

export function englishDateGrammar(): DateGrammar {
  const names = monthNames('en-GB', {month: 'long'});
  return {
    point: ({day, precision}, _case, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const date = precision === 'day' ? Number(day.slice(8)) : '';
      return trimmed(`${date} ${precision === 'year' ? '' : month} ${year}`.replace(/ +/g, ' '));
    },
    at: (precision) => (precision === 'day' ? 'on ' : 'in '),
    atYears: 'in ',
    about: 'about ',
    uncertain: ' (uncertain)',
    between: (from, to) => `between ${from} and ${to}`,
    either: (one, other) => `${one} or ${other}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    every: {year: 'every year ', month: 'every month ', day: 'every day '},
    since: 'since ',
    until: 'until ',
    someDay: 'a day ',
    months: names.map((name) => [name]),
    fillers: ['on', 'in', 'of', 'the', 'st', 'nd', 'rd', 'th'],
  };
}
