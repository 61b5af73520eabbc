// The land we carry with us, unpacked: countries, the land they make together, and the lines between them.
// The packing is tools/land/pack.mjs; what is drawn dashed, and why, is docs/decisions/0003-borders-and-land.md.
import type {MultiLineString, MultiPolygon, Position} from 'geojson';
import {boxAround} from './boxes.ts';
import {LAND} from './generated/land.ts';

type Ring = readonly Position[];

export interface Country {
  /** ISO 3166-1 alpha-2 (XK for Kosovo); empty where there is none. */
  readonly id: string;
  readonly shape: MultiPolygon;
}

export interface Land {
  readonly countries: readonly Country[];
  /** All land, without a line between countries. */
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** Lines that not everybody accepts: to be drawn dashed. */
  readonly disputed: MultiLineString;
  /** About 1,700 points: for a globe while it turns and for the change of projection. */
  readonly coarse: MultiPolygon;
}

/** Degrees; detail finer than this is left out of the coarse land, and rings less than four times as wide. */
const COARSE = 0.4;

/** Digits in base 44: characters 0 to 43 of the alphabet end a number, 44 to 87 carry on, lowest digit first. */
function numbersIn(text: string, start: number): () => number {
  const digit: number[] = [];
  for (let code = 32, n = 0; code < 127; code++)
    if (!'"\\\'`$<&'.includes(String.fromCharCode(code))) digit[code] = n++;
  let at = start;
  return () => {
    for (let sum = 0, unit = 1; ; unit *= 44) {
      const n = digit[text.charCodeAt(at++)];
      if (n === undefined) throw new Error('land: cut short');
      if (n < 44) return sum + n * unit;
      sum += (n - 44) * unit;
    }
  };
}

/** Degrees from a to b the short way, over the date line if need be. */
const eastward = (a: Position, b: Position) => (((b[0] ?? 0) - (a[0] ?? 0) + 540) % 360) - 180;

/** Douglas and Peucker 1973, on the plate carrée with degrees of longitude shortened. */
function thinned(line: Ring): Ring {
  const [first, last] = [line[0], line[line.length - 1]];
  if (!first || !last || line.length < 3) return line;
  const shrink = Math.cos((((first[1] ?? 0) + (last[1] ?? 0)) * Math.PI) / 360);
  const across = (a: Position, b: Position) => [eastward(a, b) * shrink, (b[1] ?? 0) - (a[1] ?? 0)] as const;
  const [dx, dy] = across(first, last);
  const length = Math.hypot(dx, dy);
  let farthest = 0;
  let split = 0;
  line.forEach((point, i) => {
    const [px, py] = across(first, point);
    const t = length ? Math.max(0, Math.min(1, (px * dx + py * dy) / length ** 2)) : 0;
    const distance = Math.hypot(px - t * dx, py - t * dy);
    if (distance > farthest) [farthest, split] = [distance, i];
  });
  if (farthest < COARSE) return [first, last];
  return [...thinned(line.slice(0, split + 1)), ...thinned(line.slice(split)).slice(1)];
}

function coarsened({coordinates}: MultiPolygon): MultiPolygon {
  const isWide = (ring: Ring) => {
    const [left, bottom, right, top] = boxAround(ring.map(([x = 0, y = 0]) => [x, y]));
    return right - left + top - bottom > 4 * COARSE;
  };
  const rings = coordinates.map((polygon) => polygon.filter(isWide).map((ring) => [...thinned(ring)]));
  return {type: 'MultiPolygon', coordinates: rings.map((polygon) => polygon.filter((ring) => ring.length > 3))};
}

/** Joins arcs to rings, end to start. */
function ringsOf(arcs: readonly Ring[]): Position[][] {
  const waiting = new Map<string, Ring[]>();
  for (const arc of arcs) {
    const start = String(arc[0]);
    waiting.set(start, [arc, ...(waiting.get(start) ?? [])]);
  }
  const next = (point: Position | undefined) => waiting.get(String(point))?.pop();
  return arcs.flatMap(([start]) => {
    const ring: Position[] = [];
    for (let arc = next(start); arc; arc = next(ring[ring.length - 1])) ring.push(...arc.slice(ring.length && 1));
    return ring.length ? [ring] : [];
  });
}

/** Reads "steps-per-degree ids text" as it is (a space at the end is a digit); throws on a text that is cut short. */
export function unpackedLand(packed: string): Land {
  const [perDegree = '', ids = ''] = packed.split(' ', 2);
  const number = numbersIn(packed, perDegree.length + ids.length + 2);
  const signed = () => {
    const n = number();
    return n & 1 ? -(n + 1) / 2 : n / 2;
  };
  const listed = <T>(count: number, made: (i: number) => T): T[] => {
    const list: T[] = [];
    for (let i = 0; i < count; i++) list.push(made(i));
    return list;
  };
  /** Points in whole steps from the south-west; a line is a border if two countries share it. */
  const lines: {readonly points: Ring; readonly isDashed: boolean; isShared: boolean}[] = [];
  let here: Position = [0, 0];
  const moved = (): Position => (here = [(here[0] ?? 0) + signed(), (here[1] ?? 0) + signed()]);
  const degrees = (points: Ring): Position[] =>
    points.map(([x = 0, y = 0]) => [x / Number(perDegree) - 180, y / Number(perDegree) - 90]);

  const ring = (): Position[] => {
    let home: Position | undefined;
    const count = number();
    const arcs = listed(count, (i): Ring => {
      const known = lines[lines.length - number()];
      if (known) {
        // Met before, so its other side: it runs the other way.
        known.isShared = true;
        const points = [...known.points].reverse();
        home ??= points[0];
        here = known.points[0] ?? here;
        return points;
      }
      const kind = number();
      const points = [i ? here : moved()];
      home ??= here;
      for (let step = kind >> 1; step; step--) points.push(moved());
      if (i === count - 1) points.push((here = home));
      lines.push({points, isDashed: kind % 2 > 0, isShared: false});
      return points;
    });
    return degrees(arcs.flatMap((arc, i) => arc.slice(i && 1)));
  };
  const countries = listed(ids.length / 2, (i): Country => {
    const id = ids.slice(2 * i, 2 * i + 2).replace('..', '');
    return {id, shape: {type: 'MultiPolygon', coordinates: listed(number(), () => listed(number(), ring))}};
  });
  const linesThat = (isDashed: boolean): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: lines.flatMap((line) => (line.isShared && line.isDashed === isDashed ? [degrees(line.points)] : [])),
  });
  const coasts = lines.flatMap(({points, isShared}) => (isShared ? [] : [points]));
  // One polygon of all rings: which of them lie in which is of no consequence to what is drawn.
  const land: MultiPolygon = {type: 'MultiPolygon', coordinates: [ringsOf(coasts).map(degrees)]};
  let coarse: MultiPolygon | undefined;
  return {
    countries,
    land,
    borders: linesThat(false),
    disputed: linesThat(true),
    get coarse() {
      return (coarse ??= coarsened(land));
    },
  };
}

let carried: Land | undefined;

/** The land that travels in the script; unpacked at the first call (about 5 ms). */
export function land(): Land {
  return (carried ??= unpackedLand(LAND));
}
