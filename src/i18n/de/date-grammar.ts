// German dates in a sentence: a day has its article, in the case of its preposition.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateCase, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

const ARTICLES: Readonly<Record<DateCase, string>> = {
  plain: '',
  at: '',
  of: 'dem ',
  with: 'dem ',
  until: 'zum ',
  about: 'den ',
};

export function germanDateGrammar(): DateGrammar {
  const names = monthNames('de', {month: 'long'});
  return {
    point: ({day, precision}, kase, spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const date = precision === 'day' ? `${spoken ? ARTICLES[kase] : ''}${Number(day.slice(8))}.${NBSP}` : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    at: (precision) => ({day: 'am ', month: 'im ', year: 'im Jahr '})[precision],
    atYears: 'in den Jahren ',
    about: 'um ',
    uncertain: ' (unsicher)',
    between: (from, to) => `zwischen ${from} und ${to}`,
    either: (one, other) => `${one} oder ${other}`,
    fromTo: (from, to) => `${/^(dem )?\d+\./.test(from) ? 'vom' : 'von'} ${from.replace('dem ', '')} bis ${to}`,
    every: {year: 'jedes Jahr ', month: 'jeden Monat ', day: 'täglich '},
    since: 'seit ',
    until: 'bis ',
    someDay: 'einem Tag ',
    months: names.map((name) => [name]),
    fillers: ['am', 'im', 'jahr', 'der', 'den', 'dem'],
  };
}
