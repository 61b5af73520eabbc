// The three ways the world is drawn, each fitted to its frame. d3's projections change when they are fitted, so every
// call makes a fresh one.
import {geoEqualEarth, geoEqualEarthRaw, geoOrthographic, geoProjection} from 'd3-geo';
import type {GeoProjection, GeoRawProjection} from 'd3-geo';
import type {LonLat} from '../model/atlas.ts';
import {boxAround, type Box, type Point} from './boxes.ts';
import {EARTH_RADIUS_KM, RADIANS, seenFrom} from './great-circle.ts';

export const PROJECTIONS = ['home', 'world', 'globe'] as const;
export type ProjectionKind = (typeof PROJECTIONS)[number];

export interface Fit {
  readonly home: LonLat;
  /** What the home map must show; the world and the globe show everything anyway. */
  readonly points: readonly LonLat[];
  readonly width: number;
  readonly height: number;
  /** Pixels kept free on each side (left, top, right, bottom), or on all. */
  readonly padding?: number | Box;
  /** Degrees, d3's [lambda, phi, gamma]; how the globe is turned. By default home stands in front. */
  readonly rotate?: readonly [number, number, number];
}

/** Where a projection puts a place; ours put every one somewhere. */
export const pixelOf = (projection: (point: [number, number]) => Point | null, [lon, lat]: LonLat): Point =>
  projection([lon, lat]) ?? [0, 0];

/** Radians of arc; nearer than this the home map is about linear, farther about logarithmic. Hägerstrand 1957. */
export const HOME_K = 0.15;

/** Radius on the home map, before scaling, of an angular distance in radians. */
export const homeRadius = (c: number) => Math.log(1 + c / HOME_K);

const homeRaw: GeoRawProjection = (lambda, phi) => {
  const [x, y] = [Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  const sine = Math.hypot(x, y);
  const out = Math.cos(phi) * Math.cos(lambda);
  // No direction leads to the antipode alone: it stands due east, on the rim.
  if (sine < 1e-9 && out < 0) return [homeRadius(Math.PI), 0];
  const stretch = homeRadius(Math.atan2(sine, out)) / (sine || 1);
  return [x * stretch, y * stretch];
};

/** All start from the same plain state; `fittedProjection` takes them from there. */
const plain = (projection: GeoProjection): GeoProjection => projection.precision(0.4).scale(136).translate([0, 0]);

/** Azimuthal around home with a logarithmic radius: bearings from home are true. */
export function homeProjection([lon, lat]: LonLat): GeoProjection {
  // A degree of land around the antipode is cut out, where every direction from home meets again.
  return plain(geoProjection(homeRaw).rotate([-lon, -lat]).clipAngle(179));
}

/** Around 11° E the world is cut through nothing but sea and ice; around 150° E through the Atlantic and Greenland. */
const MIDDLES = [11, 150] as const;

/** Degrees from the middle beyond which home would stand at the rim. */
const RIM = 145;

/** The meridian in the middle of the flat world: home is not at the rim, and few of its ties are cut. */
export function worldMiddle(home: LonLat, points: readonly LonLat[]): number {
  const costs = MIDDLES.map((middle) => {
    const along = ([lon]: LonLat) => ((((lon - middle + 180) % 360) + 360) % 360) - 180;
    const here = along(home);
    const cut = points.filter((point) => Math.abs(along(point) - here) > 180).length;
    return cut + (Math.abs(here) > RIM ? points.length + 1 : 0);
  });
  return (costs[1] ?? 0) < (costs[0] ?? 0) ? MIDDLES[1] : MIDDLES[0];
}

/** Equal Earth (Šavrič, Patterson, Jenny 2018). */
export function worldProjection(middle: number = MIDDLES[0]): GeoProjection {
  return plain(geoEqualEarth().rotate([-middle, 0]));
}

/** The Earth from far away; rotate as in d3: [-longitude, -latitude, 0] brings a place to the front. */
export function globeProjection(rotate: readonly [number, number, number]): GeoProjection {
  return plain(
    geoOrthographic()
      .rotate([...rotate])
      .clipAngle(90),
  );
}

/** Where a map is centred; none of ours is rolled. */
export function centreOf(projection: GeoProjection): LonLat {
  const [lambda, phi] = projection.rotate();
  return [-lambda, -phi];
}

/** Is the place on the side of the Earth that is drawn? (d3 gives pixels for the far side, too.) Only the globe has two. */
export function isInFront(projection: GeoProjection, place: LonLat): boolean {
  const angle = projection.clipAngle();
  return !angle || angle > 90 || seenFrom(centreOf(projection), place)[2] >= Math.cos(angle * RADIANS) - 1e-12;
}

/** Degrees; where the flat world is cut: below is ice, which costs room. */
const WORLD_SOUTH = -60;

/** There, unless somebody is south of it. */
function worldSouth(home: LonLat, points: readonly LonLat[]): number {
  let south = Infinity;
  for (const [, lat] of [home, ...points]) south = Math.min(south, lat);
  return south < WORLD_SOUTH + 2 ? Math.max(-90, Math.min(WORLD_SOUTH, south - 4)) : WORLD_SOUTH;
}

const northing = (lat: number) => geoEqualEarthRaw(0, lat * RADIANS)[1];

/** Height of the flat world by its width, from the pole to where it is cut. */
export function worldRatio(home: LonLat, points: readonly LonLat[]): number {
  const share = (northing(90) - northing(worldSouth(home, points))) / (northing(90) - northing(WORLD_SOUTH));
  return 0.452 * share;
}

/**
 * Kilometres that the home map shows to each side at least: one partner next door must not be stretched over the sheet, but
 * thirty want the room.
 */
const leastKm = (partners: number): number => Math.max(25, 300 / Math.max(1, partners / 4));

/** Bounding box of what has to be seen, at the projection's present scale. */
function extentOf(kind: ProjectionKind, projection: GeoProjection, {home, points}: Fit): Box {
  const scale = projection.scale();
  if (kind === 'globe') return [-scale, -scale, scale, scale];
  const [middle] = centreOf(projection);
  const outline: readonly LonLat[] = [[middle - 179.999, 0], [middle + 179.999, 0], [middle, 90], [middle, worldSouth(home, points)]]; // prettier-ignore
  const pixels = (kind === 'home' ? [home, ...points] : outline).map((point) => pixelOf(projection, point));
  const least = kind === 'home' ? scale * homeRadius(leastKm(points.length) / EARTH_RADIUS_KM) : 0;
  return boxAround([...pixels, [-least, -least], [least, least]]);
}

/** Pixels by which land goes on beyond the sheet, so that the cut is not seen as a coast. */
const BLEED = 8;

const cutTo = (projection: GeoProjection, width: number, height: number, south: number): GeoProjection =>
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, Math.min(height + BLEED, south)],
  ]);

