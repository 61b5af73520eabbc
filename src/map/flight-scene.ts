// The map while all of it moves, as the globe turns or one projection becomes another. It is one frame of many: what looks
// alike is one path, and only home and the selected city have a name.
import type {GeoPermissibleObjects} from 'd3-geo';
import type {Point} from '../geo/boxes.ts';
import {interpolatedProjection} from '../geo/interpolated-projection.ts';
import {apply, toMatrix, type Size} from '../geo/camera.ts';
import {greatCircle, greatCirclePoints} from '../geo/great-circle.ts';
import {land} from '../geo/land.ts';
import {disc, pathData} from '../drawing/path-data.ts';
import {statusShapes, type SymbolPath} from '../drawing/status-marks.ts';
import type {Matrix} from '../drawing/drawing.ts';
import {pathText} from '../geo/path-text.ts';
import {isInFront, pixelOf} from '../geo/projections.ts';
import {fastOrthographic, vectorsOf, type Vectors} from '../geo/fast-orthographic.ts';
import type {City, LonLat} from '../model/atlas.ts';
import {keeperOf} from '../base/memo.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Flight} from '../state/transient.ts';
import type {MapInput} from './map-input.ts';
import {wishOf} from './layout.ts';
import {typeFor} from './map-scene.ts';
import {namesAsked, namingOf} from './names.ts';
import type {HomeScene} from './pane.ts';
import {tenths} from '../base/round.ts';
import {labelOf, marksInFlight, partnersByBearing, type PinLabel, type PlacedPartner} from './pins.ts';
import {projectionOf, type Rotation, type SheetWish} from './sheet.ts';

/** Partners that look alike. */
export interface Flock extends StatusOnDay {
  readonly selected: boolean;
  /** Their ties, on the sheet. */
  d: string;
  /** Their marks, in pixels of the frame. */
  marks: readonly SymbolPath[];
}

export interface FlightScene {
  readonly transform: Matrix | undefined;
  readonly sphere: string;
  readonly land: string;
  readonly flocks: readonly Flock[];
  /** What marks stand out by, and the ring round the selected one. */
  readonly halos: string;
  readonly chosen: string;
  readonly home: HomeScene | undefined;
  readonly names: readonly PinLabel[];
  readonly fontSize: number;
  /** Radius of a mark in pixels. */
  readonly r: number;
}

const spots = keeperOf<Vectors>();
const vectorOf = (city: City): Vectors => spots(city, '', () => vectorsOf([city.coordinates]));

const tracks = keeperOf<Vectors>();
const trackOf = (home: LonLat, city: City): Vectors =>
  tracks(city, home.join(), () => vectorsOf(greatCirclePoints(home, city.coordinates)));

/** The Earth in one frame. */
export interface PassingSheet extends Size {
  readonly sphere: string;
  readonly land: string;
  /** The tie from home, and where the city stands if it is seen. */
  readonly line: (city: City) => string;
  readonly spot: (city: City) => Point | undefined;
}

/** The globe in the midst of a turn, by d3's rotation in degrees. */
export function turnedSheet(stage: MapInput, rotation: Rotation): PassingSheet {
  const {home} = stage.atlas;
  const wish = {...wishOf('globe', stage), rotation};
  const globe = fastOrthographic(projectionOf(wish));
  return {
    ...wish,
    sphere: globe.disc,
    land: globe.areas(land().coarse),
    line: (city) => globe.line(trackOf(home.coordinates, city)),
    spot: (city) => globe.spot(vectorOf(city)),
  };
}

/** On the way from another projection to the one that is shown, at a share of it. */
export function blendedSheet(stage: MapInput, from: Pick<SheetWish, 'kind' | 'rotation'>, t: number): PassingSheet {
  const wish = wishOf(stage.view.projection, stage);
  const [a, b] = [projectionOf({...wishOf(from.kind, stage), rotation: from.rotation}), projectionOf(wish)];
  const between = interpolatedProjection(a, b, t);
  const path = (shape: GeoPermissibleObjects) => pathText(shape, between, {digits: 1});
  const home = stage.atlas.home.coordinates;
  return {
    ...wish,
    sphere: path({type: 'Sphere'}),
    land: path(land().coarse),
    line: ({coordinates}) => path(greatCircle(home, coordinates)),
    spot: ({coordinates}) => (isInFront(t < 0.5 ? a : b, coordinates) ? pixelOf(between, coordinates) : undefined),
  };
}

/** The sheet as it is seen in the midst of a flight. */
export const passingSheet = (input: MapInput, flight: Flight): PassingSheet =>
  flight.kind === 'turn' ? turnedSheet(input, flight.rotation) : blendedSheet(input, flight.from, flight.share);

export function flightScene(stage: MapInput, sheet: PassingSheet): FlightScene {
  const {atlas, transient, frame, words} = stage;
  const {camera} = transient;
  const type = typeFor(sheet.width, frame.em);
  const {r, homeR, fontSize} = type;
  const spotOf = (city: City): Point | undefined => {
    const spot = sheet.spot(city);
    return spot && apply(camera, sheet, spot);
  };

  const isHomeShown = atlas.home.shown !== false;
  const flocks = new Map<string, Flock>();
  const placedPartners: PlacedPartner[] = [];
  let halos = '';
  let chosen = '';
  for (const on of partnersByBearing(stage)) {
    const {partner, status, perhaps, selected} = on;
    const look = [status, perhaps, selected].join();
    const flock = flocks.get(look) ?? {status, perhaps, selected, d: '', marks: []};
    flocks.set(look, flock);
    // What has ended or not begun has a mark, but no line.
    if (status !== 'terminated' && status !== 'not-yet' && isHomeShown) flock.d += sheet.line(partner);
    const spot = spotOf(partner);
    if (!spot) continue;
    placedPartners.push({...on, spot});
    flock.marks = statusShapes(status, perhaps, r).map(({outline, fill, stroke}, i) => ({
      fill,
      stroke,
      d: (flock.marks[i]?.d ?? '') + pathData(outline, ...spot),
    }));
    if (selected) chosen = pathData(disc(r + 3.5), ...spot);
    halos += pathData(disc(status === 'not-yet' ? r * 0.5 : r + 1.5), ...spot);
  }

  const here = isHomeShown ? spotOf(atlas.home) : undefined;
  const naming = namingOf(
    {
      pane: {sheet, obstacles: []},
      marks: marksInFlight(
        placedPartners.filter(({selected}) => selected),
        r,
      ),
      home: here,
      type,
      boxes: [],
    },
    stage,
  );
  const names = namesAsked(naming);
  const label = (city: City) => labelOf(city, names.get(city.id), {fontSize, locale: words.locale, offset: [0, 0]});
  return {
    transform: toMatrix(camera, sheet),
    sphere: sheet.sphere,
    land: sheet.land,
    flocks: [...flocks.values()],
    halos,
    chosen,
    home: here && {x: tenths(here[0]), y: tenths(here[1]), r: homeR, label: label(atlas.home)},
    names: placedPartners.flatMap(({partner}) => label(partner) ?? []),
    fontSize,
    r,
  };
}
