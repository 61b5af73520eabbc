// The ties as lines: straight rays where the sheet is centred on home, great circles elsewhere. Every line is drawn from
// home as its origin, so that the styles can let it grow.
import type {Point} from '../geo/boxes.ts';
import {greatCircle} from '../geo/great-circle.ts';
import {pathText} from '../geo/path-text.ts';
import type {LonLat, Partner} from '../model/atlas.ts';
import {keeper, keeperOf} from '../base/memo.ts';
import type {TieStatus} from '../model/tie-status.ts';
import type {Stage} from '../state/frame.ts';
import {statusesOn} from '../state/select.ts';
import {linePath} from './pins.ts';
import type {Sheet} from './sheet.ts';

export interface Arc {
  readonly city: string;
  readonly status: TieStatus;
  readonly perhaps: boolean;
  /** In pixels from home. */
  readonly d: string;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly dim: boolean;
}

export interface Arcs {
  /** Where home stands on the sheet, camera left aside. */
  readonly origin: Point;
  readonly arcs: readonly Arc[];
}

/** Pixels between home's mark and the beginning of a ray, and between a ray and its pin, at the present zoom. */
export interface Gaps {
  readonly home: number;
  readonly pin: number;
}

export function arcsOf(partners: readonly Partner[], sheet: Sheet, gaps: Gaps | undefined, stage: Stage): Arcs {
  const {atlas, view, transient, day} = stage;
  const home = atlas.home.coordinates;
  const origin = sheet.project(home);
  const statuses = statusesOn(atlas, day);
  const line = linesOn(sheet, gaps, home);
  const arcs = partners.map((partner) => {
    const {id} = partner;
    const {status, perhaps} = statuses.get(id) ?? {status: 'not-yet' as const, perhaps: false};
    return {
      city: id,
      status,
      perhaps,
      d: line(partner),
      selected: view.city === id,
      lit: transient.lit === id,
      dim: transient.lit !== undefined && transient.lit !== id,
    };
  });
  return {origin, arcs};
}

type Lines = (city: Partner) => string;

const known = keeperOf<Lines>(1);

/** The lines of a sheet, each drawn once. */
function linesOn(sheet: Sheet, gaps: Gaps | undefined, home: LonLat): Lines {
  return known(sheet, gaps ? `${gaps.home} ${gaps.pin}` : '', () => {
    const origin = sheet.project(home);
    const {projection} = sheet;
    const line = gaps
      ? rayFrom(origin, sheet, gaps)
      : (city: LonLat) => pathText(greatCircle(home, city), projection, {digits: 1, origin});
    const drawn = keeper<string>();
    return ({id, coordinates}) => drawn(id, () => line(coordinates));
  });
}

function rayFrom([ox, oy]: Point, {project}: Sheet, gaps: Gaps): (city: LonLat) => string {
  return (city) => {
    const [px, py] = project(city);
    const [x, y] = [px - ox, py - oy];
    const length = Math.hypot(x, y);
    const [from, to] = [gaps.home, length - gaps.pin];
    if (to <= from) return '';
    return linePath([(x / length) * from, (y / length) * from], [(x / length) * to, (y / length) * to]);
  };
}
