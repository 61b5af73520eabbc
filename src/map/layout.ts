// How the frame is divided: the whole of it for one map, or the world with a magnifying glass where pins crowd.
import {memoByObject} from '../base/memo.ts';
import type {Box} from '../geo/boxes.ts';
import {WHOLE, type Camera, type Size} from '../geo/camera.ts';
import {insetPlan, type InsetPlan} from '../geo/inset.ts';
import type {Land} from '../geo/land.ts';
import type {Atlas, City, Partner} from '../model/atlas.ts';
import {townsOf} from './arcs.ts';
import type {MapInput} from './map-input.ts';
import {HOME_K, pixelOf, worldRatio, type ProjectionKind} from '../geo/projections.ts';
import type {Spot} from '../geo/spread.ts';
import {
  mix,
  projectionOf,
  basemapAtRest,
  mapHeight,
  basemapMagnified,
  basemapSeenBy,
  type Basemap,
  type BasemapOptions,
} from './basemap.ts';

/** A window on the Earth with pins and names of its own. */
export interface Viewport {
  readonly basemap: Basemap;
  readonly camera: Camera;
  /** Where the window lies in the frame. */
  readonly window: Box;
  readonly shows: (city: City) => boolean;
  readonly showsHome: boolean;
  readonly showsArc: (partner: Partner) => boolean;
  /** Pixels of the window that names must leave free. */
  readonly obstacles: readonly Box[];
  /** The glass over it, under which no mark may be pushed: the window's corner, bottom left. */
  readonly covered: Box | undefined;
}

export interface Inset {
  readonly viewport: Viewport;
  /** What it magnifies, in pixels of the frame. */
  readonly source: Box;
  readonly magnification: number;
}

export interface Layout extends Size {
  readonly main: Viewport;
  readonly inset: Inset | undefined;
}

/** Beyond this zoom the land in the script looks coarse. */
const FINE_FROM = 3;
const EVERY = () => true;

export function layoutOf(stage: MapInput, fine: Land | undefined): Layout {
  const {view, transient} = stage;
  const kind = view.projection;
  const {options: here, plan} = plannedFor(kind, stage);
  const {width, height} = here;
  const viewport = (basemap: Basemap, camera: Camera): Viewport => ({
    basemap,
    camera,
    window: [0, 0, width, height],
    shows: EVERY,
    showsHome: true,
    showsArc: EVERY,
    obstacles: [],
    covered: undefined,
  });
  const {camera} = transient;
  const main = viewport(fine && isClose(stage) ? basemapSeenBy(camera, here, fine) : basemapAtRest(here), camera);
  const inset = camera.k === 1 ? plan && insetOver(main.basemap, plan, stage.atlas) : undefined;
  if (!inset) return {width, height, main, inset};
  const outside = (city: City) => !inset.viewport.shows(city);
  return {
    width,
    height,
    main: {
      ...main,
      shows: outside,
      showsArc: outside,
      showsHome: !inset.viewport.showsHome,
      obstacles: [inset.viewport.window, inset.source],
      covered: inset.viewport.window,
    },
    inset,
  };
}

/** Is the map so near that the land in the script looks coarse? Zoomed in, or at home among partners that are all near. */
export function isClose(stage: MapInput): boolean {
  const {camera, moving} = stage.transient;
  if (moving) return false;
  if (camera.k >= FINE_FROM) return true;
  const kind = stage.view.projection;
  return (
    kind === 'home' && (basemapAtRest(basemapOptionsFor(kind, stage)).projection.scale() / HOME_K) * camera.k >= CLOSE
  );
}

/** Pixels of the home map, in its middle, for a radian: half a pixel for a kilometre. */
const CLOSE = 3500;

/** The sheet of a projection in the stage's frame. */
export const basemapOptionsFor = (kind: ProjectionKind, stage: MapInput): BasemapOptions =>
  plannedFor(kind, stage).options;

interface Planned {
  readonly options: BasemapOptions;
  readonly plan: SizedInsetPlan | undefined;
}

