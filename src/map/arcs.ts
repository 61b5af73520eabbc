// The ties as lines: straight rays where the sheet is centred on home, great circles elsewhere. Every line is drawn from
// home as its origin, so that the styles can let it grow.
import type {Point} from '../geo/boxes.ts';
import {greatCircle} from '../geo/great-circle.ts';
import {pathText} from '../geo/path-text.ts';
import type {Atlas, Home, LonLat, Partner} from '../model/atlas.ts';
import {memoByKey, memoByObject} from '../base/memo.ts';
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

/** The towns whose ties stand side by side; none where there is one home. */
export const townsOf = ({each = []}: Atlas): readonly Home[] => each.map(({home}) => home);

export function arcsOf(
  partners: readonly PartnerOnDay[],
  basemap: Basemap,
  gaps: Gaps | undefined,
  atlas: Atlas,
): Arcs {
  const origin = basemap.project(atlas.home.coordinates);
  const line = linesOn(basemap, gaps, atlas);
  const arcs = partners.map(({partner, status, perhaps, selected, highlighted, dimmed}): Arc => {
    return {city: partner.id, status, perhaps, d: line(partner), selected, highlighted, dimmed};
  });
  return {origin, arcs};
}

type Lines = (city: Partner) => string;

const known = memoByObject<Lines>(1);

/** The lines of a sheet, each drawn once. */
function linesOn(basemap: Basemap, gaps: Gaps | undefined, atlas: Atlas): Lines {
  return known(basemap, gaps ? `${gaps.home} ${gaps.pin}` : '', () => {
    const origin = basemap.project(atlas.home.coordinates);
    const {projection} = basemap;
    const line = gaps
      ? rayBetween(origin, basemap, gaps)
      : (home: LonLat, city: LonLat) => pathText(greatCircle(home, city), projection, {digits: 1, origin});
    const drawn = memoByKey<string>();
    return (partner) =>
      drawn(partner.id, () =>
        homesOf(partner, atlas)
          .map((home) => line(home, partner.coordinates))
          .join(''),
      );
  });
}

/** From where the partner's ties come. */
function homesOf({ties}: Partner, atlas: Atlas): readonly LonLat[] {
  const towns = townsOf(atlas).filter(({id}) => ties.some(({home}) => home === id));
  return (atlas.each ? towns : [atlas.home]).map(({coordinates}) => coordinates);
}

function rayBetween([ox, oy]: Point, {project}: Basemap, gaps: Gaps): (home: LonLat, city: LonLat) => string {
  return (home, city) => {
    const [[hx, hy], [px, py]] = [project(home), project(city)];
    const [x, y] = [px - hx, py - hy];
    const length = Math.hypot(x, y);
    const [from, to] = [gaps.home, length - gaps.pin];
    if (to <= from) return '';
    const at = (far: number): Point => [hx - ox + (x / length) * far, hy - oy + (y / length) * far];
    return linePath(at(from), at(to));
  };
}
