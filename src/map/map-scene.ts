// The map as numbers and words: atlas, view, moment and frame in, everything that is drawn out.
import type {Box, Point} from '../geo/boxes.ts';
import type {Drawing} from '../drawing/drawing.ts';
import {land, type Land} from '../geo/land.ts';
import type {MapInput} from './map-input.ts';
import {PROJECTIONS, type ProjectionKind} from '../geo/projections.ts';
import {isAntipode} from '../geo/great-circle.ts';
import type {Partner} from '../model/atlas.ts';
import {mapDrawing, type InsetScene, type MapPicture} from './map-drawing.ts';
import {isCrowd} from './gatherings.ts';
import {layoutOf, type Inset, type Layout, type Viewport} from './layout.ts';
import type {Type} from './names.ts';
import {standingIn, viewportScene, type BasemapScene, type Filling} from './viewport.ts';
import {tenths} from '../base/round.ts';
import {linePath, partnersByBearing, type Pin} from './pins.ts';
import {mapSummary} from './sentences.ts';

export const PAN_WAYS = ['left', 'up', 'down', 'right'] as const;
export type PanWay = (typeof PAN_WAYS)[number];

export interface MapScene extends MapPicture {
  readonly kind: ProjectionKind;
  /** Those of the marks that stand for one partner each. */
  readonly pins: readonly Pin[];
  readonly projections: readonly {readonly kind: ProjectionKind; readonly name: string; readonly chosen: boolean}[];
  readonly projectionsName: string;
  readonly zoom: readonly {readonly act: 'in' | 'out' | 'reset'; readonly name: string; readonly idle: boolean}[];
  /** What moves the map where it is larger than its frame, or a globe; else none. */
  readonly pans: readonly {readonly way: PanWay; readonly name: string}[];
  /** Name of all the buttons together. */
  readonly controls: string;
  readonly label: string;
  /** How many stand how, and how far the ties reach, in one sentence; undefined while time passes, as nobody reads it then. */
  readonly summary: string | undefined;
  readonly keys: string;
  readonly note: string;
  /** What the note tells beside the projection: who is not seen, and who lies where no direction leads. */
  readonly asides: string;
  readonly hint: string;
  readonly hinted: boolean;
  readonly zoomed: boolean;
  readonly drawing: Drawing;
}

export interface OnScreen {
  /** Finer land, once it has been fetched. */
  readonly fine?: Land | undefined;
  /** Marks that fall together may stand as one: where they can be parted by zooming in, and that is on no file. */
  readonly gathers?: boolean;
}

export function mapScene(stage: MapInput, {fine, gathers = false}: OnScreen = {}): MapScene {
  const {atlas, view, transient, words} = stage;
  const {messages, formats} = words;
  const layout = layoutOf(stage, fine);
  const {width, height, main, inset} = layout;
  const kind = view.projection;
  const common = fillingOf(stage, layout, gathers);
  const {partners, type, straight} = common;
  const whole = viewportScene({...common, viewport: main}, stage);
  const near = inset && viewportScene({...common, viewport: inset.viewport}, stage);

  const pins = new Map([whole, near].flatMap((one) => (one?.pins ?? []).map((pin) => [pin.city, pin])));
  const gatherings = new Map(
    [whole, near].flatMap((one) => (one?.gatherings ?? []).map((gathering) => [gathering.cities[0], gathering])),
  );
  const standing = partners.flatMap(({id}) => [gatherings.get(id) ?? [], pins.get(id) ?? []].flat());
  const stops = standing.map((mark) => ('city' in mark ? mark.city : mark.act));
  const stop = [transient.pinFocus, view.city].find((id) => id !== undefined && stops.includes(id)) ?? stops[0];
  const marks = standing.map((mark, i) => ({...mark, tabbed: stops[i] === stop}));
  const {camera} = main;
  const asides = asidesOf(
    main,
    partners.map(({partner}) => partner),
    stage,
  );
  const drawn = {
    width,
    height,
    flooded: straight,
    fontSize: type.fontSize,
    ringSize: type.ringSize,
    basemap: whole.basemap,
    rings: whole.rings,
    inset: inset && near && insetOf(inset, near.basemap),
    home: near?.home ?? whole.home,
    towns: [...whole.towns, ...(near?.towns ?? [])],
    marks,
  };
  return {
    ...drawn,
    pins: marks.flatMap((mark) => ('city' in mark ? [mark] : [])),
    drawing: mapDrawing(drawn, messages.map.cities),
    kind,
    projections: PROJECTIONS.map((one) => ({kind: one, name: messages.map.projection(one), chosen: one === kind})),
    projectionsName: messages.map.projections,
    zoom: [
      {act: 'in', name: messages.map.zoomIn, idle: camera.k >= 32},
      {act: 'out', name: messages.map.zoomOut, idle: camera.k <= 1},
      {act: 'reset', name: messages.map.zoomReset, idle: camera.k <= 1 && transient.rotation === undefined},
    ],
    pans: camera.k > 1 || kind === 'globe' ? PAN_WAYS.map((way) => ({way, name: messages.map.pan(way)})) : [],
    controls: messages.map.controls,
    label: messages.map.label(formats.text(atlas.home.name)),
    summary: transient.scrubbing || transient.playing ? undefined : mapSummary(partners, stage),
    keys: messages.map.keys,
    note: [noteOf(layout, whole.areBearingsTrue, stage), gatherings.size ? messages.map.noteGathered : '', asides]
      .filter(Boolean)
      .join(' '),
    asides,
    hint: messages.map.hint,
    hinted: transient.hint,
    zoomed: camera.k > 1,
  };
}

