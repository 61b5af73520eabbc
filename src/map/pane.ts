// One window filled: its marks, their names, home and the ties.
import type {Box, Line} from '../geo/boxes.ts';
import {toTransform} from '../geo/camera.ts';
import type {Label} from '../geo/labels.ts';
import type {City, Partner} from '../model/atlas.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Stage} from '../state/frame.ts';
import {statusesOn} from '../state/select.ts';
import {arcsOf, type Arcs, type Gaps} from './arcs.ts';
import type {Pane} from './layout.ts';
import {FIRST, placedNames, type Names} from './names.ts';
import {labelOf, marksOf, pinOf, tenths, type Mark, type Pin, type PinLabel} from './pins.ts';
import {spotOf, type Point} from './sheet.ts';

/** Sizes in pixels. */
export interface Type {
  readonly fontSize: number;
  readonly ringSize: number;
  /** Radius of a pin, and of home's. */
  readonly r: number;
  readonly homeR: number;
}

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
  readonly home: HomeScene | undefined;
  readonly pins: readonly Omit<Pin, 'tabbed'>[];
}

export interface Filling {
  readonly pane: Pane;
  /** Those that pass the filters, by bearing. */
  readonly partners: readonly Partner[];
  readonly type: Type;
  /** The ties are straight rays; else great circles. */
  readonly straight: boolean;
  /** No names: everything is on the move. */
  readonly silent: boolean;
  /** More that names must leave free, in pixels of the window. */
  readonly obstacles: readonly Box[];
}

export function filledPane(filling: Filling, stage: Stage): PaneScene {
  const {pane, partners, type, straight} = filling;
  const {sheet, camera, window} = pane;
  const {atlas, words} = stage;
  const here = homeOf(pane, stage);
  const marks = marksIn(pane, partners, type, stage);
  const names = filling.silent ? new Map<string, Label>() : namesIn(filling, marks, here, stage);
  const label = (city: City) => labelOf(city, names.get(city.id), {fontSize: type.fontSize, locale: words.locale, window});
  const gaps: Gaps | undefined = straight
    ? {home: (type.homeR + 3) / camera.k, pin: (type.r + 1) / camera.k}
    : undefined;
  const {land, borders, disputed, sphere} = sheet;
  return {
    sheet: {
      land,
      borders,
      disputed,
      sphere,
      transform: toTransform(camera, sheet),
      ...arcsOf(partners.filter((partner) => pane.showsArc(partner)), sheet, gaps, stage),
    },
    home: here && {
      x: tenths(here[0] + window[0]),
      y: tenths(here[1] + window[1]),
      r: type.homeR,
      label: label(atlas.home),
    },
    pins: marks.map((mark) => pinOf(mark, label(mark.partner), window, stage)),
  };
}

function homeOf({sheet, camera, showsHome}: Pane, {atlas}: Stage): Point | undefined {
  return showsHome ? spotOf(atlas.home.coordinates, sheet, camera) : undefined;
}

/** The marks in a window, in its own pixels. */
export function marksIn(pane: Pane, partners: readonly Partner[], {r}: Type, stage: Stage): readonly Mark[] {
  const standing = partners.flatMap((partner) => {
    const spot = pane.shows(partner) ? spotOf(partner.coordinates, pane.sheet, pane.camera) : undefined;
    return spot ? [{partner, spot}] : [];
  });
  return marksOf(standing, r, homeOf(pane, stage));
}

function namesIn(
  {pane, type, obstacles, straight}: Filling,
  marks: readonly Mark[],
  home: Point | undefined,
  stage: Stage,
): Names {
  const {atlas, view, transient, frame, words, day} = stage;
  const {fontSize, r, homeR} = type;
  const statuses = statusesOn(atlas, day);
  const item = (city: City, [x, y]: Point, radius: number, priority: number) => ({
    id: city.id,
    x,
    y,
    r: radius,
    priority,
    width: tenths(frame.textWidth(words.formats.text(city.name), city === atlas.home) * fontSize),
    height: tenths(fontSize * 1.12),
  });
  const idle = marks.filter(({partner}) => statuses.get(partner.id)?.status === 'not-yet');
  return placedNames(
    {
      width: pane.sheet.width,
      height: pane.sheet.height,
      items: [
        ...(home ? [item(atlas.home, home, homeR, FIRST)] : []),
        ...marks.map(({partner, x, y}) =>
          item(partner, [x, y], r, partner.id === view.city ? FIRST - 1 : rankOf(statuses.get(partner.id))),
        ),
      ],
      obstacles: [...pane.obstacles, ...obstacles],
      lines: home && straight ? marks.map(({spot: [x, y]}): Line => [home[0], home[1], x, y]) : [],
      pins: [],
    },
    {
      idle: new Set(idle.map(({partner}) => partner.id)),
      asked: [view.city, transient.lit].flatMap((id) => id ?? []),
    },
  );
}

function rankOf(on: StatusOnDay | undefined): number {
  const ranks = {'in-force': 6, suspended: 4, terminated: 2, lapsed: 2, 'not-yet': 0};
  return on ? ranks[on.status] + (on.perhaps ? 0 : 1) : 0;
}
