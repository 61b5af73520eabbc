// The day looked at: from the words of `at` to a day within the atlas's span.
import type {Atlas} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {readEdtf} from '../model/edtf.ts';

/** First and last day that can be looked at. */
export interface Span {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The day of the data, or today if that is earlier: of later days the data say nothing, whatever the reader's clock shows. */
export function lastDay({updated}: Pick<Atlas, 'updated'>, today: IsoDay): IsoDay {
  return updated < today ? updated : today;
}

/** From the 1 January before the first event, so that the beginning can be seen, to the day of the data. */
export function spanOf(atlas: Atlas, today: IsoDay): Span {
  const to = lastDay(atlas, today);
  const first = atlas.extent.from < to ? atlas.extent.from : to;
  const year = String(Math.max(0, Number(first.slice(0, 4)) - 1)).padStart(4, '0');
  return {from: `${year}-01-01`, to};
}

/** The last day of the year, month or day that `at` names; undefined when it names none. */
export function dayNamed(at: string): IsoDay | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(at) ? readEdtf(at)?.latest : undefined;
}

/** `at` as it may stand in a view: itself within the span, else the nearest day of the span; undefined if it is none. */
export function clampedAt(at: string, span: Span): string | undefined {
  const day = dayNamed(at);
  if (day === undefined) return undefined;
  return day < span.from ? span.from : day > span.to ? span.to : at;
}

export function momentOf(at: string | undefined, atlas: Atlas, today: IsoDay): IsoDay {
  const span = spanOf(atlas, today);
  const clamped = at === undefined ? span.to : (clampedAt(at, span) ?? span.to);
  return dayNamed(clamped) ?? span.to;
}
