// Turkish dates in a sentence: suffixes in place of prepositions, in harmony with how the last word is said.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateCase, type DateGrammar} from '../language.ts';
import {monthNames} from '../month-names.ts';

/** Of 'at' and 'to'; what comes from somewhere adds an n to the first: 'te, 'ten. */
type Suffixes = readonly [string, string];
const UNITS: readonly Suffixes[] = [
  ['da', 'a'],
  ['de', 'e'],
  ['de', 'ye'],
  ['te', 'e'],
  ['te', 'e'],
  ['te', 'e'],
  ['da', 'ya'],
  ['de', 'ye'],
  ['de', 'e'],
  ['da', 'a'],
];
/** On, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan; before them yüz and bin. */
const TENS: readonly Suffixes[] = [
  ['de', 'e'],
  ['da', 'a'],
  ['de', 'ye'],
  ['da', 'a'],
  ['ta', 'a'],
  ['de', 'ye'],
  ['ta', 'a'],
  ['te', 'e'],
  ['de', 'e'],
  ['da', 'a'],
];
/** Ocak, Şubat … Aralık. */
const MONTHS: readonly Suffixes[] = [
  ['ta', 'a'],
  ['ta', 'a'],
  ['ta', 'a'],
  ['da', 'a'],
  ['ta', 'a'],
  ['da', 'a'],
  ['da', 'a'],
  ['ta', 'a'],
  ['de', 'e'],
  ['de', 'e'],
  ['da', 'a'],
  ['ta', 'a'],
];

function suffixesOf(number: number): Suffixes {
  const [units, tens] = [number % 10, Math.floor(number / 10) % 10];
  return (units === 0 ? TENS[tens] : UNITS[units]) ?? ['de', 'e'];
}

function suffix(kase: DateCase, [at, to]: Suffixes): string {
  if (kase === 'at') return `’${at}`;
  if (kase === 'of') return `’${at}n`;
  return kase === 'until' ? `’${to}` : '';
}

export function turkishDateGrammar(): DateGrammar {
  const names = monthNames('tr', {month: 'long'});
  return {
    point: ({day, precision}, kase, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : names[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      const last = year !== '' ? suffixesOf(Number(year)) : month ? MONTHS[monthOf(day) - 1] : undefined;
      const words = trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
      return words + suffix(kase, last ?? suffixesOf(Number(day.slice(8))));
    },
    at: () => '',
    atYears: '',
    about: 'yaklaşık ',
    uncertain: ' (kesin değil)',
    between: (one, other) => `${one} ile ${other} arasında`,
    either: (one, other) => `${one} veya ${other}`,
    fromTo: (one, other) => `${one} ${other} kadar`,
    every: {year: 'her yıl ', month: 'her ay ', day: 'her gün '},
    since: '',
    until: '',
    behind: {of: ' beri', until: ' kadar'},
    someDay: '',
    months: names.map((name) => [name]),
    fillers: ['da', 'de', 'ta', 'te', 'yili', 'yilinda'],
  };
}
