import {geoCircle} from 'd3-geo';
import {expect, it} from 'vitest';
import {EARTH_RADIUS_KM} from '../../src/geo/great-circle.ts';
import {fittedProjection} from '../../src/geo/projections.ts';
import {openBearing, ringRadius} from '../../src/geo/rings.ts';
import {HOME, PARTNERS} from './bialystok.ts';

const points = PARTNERS.map((p) => p.coordinates);

it('a ring is the circle of that distance', () => {
  const projection = fittedProjection('home', {home: HOME.coordinates, points, width: 960, height: 640, padding: 40});
  const [hx, hy] = projection([...HOME.coordinates]) ?? [0, 0];
  for (const km of [100, 1000, 10_000]) {
    const circle = geoCircle()
      .center([...HOME.coordinates])
      .radius(((km / EARTH_RADIUS_KM) * 180) / Math.PI)();
    for (const point of circle.coordinates[0] ?? []) {
      const [x, y] = projection([point[0] ?? 0, point[1] ?? 0]) ?? [0, 0];
      expect(Math.hypot(x - hx, y - hy)).toBeCloseTo(ringRadius(projection, km), 6);
    }
  }
});

it('finds the widest gap between bearings', () => {
  expect(openBearing([])).toBe(180);
  expect(openBearing([90])).toBe(270);
  expect(openBearing([10, 20, 350])).toBe(185);
  expect(openBearing([100, 260])).toBe(0);
});
