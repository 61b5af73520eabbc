// Where things are put: transforms read, and one after the other.
import type {Matrix} from './drawing.ts';

/** translate, scale and matrix, in sequence. */
export function matrixIn(text: string | undefined): Matrix | undefined {
  if (!text?.trim()) return undefined;
  let all: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, inside = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = inside
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const one: Matrix =
      name === 'translate'
        ? [1, 0, 0, 1, a, b ?? 0]
        : name === 'scale'
          ? [a, 0, 0, b ?? a, 0, 0]
          : [a, b ?? 0, c, d, e, f];
    all = times(all, one);
  }
  const isIdentity = all.every((value, i) => value === (i === 0 || i === 3 ? 1 : 0));
  return isIdentity ? undefined : all;
}

export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
