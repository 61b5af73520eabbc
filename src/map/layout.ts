// How the frame is divided: the whole of it for one map, or the world with a magnifying glass where pins crowd.
import {keeperOf} from '../base/memo.ts';
import type {Box} from '../geo/boxes.ts';
import {WHOLE, type Camera, type Size} from '../geo/camera.ts';
import {insetPlan} from '../geo/inset.ts';
import type {Land} from '../geo/land.ts';
import type {Atlas, Partner} from '../model/atlas.ts';
import type {Stage} from '../state/frame.ts';
import type {ProjectionKind} from '../geo/projections.ts';
import {mix, sheetAtRest, sheetHeight, sheetMagnified, sheetSeenBy, type Sheet, type SheetWish} from './sheet.ts';

/** A window on the Earth with pins and names of its own. */
export interface Pane {
  readonly sheet: Sheet;
  readonly camera: Camera;
  /** Where the window lies in the frame. */
  readonly window: Box;
  readonly shows: (partner: Partner) => boolean;
  readonly showsHome: boolean;
  readonly showsArc: (partner: Partner) => boolean;
  /** Pixels of the window that names must leave free. */
  readonly obstacles: readonly Box[];
}

export interface Glass {
  readonly pane: Pane;
  /** What it magnifies, in pixels of the frame. */
  readonly source: Box;
  readonly magnification: number;
}

export interface Layout extends Size {
  readonly main: Pane;
  readonly glass: Glass | undefined;
}

/** Beyond this zoom the land in the script looks coarse. */
export const FINE_FROM = 3;
const EVERY = () => true;

export function layoutOf(stage: Stage, fine: Land | undefined): Layout {
  const {view, transient} = stage;
  const kind = view.projection;
  const here = wishOf(kind, stage);
  const {width, height} = here;
  const pane = (sheet: Sheet, camera: Camera): Pane => ({
    sheet,
    camera,
    window: [0, 0, width, height],
    shows: EVERY,
    showsHome: true,
    showsArc: EVERY,
    obstacles: [],
  });
  const {camera} = transient;
  const isNear = fine !== undefined && camera.k >= FINE_FROM && !transient.moving;
  const main = pane(isNear ? sheetSeenBy(camera, here, fine) : sheetAtRest(here), camera);
  const glass = kind === 'world' && camera.k === 1 ? glassOver(main, stage) : undefined;
  if (!glass) return {width, height, main, glass};
  const outside = (partner: Partner) => !glass.pane.shows(partner);
  return {
    width,
    height,
    main: {...main, shows: outside, showsArc: outside, showsHome: false, obstacles: [glass.pane.window, glass.source]},
    glass,
  };
}

/** The sheet of a projection in the stage's frame. */
export function wishOf(kind: ProjectionKind, {atlas, view, transient, frame}: Stage): SheetWish {
  const width = Math.round(frame.width);
  const height = Math.round(frame.mapHeight ?? sheetHeight(width));
  const [lon, lat] = (atlas.partners.find(({id}) => id === view.city) ?? atlas.home).coordinates;
  const rotation = transient.rotation ?? [-lon, -lat];
  return {kind, atlas, width, height, rotation, padding: paddingOf(kind, width, height)};
}

/** Pixels between the outermost pins (or the edge of the Earth) and the frame. */
function paddingOf(kind: ProjectionKind, width: number, height: number): Box {
  if (kind === 'home') return [width * 0.05 + 8, 26, width * 0.05 + 8, 24];
  if (kind === 'globe') return [6, 6, 6, 6];
  const world = worldSize(width);
  return [width - world.width - 1, 4, 1, height - 4 - world.height];
}

/** The world gives way to the glass: up on a phone, up and to the right where there is room. */
function worldSize(width: number): Size {
  const room = width * mix(1, 0.88, 560, 1200, width) - 2;
  return {width: room, height: room * WORLD_RATIO};
}

/** Height of the world by its width, from the pole to 60 degrees south. */
const WORLD_RATIO = 0.452;

const glasses = keeperOf<Glass | undefined>();

/** The glass lies bottom left, where the world has its widest sea. */
const glassOver = ({sheet}: Pane, {atlas}: Stage): Glass | undefined =>
  glasses(sheet, '', () => madeGlass(sheet, atlas));

function madeGlass(sheet: Sheet, atlas: Atlas): Glass | undefined {
  const {width, height} = sheet;
  const pins = [atlas.home, ...atlas.partners].map(({id, coordinates}) => {
    const [x, y] = sheet.project(coordinates);
    return {id, x, y};
  });
  const top = 4 + worldSize(width).height * mix(1.06, 0.72, 400, 1200, width);
  const tall = Math.round(height - 1 - top);
  const wide = Math.min(tall * 1.36, width * mix(0.5, 0.36, 560, 1200, width));
  const size = {width: width < 560 ? width - 2 : Math.round(wide), height: tall};
  const plan = insetPlan(pins, {size});
  if (!plan) return undefined;
  const inside = new Set(plan.pins.map(({id}) => id));
  return {
    source: plan.source,
    magnification: plan.magnification,
    pane: {
      sheet: sheetMagnified(sheet, plan.source, size),
      camera: WHOLE,
      window: [1, height - 1 - size.height, 1 + size.width, height - 1],
      shows: ({id}) => inside.has(id),
      showsHome: inside.has(atlas.home.id),
      showsArc: EVERY,
      obstacles: [],
    },
  };
}
