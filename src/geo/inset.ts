// Where the flat world wants a magnifying glass: the region in which pins crowd most, and how much it may be magnified.
import {boxAround, type Box} from './boxes.ts';
import type {Size} from './camera.ts';
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

const isInside = ({x, y}: Spot, [left, top, right, bottom]: Box) => x >= left && x <= right && y >= top && y <= bottom;

/**
 * Pins closer than the distance crowd; the size is that of the inset; all in pixels. Undefined where fewer than two pairs
 * crowd: then an inset tells nothing new.
 */
export function insetPlan<T extends Spot>(
  pins: readonly T[],
  {size, distance = 24}: {readonly size: Size; readonly distance?: number},
): InsetPlan<T> | undefined {
  const pairs = pins.flatMap((a, i) =>
    pins.slice(i + 1).flatMap((b) => {
      const gap = Math.hypot(a.x - b.x, a.y - b.y);
      return gap < distance ? {a, b, gap} : [];
    }),
  );
  if (pairs.length < 2) return undefined;
  const [width, height] = [size.width - 2 * MARGIN, size.height - 2 * MARGIN];
  let most = 0;
  let best: readonly T[] = [];
  for (const k of MAGNIFICATIONS) {
    for (const {x} of pins) {
      for (const {y} of pins) {
        const box: Box = [x, y, x + width / k, y + height / k];
        const within = pins.filter((pin) => isInside(pin, box));
        // What is not crowded may come along, if it costs nothing.
        let score = within.length * 0.2;
        for (const {a, b, gap} of pairs)
          if (isInside(a, box) && isInside(b, box)) score += Math.min(1, (gap * k) / distance);
        if (score > most) [most, best] = [score, within];
      }
    }
  }
  const [left, top, right, bottom] = boxAround(best.map(({x, y}) => [x, y]));
  // As near as its pins allow.
  const magnification = Math.min(NEAREST, width / Math.max(1, right - left), height / Math.max(1, bottom - top));
  const [halfWidth, halfHeight] = [size.width / magnification / 2, size.height / magnification / 2];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {source: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight], magnification, pins: best};
}
