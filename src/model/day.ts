// Days of the proleptic Gregorian calendar, without clock or time zone: '2014-06-21'. As text they sort as they follow.
// Years 0000 to 9999; arithmetic stops at either end.
export type IsoDay = string;

export const FIRST_DAY: IsoDay = '0000-01-01';
export const LAST_DAY: IsoDay = '9999-12-31';

const MS_PER_DAY = 86_400_000;

/** Whether it is a day of the calendar, 29 February included. */
export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text)) return false;
  const date = Number(text.slice(8));
  return date > 0 && date <= daysInMonth(yearOf(text), monthOf(text));
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01, whole number, may be negative. */
export function dayNumber(day: IsoDay): number {
  // Date.UTC takes years 0 to 99 for 1900 to 1999, setUTCFullYear does not.
  return new Date(0).setUTCFullYear(yearOf(day), monthOf(day) - 1, Number(day.slice(8))) / MS_PER_DAY;
}

/** The inverse of {@link dayNumber}; a fraction counts as its day. */
export function isoDay(number: number): IsoDay {
  const day = new Date(Math.min(Math.max(number, -719_528), 2_932_896) * MS_PER_DAY); // FIRST_DAY, LAST_DAY
  return day.toISOString().slice(0, 10);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(dayNumber(day) + days);
}

/** The same date so many whole months on; the 31st becomes the month's last day. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  if (count < 0) return FIRST_DAY;
  const year = Math.floor(count / 12);
  if (year > 9999) return LAST_DAY;
  const month = (count % 12) + 1;
  return ymd(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/** The same date so many whole years on; 29 February becomes the 28th. */
export function addYears(day: IsoDay, years: number): IsoDay {
  return addMonths(day, years * 12);
}

export function startOfYear(day: IsoDay): IsoDay {
  return day.slice(0, 4) + '-01-01';
}

export function endOfYear(day: IsoDay): IsoDay {
  return day.slice(0, 4) + '-12-31';
}

export function endOfMonth(day: IsoDay): IsoDay {
  return day.slice(0, 8) + daysInMonth(yearOf(day), monthOf(day));
}

function ymd(year: number, month: number, date: number): IsoDay {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