/**
 * A fresh projection that fills the frame: `home` so that home and all points are inside the padding and land runs to the
 * edge of the sheet, `world` and `globe` whole. `clipExtent` is set.
 */
export function fittedProjection(kind: ProjectionKind, fit: Fit): GeoProjection {
  const {home, width, height, padding = 0} = fit;
  const [left, top, right, bottom] = typeof padding === 'number' ? [padding, padding, padding, padding] : padding;
  const projection = {
    home: () => homeProjection(home),
    world: () => worldProjection(worldMiddle(home, fit.points)),
    globe: () => globeProjection(fit.rotate ?? [-home[0], -home[1], 0]),
  }[kind]();
  const [x0, y0, x1, y1] = extentOf(kind, projection, fit);
  const zoom = Math.min(Math.max(1, width - left - right) / (x1 - x0), Math.max(1, height - top - bottom) / (y1 - y0));
  projection
    .scale(projection.scale() * zoom)
    .translate([(left + width - right - zoom * (x0 + x1)) / 2, (top + height - bottom - zoom * (y0 + y1)) / 2]);
  const south = [centreOf(projection)[0], worldSouth(home, fit.points)] as const;
  return cutTo(projection, width, height, kind === 'world' ? pixelOf(projection, south)[1] : Infinity);
}

/** Enlargement k and shift of a sheet, and the size of the frame it is seen in; all in pixels. */
export interface Magnified {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The same projection seen through a magnifying glass: a fresh one whose pixel (x, y) stands at (k·x + dx, k·y + dy), cut to
 * a frame of the given size. For finer land after zooming and for the inset of the world.
 */
export function magnifiedProjection(projection: GeoProjection, {k, dx, dy, width, height}: Magnified): GeoProjection {
  const [x, y] = projection.translate();
  const south = projection.clipExtent()?.[1][1] ?? Infinity;
  const angle = projection.clipAngle();
  const fresh = !angle ? worldProjection() : angle === 90 ? globeProjection([0, 0, 0]) : homeProjection([0, 0]);
  fresh
    .rotate(projection.rotate())
    .scale(projection.scale() * k)
    .translate([x * k + dx, y * k + dy]);
  return cutTo(fresh, width, height, angle ? Infinity : south * k + dy);
}
