// Dates as people and spreadsheets write them, turned into EDTF where only one day, month or year can be meant. Where more
// could be, or none for certain, they come back as what may have been meant, for the message.
import {trimmed} from '../base/trimmed.ts';
import {addDays} from './day.ts';
import {readEdtf} from './edtf.ts';

/** `date`: EDTF. `meant`: what it could be, to choose from; empty if nobody can tell. */
export type WrittenDate = {readonly date: string} | {readonly meant: readonly string[]};

/** In the order of the year; each as the beginnings by which Polish and English name it. */
const MONTHS: readonly RegExp[] = [
  /^(stycz\p{L}*|january|jan|i)$/u,
  /^(lut\p{L}*|february|feb|ii)$/u,
  /^(mar\p{L}*|iii)$/u,
  /^(kwie\p{L}*|april|apr|iv)$/u,
  /^(maj\p{L}*|may|v)$/u,
  /^(czerw(iec|ca|cu)|june?|vi)$/u,
  /^(lip(iec|ca|cu)|july?|vii)$/u,
  /^(sierp\p{L}*|august|aug|viii)$/u,
  /^(wrze\p{L}*|september|sept?|ix)$/u,
  /^(październik\p{L}*|pazdziernik\p{L}*|october|oct|x)$/u,
  /^(listopad\p{L}*|november|nov|xi)$/u,
  /^(grud\p{L}*|december|dec|xii)$/u,
];

/** Days from 30 December 1899, as spreadsheets count: 1946 to 2064, so that a year is never taken for one. */
const SERIAL = {from: 17_000, to: 60_000};

export function writtenDate(written: string): WrittenDate {
  const text = trimmed(
    written
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' '),
  );
  if (readEdtf(text)) return {date: text};
  const about = /^(?:ok(?:\.|oło)|około|c\.|ca\.?|circa|about|around) ?(.+)$/iu.exec(text);
  if (about?.[1] !== undefined) {
    const rough = writtenDate(about[1]);
    return 'date' in rough ? marked(rough.date, '~') : {meant: rough.meant.flatMap((one) => marked(one, '~').date)};
  }
  const plain = text
    // A spreadsheet's midnight, the year's "r.", the letters of an ordinal.
    .replace(/[ T]0?0:00(:00)?(\.0+)?Z?$/, '')
    .replace(/ ?(?:r\.|roku|r)$/iu, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/,/g, ' ')
    .replace(/ +/g, ' ');
  if (readEdtf(plain)) return {date: plain};
  return byParts(plain) ?? byWords(plain) ?? {meant: unlikely(plain)};
}

function marked(date: string, mark: string): {readonly date: string} {
  return {date: readEdtf(date + mark) ? date + mark : date};
}

/** Numbers between points, strokes or hyphens. */
function byParts(text: string): WrittenDate | undefined {
  const parts = /^(\d{1,4})[./ -]+(\d{1,2})[./ -]+(\d{1,4})\.?$/.exec(text);
  if (parts) {
    const [, a = '', b = '', c = ''] = parts;
    if (a.length === 4) return certain([a, b, c]);
    // 01.02.94: of which century?
    if (c.length !== 4)
      return c.length === 2 ? {meant: [`19${c}`, `20${c}`].flatMap((year) => dayOf(year, b, a))} : undefined;
    const european = dayOf(c, b, a);
    const american = dayOf(c, a, b);
    // With points the day always comes first; with strokes Britain and America do not agree.
    if (text.includes('.') || american.length === 0 || american[0] === european[0]) return certain([c, b, a]);
    return european.length === 0 ? certain([c, a, b]) : {meant: [...european, ...american]};
  }
  const month = /^(?:(\d{4})[./-](\d{1,2})|(\d{1,2})[./-](\d{4}))$/.exec(text);
  if (month) return certain([month[1] ?? month[4] ?? '', month[2] ?? month[3] ?? '', '0']);
  const years = /^(\d{4}) ?[-/] ?(\d{4})$/.exec(text);
  const [, from = '', to = ''] = years ?? [];
  if (years && from <= to) return {meant: [`${from}/${to}`, `[${from}..${to}]`]};
  return undefined;
}

/** Zeros stand for what is not known. */
function certain([year, month, day]: readonly [string, string, string]): WrittenDate | undefined {
  const of = (text: string): {readonly date: string} | undefined => (readEdtf(text) ? {date: text} : undefined);
  if (Number(month) === 0) return Number(day) === 0 ? of(year) : undefined;
  if (Number(day) === 0) return of(`${year}-${two(month)}`);
  return of(`${year}-${two(month)}-${two(day)}`);
}

/** 'czerwiec 2000', '12 czerwca 2000', 'June 2000', 'June 12 2000', '12 VI 2000'. */
function byWords(text: string): WrittenDate | undefined {
  const parts = text.split(/[ .]+/).filter(Boolean);
  const named = parts.map((part) => MONTHS.findIndex((month) => month.test(part.toLowerCase())) + 1);
  const at = named.findIndex((month) => month > 0);
  const numbers = parts.filter((_, i) => i !== at);
  if (at < 0 || numbers.length > 2 || numbers.some((part) => !/^\d+$/.test(part))) return undefined;
  const year = numbers.find((part) => part.length === 4) ?? '';
  const day = numbers.find((part) => part.length < 3) ?? '0';
  return numbers.length === (day === '0' ? 1 : 2) ? certain([year, String(named[at]), day]) : undefined;
}

/** A date that a spreadsheet shows as a number of days, or one that is no day of the calendar. */
function unlikely(text: string): readonly string[] {
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text.replace(',', '.')));
    return serial >= SERIAL.from && serial <= SERIAL.to ? [addDays('1899-12-30', serial)] : [];
  }
  const parts = /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/.exec(text);
  if (!parts) return [];
  const [, year = '', month = '', day = ''] = parts;
  // 2012-13-01: day and month have changed places. Else what is left without the day.
  const swapped = dayOf(year, day, month);
  if (swapped.length > 0) return swapped;
  return [`${year}-${two(month)}`].filter((one) => readEdtf(one));
}

const dayOf = (year: string, month: string, day: string): readonly string[] =>
  [`${year}-${two(month)}-${two(day)}`].filter((one) => readEdtf(one));

const two = (number: string): string => number.padStart(2, '0');
