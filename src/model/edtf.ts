// Dates known roughly, as ISO 8601-2 (EDTF) writes them: the part of it that the atlas file allows, no more.
// Precision is data: an Edtf keeps what is known and says which days are possible.
import {endOfMonth, endOfYear, isIsoDay} from './day.ts';
import type {IsoDay} from './day.ts';

export type Precision = 'day' | 'month' | 'year';

export interface Edtf {
  /** As written. */
  readonly text: string;
  /**
   * `date`: `2012-06-30`, `2014-01`, `1994`. `interval`: from … to, `2016-06-24/2016-06-26`. `one-of`: on one day in that
   * time, `[2009-09-12..2018-03]`, or in one of a list, `[2014,2016]`. `each`: in every one, `{2016,2017}`, `{2014..2016}`.
   */
  readonly kind: 'date' | 'interval' | 'one-of' | 'each';
  /** First possible day. */
  readonly earliest: IsoDay;
  /** Last possible day. */
  readonly latest: IsoDay;
  /** Of several dates the coarsest. */
  readonly precision: Precision;
  /** `~` or `%` on it or on a part of it. Does not widen {@link earliest} and {@link latest}. */
  readonly approximate: boolean;
  /** `?` or `%` on it or on a part of it. */
  readonly uncertain: boolean;
  /** The two ends of an interval or range, the members of a list, none for a plain date. */
  readonly parts: readonly Edtf[];
}

const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const SET = String.raw`${DATE}(?:\.\.${DATE}|(?:,${DATE})+)`;
/** The same as a regular expression, for the JSON Schema: days that the calendar lacks and reversed ends pass it. */
export const EDTF_PATTERN = String.raw`^(?:${DATE}(?:/${DATE})?|\[${SET}\]|\{${SET}\})$`;

export function isEdtf(text: unknown): text is string {
  return typeof text === 'string' && readEdtf(text) !== undefined;
}

/**
 * The date that the text writes, or undefined: not in the contract's list (no seasons, no `X`, no open ends), no day of
 * the calendar, or an end that lies before its beginning.
 */
export function readEdtf(text: string): Edtf | undefined {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  if ((first === '[' && last === ']') || (first === '{' && last === '}')) {
    const kind = first === '[' ? 'one-of' : 'each';
    const inside = text.slice(1, -1);
    return inside.includes('..') ? range(text, kind, inside.split('..')) : several(text, kind, inside.split(','));
  }
  return text.includes('/') ? range(text, 'interval', text.split('/')) : plainDate(text);
}

export const OTHER_EDTF = ['open-end', 'season', 'digits-left-out', 'far-year', 'time-of-day', 'mark-within'] as const;
export type OtherEdtf = (typeof OTHER_EDTF)[number];

const OTHER: Readonly<Record<OtherEdtf, RegExp>> = {
  'open-end': new RegExp(
    String.raw`^(?:(?:\.\.)?/${DATE}|${DATE}/(?:\.\.)?|\[\.\.${DATE}\]|\[${DATE}\.\.\]|\{\.\.${DATE}\}|\{${DATE}\.\.\})$`,
  ),
  season: /^\d{4}-(2[1-9]|3\d|4[01])$/,
  'digits-left-out': /^(?=.*X)[\dX]{4}(-[\dX]{2}){0,2}$/,
  'far-year': /^(-\d{4}|0000|Y-?\d{4,}(E\d+)?(S\d+)?|\d{4}S\d+)(-\d\d){0,2}$/,
  'time-of-day': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d(:\d\d)?)?$/,
  'mark-within': /^(?=.*[?~%])[?~%]?\d{4}[?~%]?(-[?~%]?(0[1-9]|1[0-2])[?~%]?(-[?~%]?(0[1-9]|[12]\d|3[01])[?~%]?)?)?$/,
};

/** What EDTF it is that an atlas does not take; undefined if it is none at all. */
export function otherEdtf(text: string): OtherEdtf | undefined {
  return OTHER_EDTF.find((kind) => OTHER[kind].test(text));
}

function plainDate(text: string): Edtf | undefined {
  const match = /^(\d{4}(-\d\d)?(-\d\d)?)([~?%]?)$/.exec(text);
  if (!match) return undefined;
  const [, date = '', month, day, mark] = match;
  const earliest = date + '-01-01'.slice(date.length - 4);
  if (!isIsoDay(earliest)) return undefined;
  return {
    text,
    kind: 'date',
    earliest,
    latest: day ? earliest : month ? endOfMonth(earliest) : endOfYear(earliest),
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    parts: [],
  };
}

/** From the first possible day of the one end to the last possible day of the other. */
function range(text: string, kind: Edtf['kind'], ends: readonly string[]): Edtf | undefined {
  const whole = several(text, kind, ends);
  const [from, to] = whole?.parts ?? [];
  if (!whole || !from || !to || ends.length > 2 || from.earliest > to.latest) return undefined;
  return {...whole, earliest: from.earliest, latest: to.latest};
}

function several(text: string, kind: Edtf['kind'], members: readonly string[]): Edtf | undefined {
  if (members.length < 2) return undefined;
  const parts: Edtf[] = [];
  for (const member of members) {
    const part = plainDate(member);
    if (!part) return undefined;
    parts.push(part);
  }
  const has = (precision: Precision): boolean => parts.some((part) => part.precision === precision);
  const starts = parts.map(({earliest}) => earliest).sort();
  const ends = parts.map(({latest}) => latest).sort();
  return {
    text,
    kind,
    earliest: starts[0] ?? '',
    latest: ends[ends.length - 1] ?? '',
    precision: has('year') ? 'year' : has('month') ? 'month' : 'day',
    approximate: parts.some(({approximate}) => approximate),
    uncertain: parts.some(({uncertain}) => uncertain),
    parts,
  };
}
