// Circles of equal distance around home: the grid of the home map.
import type {GeoProjection} from 'd3-geo';
import {EARTH_RADIUS_KM} from './great-circle.ts';
import {homeRadius} from './projections.ts';

export const RING_KM = [10, 20, 50, 100, 500, 1000, 2000, 5000, 10_000, 15_000] as const;

/** Radius in pixels of a distance on a home map. */
export function ringRadius(projection: GeoProjection, km: number): number {
  return projection.scale() * homeRadius(km / EARTH_RADIUS_KM);
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
