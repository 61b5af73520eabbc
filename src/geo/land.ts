// The land we carry with us, unpacked: what the countries make together, and the lines between them.
// The packing is tools/land/pack.mjs; what is drawn dashed, and why, is docs/decisions/0003-borders-and-land.md.
import {memo} from '../base/memo.ts';
import type {MultiLineString, MultiPolygon, Position} from 'geojson';
import {merge, mesh} from 'topojson-client';
import type {GeometryCollection, MultiPolygon as Shape, Topology} from 'topojson-specification';
import {LAND} from './generated/land.ts';

type Ring = readonly Position[];

export interface Land {
  /** The countries, as they were packed; one by one they are in countries.ts. */
  readonly topology: CountryTopology;
  /** All land, without a line between countries. */
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** Lines that not everybody accepts: to be drawn dashed. */
  readonly disputed: MultiLineString;
  /** About 1,700 points: for a globe while it turns and for the change of projection. */
  readonly coarse: MultiPolygon;
}

export type CountryTopology = Topology<{countries: GeometryCollection<object>}>;

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
function simplified(line: Ring): Ring {
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
  return [...simplified(line.slice(0, split + 1)), ...simplified(line.slice(split)).slice(1)];
}

function generalized({coordinates}: MultiPolygon): MultiPolygon {
  const wide = (ring: Ring) => {
    const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
    return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > 4 * COARSE;
  };
  const rings = coordinates.map((polygon) => polygon.filter(wide).map((ring) => simplified(ring) as Position[]));
  const solid = rings.map((polygon) => polygon.filter((ring) => ring.length > 3));
  return {type: 'MultiPolygon', coordinates: solid.filter((polygon) => polygon.length > 0)};
}

interface Unpacked {
  readonly topology: CountryTopology;
  /** Numbers of the arcs between two countries. */
  readonly borders: readonly number[];
  readonly disputed: readonly number[];
}

/** Reads "steps-per-degree ids text" as it is (a space at the end is a digit); throws on a text that is cut short. */
function topologyIn(packed: string): Unpacked {
  const [perDegree = '', ids = ''] = packed.split(' ', 2);
  const number = numbersIn(packed, perDegree.length + ids.length + 2);
  const steps = Number(perDegree);
  const arcs: Position[][] = [];
  const dashed: boolean[] = [];
  const shared: boolean[] = [];
  let x = 0;
  let y = 0;
  const signed = () => {
    const n = number();
    return n & 1 ? -(n + 1) / 2 : n / 2;
  };
  const here = (): Position => [x / steps - 180, y / steps - 90];
  const moved = (): Position => {
    x += signed();
    y += signed();
    return here();
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
  const ring = (): number[] => {
    let home: Position | undefined;
    const count = number();
    return times(count, (i) => {
      const back = number();
      const known = arcs[arcs.length - back];
      if (known) {
        // Met before, so its other side: it runs the other way.
        shared[arcs.length - back] = true;
        home ??= known[known.length - 1];
        stand(known[0]);
        return ~(arcs.length - back);
      }
      const kind = number();
      const arc = [i ? here() : moved()];
      home ??= arc[0];
      for (let step = kind >> 1; step; step--) arc.push(moved());
      if (i === count - 1 && home) {
        arc.push([...home]);
        stand(home);
      }
      dashed.push(kind % 2 > 0);
      return arcs.push(arc) - 1;
    });
  };
  const geometries = times(ids.length / 2, (i): Shape => {
    const id = ids.slice(2 * i, 2 * i + 2).replace('..', '');
    return {type: 'MultiPolygon', id, arcs: times(number(), () => times(number(), ring))};
  });
  const between = (dash: boolean) => times(arcs.length, (i) => i).filter((i) => shared[i] && dashed[i] === dash);
  return {
    topology: {type: 'Topology', arcs, objects: {countries: {type: 'GeometryCollection', geometries}}},
    borders: between(false),
    disputed: between(true),
  };
}

export function unpackedLand(packed: string): Land {
  const {topology, borders, disputed} = topologyIn(packed);
  const lines = (arcs: readonly number[]): MultiLineString =>
    mesh(topology, {type: 'MultiLineString', arcs: arcs.map((arc) => [arc])});
  const land = merge(topology, topology.objects.countries.geometries as Shape[]);
  const coarse = memo(() => generalized(land));
  return {
    topology,
    land,
    borders: lines(borders),
    disputed: lines(disputed),
    get coarse() {
      return coarse();
    },
  };
}

/** The land that travels in the script; unpacked at the first call (about 5 ms). */
export const land = memo((): Land => unpackedLand(LAND));
