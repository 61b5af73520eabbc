// What a language brings along. All that is its own stands in its folder (en/, pl/ …) and is read through this; nothing
// else asks which language it is.
import type {IsoDay} from '../model/day.ts';
import type {Precision} from '../model/edtf.ts';
import type {Instrument} from '../model/vocabulary.ts';
import type {templates} from './pl/generated/page.ts';

/** The space at which no line breaks. */
export const NBSP = '\u00a0';

/** Translations by the id of the message, as lit-localize writes them. */
export type Translations = Readonly<Record<string, (typeof templates)[keyof typeof templates]>>;

/** Of a document's noun, with which participles and verbs agree; any, where a language has none. */
export type Gender = 'f' | 'm' | 'n';
/** One of the four winds. */
export type Wind = 'N' | 'E' | 'S' | 'W';

export interface Language {
  /** As in `lang`, without a region; the name of its folder too. */
  readonly locale: string;
  /** Whose customs Intl follows. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** None where the messages themselves are in it. */
  readonly translations: Translations;
  readonly genders: Readonly<Record<Instrument, Gender>>;
  readonly dateGrammar: () => DateGrammar;
  /** How a day is written where there is little room. */
  readonly shortDay: Pick<Intl.DateTimeFormatOptions, 'day' | 'month'>;
  /** Sign of the kilometre, where it is not "km". */
  readonly kilometre?: string;
  readonly compass: Compass;
  /** Names by ISO 3166 code that Intl lacks: of states that are no more, for which it gives their successor's; all, where browsers do not know the language. */
  readonly formerCountries: Readonly<Record<string, string>>;
  /** 'and', 'or' of a list, where browsers do not know the language and Intl follows the customs of another. */
  readonly conjunctions?: Readonly<Record<'conjunction' | 'disjunction', string>>;
  /** Last touch on every text that is put together: which words must not end a line. */
  readonly typeset: (text: string) => string;
  /** A text for ears: units and abbreviations in words, '304 kilometres', 'from 25 to 26'. */
  readonly heard: (text: string) => string;
  /** What its spreadsheets put between the cells of a CSV file. */
  readonly csvSeparator: ',' | ';';
}

export interface Compass {
  /** 'south-south-east', of its winds in order: S, S, E. */
  readonly point: (winds: readonly Wind[]) => string;
  /** The same as an answer to "which way?" */
  readonly direction: (point: string) => string;
}

/**
 * `plain`: standing alone; `of`: after "since", "from"; `until`: after "until", "to"; `about`: after "about"; `with`: after
 * "between"; `at`: after "in".
 */
export type DateCase = 'plain' | 'of' | 'until' | 'about' | 'with' | 'at';
/** What the first of two dates leaves to the second: '24–26 June 2016' leaves the month. */
export type Cut = '' | 'era' | 'year' | 'month';

/** What a language does with a date so that it can stand in a sentence: the cases of its months and its prepositions. */
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
  /** Behind the date, where "since" and "until" do not stand before it. */
  readonly behind?: Readonly<Record<'of' | 'until', string>>;
  /** Before "between …", after since and until. */
  readonly someDay: string;
  /** Every form of every month, January first, for reading. */
  readonly months: readonly (readonly string[])[];
  /** Of two dates the second leaves out what the first has said: '2016 m. birželio 24–26 d.' */
  readonly yearFirst?: boolean;
  /** What people put round a date they type, and says nothing: '2014 r.', 'on the 3rd'; folded. */
  readonly fillers: readonly string[];
}
