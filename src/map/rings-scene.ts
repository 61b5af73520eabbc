// The rings of distance and their labels, which keep clear of pins.
import {boxesOverlap, boxTouchesDisc, isBoxInside, lineTouchesBox, type Box, type Disc} from '../geo/boxes.ts';
import {apply} from '../geo/camera.ts';
import {distanceKm, initialBearing, RADIANS} from '../geo/great-circle.ts';
import {openBearing, RING_KM, ringRadius} from '../geo/rings.ts';
import {memoByObject} from '../base/memo.ts';
import type {MapInput} from './map-input.ts';
import type {Viewport} from './layout.ts';
import {tenths} from '../base/round.ts';

export interface RingScene {
  readonly km: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: {readonly text: string; readonly x: number; readonly y: number; readonly box: Box};
}

/** Degrees to either side of the open bearing, in the order of trying. */
const TURNS = [...'.'.repeat(31)].flatMap((_, i) => [4 * i, -4 * i]);

export interface RingLettering {
  /** Marks that the labels keep clear of; labels avoid the rays to them, too, where they can. */
  readonly discs: readonly Disc[];
  /** Of the type, in pixels. */
  readonly size: number;
}

const known = memoByObject<readonly RingScene[]>(1);

/** The same rings for the same frame, whatever the day. */
export function ringScenes(viewport: Viewport, lettering: RingLettering, stage: MapInput): readonly RingScene[] {
  const {basemap, camera, obstacles} = viewport;
  const {discs, size} = lettering;
  const places = discs.map(({x, y, r}) => [x, y, r]);
  const key = [camera.k, camera.x, camera.y, size, stage.words.locale, obstacles, '|', places].join();
  return known(basemap, key, () => drawnRings(viewport, lettering, stage));
}

/** Smallest first. Those without a place for a label are left out: they would tell nothing. */
function drawnRings(
  {basemap, camera, obstacles}: Viewport,
  {discs, size}: RingLettering,
  {atlas, words, frame}: MapInput,
): readonly RingScene[] {
  const home = atlas.home.coordinates;
  const open = openBearing(atlas.partners.map(({coordinates}) => initialBearing(home, coordinates)));
  const farthest = Math.max(0, ...atlas.partners.map(({coordinates}) => distanceKm(home, coordinates)));
  const projection = basemap.projection;
  // Home stands in the middle of its projection.
  const [x, y] = apply(camera, basemap, projection.translate());
  const within: Box = [3, 3, basemap.width - 3, basemap.height - 3];
  const rings: RingScene[] = [];
  for (const km of RING_KM) {
    const r = ringRadius(projection, km) * camera.k;
    const last = rings.at(-1);
    if (r - (last?.r ?? 0) < size * 2.2) continue;
    // The first ring beyond the last partner closes the grid.
    if (last && last.km >= farthest) break;
    const text = words.formats.km(km);
    const half = (frame.textWidth(text) * size) / 2;
    const places = TURNS.map((turn) => {
      const angle = (open + turn) * RADIANS;
      const [px, py] = [x + r * Math.sin(angle), y - r * Math.cos(angle)];
      const box: Box = [px - half, py - size * 0.62, px + half, py + size * 0.62];
      return {text, x: tenths(px), y: tenths(py + size * 0.34), box};
    }).filter(
      ({box}) =>
        isBoxInside(box, within) &&
        !discs.some((disc) => boxTouchesDisc(box, disc, 2)) &&
        !obstacles.some((other) => boxesOverlap(box, other, 2)),
    );
    const label =
      places.find(({box}) => !discs.some((disc) => lineTouchesBox([x, y, disc.x, disc.y], box))) ?? places[0];
    if (label) rings.push({km, x: tenths(x), y: tenths(y), r: tenths(r), label});
  }
  return rings;
}
