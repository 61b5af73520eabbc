// Where the flat world wants a magnifying glass: the region in which pins crowd most, and how much it may be magnified.
import {boxAround, type Box} from './boxes.ts';
import type {Size} from './camera.ts';
import {gridOver} from './grid.ts';
import type {Spot} from './spread.ts';

export interface InsetPlan<T> {
  /** The region to magnify, in pixels of the main map; of the same shape as the inset. */
  readonly source: Box;
  readonly magnification: number;
  /** Pins inside the region. */
  readonly pins: readonly T[];
}

const NEAREST = 8;
const MAGNIFICATIONS = [NEAREST, 6.5, 5.2, 4.2, 3.4, 2.7, 2.2];

/** Pixels of the inset kept free around its pins. */
const MARGIN = 22;

/** Neighbours of a pin that count, and left edges of regions that are tried: the work grows as the number of pins. */
const NEIGHBOURS = 24;
const EDGES = 64;

interface Pair {
  readonly gap: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isInside = ({x, y}: Spot, [left, top, right, bottom]: Box) => x >= left && x <= right && y >= top && y <= bottom;

function crowdingPairs(pins: readonly Spot[], distance: number): readonly Pair[] {
  const grid = gridOver<number>(boxAround(pins.map(({x, y}) => [x, y])), distance);
  const pairs: Pair[] = [];
  pins.forEach((a, i) => {
    let met = 0;
    grid.some([a.x - distance, a.y - distance, a.x + distance, a.y + distance], (j) => {
      const b = pins[j];
      if (!b) return false;
      const gap = Math.hypot(a.x - b.x, a.y - b.y);
      if (gap >= distance) return false;
      pairs.push({gap, left: Math.min(a.x, b.x), top: Math.min(a.y, b.y), right: Math.max(a.x, b.x), bottom: Math.max(a.y, b.y)}); // prettier-ignore
      return ++met >= NEIGHBOURS;
    });
    grid.add([a.x, a.y, a.x, a.y], i);
  });
  return pairs;
}

/** Index of the first that is not less, in an ascending list. */
function firstFrom(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * Pins closer than the distance crowd; the size is that of the inset; all in pixels. Undefined where fewer than two pairs
 * crowd: then an inset tells nothing new.
 */
export function insetPlan<T extends Spot>(
  pins: readonly T[],
  {size, distance = 24}: {readonly size: Size; readonly distance?: number},
): InsetPlan<T> | undefined {
  if (pins.length < 3) return undefined;
  const pairs = crowdingPairs(pins, distance);
  if (pairs.length < 2) return undefined;
  const [width, height] = [size.width - 2 * MARGIN, size.height - 2 * MARGIN];
  const tops = ascending(pins.map(({y}) => y));
  const lefts = ascending(pins.map(({x}) => x));
  const every = Math.ceil(lefts.length / EDGES);
  let most = 0;
  let best: Box = [0, 0, 0, 0];
  for (const k of MAGNIFICATIONS) {
    const tall = height / k;
    for (const left of lefts.filter((_, i) => i % every === 0)) {
      const right = left + width / k;
      // How much the score rises at each top edge, counted from the last.
      const rises = new Float64Array(tops.length + 1);
      const add = (upper: number, lower: number, score: number): void => {
        const [from, to] = [firstFrom(tops, lower - tall), firstFrom(tops, upper + 1e-9)];
        if (to <= from) return;
        rises[from] = (rises[from] ?? 0) + score;
        rises[to] = (rises[to] ?? 0) - score;
      };
      // What is not crowded may come along, if it costs nothing.
      for (const {x, y} of pins) if (x >= left && x <= right) add(y, y, 0.2);
      for (const pair of pairs)
        if (pair.left >= left && pair.right <= right)
          add(pair.top, pair.bottom, Math.min(1, (pair.gap * k) / distance));
      let score = 0;
      tops.forEach((top, i) => {
        score += rises[i] ?? 0;
        // Sums of the same in another order differ by a hair.
        if (score > most + 1e-6) [most, best] = [score, [left, top, right, top + tall]];
      });
    }
  }
  const within = pins.filter((pin) => isInside(pin, best));
  const [left, top, right, bottom] = boxAround(within.map(({x, y}) => [x, y]));
  // As near as its pins allow.
  const magnification = Math.min(NEAREST, width / Math.max(1, right - left), height / Math.max(1, bottom - top));
  const [halfWidth, halfHeight] = [size.width / magnification / 2, size.height / magnification / 2];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {source: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight], magnification, pins: within};
}
