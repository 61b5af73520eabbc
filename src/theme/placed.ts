// Shapes are drawn round their own middle and then put where they belong, not by a transform: browsers make each a place
// of its own in the picture, and hundreds of them cost more, whenever anything moves, than all the rest of the drawing.

import {hundredths} from '../base/round.ts';

/** Which numbers of a command are x (0) and y (1), or neither; of an arc the last two. Relative commands stay as they are. */
const AXES: Readonly<Record<string, readonly number[]>> = {
  M: [0, 1],
  L: [0, 1],
  H: [0],
  V: [1],
  A: [2, 2, 2, 2, 2, 0, 1],
};

/** The path data with its origin at (x, y). */
export function placed(d: string, x: number, y: number): string {
  const by = [x, y, 0];
  return d.replace(/([MLHVA])([^A-Za-z]+)/g, (_, command: string, numbers: string) => {
    const axes = AXES[command] ?? [];
    const shifted = (numbers.match(/-?[\d.]+/g) ?? []).map((number, i) =>
      hundredths(Number(number) + (by[axes[i % axes.length] ?? 2] ?? 0)),
    );
    return command + shifted.join();
  });
}
