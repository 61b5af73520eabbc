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
import {memoByObject} from '../base/memo.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Transition} from '../state/transient.ts';
import type {MapInput} from './map-input.ts';
import {basemapOptionsFor} from './layout.ts';
import {townsOf} from './arcs.ts';
import {typeFor} from './map-scene.ts';
import {namesAsked, namingOf} from './names.ts';
import type {HomeScene} from './viewport.ts';
import {tenths} from '../base/round.ts';
import {labelOf, marksInFlight, partnersByBearing, type PinLabel, type PlacedPartner} from './pins.ts';
import {projectionOf, type Rotation, type BasemapOptions} from './basemap.ts';

/** Partners that look alike. */
export interface StyleGroup extends StatusOnDay {
  readonly selected: boolean;
  /** Their ties, on the sheet. */
  d: string;
  /** Their marks, in pixels of the frame. */
  marks: readonly SymbolPath[];
}

export interface TransitionScene {
  readonly transform: Matrix | undefined;
  readonly sphere: string;
  readonly land: string;
  readonly flocks: readonly StyleGroup[];
  /** What marks stand out by, and the ring round the selected one. */
  readonly halos: string;
  readonly chosen: string;
  readonly homes: readonly HomeScene[];
  readonly names: readonly PinLabel[];
  readonly fontSize: number;
  /** Radius of a mark in pixels. */
  readonly r: number;
}

const spots = memoByObject<Vectors>();
const vectorOf = (city: City): Vectors => spots(city, '', () => vectorsOf([city.coordinates]));

const tracks = memoByObject<Vectors>();
const trackOf = (home: LonLat, city: City): Vectors =>
  tracks(city, home.join(), () => vectorsOf(greatCirclePoints(home, city.coordinates)));

/** The Earth in one frame. */
export interface TransitionFrame extends Size {
  readonly sphere: string;
  readonly land: string;
  /** The tie from home, and where the city stands if it is seen. */
  readonly line: (city: City) => string;
  readonly spot: (city: City) => Point | undefined;
}

/** The globe in the midst of a turn, by d3's rotation in degrees. */
export function turningFrame(stage: MapInput, rotation: Rotation): TransitionFrame {
  const {home} = stage.atlas;
  const options = {...basemapOptionsFor('globe', stage), rotation};
  const globe = fastOrthographic(projectionOf(options));
  return {
    ...options,
    sphere: globe.disc,
    land: globe.areas(land().coarse),
    line: (city) => globe.line(trackOf(home.coordinates, city)),
    spot: (city) => globe.spot(vectorOf(city)),
  };
}

/** On the way from another projection to the one that is shown, at a share of it. */
export function interpolatedFrame(
  stage: MapInput,
  from: Pick<BasemapOptions, 'kind' | 'rotation'>,
  t: number,
): TransitionFrame {
  const options = basemapOptionsFor(stage.view.projection, stage);
  const [a, b] = [
    projectionOf({...basemapOptionsFor(from.kind, stage), rotation: from.rotation}),
    projectionOf(options),
  ];
  const between = interpolatedProjection(a, b, t);
  const path = (shape: GeoPermissibleObjects) => pathText(shape, between, {digits: 1});
  const home = stage.atlas.home.coordinates;
  return {
    ...options,
    sphere: path({type: 'Sphere'}),
    land: path(land().coarse),
    line: ({coordinates}) => path(greatCircle(home, coordinates)),
    spot: ({coordinates}) => (isInFront(t < 0.5 ? a : b, coordinates) ? pixelOf(between, coordinates) : undefined),
  };
}

/** The sheet as it is seen in the midst of a flight. */
export const transitionFrame = (input: MapInput, transition: Transition): TransitionFrame =>
  transition.kind === 'turn'
    ? turningFrame(input, transition.rotation)
    : interpolatedFrame(input, transition.from, transition.share);

export function transitionScene(stage: MapInput, basemap: TransitionFrame): TransitionScene {
  const {atlas, transient, frame, words} = stage;
  const {camera} = transient;
  const type = typeFor(basemap.width, frame.em);
  const {r, homeR, fontSize} = type;
  const pixelInFrame = (city: City): Point | undefined => {
    const spot = basemap.spot(city);
    return spot && apply(camera, basemap, spot);
  };

  const isHomeShown = atlas.home.shown !== false;
  const flocks = new Map<string, StyleGroup>();
  const placedPartners: PlacedPartner[] = [];
  let halos = '';
  let chosen = '';
  for (const on of partnersByBearing(stage)) {
    const {partner, status, perhaps, selected} = on;
    const look = [status, perhaps, selected].join();
    const flock = flocks.get(look) ?? {status, perhaps, selected, d: '', marks: []};
    flocks.set(look, flock);
    // What has ended or not begun has a mark, but no line.
    if (status !== 'terminated' && status !== 'not-yet' && isHomeShown) flock.d += basemap.line(partner);
    const spot = pixelInFrame(partner);
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

  const here = isHomeShown ? pixelInFrame(atlas.home) : undefined;
  const towns = townsOf(atlas).flatMap((city) => {
    const spot = pixelInFrame(city);
    return spot ? [{city, spot}] : [];
  });
  const naming = namingOf(
    {
      viewport: {basemap, obstacles: []},
      marks: marksInFlight(
        placedPartners.filter(({selected}) => selected),
        r,
      ),
      home: here,
      towns,
      type,
      boxes: [],
    },
    stage,
  );
  const names = namesAsked(naming);
  const label = (city: City) => labelOf(city, names.get(city.id), {fontSize, words, offset: [0, 0]});
  return {
    transform: toMatrix(camera, basemap),
    sphere: basemap.sphere,
    land: basemap.land,
    flocks: [...flocks.values()],
    halos,
    chosen,
    homes: [...(here ? [{city: atlas.home, spot: here}] : []), ...towns].map(({city, spot: [x, y]}) => ({
      x: tenths(x),
      y: tenths(y),
      r: homeR,
      label: label(city),
    })),
    names: placedPartners.flatMap(({partner}) => label(partner) ?? []),
    fontSize,
    r,
  };
}
