// The day looked at: from the words of `at` to a day within the atlas's span.
import type {Atlas} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {readEdtf} from '../model/edtf.ts';

/** First and last day that can be looked at. */
export interface Span {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** From the 1 January before the first event, so that the beginning can be seen, to today or the last event. */
export function spanOf(atlas: Atlas, today: IsoDay): Span {
  const year = String(Number(atlas.extent.from.slice(0, 4)) - 1).padStart(4, '0');
  return {from: `${year}-01-01`, to: atlas.extent.to > today ? atlas.extent.to : today};
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
  const clamped = at === undefined ? today : (clampedAt(at, span) ?? today);
  return dayNamed(clamped) ?? today;
}
