// The map under the ties: land, borders and edge as path strings. They depend on projection and size alone, and are
// kept, so that a moving time cursor finds the very same strings.
import type {GeoPermissibleObjects, GeoProjection} from 'd3-geo';
import type {Box, Point} from '../geo/boxes.ts';
import {apply, invert, type Camera, type Size} from '../geo/camera.ts';
import {land, type Land} from '../geo/land.ts';
import {pathText} from '../geo/path-text.ts';
import {fittedProjection, isInFront, magnifiedProjection, pixelOf, type ProjectionKind} from '../geo/projections.ts';
import type {Atlas, LonLat} from '../model/atlas.ts';
import {memoByObject} from '../base/memo.ts';

export interface Basemap extends Size {
  readonly projection: GeoProjection;
  /** Pixels of a place at rest (camera left aside); undefined on the far side of the globe. */
  readonly place: (city: LonLat) => Point | undefined;
  /** The same, whether seen or not. */
  readonly project: (city: LonLat) => Point;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  /** Outline of the Earth, where it does not fill the frame. */
  readonly sphere: string;
}

/** d3's [lambda, phi] in degrees. */
export type Rotation = readonly [number, number];

export interface BasemapOptions extends Size {
  readonly kind: ProjectionKind;
  readonly atlas: Atlas;
  readonly padding: Box;
  /** Where the globe looks. */
  readonly rotation: Rotation;
}

/** Decimals of a pixel: enough that zooming 8× in still draws to a tenth of a pixel. */
const DIGITS = 2;
const KEPT = 6;

/** From a to b while `at` goes from `from` to `to`. */
export const mix = (a: number, b: number, from: number, to: number, at: number): number =>
  a + (b - a) * Math.min(1, Math.max(0, (at - from) / (to - from)));

/** Height in pixels of a map of that width: upright on a phone, 4:3 on a tablet, then 3:2, and never a wall. */
export function mapHeight(width: number): number {
  const ratio = width < 768 ? mix(1.12, 0.75, 420, 768, width) : mix(0.75, 0.667, 768, 1080, width);
  return Math.round(Math.min(width * ratio, 720));
}

const sheets = memoByObject<Basemap>(KEPT);

/** One projection at rest. */
export function basemapAtRest(options: BasemapOptions): Basemap {
  const {atlas, kind, width, height, padding, rotation} = options;
  const projection = projectionOf(options);
  const key = [kind, width, height, padding, kind === 'globe' ? rotation : ''].join();
  return sheets(atlas, key, () => ({
    width,
    height,
    ...placing(projection),
    ...drawnLand(projection, land(), DIGITS),
    sphere: kind === 'home' ? '' : pathText({type: 'Sphere'}, projection, {digits: 1}),
  }));
}

export function projectionOf({kind, atlas, width, height, padding, rotation}: BasemapOptions): GeoProjection {
  return fittedProjection(kind, {
    home: atlas.home.coordinates,
    points: atlas.partners.map(({coordinates}) => coordinates),
    width,
    height,
    padding,
    rotate: [...rotation, 0],
  });
}

function placing(projection: GeoProjection): Pick<Basemap, 'projection' | 'place' | 'project'> {
  const project = (city: LonLat) => pixelOf(projection, city);
  return {projection, project, place: (city) => (isInFront(projection, city) ? project(city) : undefined)};
}

/** The sheet with finer land in what the camera sees, and a frame's breadth around it. */
export function basemapSeenBy(camera: Camera, options: BasemapOptions, fine: Land): Basemap {
  const {width, height} = options;
  const basemap = basemapAtRest(options);
  return parts(basemap, [camera.k, camera.x, camera.y].join(), () => {
    const [x0, y0] = invert(camera, options, [-width, -height]);
    const [x1, y1] = invert(camera, options, [2 * width, 2 * height]);
    const projection = projectionOf(options).precision(0.7 / camera.k);
    const [[left, top], [right, bottom]] = projection.clipExtent() ?? [[x0, y0], [x1, y1]]; // prettier-ignore
    projection.clipExtent([
      [Math.max(x0, left), Math.max(y0, top)],
      [Math.min(x1, right), Math.min(y1, bottom)],
    ]);
    return {...basemap, ...drawnLand(projection, fine, 3)};
  });
}

/** A part of the sheet, magnified to a size of its own. */
export function basemapMagnified(whole: Basemap, [left, top, right]: Box, size: Size): Basemap {
  const {width, height} = size;
  const k = width / (right - left);
  return parts(whole, [left, top, right, width, height].join(), () => {
    const near = magnifiedProjection(whole.projection, {
      k,
      dx: -left * k,
      dy: -top * k,
      width,
      height,
    });
    return {width, height, ...placing(near), ...drawnLand(near, land(), DIGITS), sphere: ''};
  });
}

/** The last thing made of a sheet is kept with it. */
const parts = memoByObject<Basemap>(1);

function drawnLand(
  projection: GeoProjection,
  {land, borders, disputed}: Land,
  digits: number,
): Pick<Basemap, 'land' | 'borders' | 'disputed'> {
  const path = (shape: GeoPermissibleObjects) => pathText(shape, projection, {digits});
  return {land: path(land), borders: path(borders), disputed: path(disputed)};
}

/** Where a place stands in the frame, camera and all. */
export function pixelInFrame(city: LonLat, basemap: Basemap, camera: Camera): Point | undefined {
  const point = basemap.place(city);
  return point && apply(camera, basemap, point);
}
