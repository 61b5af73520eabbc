// A spatial index: what lies on the sheet is kept by the square cells that it touches, so that only what is near is asked.
import type {Box, Line} from './boxes.ts';

export interface Grid<T> {
  readonly add: (box: Box, item: T) => void;
  readonly addLine: (line: Line, item: T) => void;
  /** From the cells of the box that it was added with. */
  readonly remove: (box: Box, item: T) => void;
  /** Does the test hold for anything that may touch the box? Items of several cells may be asked more than once. */
  readonly some: (box: Box, test: (item: T) => boolean) => boolean;
}

/** Cells along a side at most; a larger area has larger cells. */
const MOST = 128;

/** What lies beyond the area is kept in the cells along its edge. Pixels. */
export function gridOver<T>([left, top, right, bottom]: Box, least: number): Grid<T> {
  const size = Math.max(least, (right - left) / MOST, (bottom - top) / MOST);
  const columns = Math.max(1, Math.ceil((right - left) / size));
  const rows = Math.max(1, Math.ceil((bottom - top) / size));
  const cells: T[][] = [...'.'.repeat(columns * rows)].map(() => []);
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / size)));
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - top) / size)));
  const cell = (c: number, r: number): T[] => cells[r * columns + c] ?? [];

  const each = (box: Box, act: (cell: T[]) => void): void => {
    const [r0, r1] = [row(box[1]), row(box[3])];
    for (let c = column(box[0]), last = column(box[2]); c <= last; c++) for (let r = r0; r <= r1; r++) act(cell(c, r));
  };

  return {
    add: (box, item) => each(box, (there) => there.push(item)),
    remove: (box, item) =>
      each(box, (there) => {
        const i = there.indexOf(item);
        if (i >= 0) there.splice(i, 1);
      }),
    addLine: ([x1, y1, x2, y2], item) => {
      const [from, to] = [Math.min(x1, x2), Math.max(x1, x2)];
      const slope = to > from ? (y2 - y1) / (x2 - x1) : 0;
      const [first, last] = [column(from), column(to)];
      for (let c = first; c <= last; c++) {
        // The piece of the line in this column.
        const a = c === first ? from : Math.min(to, left + c * size);
        const b = c === last ? to : Math.max(from, left + (c + 1) * size);
        const ys = to > from ? [y1 + (a - x1) * slope, y1 + (b - x1) * slope] : [y1, y2];
        // A hair more, as the sums are rounded.
        each(
          [left + (c + 0.5) * size, Math.min(...ys) - 0.01, left + (c + 0.5) * size, Math.max(...ys) + 0.01],
          (there) => there.push(item),
        );
      }
    },
    some: (box, test) => {
      const [r0, r1] = [row(box[1]), row(box[3])];
      for (let c = column(box[0]), last = column(box[2]); c <= last; c++)
        for (let r = r0; r <= r1; r++) for (const item of cell(c, r)) if (test(item)) return true;
      return false;
    },
  };
}
