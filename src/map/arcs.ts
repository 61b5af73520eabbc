// The ties as lines: straight rays where the sheet is centred on home, great circles elsewhere. Every line is drawn from
// home as its origin, so that the styles can let it grow.
import type {Point} from '../geo/boxes.ts';
import {greatCircle} from '../geo/great-circle.ts';
import {pathText} from '../geo/path-text.ts';
import type {Atlas, Home, LonLat, Partner} from '../model/atlas.ts';
import {hundredths} from '../base/round.ts';
import {memoByKey, memoByObject} from '../base/memo.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Emphasis} from '../state/partners-on-day.ts';
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

/** A tie as a line: of one partner, or of several that stand together. */
export interface TieLine extends StatusOnDay, Emphasis {
  readonly partner: Partner;
  /** Whose ties it stands for. */
  readonly of: readonly Partner[];
  /** Where their mark stands on the sheet, if that has given way. */
  readonly end?: Point | undefined;
}

/** Pixels between home's mark and the beginning of a ray, and between a ray and its pin, at the present zoom. */
export interface Gaps {
  readonly home: number;
  readonly pin: number;
}

/** The towns whose ties stand side by side; none where there is one home. */
export const townsOf = ({each = []}: Atlas): readonly Home[] => each.map(({home}) => home);

export function arcsOf(lines: readonly TieLine[], basemap: Basemap, gaps: Gaps | undefined, atlas: Atlas): Arcs {
  const origin = basemap.project(atlas.home.coordinates);
  const line = linesOn(basemap, gaps, atlas);
  const arcs = lines.map(({partner, of, end, status, perhaps, selected, highlighted, dimmed}): Arc => {
    const d = line(partner, of);
    const on = d && end ? `L${hundredths(end[0] - origin[0])},${hundredths(end[1] - origin[1])}` : '';
    return {city: partner.id, status, perhaps, d: d + on, selected, highlighted, dimmed};
  });
  return {origin, arcs};
}

/** Those that look alike as one. */
export function joined(arcs: readonly Arc[]): readonly Arc[] {
  const looks = new Map<string, Arc>();
  for (const arc of arcs) {
    const {status, perhaps, selected, highlighted, dimmed} = arc;
    const city = [status, perhaps, selected, highlighted, dimmed].join(' ');
    looks.set(city, {...arc, city, d: (looks.get(city)?.d ?? '') + arc.d});
  }
  return [...looks.values()];
}

/** To a city, for the ties of these. */
type Lines = (city: Partner, of: readonly Partner[]) => string;

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
    return (partner, of) => {
      const homes = homesOf(of, atlas);
      return drawn([partner.id, ...homes].join(), () => homes.map((home) => line(home, partner.coordinates)).join(''));
    };
  });
}

/** From where the partners' ties come. */
function homesOf(partners: readonly Partner[], atlas: Atlas): readonly LonLat[] {
  const towns = townsOf(atlas).filter(({id}) => partners.some(({ties}) => ties.some(({home}) => home === id)));
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
