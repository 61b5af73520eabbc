// Whether places lie in the countries that are named, by the outlines of Natural Earth. For the command line and the editor:
// the widget does not carry outlines that are fine enough to judge by.
import {geoContains} from 'd3-geo';
import type {Atlas, City, LonLat} from '../model/atlas.ts';
import type {Problem} from '../model/problem.ts';
import {countriesOf, type Country} from './countries.ts';
import {distanceKm} from './great-circle.ts';
import type {Land} from './land.ts';

/** Outlines are simplified, harbours are built into the sea, and small islands are left out. */
const TOLERANCE_KM = 30;
/** Islands far from the outlines of their country (the Azores are drawn, Tristan da Cunha is not). */
const NEAR_DEGREES = 3;

export function misplaced(land: Land, {home, partners}: Pick<Atlas, 'home' | 'partners'>): readonly Problem[] {
  const cities: readonly (readonly [City, string])[] = [
    ...(home.shown === false ? [] : [[home, 'home'] as const]),
    ...partners.map((partner, i) => [partner, `partners[${i}]`] as const),
  ];
  const countries = countriesOf(land);
  return cities.flatMap(([city, path]): readonly Problem[] => {
    const {coordinates: at, country, name} = city;
    const named = countries.filter(({id}) => id === country);
    // A state that is no more, or one without an outline of its own (overseas territories belong to their country).
    if (named.length === 0 || named.some((one) => isIn(one, at))) return [];
    const found = {
      path: `${path}.coordinates`,
      code: 'not-in-country',
      name,
      country,
      value: `[${at.join(', ')}]`,
    } as const;
    const [lon, lat] = at;
    const swapped: LonLat = [lat, lon];
    if (Math.abs(lon) <= 90 && named.some((one) => isIn(one, swapped))) return [{...found, cause: 'swapped'}];
    const other =
      countries.find(({shape}) => geoContains(shape, [lon, lat])) ?? countries.find((one) => isNear(one, at));
    if (other?.id) return [{...found, cause: 'elsewhere', near: other.id}];
    return other ? [] : [{...found, cause: 'sea'}];
  });
}

const isIn = (country: Country, [lon, lat]: LonLat): boolean =>
  geoContains(country.shape, [lon, lat]) || isNear(country, [lon, lat]);

/** Whether a corner or a side of its outline is within the tolerance. */
function isNear({shape}: Country, at: LonLat): boolean {
  const [lon, lat] = at;
  const width = NEAR_DEGREES / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return shape.coordinates.some((polygon) =>
    polygon.some((ring) =>
      ring.some(([x = 0, y = 0], i) => {
        const [px = x, py = y] = ring[i - 1] ?? [];
        if (
          Math.min(Math.abs(x - lon), Math.abs(px - lon)) > width ||
          Math.min(Math.abs(y - lat), Math.abs(py - lat)) > NEAR_DEGREES
        )
          return false;
        return distanceKm(at, nearestOn([px, py], [x, y], at)) <= TOLERANCE_KM;
      }),
    ),
  );
}

/** The point of a side that is nearest, on the plate carrée with degrees of longitude shortened. */
function nearestOn([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat): LonLat {
  const shrink = Math.cos((y * Math.PI) / 180) ** 2;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx * shrink + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx * shrink + (y - ay) * dy) / length));
  return [ax + t * dx, ay + t * dy];
}
