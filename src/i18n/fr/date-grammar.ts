// French dates in a sentence: a day has its article, which grows together with its preposition.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateCase, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

const ARTICLES: Readonly<Record<DateCase, string>> = {
  plain: '',
  at: '',
  of: 'le ',
  with: 'le ',
  until: 'au ',
  about: 'le ',
};

/** 'du 24', 'd’avril', 'de 2012' */
const from = (point: string): string =>
  point.startsWith('le ') ? `du ${point.slice(3)}` : /^[ao]/.test(point) ? `d’${point}` : `de ${point}`;

export function frenchDateGrammar(): DateGrammar {
  const names = monthNames('fr', {month: 'long'});
  return {
    point: ({day, precision}, kase, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const number = Number(day.slice(8));
      const date = precision === 'day' ? `${ARTICLES[kase]}${number === 1 ? '1er' : number}${NBSP}` : '';
      const preposition = kase === 'until' && precision !== 'day' ? 'en ' : '';
      return trimmed(`${preposition}${date}${precision === 'year' ? '' : month} ${year}`.replace(/ +/g, ' '));
    },
    at: (precision) => (precision === 'day' ? 'le ' : 'en '),
    atYears: 'en ',
    about: 'vers ',
    uncertain: ' (incertain)',
    between: (one, other) => `entre ${one} et ${other}`,
    either: (one, other) => `${one} ou ${other}`,
    fromTo: (one, other) => `${from(one)} ${other.replace(/^en /, 'à ')}`,
    every: {year: 'chaque année ', month: 'chaque mois ', day: 'chaque jour '},
    since: 'depuis ',
    until: 'jusqu’',
    someDay: 'un jour ',
    months: names.map((name) => [name]),
    fillers: ['le', 'en', 'er', 'du', 'au', 'de', 'd'],
  };
}
