// Outlines of a TrueType font's glyphs (OpenType: loca, glyf): quadratic curves round points on and off the line.
import type {Segment} from '../drawing/path-segments.ts';

export interface Glyphs {
  /** In units of the font, y upwards. */
  readonly outlineOf: (glyph: number) => readonly Segment[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

const MOST_PARTS = 8;

/** @param table where a table begins in the file */
export function glyphOutlines(view: DataView, table: (name: string) => number): Glyphs {
  const [head, loca, glyf] = [table('head'), table('loca'), table('glyf')];
  const isLong = view.getInt16(head + 50) === 1;
  const start = (glyph: number): number =>
    glyf + (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
  const kept = new Map<number, readonly Segment[]>();

  const contoursOf = (glyph: number, depth = 0): readonly (readonly Point[])[] => {
    const at = start(glyph);
    if (at === start(glyph + 1) || depth > MOST_PARTS) return [];
    const count = view.getInt16(at);
    return count < 0 ? composed(at + 10, depth) : simple(at + 10, count);
  };

  const simple = (at: number, count: number): readonly (readonly Point[])[] => {
    const ends: number[] = [];
    for (let i = 0; i < count; i++) ends.push(view.getUint16(at + i * 2));
    const points = (ends[count - 1] ?? -1) + 1;
    let p = at + count * 2;
    p += 2 + view.getUint16(p); // instructions
    const flags: number[] = [];
    while (flags.length < points) {
      const flag = view.getUint8(p++);
      flags.push(flag);
      if (flag & 8) for (let n = view.getUint8(p++); n > 0; n--) flags.push(flag);
    }
    const axis = (short: number, same: number): readonly number[] => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += view.getUint8(p++) * (flag & same ? 1 : -1);
        else if (!(flag & same)) {
          value += view.getInt16(p);
          p += 2;
        }
        return value;
      });
    };
    const xs = axis(2, 16);
    const ys = axis(4, 32);
    let from = 0;
    return ends.map((end) => {
      const contour = flags.slice(from, end + 1).map((flag, i): Point => {
        return {x: xs[from + i] ?? 0, y: ys[from + i] ?? 0, on: (flag & 1) === 1};
      });
      from = end + 1;
      return contour;
    });
  };

  /** Letters with marks are put together from both. */
  const composed = (at: number, depth: number): readonly (readonly Point[])[] => {
    const contours: (readonly Point[])[] = [];
    for (let p = at, flags = 0x20; flags & 0x20;) {
      flags = view.getUint16(p);
      const glyph = view.getUint16(p + 2);
      const [dx, dy] =
        flags & 1 ? [view.getInt16(p + 4), view.getInt16(p + 6)] : [view.getInt8(p + 4), view.getInt8(p + 5)];
      p += flags & 1 ? 8 : 6;
      const f = (): number => {
        p += 2;
        return view.getInt16(p - 2) / 16384;
      };
      let [a, b, c, d] = [1, 0, 0, 1];
      if (flags & 8) a = d = f();
      else if (flags & 0x40) [a, d] = [f(), f()];
      else if (flags & 0x80) [a, b, c, d] = [f(), f(), f(), f()];
      for (const contour of contoursOf(glyph, depth + 1))
        contours.push(contour.map(({x, y, on}) => ({x: a * x + c * y + dx, y: b * x + d * y + dy, on})));
    }
    return contours;
  };

  return {
    outlineOf(glyph) {
      const made = kept.get(glyph) ?? contoursOf(glyph).flatMap(segmentsOf);
      kept.set(glyph, made);
      return made;
    },
  };
}

/** Between two points off the line lies one on it; each curve of the second degree as one of the third. */
function segmentsOf(contour: readonly Point[]): readonly Segment[] {
  const middle = (a: Point, b: Point): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true});
  const [first] = contour;
  const last = contour[contour.length - 1];
  if (!first || !last) return [];
  const begin = first.on ? first : last.on ? last : middle(first, last);
  const segments: Segment[] = [{to: 'M', x: begin.x, y: begin.y}];
  let here = begin;
  let bend: Point | undefined;
  const curve = (by: Point, to: Point): void => {
    const third = (a: number, b: number): number => a + ((b - a) * 2) / 3;
    segments.push({
      to: 'C',
      x1: third(here.x, by.x),
      y1: third(here.y, by.y),
      x2: third(to.x, by.x),
      y2: third(to.y, by.y),
      x: to.x,
      y: to.y,
    });
    here = to;
  };
  for (const point of [...contour.slice(first.on ? 1 : 0), begin]) {
    if (point.on) {
      if (bend) curve(bend, point);
      else if (point !== begin) segments.push({to: 'L', x: point.x, y: point.y});
      here = point;
      bend = undefined;
    } else {
      if (bend) curve(bend, middle(bend, point));
      bend = point;
    }
  }
  segments.push({to: 'Z'});
  return segments;
}
