// Circles of equal distance around home: the grid of the home map.
import type {GeoProjection} from 'd3-geo';
import {EARTH_RADIUS_KM} from './great-circle.ts';
import {homeRadius} from './projections.ts';

export const RING_KM = [100, 500, 1000, 2000, 5000, 10_000, 15_000] as const;

/** Degrees; a label farther from the wanted bearing would stand alone in some corner. */
const FAR_OFF = 80;

export interface Ring {
  readonly km: number;
  /** Centre and radius in pixels. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where its label stands, in pixels. */
  readonly label: readonly [number, number];
}

export interface RingOptions {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise from north: where the labels would best stand. */
  readonly bearing: number;
  /** Pixels between a label's middle and the edge of the frame. */
  readonly margin?: number;
  /** Pixels; smaller rings are left out, and rings that follow each other closer than this. */
  readonly least?: number;
}

/** Radius in pixels of a distance on a home map. */
export function ringRadius(projection: GeoProjection, km: number): number {
  return projection.scale() * homeRadius(km / EARTH_RADIUS_KM);
}

/** The rings of a home map that cross the frame near the wanted bearing, smallest first: one without a label tells nothing. */
export function ringsInFrame(projection: GeoProjection, options: RingOptions): Ring[] {
  const {width, height, bearing, margin = 16, least = 18} = options;
  const [x, y] = projection.translate(); // home stands in the middle of its projection
  const near = Math.hypot(Math.max(0, -x, x - width), Math.max(0, -y, y - height));
  const far = Math.hypot(Math.max(x, width - x), Math.max(y, height - y));
  const rings: Ring[] = [];
  let last = 0;
  for (const km of RING_KM) {
    const r = ringRadius(projection, km);
    if (r < near || r > far || r - last < least) continue;
    const label = labelPoint({x, y, r, width, height, bearing, margin});
    if (!label) continue;
    rings.push({km, x, y, r, label});
    last = r;
  }
  return rings;
}

/** On the ring, in the frame, as near to the wanted bearing as can be. */
function labelPoint(ring: {
  x: number;
  y: number;
  r: number;
  width: number;
  height: number;
  bearing: number;
  margin: number;
}) {
  const {x, y, r, width, height, bearing, margin} = ring;
  for (let off = 0; off <= FAR_OFF; off += 2) {
    for (const side of off ? [1, -1] : [1]) {
      const angle = ((bearing + side * off) * Math.PI) / 180;
      const [px, py] = [x + r * Math.sin(angle), y - r * Math.cos(angle)];
      if (px >= margin && px <= width - margin && py >= margin && py <= height - margin) return [px, py] as const;
    }
  }
  return undefined;
}

/** The middle of the widest gap between bearings (degrees), where nothing is in the way; 180 if there are none. */
export function openBearing(bearings: readonly number[]): number {
  const sorted = [...bearings].sort((a, b) => a - b);
  let [widest, middle] = [0, 180];
  sorted.forEach((bearing, i) => {
    const next = sorted[i + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - bearing > widest) [widest, middle] = [next - bearing, ((bearing + next) / 2) % 360];
  });
  return middle;
}
