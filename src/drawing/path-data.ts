// Outlines as numbers, and SVG path data written from them. Shapes are drawn round their own middle and written where they
// belong, not put there by a transform: browsers make each transform a place of its own in the picture, and hundreds of them
// cost more, whenever anything moves, than all the rest of the drawing.
import {n} from './drawing.ts';

/** A command of SVG path data with its numbers. */
export type Step = readonly [command: 'M' | 'L' | 'H' | 'V' | 'A' | 'h' | 'v' | 'l' | 'a' | 'Z', ...numbers: number[]];
export type Outline = readonly Step[];

/** Which numbers of an absolute command are x (0) and y (1), or neither (2). Relative ones stay as they are. */
const AXES: Readonly<Record<string, readonly number[]>> = {
  M: [0, 1],
  L: [0, 1],
  H: [0],
  V: [1],
  A: [2, 2, 2, 2, 2, 0, 1],
};

/** Path data with the outline's origin at (x, y). */
export function pathData(outline: Outline, x = 0, y = 0): string {
  const by = [x, y, 0];
  let d = '';
  for (const [command, ...numbers] of outline) {
    const axes = AXES[command];
    const placed = axes ? numbers.map((number, i) => n(n(number) + (by[axes[i] ?? 2] ?? 0))) : numbers.map(n);
    d += command + (command === 'a' ? arcText(placed) : placed.join());
  }
  return d;
}

const arcText = ([rx, ry, turn, large, sweep, x, y]: readonly number[]): string =>
  `${rx},${ry} ${turn} ${large},${sweep} ${x},${y}`;

export const disc = (r: number): Outline => [
  ['M', -r, 0],
  ['a', r, r, 0, 1, 0, 2 * r, 0],
  ['a', r, r, 0, 1, 0, -2 * r, 0],
  ['Z'],
];

export function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)},${n(y)}a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`;
}

/** So much of a circle, 0 to 1, clockwise from the top. */
export function arc(x: number, y: number, r: number, share: number): string {
  if (share >= 1) return circle(x, y, r);
  const turn = share * 2 * Math.PI;
  return `M${n(x)},${n(y - r)}A${n(r)},${n(r)} 0 ${share > 0.5 ? 1 : 0},1 ${n(x + r * Math.sin(turn))},${n(y - r * Math.cos(turn))}`;
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${n(x)},${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
}

/** The outline of one unit's size, at another. */
export function scaled(outline: Outline, size: number): Outline {
  return outline.map(([command, ...numbers]): Step => [command, ...numbers.map((number) => number * size)]);
}
