// Romanian dates in a sentence.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

export function romanianDateGrammar(): DateGrammar {
  const names = monthNames('ro', {month: 'long'});
  return {
    point: ({day, precision}, kase, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      const preposition = kase === 'until' ? (precision === 'day' ? 'la ' : 'în ') : '';
      return preposition + trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    at: (precision) => (precision === 'day' ? 'la ' : 'în '),
    atYears: 'în ',
    about: 'circa ',
    uncertain: ' (incert)',
    between: (one, other) => `între ${one} și ${other}`,
    either: (one, other) => `${one} sau ${other}`,
    fromTo: (one, other) => `${other.startsWith('la ') ? 'de la' : 'din'} ${one} până ${other}`,
    every: {year: 'în fiecare an ', month: 'în fiecare lună ', day: 'în fiecare zi '},
    since: 'din ',
    until: 'până ',
    someDay: 'o zi ',
    months: names.map((name) => [name]),
    fillers: ['la', 'in', 'din', 'de'],
  };
}