function fillingOf(stage: MapInput, {width}: Layout, gathers: boolean): Omit<Filling, 'viewport'> {
  const partners = partnersByBearing(stage);
  return {
    partners,
    type: typeFor(width, stage.frame.em),
    straight: stage.view.projection === 'home',
    isGathered: gathers && isCrowd(stage, partners.length),
  };
}

/** The longest parts of the work, each of which is kept for the scene: for whoever must not hold up the page. */
export const mapSteps = (stage: MapInput, on: OnScreen): readonly (() => void)[] => {
  const layout = () => layoutOf(stage, on.fine);
  return [
    land,
    layout,
    () => standingIn({...fillingOf(stage, layout(), on.gathers ?? false), viewport: layout().main}, stage),
    () => mapScene(stage, on),
  ];
};

/** Type follows the host page's, a little smaller on a narrow map. Type and marks grow as far as there is room for them. */
export function typeFor(width: number, em: number): Type {
  const fontSize = tenths(Math.min(em * (width < 600 ? 0.75 : 0.8125), Math.max(13, width / 14)));
  const r = tenths(Math.min(fontSize * 0.44, Math.max(5, width / 60)));
  return {
    fontSize,
    ringSize: tenths(Math.max(fontSize * 0.85, Math.min(fontSize, LEAST_TYPE))),
    r,
    homeR: tenths(r * 1.15),
  };
}

/** px: 6 pt, the smallest print that newspapers set. */
const LEAST_TYPE = 8;

/** So many are named; of more only the number is told. */
const NAMED = 5;

function asidesOf({basemap}: Viewport, partners: readonly Partner[], {atlas, view, words}: MapInput): string {
  const {formats, messages} = words;
  const told = (cities: readonly Partner[]): string =>
    cities.length > NAMED ? formats.number(cities.length) : formats.list(cities.map(({name}) => formats.text(name)));
  const opposite = partners.filter(({coordinates}) => isAntipode(atlas.home.coordinates, coordinates));
  const hidden = view.projection === 'globe' ? partners.filter(({coordinates}) => !basemap.place(coordinates)) : [];
  return [
    opposite.length ? messages.map.noteAntipode(told(opposite)) : '',
    hidden.length ? messages.map.noteFarSide(told(hidden)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function noteOf({inset}: Layout, areBearingsTrue: boolean, {atlas, view, words}: MapInput): string {
  const {map} = words.messages;
  // Of lines and rings there are none.
  if (atlas.home.shown === false) return inset ? map.noteInset(words.formats.number(tenths(inset.magnification))) : '';
  if (view.projection === 'home') return areBearingsTrue ? map.noteHome : map.noteHomeCrowded;
  if (view.projection === 'globe') return map.noteGlobe;
  return inset ? `${map.noteWorld} ${map.noteInset(words.formats.number(tenths(inset.magnification)))}` : map.noteWorld;
}

function insetOf({viewport, source}: Inset, basemap: BasemapScene): InsetScene {
  const [x, y, right, bottom] = viewport.window;
  const [left, top, sourceRight, sourceBottom] = source;
  const corners = ([x0, y0, x1, y1]: Box): readonly Point[] => [[x0, y0], [x1, y0], [x1, y1], [x0, y1]]; // prettier-ignore
  const [from, to] = [corners(source), corners(viewport.window)];
  // The lines that run outside both: all other corners lie on one side of them.
  const bands = from.map((a, i) => {
    const b = to[i] ?? a;
    const sides = [...from, ...to].map(([px, py]) => (b[0] - a[0]) * (py - a[1]) - (b[1] - a[1]) * (px - a[0]));
    return sides.every((side) => side > -0.01) || sides.every((side) => side < 0.01) ? linePath(a, b) : '';
  });
  return {
    x,
    y,
    width: right - x,
    height: bottom - y,
    source: {x: tenths(left), y: tenths(top), width: tenths(sourceRight - left), height: tenths(sourceBottom - top)},
    bands: bands.join(''),
    basemap,
  };
}
