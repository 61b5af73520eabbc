import {geoPath} from 'd3-geo';
import type {GeoStreamWrapper} from 'd3-geo';
import {describe, expect, it} from 'vitest';
import {interpolatedProjection} from '../../src/geo/interpolated-projection.ts';
import {land} from '../../src/geo/land.ts';
import {fittedProjection, isInFront} from '../../src/geo/projections.ts';
import {HOME, PARTNERS} from './bialystok.ts';
import {place, seeded} from './seeded.ts';

const fit = {home: HOME.coordinates, points: PARTNERS.map((p) => p.coordinates), width: 960, height: 640, padding: 20};
const all = {
  home: fittedProjection('home', fit),
  world: fittedProjection('world', fit),
  globe: fittedProjection('globe', {...fit, rotate: [60, -20, 0]}),
};
const kinds = ['home', 'world', 'globe'] as const;
const pairs = kinds.flatMap((a) => kinds.filter((b) => b !== a).map((b) => [a, b] as const));

describe.each(pairs)('from %s to %s', (from, to) => {
  const [a, b] = [all[from], all[to]];

  it('is exact at both ends', () => {
    expect(interpolatedProjection(a, b, 0)).toBe(a);
    expect(interpolatedProjection(a, b, 1)).toBe(b);
    const random = seeded(4);
    for (let i = 0; i < 200; i++) {
      const point = place(random);
      for (const [end, t] of [
        [a, 1e-9],
        [b, 1 - 1e-9],
      ] as const) {
        if (!isInFront(end, point)) continue;
        const [x, y] = interpolatedProjection(a, b, t)(point) ?? [NaN, NaN];
        expect([x, y]).toEqual((end(point) ?? []).map((n) => expect.closeTo(n, 4)));
      }
    }
  });

  it('draws about what the ends draw when near them', () => {
    const area = (projection: GeoStreamWrapper) => geoPath(projection).area(land().coarse);
    expect(area(interpolatedProjection(a, b, 1e-6)) / area(a)).toBeCloseTo(1, 1);
    expect(area(interpolatedProjection(a, b, 1 - 1e-6)) / area(b)).toBeCloseTo(1, 1);
  });

  it('never tears or floods the sheet on the way', () => {
    for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const path = geoPath(interpolatedProjection(a, b, t)).digits(1);
      const drawn = path(land().coarse) ?? '';
      expect(drawn).not.toMatch(/NaN|Infinity/);
      expect(path.area(land().coarse) / (960 * 640)).toBeLessThan(0.6);
      expect(path.area(land().coarse)).toBeLessThan(path.area({type: 'Sphere'}));
    }
  });
});
