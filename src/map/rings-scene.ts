// The rings of distance and their labels, which keep clear of pins.
import {boxesOverlap, boxTouchesDisc, isBoxInside, lineTouchesBox, type Box, type Disc} from '../geo/boxes.ts';
import {apply} from '../geo/camera.ts';
import {distanceKm, initialBearing} from '../geo/great-circle.ts';
import {magnifiedProjection} from '../geo/projections.ts';
import {openBearing, ringsInFrame} from '../geo/rings.ts';
import type {GeoProjection} from 'd3-geo';
import type {Stage} from '../state/frame.ts';
import type {Pane} from './layout.ts';
import {tenths} from './pins.ts';

export interface RingScene {
  readonly km: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: {readonly text: string; readonly x: number; readonly y: number; readonly box: Box} | undefined;
}

/** Degrees to either side of the open bearing, in the order of trying. */
const TURNS = [0, 8, -8, 16, -16, 24, -24, 36, -36, 48, -48, 64, -64, 80, -80, 100, -100, 120, -120];

export interface RingLettering {
  /** Marks that the labels keep clear of; labels avoid the rays to them, too, where they can. */
  readonly discs: readonly Disc[];
  /** Of the type, in pixels. */
  readonly size: number;
}

export function ringScenes(
  {sheet, camera, obstacles}: Pane,
  {discs, size}: RingLettering,
  stage: Stage,
): readonly RingScene[] {
  const {atlas, words, frame} = stage;
  const {width, height} = sheet;
  const [dx, dy] = apply(camera, sheet, [0, 0]);
  const seen = magnifiedProjection(sheet.projection as GeoProjection, {k: camera.k, dx, dy, width, height});
  const home = atlas.home.coordinates;
  const open = openBearing(atlas.partners.map(({coordinates}) => initialBearing(home, coordinates)));
  const farthest = Math.max(0, ...atlas.partners.map(({coordinates}) => distanceKm(home, coordinates)));
  const within: Box = [3, 3, width - 3, height - 3];
  const rings = ringsInFrame(seen, {width, height, bearing: open, margin: size, least: size * 2.2});
  return (
    rings
      // The first ring beyond the last partner closes the grid.
      .filter((_, i) => i === 0 || (rings[i - 1]?.km ?? 0) < farthest)
      .map(({km, x, y, r}): RingScene => {
        const text = words.formats.km(km);
        const half = (frame.textWidth(text) * size) / 2;
        const places = TURNS.map((turn) => {
          const angle = ((open + turn) * Math.PI) / 180;
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
        return {km, x: tenths(x), y: tenths(y), r: tenths(r), label};
      })
  );
}
