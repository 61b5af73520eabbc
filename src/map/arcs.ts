// The ties as lines: straight rays where the sheet is centred on home, great circles elsewhere. Every line is drawn from
// home as its origin, so that the styles can let it grow.
import type {Point} from '../geo/boxes.ts';
import {greatCircle} from '../geo/great-circle.ts';
import {pathText} from '../geo/path-text.ts';
import type {LonLat, Partner} from '../model/atlas.ts';
import {keeper, keeperOf} from '../base/memo.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Emphasis, PartnerOnDay} from '../state/partners-on-day.ts';
import {linePath} from './pins.ts';
import type {Basemap} from './basemap.ts';

export interface Arc extends StatusOnDay, Emphasis {
  readonly city: string;
  /** In pixels from home. */
  readonly d: string;
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

export function arcsOf(
  partners: readonly PartnerOnDay[],
  basemap: Basemap,
  gaps: Gaps | undefined,
  home: LonLat,
): Arcs {
  const origin = basemap.project(home);
  const line = linesOn(basemap, gaps, home);
  const arcs = partners.map(({partner, status, perhaps, selected, highlighted, dimmed}): Arc => {
    return {city: partner.id, status, perhaps, d: line(partner), selected, highlighted, dimmed};
  });
  return {origin, arcs};
}

type Lines = (city: Partner) => string;

const known = keeperOf<Lines>(1);

/** The lines of a sheet, each drawn once. */
function linesOn(basemap: Basemap, gaps: Gaps | undefined, home: LonLat): Lines {
  return known(basemap, gaps ? `${gaps.home} ${gaps.pin}` : '', () => {
    const origin = basemap.project(home);
    const {projection} = basemap;
    const line = gaps
      ? rayFrom(origin, basemap, gaps)
      : (city: LonLat) => pathText(greatCircle(home, city), projection, {digits: 1, origin});
    const drawn = keeper<string>();
    return ({id, coordinates}) => drawn(id, () => line(coordinates));
  });
}

function rayFrom([ox, oy]: Point, {project}: Basemap, gaps: Gaps): (city: LonLat) => string {
  return (city) => {
    const [px, py] = project(city);
    const [x, y] = [px - ox, py - oy];
    const length = Math.hypot(x, y);
    const [from, to] = [gaps.home, length - gaps.pin];
    if (to <= from) return '';
    return linePath([(x / length) * from, (y / length) * from], [(x / length) * to, (y / length) * to]);
  };
}
