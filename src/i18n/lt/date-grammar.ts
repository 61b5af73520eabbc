// Lithuanian dates in a sentence: year, month, day, each with its abbreviation.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';

const NOMINATIVE =
  'sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis'.split(' ');
const GENITIVE =
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio'.split(' ');
const ACCUSATIVE = 'sausį vasarį kovą balandį gegužę birželį liepą rugpjūtį rugsėjį spalį lapkritį gruodį'.split(' ');
/** In official style a month in the genitive has its "mėn." */
const MONTH = GENITIVE.map((name) => `${name}${NBSP}mėn.`);
const CASES = {plain: NOMINATIVE, of: MONTH, until: MONTH, with: MONTH, about: ACCUSATIVE, at: ACCUSATIVE};

export function lithuanianDateGrammar(): DateGrammar {
  return {
    point: ({day, precision}, kase, spoken, cut = '') => {
      const isYear = precision === 'year';
      const sign = isYear && (!spoken || cut === 'era') ? '' : `${NBSP}m.`;
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day) + sign;
      const month = cut === 'month' || isYear ? '' : (precision === 'day' ? GENITIVE : CASES[kase])[monthOf(day) - 1];
      const date = precision === 'day' ? `${Number(day.slice(8))}${NBSP}d.` : '';
      return trimmed(`${year} ${month} ${date}`.replace(/ +/g, ' '));
    },
    at: () => '',
    atYears: '',
    about: 'apie ',
    uncertain: ' (netikra)',
    between: (from, to) => `tarp ${from} ir ${to}`,
    either: (one, other) => `${one} arba ${other}`,
    fromTo: (from, to) => `nuo ${from} iki ${to}`,
    every: {year: 'kasmet ', month: 'kas mėnesį ', day: 'kasdien '},
    since: 'nuo ',
    until: 'iki ',
    someDay: 'dienos ',
    months: NOMINATIVE.map((name, i) => [name, GENITIVE[i] ?? '', ACCUSATIVE[i] ?? '']),
    fillers: ['m', 'd', 'men', 'metai', 'metu', 'metais', 'diena'],
    yearFirst: true,
  };
}
