// Distances and directions on the sphere, and the shortest line between two cities.
import {geoInterpolate} from 'd3-geo';
import type {LineString} from 'geojson';
import type {LonLat} from '../model/atlas.ts';

/** Mean radius of the Earth, IUGG 1980; kilometres in a radian. */
export const EARTH_RADIUS_KM = 6371.0088;

export const RADIANS = Math.PI / 180;

/** The place as seen from another that the globe is turned to: to the east, to the north and outwards, in its radii. */
export function seenFrom([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): readonly [number, number, number] {
  const [phi1, phi2, delta] = [lat1 * RADIANS, lat2 * RADIANS, (lon2 - lon1) * RADIANS];
  const [up, out] = [Math.sin(phi2), Math.cos(phi2) * Math.cos(delta)];
  return [
    Math.cos(phi2) * Math.sin(delta),
    Math.cos(phi1) * up - Math.sin(phi1) * out,
    Math.sin(phi1) * up + Math.cos(phi1) * out,
  ];
}

/** Radians. */
function angleBetween(from: LonLat, to: LonLat): number {
  const [east, north, out] = seenFrom(from, to);
  return Math.atan2(Math.hypot(east, north), out);
}

export const distanceKm = (from: LonLat, to: LonLat): number => angleBetween(from, to) * EARTH_RADIUS_KM;

/** Sine of an angle at which two places are one, or exactly opposite, as far as numbers can tell: 6 mm. */
const NOWHERE = 1e-9;

/** Not between the same place and itself, nor to the antipode, where every direction leads; both to 1 km. */
export function hasDirection(from: LonLat, to: LonLat): boolean {
  const [east, north] = seenFrom(from, to);
  return Math.hypot(east, north) > 1 / EARTH_RADIUS_KM;
}

export const isAntipode = (from: LonLat, to: LonLat): boolean => !hasDirection(from, to) && seenFrom(from, to)[2] < 0;

/** Degrees clockwise from north, 0 ≤ bearing < 360; 0 between equal points, and 90 to the antipode, as it is drawn. */
export function initialBearing(from: LonLat, to: LonLat): number {
  const [east, north, out] = seenFrom(from, to);
  if (Math.hypot(east, north) < NOWHERE) return out < 0 ? 90 : 0;
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/**
 * Points along the shortest line, both ends among them, no more than `stepDegrees` apart. To the antipode all ways are
 * equally short: it is the one that starts due east.
 */
export function greatCirclePoints(from: LonLat, to: LonLat, stepDegrees = 2): LonLat[] {
  const [east, north, out] = seenFrom(from, to);
  if (out < 0 && Math.hypot(east, north) < 1e-6) {
    const half: LonLat = [((from[0] + 270) % 360) - 180, 0];
    return [...greatCirclePoints(from, half, stepDegrees), ...greatCirclePoints(half, to, stepDegrees).slice(1)];
  }
  const steps = Math.ceil(angleBetween(from, to) / RADIANS / stepDegrees);
  const between = geoInterpolate([...from], [...to]);
  const points: LonLat[] = [from];
  for (let i = 1; i < steps; i++) points.push(between(i / steps));
  return [...points, to];
}

/** To be drawn through a projection's stream, which carries it over the date line. */
export function greatCircle(from: LonLat, to: LonLat): LineString {
  return {type: 'LineString', coordinates: greatCirclePoints(from, to).map((point) => [...point])};
}
