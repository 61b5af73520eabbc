// Dates, numbers, countries and distances in one language. No clock, no time zone, no locale from the air.
import {memo} from '../base/memo.ts';
import type {IsoDay} from '../model/day.ts';
import {dayNumber} from '../model/day.ts';
import type {Text} from '../model/schema.ts';
import {textIn, type Languages} from '../model/text.ts';
import {compassLetters, compassWords} from './compass.ts';
import {countryName} from './countries.ts';
import {datesIn, type Dates} from './dates.ts';
import {NBSP, type Language} from './language.ts';
import {everyLanguage} from './languages.ts';
import {listIn} from './lists.ts';
import {numbersIn} from './numbers.ts';
import {momentTyped} from './read-moment.ts';

export interface Formats extends Dates {
  /** '21 Jun 2014', '21.06.2014': for tight places */
  readonly shortDay: (day: IsoDay) => string;
  /** One decimal at most. */
  readonly number: (n: number) => string;
  /** '1,234 km', in whole km; Polish groups digits from 10 000 on. */
  readonly km: (km: number) => string;
  /** By ISO 3166-1 alpha-2 code. Engines differ in some names: not for comparing. */
  readonly country: (code: string) => string;
  /** The same in every language at hand: for search. */
  readonly countryNames: (code: string) => readonly string[];
  readonly list: (items: readonly string[]) => string;
  /** Sixteen-point compass in words, for an initial bearing in degrees: 'south-south-east', 'południowy południowy wschód' */
  readonly compass: (bearing: number) => string;
  /** The same as letters, 'SSE' in every language. */
  readonly compassShort: (bearing: number) => string;
  /** Which way, after a distance: '303 km south-south-east', '303 km na południowy południowy wschód'. */
  readonly direction: (bearing: number) => string;
  /** The text in the reader's language, or the nearest there is. */
  readonly text: (text: Text | string) => string;
  /** A day typed by a reader ('2014', '6.2014', '21.06.2014', '2014-06-21', 'June 2014'…) as `at`; undefined if it is none. */
  readonly readMoment: (typed: string) => string | undefined;
  readonly compare: (a: string, b: string) => number;
}

const MS_PER_DAY = 86_400_000;

/** @param textLanguages of the atlas's texts */
export function formatsIn(language: Language, textLanguages: Languages = language.locale): Formats {
  const {tag} = language;
  const short = memo(
    () => new Intl.DateTimeFormat(tag, {...language.shortDay, year: 'numeric', timeZone: 'UTC', calendar: 'gregory'}),
  );
  const list = listIn(language, 'conjunction');
  const {number} = numbersIn(language);
  const collator = memo(() => new Intl.Collator(tag, {numeric: true}));
  return {
    ...datesIn(language),
    shortDay: (day) => short().format(dayNumber(day) * MS_PER_DAY),
    number,
    km: (km) => number(Math.round(km)) + NBSP + (language.kilometre ?? 'km'),
    country: (code) => countryName(code, language),
    countryNames: (code) => everyLanguage().map((one) => countryName(code, one)),
    // The items are not ours to change.
    list: (items) =>
      list(items)
        .map(({type, value}) => (type === 'literal' ? language.typeset(value) : value))
        .join(''),
    compass: (bearing) => compassWords(bearing, language),
    compassShort: compassLetters,
    direction: (bearing) => language.compass.direction(compassWords(bearing, language)),
    text: (text) => textIn(text, textLanguages),
    readMoment: momentTyped,
    compare: (a, b) => collator().compare(a, b),
  };
}
