// One window filled: its marks, their names, home and the ties.
import type {Point} from '../geo/boxes.ts';
import {toTransform} from '../geo/camera.ts';
import type {Labels} from '../geo/labels.ts';
import type {City, Partner} from '../model/atlas.ts';
import type {Stage} from '../state/frame.ts';
import {arcsOf, type Arcs} from './arcs.ts';
import type {Pane} from './layout.ts';
import {namingOf, placedNames, type Type} from './names.ts';
import {labelOf, marksInFlight, marksOf, pinOf, tenths, type Mark, type Pin, type PinLabel} from './pins.ts';
import {ringScenes, type RingScene} from './rings-scene.ts';
import {spotOf} from './sheet.ts';

/** Land and ties, drawn on one sheet under one camera. */
export interface SheetScene extends Arcs {
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  readonly sphere: string;
  readonly transform: string;
}

export interface HomeScene {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: PinLabel | undefined;
}

export interface PaneScene {
  readonly sheet: SheetScene;
  readonly rings: readonly RingScene[];
  readonly home: HomeScene | undefined;
  readonly pins: readonly Omit<Pin, 'tabbed'>[];
}

export interface Filling {
  readonly pane: Pane;
  /** Those that pass the filters, by bearing. */
  readonly partners: readonly Partner[];
  readonly type: Type;
  /** The ties are straight rays over rings; else great circles. */
  readonly straight: boolean;
  /** Every place moves in every frame: no names. */
  readonly rushed: boolean;
}

export function filledPane({pane, partners, type, straight, rushed}: Filling, stage: Stage): PaneScene {
  const {sheet, camera, window} = pane;
  const {atlas, transient, words} = stage;
  const {fontSize, ringSize, r, homeR} = type;
  // While the map is zoomed, names keep the places that they would have at the last round zoom: nothing has to be placed
  // anew, and as cities only move apart, nothing overlaps.
  const gliding = transient.moving && !rushed && camera.k > 1;
  const steady = gliding ? {k: 2 ** Math.floor(Math.log2(camera.k)), x: 0, y: 0} : camera;

  const place = (city: City) => spotOf(city.coordinates, sheet, steady);
  const drift = (city: City): Point => {
    if (!gliding) return [0, 0];
    const [now, then] = [spotOf(city.coordinates, sheet, camera), place(city)];
    return now && then ? [now[0] - then[0], now[1] - then[1]] : [0, 0];
  };
  const homeThen = pane.showsHome ? place(atlas.home) : undefined;
  const standing = partners.flatMap((partner) => {
    const spot = pane.shows(partner) ? place(partner) : undefined;
    return spot ? [{partner, spot}] : [];
  });
  const still = rushed ? marksInFlight(standing, r) : marksOf(standing, r, homeThen);
  const marks = gliding ? still.map((mark) => moved(mark, drift(mark.partner))) : still;
  const here = homeThen && shifted(homeThen, drift(atlas.home));

  // First the rings are labelled, then the cities where there is room.
  const discs = here ? [...marks, {x: here[0], y: here[1], r: homeR}] : marks;
  const rings = straight ? ringScenes(pane, {discs, size: ringSize}, stage) : [];
  const boxes = gliding ? [] : rings.map(({label}) => label.box);
  const naming = namingOf({pane, marks: still, home: homeThen, type, scale: gliding ? steady.k : 1, boxes}, stage);
  const names = rushed ? NO_NAMES : placedNames(naming);

  const label = (city: City) =>
    labelOf(city, names.get(city.id), {
      fontSize,
      locale: words.locale,
      offset: shifted(drift(city), [window[0], window[1]]),
    });
  const gaps = straight ? {home: (homeR + 3) / camera.k, pin: (r + 1) / camera.k} : undefined;
  const {land, borders, disputed, sphere} = sheet;
  return {
    sheet: {
      land,
      borders,
      disputed,
      sphere,
      transform: toTransform(camera, sheet),
      ...arcsOf(
        partners.filter((partner) => pane.showsArc(partner)),
        sheet,
        gaps,
        stage,
      ),
    },
    rings,
    home: here && {
      x: tenths(here[0] + window[0]),
      y: tenths(here[1] + window[1]),
      r: homeR,
      label: label(atlas.home),
    },
    pins: marks.map((mark) => pinOf(mark, label(mark.partner), window, stage)),
  };
}

const NO_NAMES: Labels = new Map();

const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];

const moved = (mark: Mark, by: Point): Mark => ({
  ...mark,
  x: mark.x + by[0],
  y: mark.y + by[1],
  spot: shifted(mark.spot, by),
  target: shifted(mark.target, by),
});