function plannedFor(kind: ProjectionKind, {atlas, view, transient, frame}: MapInput): Planned {
  const width = Math.round(frame.width);
  const height = Math.round(frame.mapHeight ?? mapHeight(width));
  const [lon, lat] = (atlas.partners.find(({id}) => id === view.city) ?? atlas.home).coordinates;
  const rotation = transient.rotation ?? [-lon, -lat];
  const common = {kind, atlas, width, height, rotation};
  if (kind !== 'world') return {options: {...common, padding: paddingOf(kind, width)}, plan: undefined};
  const world = worldSize(width, atlas);
  const options = {...common, padding: worldPadding(world, width, height)};
  const plan = plannedInset(options);
  if (plan) return {options, plan};
  // Without a glass the world is as wide as the frame, and the sheet no taller than the world.
  const tall = Math.min(height, Math.ceil((width - 2) * ratioOf(atlas)) + 8);
  return {options: {...common, height: tall, padding: [1, 4, 1, 4]}, plan: undefined};
}

/** Pixels between the outermost pins (or the edge of the Earth) and the frame. */
const paddingOf = (kind: 'home' | 'globe', width: number): Box =>
  kind === 'home' ? [width * 0.05 + 8, 26, width * 0.05 + 8, 24] : [6, 6, 6, 6];

const worldPadding = (world: Size, width: number, height: number): Box => [
  width - world.width - 1,
  4,
  1,
  height - 4 - world.height,
];

/** The world gives way to the glass: up on a phone, up and to the right where there is room. */
function worldSize(width: number, atlas: Atlas): Size {
  const room = width * mix(1, 0.88, 560, 1200, width) - 2;
  return {width: room, height: room * ratioOf(atlas)};
}

const placesOf = ({partners}: Atlas) => partners.map(({coordinates}) => coordinates);

const ratioOf = (atlas: Atlas): number => worldRatio(atlas.home.coordinates, placesOf(atlas));

/** What the world and its glass leave free, bottom right, in pixels; undefined where there is no glass. */
export function roomBesideInset(stage: MapInput): Box | undefined {
  const {width, height, inset} = layoutOf(stage, undefined);
  const world = worldSize(width, stage.atlas);
  return inset && [inset.viewport.window[2], 4 + world.height, width, height];
}

interface SizedInsetPlan extends InsetPlan<Spot & {readonly id: string}> {
  readonly size: Size;
}

const plans = memoByObject<SizedInsetPlan | undefined>();

/** What the world wants magnified, in the frame of the wish. */
function plannedInset(options: BasemapOptions): SizedInsetPlan | undefined {
  const {atlas, width, height} = options;
  return plans(atlas, `${width} ${height}`, () => {
    const projection = projectionOf(options);
    const pins = [...(atlas.each ? townsOf(atlas) : [atlas.home]), ...atlas.partners].map(({id, coordinates}) => {
      const [x, y] = pixelOf(projection, coordinates);
      return {id, x, y};
    });
    const high = 4 + worldSize(width, atlas).height * mix(1.06, 0.72, 400, 1200, width);
    const sizeBelow = (top: number): Size => {
      const tall = Math.round(height - 1 - top);
      const wide = Math.min(tall * 1.36, width * mix(0.5, 0.36, 560, 1200, width));
      return {width: width < 560 ? width - 2 : Math.round(wide), height: tall};
    };
    // Where the sea there has a city after all (by the South Pole, say), the glass begins below it.
    const right = 1 + sizeBelow(high).width + CLEARANCE;
    const lowest = Math.max(...pins.map(({x, y}) => (x < right ? y : 0)));
    const size = sizeBelow(Math.max(high, lowest + CLEARANCE));
    const plan = Math.min(size.width, size.height) < SMALLEST ? undefined : insetPlan(pins, {size});
    return plan && {...plan, size};
  });
}

/** Pixels between a mark and the glass. */
const CLEARANCE = 14;

/** Pixels: in a smaller glass there would be nothing to see. */
const SMALLEST = 60;

const insets = memoByObject<Inset>();

/** The glass lies bottom left, where the world has its widest sea. */
const insetOver = (basemap: Basemap, plan: SizedInsetPlan, atlas: Atlas): Inset =>
  insets(basemap, '', () => madeInset(basemap, plan, atlas));

function madeInset(basemap: Basemap, {size, source, magnification, pins}: SizedInsetPlan, atlas: Atlas): Inset {
  const {height} = basemap;
  const inside = new Set(pins.map(({id}) => id));
  return {
    source,
    magnification,
    viewport: {
      basemap: basemapMagnified(basemap, source, size),
      camera: WHOLE,
      window: [1, height - 1 - size.height, 1 + size.width, height - 1],
      shows: ({id}) => inside.has(id),
      showsHome: inside.has(atlas.home.id),
      showsArc: EVERY,
      obstacles: [],
      covered: undefined,
    },
  };
}
