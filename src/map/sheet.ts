// The sheet under the ties: land, borders and edge as path strings. They depend on projection and size alone, and are
// kept, so that a moving time cursor finds the very same strings.
import {geoPath, type GeoProjection} from 'd3-geo';
import {blendedProjection, type Blended} from '../geo/blended.ts';
import {apply, invert, type Camera, type Size} from '../geo/camera.ts';
import type {Land} from '../geo/land.ts';
import type {Box, Point} from '../geo/boxes.ts';
import {fittedProjection, isInFront, magnifiedProjection, pixelOf} from '../geo/projections.ts';
import type {Atlas, LonLat} from '../model/atlas.ts';
import type {ProjectionKind} from '../state/view-state.ts';

export interface Sheet extends Size {
  readonly projection: GeoProjection | Blended;
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

export interface SheetWish extends Size {
  readonly kind: ProjectionKind;
  readonly atlas: Atlas;
  readonly padding: Box;
  /** Where the globe looks. */
  readonly rotation: readonly [number, number];
  readonly land: Land;
  /** Coarse land without borders, for what changes every frame. */
  readonly coarse: boolean;
}

/** Decimals of a pixel: enough that zooming 8× in still draws to a tenth of a pixel. */
const DIGITS = 2;
const KEPT = 6;

/** Height in pixels of a map of that width: upright on a phone, 4:3 on a tablet, then 3:2, and never a wall. */
export function sheetHeight(width: number): number {
  const between = (a: number, b: number, from: number, to: number) =>
    a + (b - a) * Math.min(1, Math.max(0, (width - from) / (to - from)));
  const ratio = width < 768 ? between(1.12, 0.75, 420, 768) : between(0.75, 0.667, 768, 1080);
  return Math.round(Math.min(width * ratio, 720));
}

const sheets = new WeakMap<Atlas, Map<string, Sheet>>();

/** One projection at rest. */
export function sheetAtRest(wish: SheetWish): Sheet {
  const {atlas, kind, width, height, padding, rotation, land, coarse} = wish;
  const kept = sheets.get(atlas) ?? new Map<string, Sheet>();
  sheets.set(atlas, kept);
  const key = [
    kind,
    width,
    height,
    padding,
    kind === 'globe' ? rotation : '',
    land.land.coordinates.length,
    coarse,
  ].join();
  const known = kept.get(key);
  if (known) return known;
  const projection = projectionOf(wish);
  const path = geoPath(coarse ? projection.precision(0) : projection).digits(1);
  const sheet: Sheet = {
    width,
    height,
    projection,
    ...placing(projection, projection),
    ...(coarse ? {land: path(land.coarse) ?? '', borders: '', disputed: ''} : drawnLand(projection, land, DIGITS)),
    sphere: kind === 'home' ? '' : (path({type: 'Sphere'}) ?? ''),
  };
  // A turning globe is a new sheet every frame: not worth keeping, and it would push out what is.
  if (!coarse) {
    if (kept.size >= KEPT) for (const first of [...kept.keys()].slice(0, 1)) kept.delete(first);
    kept.set(key, sheet);
  }
  return sheet;
}

function projectionOf({kind, atlas, width, height, padding, rotation}: SheetWish): GeoProjection {
  return fittedProjection(kind, {
    home: atlas.home.coordinates,
    points: atlas.partners.map(({coordinates}) => coordinates),
    width,
    height,
    padding,
    rotate: [...rotation, 0],
  });
}

function placing(projection: GeoProjection | Blended, front: GeoProjection): Pick<Sheet, 'place' | 'project'> {
  const project = (city: LonLat) => pixelOf(projection, city);
  return {project, place: (city) => (isInFront(front, city) ? project(city) : undefined)};
}

/** On the way from one projection to another, coarsely. */
export function sheetBetween(from: SheetWish, to: SheetWish, t: number): Sheet {
  const [a, b] = [projectionOf(from), projectionOf(to)];
  const projection = blendedProjection(a, b, t);
  const path = geoPath(projection).digits(1);
  return {
    width: to.width,
    height: to.height,
    projection,
    ...placing(projection, t < 0.5 ? a : b),
    land: path(to.land.coarse) ?? '',
    borders: '',
    disputed: '',
    sphere: path({type: 'Sphere'}) ?? '',
  };
}

/** The sheet with finer land in what the camera sees, and a frame's breadth around it. */
export function sheetSeenBy(camera: Camera, wish: SheetWish, fine: Land): Sheet {
  const {width, height} = wish;
  return keptOn(sheetAtRest(wish), [camera.k, camera.x, camera.y], (sheet) => {
    const [x0, y0] = invert(camera, wish, [-width, -height]);
    const [x1, y1] = invert(camera, wish, [2 * width, 2 * height]);
    const projection = projectionOf(wish).precision(0.7 / camera.k);
    const [[left, top], [right, bottom]] = projection.clipExtent() ?? [
      [x0, y0],
      [x1, y1],
    ];
    projection.clipExtent([
      [Math.max(x0, left), Math.max(y0, top)],
      [Math.min(x1, right), Math.min(y1, bottom)],
    ]);
    return {...sheet, ...drawnLand(projection, fine, 3)};
  });
}

/** A part of the sheet, magnified to a size of its own. */
export function sheetMagnified(whole: Sheet, [left, top, right]: Box, size: Size, land: Land): Sheet {
  const {width, height} = size;
  const k = width / (right - left);
  return keptOn(whole, [left, top, right, width, height], ({projection}) => {
    const near = magnifiedProjection(projection as GeoProjection, {k, dx: -left * k, dy: -top * k, width, height});
    return {width, height, projection: near, ...placing(near, near), ...drawnLand(near, land, DIGITS), sphere: ''};
  });
}

const parts = new WeakMap<Sheet, {readonly key: string; readonly part: Sheet}>();

/** The last thing made of a sheet is kept with it. */
function keptOn(sheet: Sheet, by: readonly number[], made: (sheet: Sheet) => Sheet): Sheet {
  const key = by.join();
  const last = parts.get(sheet);
  if (last?.key === key) return last.part;
  const part = made(sheet);
  parts.set(sheet, {key, part});
  return part;
}

function drawnLand(
  projection: GeoProjection,
  {land, borders, disputed}: Land,
  digits: number,
): Pick<Sheet, 'land' | 'borders' | 'disputed'> {
  const path = geoPath(projection).digits(digits);
  return {land: path(land) ?? '', borders: path(borders) ?? '', disputed: path(disputed) ?? ''};
}

/** Where a place stands in the frame, camera and all. */
export function spotOf(city: LonLat, sheet: Sheet, camera: Camera): Point | undefined {
  const point = sheet.place(city);
  return point && apply(camera, sheet, point);
}
