// One window filled: its marks, their names, home and the ties.
import type {Point} from '../geo/boxes.ts';
import type {Matrix} from '../drawing/drawing.ts';
import {apply, invert, toMatrix} from '../geo/camera.ts';
import type {City} from '../model/atlas.ts';
import type {MapInput} from './map-input.ts';
import type {PartnerOnDay} from '../state/partners-on-day.ts';
import {arcsOf, joined, townsOf, type Arcs, type TieLine} from './arcs.ts';
import {crowdOf, gatheringScene, placedGatherings, type GatheringScene} from './gatherings.ts';
import type {Viewport} from './layout.ts';
import {namingOf, placedNames, type Type} from './names.ts';
import {memoByObject} from '../base/memo.ts';
import {tenths} from '../base/round.ts';
import {
  areBearingsTrue,
  labelOf,
  marksOf,
  type Bounds,
  pinOf,
  type Pin,
  type PinLabel,
  type PlacedPartner,
} from './pins.ts';
import {ringScenes, type RingScene} from './rings-scene.ts';

/** Land and ties, drawn on one sheet under one camera. */
export interface BasemapScene extends Arcs {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly sphere: string;
  readonly transform: Matrix | undefined;
}

export interface HomeScene {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: PinLabel | undefined;
}

export interface ViewportScene {
  readonly basemap: BasemapScene;
  readonly rings: readonly RingScene[];
  readonly home: HomeScene | undefined;
  /** Where several have their ties side by side: each of them. */
  readonly towns: readonly HomeScene[];
  readonly pins: readonly Omit<Pin, 'tabbed'>[];
  readonly gatherings: readonly Omit<GatheringScene, 'tabbed'>[];
  /** Each mark lies in the direction of its city. */
  readonly areBearingsTrue: boolean;
}

export interface Filling {
  readonly viewport: Viewport;
  /** Those that pass the filters, by bearing. */
  readonly partners: readonly PartnerOnDay[];
  readonly type: Type;
  /** The ties are straight rays over rings; else great circles. */
  readonly straight: boolean;
  /** Marks that fall together stand as one. */
  readonly isGathered: boolean;
}

/** Of a sheet: a projection takes its time. */
const spots = memoByObject<Point | undefined>();

const lineOf = (one: PartnerOnDay): TieLine => ({...one, of: [one.partner]});

function boundsOf({basemap, camera}: Viewport): Bounds {
  const {projection, width, height} = basemap;
  if (projection.clipAngle() !== 90) return [0, 0, width, height];
  const [x, y] = apply(camera, basemap, projection.translate());
  return {x, y, r: projection.scale() * camera.k};
}

/** Where everything stands that is named or drawn: the marks as far apart as they have to be. */
export function standingIn({viewport, partners, type, isGathered}: Filling, stage: MapInput) {
  const {basemap, camera} = viewport;
  const {atlas} = stage;
  const {fontSize, r, homeR} = type;
  const place = (city: City) => {
    const spot = spots(basemap, city.id, () => basemap.place(city.coordinates));
    return spot && apply(camera, basemap, spot);
  };
  const here = viewport.showsHome && atlas.home.shown !== false ? place(atlas.home) : undefined;
  const placed = (on: PartnerOnDay): readonly PlacedPartner[] => {
    const spot = viewport.shows(on.partner) ? place(on.partner) : undefined;
    return spot ? [{...on, spot}] : [];
  };
  const towns = townsOf(atlas).flatMap((city) => {
    const spot = viewport.shows(city) ? place(city) : undefined;
    return spot ? [{city, spot}] : [];
  });
  const {singles, drawnOut, lines, ...crowd} = isGathered
    ? crowdOf({viewport, partners, fontSize, place}, stage)
    : {singles: partners.flatMap(placed), drawnOut: [], gatherings: [], lines: undefined};
  const room = {r, home: here, bounds: boundsOf(viewport), covered: viewport.covered};
  const gatherings = placedGatherings(
    crowd.gatherings,
    room,
    [...(here ? [here] : []), ...towns.map(({spot}) => spot)].map(([x, y]) => ({x, y, reach: homeR * 1.5})),
  );
  const marks = marksOf(singles, {...room, taken: gatherings});
  const late = marksOf(drawnOut, {...room, taken: [...gatherings, ...marks]});
  return {here, towns, gatherings, marks, late, lines};
}

export function viewportScene(filling: Filling, stage: MapInput): ViewportScene {
  const {viewport, partners, type, straight} = filling;
  const {basemap, camera, window} = viewport;
  const {atlas, words} = stage;
  const {fontSize, ringSize, r, homeR} = type;
  const {here, towns, gatherings, marks, late, lines: crowdLines} = standingIn(filling, stage);

  // First the rings are labelled, then the cities where there is room.
  const discs = [...marks, ...gatherings, ...(here ? [{x: here[0], y: here[1], r: homeR}] : [])];
  const isHomeShown = atlas.home.shown !== false;
  const rings = straight && isHomeShown ? ringScenes(viewport, {discs, size: ringSize}, stage) : [];
  const boxes = rings.map(({label}) => label.box);
  const names = placedNames(namingOf({viewport, marks, late, gatherings, home: here, towns, type, boxes}, stage));

  const label = (city: City) =>
    labelOf(city, names.get(city.id), {
      fontSize,
      words,
      offset: [window[0], window[1]],
    });
  const homeAt = ([x, y]: Point, city: City): HomeScene => ({
    x: tenths(x + window[0]),
    y: tenths(y + window[1]),
    r: homeR,
    label: label(city),
  });
  const gaps = straight ? {home: (homeR + 3) / camera.k, pin: (r + 1) / camera.k} : undefined;
  const {land, borders, disputed, sphere} = basemap;
  const ends = new Map(gatherings.map(({line, x, y}) => [line, invert(camera, basemap, [x, y])]));
  const lines =
    crowdLines?.map((line) => ({...line, end: ends.get(line)})) ??
    partners.filter(({partner}) => viewport.showsArc(partner)).map(lineOf);
  const {origin, arcs} = arcsOf(isHomeShown || atlas.each !== undefined ? lines : [], basemap, gaps, atlas);
  return {
    basemap: {
      land,
      borders,
      disputed,
      sphere,
      transform: toMatrix(camera, basemap),
      origin,
      arcs: crowdLines ? joined(arcs) : arcs,
    },
    rings,
    home: here && homeAt(here, atlas.home),
    towns: towns.map(({city, spot}) => homeAt(spot, city)),
    areBearingsTrue: !here || areBearingsTrue(marks, here),
    pins: [...marks, ...late].map((mark) => pinOf(mark, label(mark.partner), window, stage)),
    gatherings: gatherings.map((one) => gatheringScene(one, window, stage)),
  };
}
