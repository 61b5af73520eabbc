// The three ways the world is drawn, each fitted to its frame. d3's projections change when they are fitted, so every
// call makes a fresh one.
import {geoEqualEarth, geoOrthographic, geoProjection} from 'd3-geo';
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
  const stretch = homeRadius(Math.atan2(sine, Math.cos(phi) * Math.cos(lambda))) / (sine || 1);
  return [x * stretch, y * stretch];
};

homeRaw.invert = (x, y) => {
  const radius = Math.hypot(x, y);
  if (!radius) return [0, 0];
  const c = HOME_K * Math.expm1(radius);
  return [Math.atan2(x * Math.sin(c), radius * Math.cos(c)), Math.asin((y * Math.sin(c)) / radius)];
};

/** All start from the same plain state; `fittedProjection` takes them from there. */
const plain = (projection: GeoProjection): GeoProjection => projection.precision(0.4).scale(136).translate([0, 0]);

/** Azimuthal around home with a logarithmic radius: bearings from home are true. */
export function homeProjection([lon, lat]: LonLat): GeoProjection {
  // A degree around the antipode is cut out, where every direction from home meets again.
  return plain(geoProjection(homeRaw).rotate([-lon, -lat]).clipAngle(179));
}

/** Equal Earth (Šavrič, Patterson, Jenny 2018) around 11° E, where the date line cuts nothing but sea and ice. */
export function worldProjection(): GeoProjection {
  return plain(geoEqualEarth().rotate([-11, 0]));
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

/** Is the place on the side of the Earth that is drawn? (d3 gives pixels for the far side, too.) */
export function isInFront(projection: GeoProjection, place: LonLat): boolean {
  const angle = projection.clipAngle();
  return !angle || seenFrom(centreOf(projection), place)[2] >= Math.cos(angle * RADIANS) - 1e-12;
}

/** Degrees; where the flat world is cut: below is ice, which costs room. */
const WORLD_SOUTH = -60;

/** Bounding box of what has to be seen, at the projection's present scale. */
function extentOf(kind: ProjectionKind, projection: GeoProjection, {home, points}: Fit): Box {
  const scale = projection.scale();
  if (kind === 'globe') return [-scale, -scale, scale, scale];
  const outline: readonly LonLat[] = [[-168.999, 0], [190.999, 0], [11, 90], [11, WORLD_SOUTH]]; // prettier-ignore
  const pixels = (kind === 'home' ? [home, ...points] : outline).map((point) => pixelOf(projection, point));
  // One partner next door must not be stretched over the sheet: never closer than 300 km to each side.
  const least = kind === 'home' ? scale * homeRadius(300 / EARTH_RADIUS_KM) : 0;
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
    world: worldProjection,
    globe: () => globeProjection(fit.rotate ?? [-home[0], -home[1], 0]),
  }[kind]();
  const [x0, y0, x1, y1] = extentOf(kind, projection, fit);
  const zoom = Math.min(Math.max(1, width - left - right) / (x1 - x0), Math.max(1, height - top - bottom) / (y1 - y0));
  projection
    .scale(projection.scale() * zoom)
    .translate([(left + width - right - zoom * (x0 + x1)) / 2, (top + height - bottom - zoom * (y0 + y1)) / 2]);
  return cutTo(projection, width, height, kind === 'world' ? pixelOf(projection, [11, WORLD_SOUTH])[1] : Infinity);
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
