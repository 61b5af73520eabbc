import {geoDistance, geoInterpolate, geoPath} from 'd3-geo';
import {describe, expect, it} from 'vitest';
import {
  EARTH_RADIUS_KM,
  distanceKm,
  greatCircle,
  greatCirclePoints,
  initialBearing,
} from '../../src/geo/great-circle.ts';
import {fittedProjection} from '../../src/geo/projections.ts';
import {compassLetters} from '../../src/i18n/compass.ts';
import {HOME, PARTNERS} from './bialystok.ts';
import {place, seeded} from './seeded.ts';

describe('distance', () => {
  it('is on the sphere of 6371.0088 km', () => {
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(Math.PI * EARTH_RADIUS_KM, 6);
    expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(111.195, 3);
  });

  it('is 303 km to Lutsk', () => {
    expect(Math.round(distanceKm(HOME.coordinates, [25.3502, 50.7578]))).toBe(303);
  });
});

describe('bearing', () => {
  it('is clockwise from north', () => {
    expect(initialBearing([0, 0], [0, 10])).toBeCloseTo(0);
    expect(initialBearing([0, 0], [10, 0])).toBeCloseTo(90);
    expect(initialBearing([0, 0], [0, -10])).toBeCloseTo(180);
    expect(initialBearing([0, 0], [-10, 0])).toBeCloseTo(270);
    expect(initialBearing([179, 0], [-179, 0])).toBeCloseTo(90);
    expect(initialBearing([5, 5], [5, 5])).toBe(0);
  });

  it('is where the great circle sets out', () => {
    const random = seeded(3);
    for (let i = 0; i < 300; i++) {
      const [from, to] = [place(random), place(random)];
      const next = geoInterpolate(from, to)(1e-5);
      const north = (next[1] - from[1]) * (Math.PI / 180);
      const east = (((next[0] - from[0] + 540) % 360) - 180) * (Math.PI / 180) * Math.cos((from[1] * Math.PI) / 180);
      const expected = ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
      const off = Math.abs(initialBearing(from, to) - expected);
      expect(Math.min(off, 360 - off)).toBeLessThan(0.1);
    }
  });

  it('has a name', () => {
    expect(compassLetters(initialBearing(HOME.coordinates, [25.3502, 50.7578]))).toBe('SSE'); // Lutsk
  });
});

describe('great circle', () => {
  const fit = {
    home: HOME.coordinates,
    points: PARTNERS.map((p) => p.coordinates),
    width: 960,
    height: 640,
    padding: 10,
  };

  it('keeps its ends and its step', () => {
    const line = greatCirclePoints(HOME.coordinates, [-87.9065, 43.0389], 2);
    expect(line[0]).toBe(HOME.coordinates);
    expect(line.at(-1)).toEqual([-87.9065, 43.0389]);
    for (let i = 1; i < line.length; i++) {
      const [a = [0, 0], b = [0, 0]] = [line[i - 1], line[i]];
      expect(geoDistance([...a], [...b]) * (180 / Math.PI)).toBeLessThanOrEqual(2 + 1e-9);
    }
    expect(greatCirclePoints([5, 5], [5, 5])).toHaveLength(2);
  });

  /** Distance in pixels from a point to a path of M and L commands. */
  function pixelsTo(path: string, [x, y]: readonly [number, number]): number {
    let best = Infinity;
    for (const piece of path.split('M').slice(1)) {
      const points = piece.split('L').map((pair) => pair.split(',').map(Number));
      for (let i = 1; i < points.length; i++) {
        const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [points[i - 1], points[i]];
        const [dx, dy] = [x2 - x1, y2 - y1];
        const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
        best = Math.min(best, Math.hypot(x1 + t * dx - x, y1 + t * dy - y));
      }
    }
    return best;
  }

  it.each(['world', 'globe'] as const)('is drawn in %s with less than half a pixel of error', (kind) => {
    const projection = fittedProjection(kind, fit);
    const path = geoPath(projection).digits(1);
    for (const {id, coordinates} of PARTNERS) {
      const drawn = path(greatCircle(HOME.coordinates, coordinates)) ?? '';
      expect(drawn.split('M'), id).toHaveLength(2);
      for (const t of [0.25, 0.5, 0.75]) {
        const middle = geoInterpolate([...HOME.coordinates], [...coordinates])(t);
        expect(pixelsTo(drawn, projection(middle) ?? [NaN, NaN]), id).toBeLessThan(0.5);
      }
    }
  });

  it('goes on over the date line', () => {
    const projection = fittedProjection('world', fit);
    // From Kamchatka to Alaska the sheet ends at 169° W: two pieces, one at each edge, no line across.
    const drawn = geoPath(projection)(greatCircle([160, 55], [-150, 62])) ?? '';
    const pieces = drawn.split('M').slice(1);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) {
      const xs = piece.split('L').map((pair) => Number(pair.split(',')[0]));
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(120);
    }
    const whole = fittedProjection('globe', {...fit, rotate: [180, -60, 0]});
    expect((geoPath(whole)(greatCircle([160, 55], [-150, 62])) ?? '').split('M')).toHaveLength(2);
  });

  it('is a straight ray in home', () => {
    const projection = fittedProjection('home', fit);
    const [hx, hy] = projection([...HOME.coordinates]) ?? [0, 0];
    for (const {id, coordinates} of PARTNERS) {
      const [x, y] = projection([...coordinates]) ?? [0, 0];
      for (const point of greatCirclePoints(HOME.coordinates, coordinates)) {
        const [px, py] = projection([...point]) ?? [NaN, NaN];
        const off = Math.abs((x - hx) * (py - hy) - (y - hy) * (px - hx)) / Math.hypot(x - hx, y - hy);
        expect(off, id).toBeLessThan(1e-6);
      }
    }
  });
});
