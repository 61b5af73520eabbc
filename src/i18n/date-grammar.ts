// What a language does with a date so that it can stand in a sentence: the cases of its months and its prepositions.
// Names of months come from Intl; what Intl lacks (the Polish locative and instrumental) stands here.
import {trimmed} from '../base/trimmed.ts';
import {monthOf, yearOf, type IsoDay} from '../model/day.ts';
import type {Precision} from '../model/edtf.ts';
import {keeper} from '../base/memo.ts';
import type {Locale} from './locale.ts';

/** `plain`: standing alone; `of`: after "from", "about"; `with`: after "between"; `at`: after "in". */
export type DateCase = 'plain' | 'of' | 'with' | 'at';
/** What the first of two dates leaves to the second: '24–26 June 2016' leaves the month. */
export type Cut = '' | 'era' | 'year' | 'month';

export interface DateGrammar {
  /** One date; `spoken`: within a sentence, where Polish puts "r." after the year. */
  readonly point: (
    date: {readonly day: IsoDay; readonly precision: Precision},
    kase: DateCase,
    spoken: boolean,
    cut?: Cut,
  ) => string;
  /** Preposition of "when?", with its space. */
  readonly at: (precision: Precision, day: IsoDay) => string;
  /** The same before several years, in each of which it was; they are not spoken then. */
  readonly atYears: string;
  readonly about: string;
  readonly uncertain: string;
  readonly between: (from: string, to: string) => string;
  /** Of two neighbours one: 'March or April 2021'. */
  readonly either: (one: string, other: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly every: Readonly<Record<Precision, string>>;
  readonly since: string;
  readonly until: string;
  /** Before "between …", after since and until. */
  readonly someDay: string;
  /** Last touch on every text. */
  readonly set: (text: string) => string;
  /** Every form of every month, January first, for reading. */
  readonly months: readonly (readonly string[])[];
}

export const NBSP = '\u00a0';
/** No Polish line ends in a one-letter word. */
const ONE_LETTER = /(^|[\s(])([aiouwz]) /gi;
const HELD = `$1$2${NBSP}`;
const LOCATIVE =
  'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(' ');
const INSTRUMENTAL =
  'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem'.split(
    ' ',
  );

export const LOCALE_TAGS: Readonly<Record<Locale, string>> = {en: 'en-GB', pl: 'pl'};

/** Names of the twelve months as Intl has them in that company. */
function monthNames(locale: Locale, options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(LOCALE_TAGS[locale], {...options, timeZone: 'UTC', calendar: 'gregory'});
  return LOCATIVE.map((_, month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 1));
    return parts.find(({type}) => type === 'month')?.value ?? '';
  });
}

function english(): DateGrammar {
  const names = monthNames('en', {month: 'long'});
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
    set: (text) => text,
    months: names.map((name) => [name]),
  };
}

function polish(): DateGrammar {
  const nominative = monthNames('pl', {month: 'long'});
  const genitive = monthNames('pl', {month: 'long', day: 'numeric'});
  const cases = {plain: nominative, of: genitive, with: INSTRUMENTAL, at: LOCATIVE};
  return {
    point: ({day, precision}, kase, spoken, cut = '') => {
      const month = cut === 'month' ? '' : (precision === 'day' ? genitive : cases[kase])[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day) + (spoken && !cut ? NBSP + 'r.' : '');
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      return trimmed(`${date}${precision === 'year' ? '' : month} ${year}`);
    },
    // Wrzesień begins with a cluster that takes "we".
    at: (precision, day) => (precision === 'day' ? '' : precision === 'month' && monthOf(day) === 9 ? 'we ' : 'w '),
    atYears: 'w latach ',
    about: 'około ',
    uncertain: ' (niepewne)',
    between: (from, to) => `między ${from} a ${to}`,
    either: (one, other) => `${one} lub ${other}`,
    fromTo: (from, to) => `od ${from} do ${to}`,
    every: {year: 'co roku ', month: 'co miesiąc ', day: 'codziennie '},
    since: 'od ',
    until: 'do ',
    someDay: 'dnia ',
    // Twice: of two one-letter words in a row ("i w") one pass sees only the first.
    set: (text) => text.replace(ONE_LETTER, HELD).replace(ONE_LETTER, HELD),
    months: nominative.map((name, i) => [name, genitive[i] ?? '', LOCATIVE[i] ?? '', INSTRUMENTAL[i] ?? '']),
  };
}

const made = keeper<DateGrammar>();

export function dateGrammar(locale: Locale): DateGrammar {
  return made(locale, locale === 'pl' ? polish : english);
}
