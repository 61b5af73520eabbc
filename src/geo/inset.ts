// Where the flat world wants a magnifying glass: the region in which pins crowd most, and where the glass may lie.
import {boxesOverlap} from './boxes.ts';
import type {Box} from './boxes.ts';
import type {Spot} from './spread.ts';

export interface InsetOptions {
  /** In which the inset may lie; pixels, the same as the pins'. */
  readonly frame: {readonly width: number; readonly height: number};
  /** Of the inset itself, in pixels. */
  readonly size: {readonly width: number; readonly height: number};
  /** Pins closer than this crowd; 24 px by default. */
  readonly distance?: number;
  /** Must not be covered: buttons, labels of the main map. */
  readonly obstacles?: readonly Box[];
}

export interface InsetPlan<T> {
  /** The region to magnify, in pixels of the main map; of the same shape as the inset. */
  readonly source: Box;
  readonly magnification: number;
  /** Pins inside the region. */
  readonly pins: readonly T[];
  /** Where the inset may lie, the best first; `covered` counts what it would hide there. */
  readonly places: readonly {readonly box: Box; readonly covered: number}[];
}

const MAGNIFICATIONS = [8, 6.5, 5.2, 4.2, 3.4, 2.7, 2.2];

/** Pixels of the inset kept free around its pins, and between the inset and the frame. */
const MARGIN = {pins: 22, frame: 8};

const isInside = ({x, y}: Spot, [left, top, right, bottom]: Box) => x >= left && x <= right && y >= top && y <= bottom;

/** Undefined where fewer than two pairs of pins crowd: then an inset tells nothing new. */
export function insetPlan<T extends Spot>(pins: readonly T[], options: InsetOptions): InsetPlan<T> | undefined {
  const {size, distance = 24} = options;
  const pairs = pins.flatMap((a, i) =>
    pins.slice(i + 1).flatMap((b) => {
      const gap = Math.hypot(a.x - b.x, a.y - b.y);
      return gap < distance ? [{a, b, gap}] : [];
    }),
  );
  if (pairs.length < 2) return undefined;
  let best: {readonly pins: readonly T[]; readonly score: number; readonly k: number} | undefined;
  for (const k of MAGNIFICATIONS) {
    const [width, height] = [(size.width - 2 * MARGIN.pins) / k, (size.height - 2 * MARGIN.pins) / k];
    for (const {x} of pins) {
      for (const {y} of pins) {
        const box: Box = [x, y, x + width, y + height];
        let score = 0;
        for (const {a, b, gap} of pairs) {
          if (isInside(a, box) && isInside(b, box)) score += Math.min(1, (gap * k) / distance);
        }
        // What is not crowded may come along, if it costs nothing.
        const within = pins.filter((pin) => isInside(pin, box));
        score += within.length * 0.2;
        if (score > (best?.score ?? 0)) best = {pins: within, score, k};
      }
    }
  }
  if (!best) return undefined;
  const [xs, ys] = [best.pins.map(({x}) => x), best.pins.map(({y}) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  // As near as its pins allow.
  const magnification = Math.min(
    MAGNIFICATIONS[0] ?? 8,
    (size.width - 2 * MARGIN.pins) / Math.max(1, right - left),
    (size.height - 2 * MARGIN.pins) / Math.max(1, bottom - top),
  );
  const [halfWidth, halfHeight] = [size.width / magnification / 2, size.height / magnification / 2];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const source: Box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  return {source, magnification, pins: best.pins, places: placesFor(source, best.pins, pins, options)};
}

/** Corners first, then the middles of the edges. */
function placesFor<T extends Spot>(
  source: Box,
  inside: readonly T[],
  pins: readonly T[],
  {frame, size, obstacles = []}: InsetOptions,
): InsetPlan<T>['places'] {
  const [right, bottom] = [frame.width - size.width - MARGIN.frame, frame.height - size.height - MARGIN.frame];
  const [centre, middle] = [(frame.width - size.width) / 2, (frame.height - size.height) / 2];
  const corners = [[MARGIN.frame, bottom], [right, bottom], [right, MARGIN.frame], [MARGIN.frame, MARGIN.frame]]; // prettier-ignore
  const edges = [[centre, bottom], [MARGIN.frame, middle], [right, middle], [centre, MARGIN.frame]]; // prettier-ignore
  return [...corners, ...edges]
    .map(([x = 0, y = 0]) => {
      const box: Box = [x, y, x + size.width, y + size.height];
      const hidden = pins.filter((pin) => !inside.includes(pin) && isInside(pin, box)).length;
      const crossed = obstacles.filter((obstacle) => boxesOverlap(box, obstacle)).length;
      return {box, covered: hidden + crossed + (boxesOverlap(box, source) ? 100 : 0)};
    })
    .sort((a, b) => a.covered - b.covered);
}
