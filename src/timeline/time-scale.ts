// Days on paper: where a day, a year or a span of uncertainty lies along the axis.
import {dayNumber, isoDay, yearOf, type IsoDay} from '../model/day.ts';
import type {Span} from '../state/moment.ts';

export interface TimeScale {
  /** First and last day, as numbers (model/day.ts). */
  readonly from: number;
  readonly to: number;
  /** Where they lie, in px; left < right in every language. */
  readonly left: number;
  readonly right: number;
}

export interface Tick {
  readonly x: number;
  /** Empty for the years between the labelled ones. */
  readonly label: string;
}

/** Two places along the axis in px, the first at or left of the second. */
export type Stretch = readonly [from: number, to: number];

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export function timeScale(span: Span, left: number, right: number): TimeScale {
  const from = dayNumber(span.from);
  return {from, to: Math.max(from + 1, dayNumber(span.to)), left, right};
}

/** Of a day's number, fractions allowed; not bounded. */
export function xOfNumber(scale: TimeScale, number: number): number {
  return scale.left + ((number - scale.from) / (scale.to - scale.from)) * (scale.right - scale.left);
}

/** Where the day begins, which is also where the range input's thumb stands on it. */
export function xOf(scale: TimeScale, day: IsoDay): number {
  return xOfNumber(scale, dayNumber(day));
}

/** From the beginning of the first day to the end of the last, cut to the axis. */
export function stretchOf(
  scale: TimeScale,
  {earliest, latest}: {readonly earliest: IsoDay; readonly latest: IsoDay},
): Stretch {
  const cut = (x: number): number => Math.min(scale.right, Math.max(scale.left, x));
  return [cut(xOf(scale, earliest)), cut(xOfNumber(scale, dayNumber(latest) + 1))];
}

/** Every year that begins on the axis; labelled those that have `room` px each. */
export function ticksOf(scale: TimeScale, room: number): readonly Tick[] {
  const pxPerYear = ((scale.right - scale.left) / (scale.to - scale.from)) * 365.2425;
  const step = STEPS.find((years) => years * pxPerYear >= room) ?? 1000;
  const ticks: Tick[] = [];
  const first = yearOf(isoDay(scale.from));
  for (let year = first; year <= yearOf(isoDay(scale.to)); year++) {
    const label = String(year).padStart(4, '0');
    const x = xOf(scale, `${label}-01-01`);
    if (x < scale.left) continue;
    const labelled = year % step === 0;
    if (labelled || pxPerYear >= 4) ticks.push({x, label: labelled ? label : ''});
  }
  return ticks;
}
