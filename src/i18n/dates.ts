// Dates in words, never more exact than they are known: standing alone, in answer to "when?", after "since" and "until".
import {readEdtf, type Edtf} from '../model/edtf.ts';
import {addDays, type IsoDay} from '../model/day.ts';
import type {Cut, DateCase, Language} from './language.ts';
import {listIn} from './lists.ts';

export interface Dates {
  /** '21 June 2014', '21 czerwca 2014' */
  readonly day: (day: IsoDay) => string;
  /** `at` as written: '2014', 'June 2014', '21 June 2014' */
  readonly moment: (at: string) => string;
  /** A date at its true precision, in words: '1994', 'June 2000', 'about November 2025', 'between 16 December 2009 and 16 March 2018', '24–26 June 2016' */
  readonly date: (date: Edtf) => string;
  /** The same in a sentence, with its preposition: 'on 22 June 2013', 'in 1994' / '22 czerwca 2013 r.', 'w 1994 r.' */
  readonly dateWhen: (date: Edtf) => string;
  /** 'since 22 June 2013', 'od czerwca 2000 r.'; of an interval its beginning counts. */
  readonly dateSince: (date: Edtf) => string;
  /** 'until 22 June 2013', 'do czerwca 2000 r.'; of an interval its end counts. */
  readonly dateUntil: (date: Edtf) => string;
}

export function datesIn(language: Language): Dates {
  const grammar = language.dateGrammar;
  const and = listIn(language, 'conjunction');
  const or = listIn(language, 'disjunction');

  /** A plain date, whatever is doubtful about it left aside. */
  const bare = (date: Edtf, kase: DateCase, spoken: boolean, cut?: Cut): string => {
    const point = {day: date.earliest, precision: date.precision};
    if (date.approximate)
      return grammar().about + grammar().point(point, kase === 'of' || kase === 'until' ? kase : 'about', spoken, cut);
    return grammar().point(point, kase, spoken, cut);
  };
  const when = (date: Edtf): string =>
    (date.approximate ? '' : grammar().at(date.precision, date.earliest)) + bare(date, 'at', true);

  /** The parts, each by `word`; the doubt is told of each part that is in doubt, or once of the whole. */
  const parts = (date: Edtf, word: (part: Edtf, index: number) => string): readonly string[] => {
    const whole = date.parts.every(({uncertain}) => uncertain);
    return date.parts.map((part, i) => word(part, i) + (part.uncertain && !whole ? grammar().uncertain : ''));
  };
  const doubted = (date: Edtf, text: string): string =>
    language.typeset(
      date.uncertain && date.parts.every(({uncertain}) => uncertain) ? text + grammar().uncertain : text,
    );

  const pair = (date: Edtf, kase: DateCase, spoken: boolean): readonly [string, string] => {
    const cut = cutOf(date.parts);
    const short = grammar().yearFirst && cut !== 'era' ? 1 : 0;
    const [from = '', to = ''] = parts(date, (part, i) =>
      bare(part, kase === 'of' && i === 1 ? 'until' : kase, spoken, i === short ? cut : ''),
    );
    return [from, to];
  };
  /** Always spoken: after "między" a bare year would be a number. */
  const between = (date: Edtf): string => grammar().between(...pair(date, 'with', true));
  /** One of two neighbours; `kase` of the preposition before it. */
  const either = (date: Edtf, kase: DateCase, spoken: boolean): string => grammar().either(...pair(date, kase, spoken));
  const every = (date: Edtf, spoken: boolean): string =>
    grammar().every[date.precision] + grammar().fromTo(...pair(date, 'of', spoken));
  const list = (date: Edtf, texts: readonly string[]): string =>
    (date.kind === 'each' ? and : or)(texts)
      .map(({value}) => value)
      .join('');

  const alone = (date: Edtf): string => {
    if (date.kind === 'date') return bare(date, 'plain', false);
    if (date.kind === 'interval') {
      const [from, to] = pair(date, 'plain', false);
      return from + (isClose(date.parts) ? '–' : ' – ') + to;
    }
    if (isEither(date)) return either(date, 'plain', false);
    if (isRange(date)) return date.kind === 'each' ? every(date, false) : between(date);
    return list(
      date,
      parts(date, (part) => bare(part, 'plain', false)),
    );
  };

  const inSentence = (date: Edtf): string => {
    if (date.kind === 'date') return when(date);
    if (date.kind === 'interval') return grammar().fromTo(...pair(date, 'of', true));
    const [first] = date.parts;
    if (first && isEither(date)) return grammar().at(first.precision, first.earliest) + either(date, 'at', true);
    if (isRange(date)) return date.kind === 'each' ? every(date, true) : between(date);
    const alike = first && date.parts.every((part) => part.precision === first.precision && !part.approximate);
    if (!alike) return list(date, parts(date, when));
    const years = first.precision === 'year';
    if (years && date.kind === 'each')
      return (
        grammar().atYears +
        list(
          date,
          parts(date, (part) => bare(part, 'at', false)),
        )
      );
    const last = date.parts.length - 1;
    const texts = parts(date, (part, i) => bare(part, 'at', true, years && i < last ? 'era' : ''));
    return grammar().at(first.precision, first.earliest) + list(date, texts);
  };

  /** Since or until: of an interval or a list its one end counts. */
  const bound = (date: Edtf, kase: 'of' | 'until', end: Edtf | undefined): string => {
    const preposition = kase === 'of' ? grammar().since : grammar().until;
    const told = (one: Edtf, text: string): string =>
      doubted(one, preposition + text + (grammar().behind?.[kase] ?? ''));
    if (date.kind === 'one-of') {
      if (isEither(date)) return told(date, either(date, kase, true));
      if (isRange(date)) return told(date, grammar().someDay + between(date));
      const years = date.parts.every((part) => part.precision === 'year' && !part.approximate);
      const last = date.parts.length - 1;
      const texts = parts(date, (part, i) => bare(part, kase, true, years && i < last ? 'era' : ''));
      return told(date, list(date, texts));
    }
    const one = end ?? date;
    return told(one, bare(one, kase, true));
  };

  const date = (edtf: Edtf): string => doubted(edtf, alone(edtf));
  const named = (text: string): string => {
    const edtf = readEdtf(text);
    return edtf ? date(edtf) : text;
  };
  return {
    day: named,
    moment: named,
    date,
    dateWhen: (edtf) => doubted(edtf, inSentence(edtf)),
    dateSince: (edtf) =>
      bound(
        edtf,
        'of',
        edtf.parts.find(({earliest}) => earliest === edtf.earliest),
      ),
    dateUntil: (edtf) =>
      bound(
        edtf,
        'until',
        edtf.parts.find(({latest}) => latest === edtf.latest),
      ),
  };
}

