// The land we carry with us, unpacked: countries, the land they make together, and the lines between them.
// The packing is tools/land/pack.mjs; what is drawn dashed, and why, is docs/decisions/0003-borders-and-land.md.
import type {MultiLineString, MultiPolygon, Position} from 'geojson';
import {LAND} from './generated/land.ts';

type Arc = readonly Position[];
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

interface Piece {
  readonly arc: Arc;
  readonly dashed: boolean;
  /** How many rings it bounds: 1 is a coast, 2 a border. */
  uses: number;
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

/** Rings out of coasts: each goes on where another ends, with its land on the right hand. */
function ringsOf(coasts: readonly Arc[]): Ring[] {
  const from = new Map<string, Arc[]>();
  for (const coast of coasts) {
    const key = String(coast[0]);
    const others = from.get(key);
    if (others) others.push(coast);
    else from.set(key, [coast]);
  }
  const rings: Ring[] = [];
  for (const coast of coasts) {
    const ring: Position[] = [];
    for (let key = String(coast[0]); ; key = String(ring[ring.length - 1])) {
      const next = from.get(key)?.pop();
      if (!next) break;
      ring.push(...(ring.length ? next.slice(1) : next));
    }
    if (ring.length) rings.push(ring);
  }
  return rings;
}

/** Degrees from a to b the short way, over the date line if need be. */
const eastward = (a: Position, b: Position) => (((b[0] ?? 0) - (a[0] ?? 0) + 540) % 360) - 180;

/** Outer rings run clockwise. Heights are counted from the south pole, so Antarctica is an outer ring too. */
function isHole(ring: Ring): boolean {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a = [], b = []] = [ring[i - 1], ring[i]];
    sum += eastward(a, b) * ((a[1] ?? 0) + (b[1] ?? 0) + 180);
  }
  return sum < 0;
}

/** Outer rings with the holes that lie in them. */
function polygonsOf(rings: readonly Ring[]): MultiPolygon {
  const holes = rings.filter(isHole);
  const polygons = rings.filter((ring) => !holes.includes(ring)).map((ring) => [ring]);
  for (const hole of holes) {
    const holder = polygons.find(([outer]) => outer && isInside(hole[0] ?? [], outer));
    holder?.push(hole);
  }
  return {type: 'MultiPolygon', coordinates: polygons as Position[][][]};
}

/** On the plate carrée; good enough for holes, which are seas and enclaves far from the poles and the date line. */
function isInside([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    if (Math.abs(x2 - x1) < 180 && y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
  });
  return inside;
}

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
  const wide = (ring: Ring) => {
    const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
    return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > 4 * COARSE;
  };
  const rings = coordinates.map((polygon) => polygon.filter(wide).map((ring) => thinned(ring) as Position[]));
  const solid = rings.map((polygon) => polygon.filter((ring) => ring.length > 3));
  return {type: 'MultiPolygon', coordinates: solid.filter((polygon) => polygon.length > 0)};
}

/** Reads "steps-per-degree ids text" as it is (a space at the end is a digit); throws on a text that is cut short. */
export function unpackedLand(packed: string): Land {
  const [perDegree = '', ids = ''] = packed.split(' ', 2);
  const number = numbersIn(packed, perDegree.length + ids.length + 2);
  const signed = () => {
    const n = number();
    return n & 1 ? -(n + 1) / 2 : n / 2;
  };
  const steps = Number(perDegree);
  const pieces: Piece[] = [];
  let x = 0;
  let y = 0;
  const moved = (): Position => {
    x += signed();
    y += signed();
    return [x / steps - 180, y / steps - 90];
  };
  const stand = ([lon = 0, lat = 0]: Position = []) => {
    x = Math.round((lon + 180) * steps);
    y = Math.round((lat + 90) * steps);
  };
  const times = <T>(count: number, made: (i: number) => T): T[] => {
    const list: T[] = [];
    for (let i = 0; i < count; i++) list.push(made(i));
    return list;
  };
  const ring = (): Position[] => {
    const points: Position[] = [];
    const count = number();
    for (let i = 0; i < count; i++) {
      const back = number();
      const known = back ? pieces[pieces.length - back] : undefined;
      if (known) {
        known.uses++;
        const arc = [...known.arc].reverse();
        points.push(...(i ? arc.slice(1) : arc));
        stand(arc[arc.length - 1]);
        continue;
      }
      const kind = number();
      if (!i) points.push(moved());
      const start = points.length - 1;
      for (let step = kind >> 1; step; step--) points.push(moved());
      if (i === count - 1) {
        points.push([...(points[0] ?? [])]);
        stand(points[0]);
      }
      pieces.push({arc: points.slice(start), dashed: kind % 2 > 0, uses: 1});
    }
    return points;
  };
  const countries = times(ids.length / 2, (i): Country => {
    const coordinates = times(number(), () => times(number(), ring));
    return {id: ids.slice(2 * i, 2 * i + 2).replace('..', ''), shape: {type: 'MultiPolygon', coordinates}};
  });
  const lines = (dashed: boolean): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: pieces.filter((p) => p.uses > 1 && p.dashed === dashed).map(({arc}) => [...arc]),
  });
  const land = polygonsOf(ringsOf(pieces.filter(({uses}) => uses === 1).map(({arc}) => arc)));
  let coarse: MultiPolygon | undefined;
  return {
    countries,
    land,
    borders: lines(false),
    disputed: lines(true),
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
