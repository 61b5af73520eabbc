// The three ways the world is drawn, each fitted to its frame. d3's projections change when they are fitted, so every
// call makes a fresh one.
import {geoEqualEarth, geoOrthographic, geoProjection} from 'd3-geo';
import type {GeoProjection, GeoRawProjection} from 'd3-geo';
import type {LonLat} from '../model/atlas.ts';
import {EARTH_RADIUS_KM} from './great-circle.ts';

export type ProjectionKind = 'home' | 'world' | 'globe';

/** Pixels: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

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

/** Radians of arc; nearer than this the home map is about linear, farther about logarithmic. Hägerstrand 1957. */
export const HOME_K = 0.15;

/** Radius on the home map, before scaling, of an angular distance in radians. */
export const homeRadius = (c: number) => Math.log(1 + c / HOME_K);

const homeRaw: GeoRawProjection = (lambda, phi) => {
  const [x, y] = [Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  const sine = Math.hypot(x, y);
  if (!sine) return [0, 0];
  const stretch = homeRadius(Math.atan2(sine, Math.cos(phi) * Math.cos(lambda))) / sine;
  return [x * stretch, y * stretch];
};

homeRaw.invert = (x, y) => {
  const radius = Math.hypot(x, y);
  if (!radius) return [0, 0];
  const c = HOME_K * Math.expm1(radius);
  return [Math.atan2(x * Math.sin(c), radius * Math.cos(c)), Math.asin((y * Math.sin(c)) / radius)];
};

/** Azimuthal around home with a logarithmic radius: bearings from home are true. */
export function homeProjection([lon, lat]: LonLat): GeoProjection {
  // A degree around the antipode is cut out, where every direction from home meets again.
  return geoProjection(homeRaw).rotate([-lon, -lat]).clipAngle(179).precision(0.4).scale(136).translate([0, 0]);
}

/** Equal Earth (Šavrič, Patterson, Jenny 2018) around 11° E, where the date line cuts nothing but sea and ice. */
export function worldProjection(): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]).precision(0.4).scale(136).translate([0, 0]);
}

/** The Earth from far away; rotate as in d3: [-longitude, -latitude, 0] brings a place to the front. */
export function globeProjection(rotate: readonly [number, number, number]): GeoProjection {
  return geoOrthographic()
    .rotate([...rotate])
    .clipAngle(90)
    .precision(0.4)
    .scale(136)
    .translate([0, 0]);
}

/** Is the place on the side of the Earth that is drawn? (d3 gives pixels for the far side, too.) */
export function isInFront(projection: GeoProjection, [lon, lat]: LonLat): boolean {
  const angle = projection.clipAngle();
  if (!angle) return true;
  const [lambda, phi] = projection.rotate();
  const radians = Math.PI / 180;
  const [a, b, turn] = [-phi * radians, lat * radians, (lon + lambda) * radians];
  return Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn) >= Math.cos(angle * radians) - 1e-12;
}

/** Bounding box of what has to be seen, at the projection's present scale. */
function extentOf(kind: ProjectionKind, projection: GeoProjection, {home, points}: Fit): Box {
  const scale = projection.scale();
  if (kind === 'globe') return [-scale, -scale, scale, scale];
  const shown: readonly LonLat[] =
    kind === 'home'
      ? [home, ...points]
      : // The outline of the world, down to 60° S: below is ice, which costs room.
        [[-168.999, 0], [190.999, 0], [11, 90], [11, WORLD_SOUTH]]; // prettier-ignore
  const pixels = shown.map((point) => projection([...point]) ?? [0, 0]);
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
  // One partner next door must not be stretched over the sheet: never closer than 300 km to each side.
  const least = kind === 'home' ? scale * homeRadius(300 / EARTH_RADIUS_KM) : 0;
  return [Math.min(...xs, -least), Math.min(...ys, -least), Math.max(...xs, least), Math.max(...ys, least)];
}

/** Degrees; where the flat world is cut. */
const WORLD_SOUTH = -60;

/** Pixels by which land goes on beyond the sheet, so that the cut is not seen as a coast. */
const BLEED = 8;

/**
 * A fresh projection that fills the frame: `home` so that home and all points are inside the padding and land runs to the
 * edge of the sheet, `world` and `globe` whole. `clipExtent` is set.
 */
export function fittedProjection(kind: ProjectionKind, fit: Fit): GeoProjection {
  const {home, width, height, padding = 0} = fit;
  const [left, top, right, bottom] = typeof padding === 'number' ? [padding, padding, padding, padding] : padding;
  const projection =
    kind === 'home'
      ? homeProjection(home)
      : kind === 'world'
        ? worldProjection()
        : globeProjection(fit.rotate ?? [-home[0], -home[1], 0]);
  const [x0, y0, x1, y1] = extentOf(kind, projection, fit);
  const zoom = Math.min(Math.max(1, width - left - right) / (x1 - x0), Math.max(1, height - top - bottom) / (y1 - y0));
  projection
    .scale(projection.scale() * zoom)
    .translate([
      left + (width - left - right) / 2 - (zoom * (x0 + x1)) / 2,
      top + (height - top - bottom) / 2 - (zoom * (y0 + y1)) / 2,
    ]);
  const south = kind === 'world' ? (projection([11, WORLD_SOUTH])?.[1] ?? height) : height + BLEED;
  return projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, Math.min(south, height + BLEED)],
  ]);
}

/**
 * The same projection seen through a magnifying glass: a fresh one whose pixel (x, y) stands at (k·x + dx, k·y + dy), cut to
 * a frame of the given size. For finer land after zooming and for the inset of the world.
 */
export function magnifiedProjection(
  projection: GeoProjection,
  {
    k,
    dx,
    dy,
    width,
    height,
  }: {readonly k: number; readonly dx: number; readonly dy: number; readonly width: number; readonly height: number},
): GeoProjection {
  const [x, y] = projection.translate();
  const cut = projection.clipExtent();
  const angle = projection.clipAngle();
  const fresh =
    angle === null || angle === 0
      ? worldProjection()
      : angle === 90
        ? globeProjection([0, 0, 0])
        : homeProjection([0, 0]);
  const south = cut && !angle ? cut[1][1] * k + dy : Infinity;
  return fresh
    .rotate(projection.rotate())
    .scale(projection.scale() * k)
    .translate([x * k + dx, y * k + dy])
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, Math.min(height + BLEED, south)],
    ]);
}