/** Two neighbouring days, months or years, in a range or a list, of which it was one. */
function isEither({kind, parts}: Edtf): boolean {
  const [one, other] = parts;
  if (kind !== 'one-of' || !one || !other || parts.length > 2 || one.precision !== other.precision) return false;
  const plain = parts.every(({approximate, uncertain}) => !approximate && !uncertain);
  return plain && addDays(one.latest, 1) === other.earliest;
}

function isRange({text}: Edtf): boolean {
  return text.includes('..');
}

/** What two ends have in common is said once, unless one of them is in doubt and the other is not. */
function cutOf([from, to]: readonly Edtf[]): Cut {
  if (!from || !to || from.approximate || to.approximate || from.uncertain !== to.uncertain) return '';
  if (from.precision === 'year') return to.precision === 'year' ? 'era' : '';
  if (to.precision === 'year' || from.earliest.slice(0, 4) !== to.earliest.slice(0, 4)) return '';
  const days = from.precision === 'day' && to.precision === 'day';
  return days && from.earliest.slice(0, 7) === to.earliest.slice(0, 7) ? 'month' : 'year';
}

/** 24–26 June 2016, March–June 2014, 2012–2014: what is of one kind is joined closely, phrases are set apart. */
function isClose(ends: readonly Edtf[]): boolean {
  const cut = cutOf(ends);
  return cut === 'month' || cut === 'era' || (cut === 'year' && ends.every(({precision}) => precision === 'month'));
}
