// Boxes, discs and lines on the sheet: do they touch? All in pixels.

export type Point = readonly [number, number];

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** x1, y1, x2, y2. */
export type Line = readonly [number, number, number, number];

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export const boxesOverlap = (a: Box, b: Box, gap = 0) =>
  a[0] < b[2] + gap && b[0] < a[2] + gap && a[1] < b[3] + gap && b[1] < a[3] + gap;

export const isBoxInside = (a: Box, b: Box) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

// Taking tuples apart by name costs more than the sums do, and the placement of labels asks a hundred thousand times.

export function boxTouchesDisc(box: Box, {x, y, r}: Disc, gap = 0): boolean {
  const dx = Math.max(box[0] - x, 0, x - box[2]);
  const dy = Math.max(box[1] - y, 0, y - box[3]);
  return dx * dx + dy * dy < (r + gap) * (r + gap);
}

export function lineTouchesDisc(line: Line, {x, y, r}: Disc, gap = 0): boolean {
  const dx = line[2] - line[0];
  const dy = line[3] - line[1];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - line[0]) * dx + (y - line[1]) * dy) / length)) : 0;
  const px = line[0] + t * dx - x;
  const py = line[1] + t * dy - y;
  return px * px + py * py < (r + gap) * (r + gap);
}

/** Twice the area of the triangle of a line and a point: which side the point is on. */
const side = (line: Line, x: number, y: number) =>
  (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]);

export function lineTouchesBox(line: Line, box: Box): boolean {
  if (Math.max(line[0], line[2]) < box[0] || Math.min(line[0], line[2]) > box[2]) return false;
  if (Math.max(line[1], line[3]) < box[1] || Math.min(line[1], line[3]) > box[3]) return false;
  // Their shadows on both axes overlap; they are apart only if the whole box is on one side of the line.
  const isRight = side(line, box[0], box[1]) > 0;
  return !(
    side(line, box[2], box[1]) > 0 === isRight &&
    side(line, box[0], box[3]) > 0 === isRight &&
    side(line, box[2], box[3]) > 0 === isRight
  );
}

export function linesCross(a: Line, b: Line): boolean {
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
}
