// The globe while it turns: one frame of many, so what looks alike is one path, and only who is asked for has a name.
import type {Point} from '../geo/boxes.ts';
import {apply, toTransform} from '../geo/camera.ts';
import {greatCirclePoints} from '../geo/great-circle.ts';
import {land} from '../geo/land.ts';
import {turnedGlobe, vectorsOf, type Vectors} from '../geo/turning.ts';
import type {City, LonLat} from '../model/atlas.ts';
import {keeperOf} from '../model/kept.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Stage} from '../state/frame.ts';
import {statusesOn} from '../state/select.ts';
import {placed} from '../theme/placed.ts';
import {pinSymbol, type SymbolPath} from '../theme/symbols.ts';
import {wishOf} from './layout.ts';
import {typeFor} from './map-scene.ts';
import {namesAsked, namingOf} from './names.ts';
import type {HomeScene} from './pane.ts';
import {labelOf, marksInFlight, partnersByBearing, tenths, type PinLabel, type Standing} from './pins.ts';
import {projectionOf} from './sheet.ts';

/** Partners that look alike. */
export interface Flock extends StatusOnDay {
  readonly selected: boolean;
  readonly lit: boolean;
  readonly dim: boolean;
  /** Their ties, on the sheet. */
  d: string;
  /** Their marks, in pixels of the frame. */
  marks: readonly SymbolPath[];
}

export interface FlightScene {
  readonly transform: string;
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

/** As the globe stands in the midst of a turn, by d3's rotation in degrees. */
export function flightScene(stage: Stage, rotation: readonly [number, number]): FlightScene {
  const {atlas, view, transient, day, frame, words} = stage;
  const {camera, lit} = transient;
  const wish = {...wishOf('globe', stage), rotation};
  const globe = turnedGlobe(projectionOf(wish));
  const type = typeFor(wish.width, frame.em);
  const {r, homeR, fontSize} = type;
  const spotOf = (city: City): Point | undefined => {
    const spot = globe.spot(vectorOf(city));
    return spot && apply(camera, wish, spot);
  };

  const flocks = new Map<string, Flock>();
  const standing: Standing[] = [];
  let halos = '';
  let chosen = '';
  for (const partner of partnersByBearing(stage)) {
    const {id} = partner;
    const on = statusesOn(atlas, day).get(id) ?? {status: 'not-yet' as const, perhaps: false};
    const {status, perhaps} = on;
    const [selected, isLit, dim] = [view.city === id, lit === id, lit !== undefined && lit !== id];
    const look = [status, perhaps, selected, isLit, dim].join();
    const flock = flocks.get(look) ?? {status, perhaps, selected, lit: isLit, dim, d: '', marks: []};
    flocks.set(look, flock);
    // What has ended or not begun has a mark, but no line.
    if (status !== 'terminated' && status !== 'not-yet')
      flock.d += globe.line(trackOf(atlas.home.coordinates, partner));
    const spot = spotOf(partner);
    if (!spot) continue;
    standing.push({partner, spot});
    const marks = pinSymbol(status, perhaps, r);
    flock.marks = marks.map((mark, i) => ({...mark, d: (flock.marks[i]?.d ?? '') + placed(mark.d, ...spot)}));
    if (selected) chosen = placed(disc(r + 3.5), ...spot);
    halos += placed(disc(status === 'not-yet' ? r * 0.5 : r + 1.5), ...spot);
  }

  const here = spotOf(atlas.home);
  const asked = [view.city, lit];
  const naming = namingOf(
    {
      pane: {sheet: wish, obstacles: []},
      marks: marksInFlight(
        standing.filter(({partner}) => asked.includes(partner.id)),
        r,
      ),
      home: here,
      type,
      scale: 1,
      boxes: [],
    },
    stage,
  );
  const names = namesAsked(naming);
  const label = (city: City) => labelOf(city, names.get(city.id), {fontSize, locale: words.locale, offset: [0, 0]});
  return {
    transform: toTransform(camera, wish),
    sphere: globe.disc,
    land: globe.areas(land().coarse),
    flocks: [...flocks.values()],
    halos,
    chosen,
    home: here && {x: tenths(here[0]), y: tenths(here[1]), r: homeR, label: label(atlas.home)},
    names: standing.flatMap(({partner}) => label(partner) ?? []),
    fontSize,
    r,
  };
}

const disc = (r: number): string => pinSymbol('in-force', false, r)[0]?.d ?? '';
