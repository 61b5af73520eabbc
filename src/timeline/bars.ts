// The bar of a tie: its weight by the kind of document, and layer by layer what held when, inked as strongly as known.
import type {Tie} from '../model/atlas.ts';
import {dayNumber, type IsoDay} from '../model/day.ts';
import type {Instrument} from '../model/vocabulary.ts';
import {bends, doubt, likelihood} from './likelihood.ts';
import {xOfNumber, type TimeScale} from './time-scale.ts';

/** `solid` in force, `dots` in force but in doubt, `bars` suspended, `hollow` lapsed; `plain` a membership. */
export type BarLook = 'solid' | 'plain' | 'dots' | 'bars' | 'hollow';

export interface Bar {
  readonly look: BarLook;
  readonly x: number;
  readonly width: number;
  /** Where the ink changes: place along the bar (0 to 1) and strength (0 to 1). Absent: full strength throughout. */
  readonly stops: readonly (readonly [offset: number, strength: number])[] | undefined;
}

/** Thickness of the bar in em: the weight of the document. */
export const WEIGHTS: Readonly<Record<Instrument, number>> = {
  agreement: 0.64,
  accord: 0.54,
  declaration: 0.42,
  memorandum: 0.42,
  statement: 0.32,
  'letter-of-intent': 0.26,
};

/** What is possible is never drawn fainter than this. */
export const FAINTEST = 0.14;

/** Bars of a tie from its first event to `until`, the lowest layer first. */
export function barsOf(tie: Tie, scale: TimeScale, until: IsoDay): readonly Bar[] {
  // Nobody knows since when: perhaps always, as far as the sheet goes.
  if (tie.listed) return [undatedBar(scale, until)];
  const numbers = bends(tie, Math.min(scale.to, dayNumber(until)));
  const layer = (look: BarLook, strength: (number: number) => number): readonly Bar[] =>
    runsOf(numbers, strength).map((run) => barOf(look, run, scale));
  return [
    ...layer('hollow', (n) => Math.sign(likelihood(tie, 'lapsed', n))),
    ...layer('bars', (n) => likelihood(tie, 'suspended', n)),
    ...layer('dots', (n) => (doubt(tie, n) > 0 ? Math.sign(likelihood(tie, 'in-force', n)) : 0)),
    ...layer('solid', (n) => likelihood(tie, 'in-force', n) * (1 - doubt(tie, n))),
  ];
}

const undatedBar = (scale: TimeScale, until: IsoDay): Bar => ({
  look: 'dots',
  x: scale.left,
  width: Math.max(1, xOfNumber(scale, Math.min(scale.to, dayNumber(until))) - scale.left),
  stops: undefined,
});

/** A time in which the strength is more than none, with its value at each bend. */
interface Run {
  readonly from: number;
  to: number;
  readonly points: (readonly [number: number, strength: number])[];
}

function runsOf(numbers: readonly number[], strength: (number: number) => number): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let from = -Infinity;
  for (const to of numbers) {
    // Just inside the interval, as strength jumps where a date is exact. Before the first bend there is none.
    const [first, last] = [strength(from + 1e-4), strength(to - 1e-4)];
    if (Math.max(first, last) > 1e-3) {
      if (!run) runs.push((run = {from, to, points: []}));
      run.to = to;
      run.points.push([from, first], [to, last]);
    } else run = undefined;
    from = to;
  }
  return runs;
}

function barOf(look: BarLook, {from, to, points}: Run, scale: TimeScale): Bar {
  const x = xOfNumber(scale, from);
  const stops = points.map(
    ([number, strength]) => [(number - from) / (to - from), FAINTEST + (1 - FAINTEST) * strength] as const,
  );
  const firm = stops.every(([, strength]) => strength > 0.995);
  return {look, x, width: xOfNumber(scale, to) - x, stops: firm ? undefined : stops};
}
