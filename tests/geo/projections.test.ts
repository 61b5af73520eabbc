import {geoDistance, geoEqualEarth, geoPath} from 'd3-geo';
import {describe, expect, it} from 'vitest';
import {initialBearing} from '../../src/geo/great-circle.ts';
import {countriesOf} from '../../src/geo/countries.ts';
import {land} from '../../src/geo/land.ts';
import {fittedProjection, homeProjection, isInFront, magnifiedProjection} from '../../src/geo/projections.ts';
import {HOME, PARTNERS} from './bialystok.ts';
import {place, seeded} from './seeded.ts';

const points = PARTNERS.map(({coordinates}) => coordinates);
const fit = {home: HOME.coordinates, points, width: 960, height: 640, padding: 40};
const HOMES: readonly (readonly [number, number])[] = [
  HOME.coordinates,
  [0, 0],
  [174.8, -41.3],
  [-179.9, 65],
  [10, -89.5],
];

const pixel = (projection: (p: [number, number]) => [number, number] | null, [lon, lat]: readonly [number, number]) => {
  const found = projection([lon, lat]);
  if (!found) throw new Error('no pixel');
  return found;
};

describe('home', () => {
  it('keeps the bearing of every partner within half a degree', () => {
    const projection = fittedProjection('home', fit);
    const [hx, hy] = pixel(projection, HOME.coordinates);
    for (const {id, coordinates} of PARTNERS) {
      const [x, y] = pixel(projection, coordinates);
      const drawn = ((Math.atan2(x - hx, hy - y) * 180) / Math.PI + 360) % 360;
      const off = Math.abs(drawn - initialBearing(HOME.coordinates, coordinates));
      expect(Math.min(off, 360 - off), id).toBeLessThan(0.5);
    }
  });

  it('has the radius ln(1 + c/0.15)', () => {
    const projection = homeProjection(HOME.coordinates);
    for (const {coordinates} of PARTNERS) {
      const c = geoDistance([...HOME.coordinates], [...coordinates]);
      const [x, y] = pixel(projection, coordinates);
      expect(Math.hypot(x, y) / projection.scale()).toBeCloseTo(Math.log(1 + c / 0.15), 9);
    }
  });

  it.each([
    [960, 640],
    [768, 560],
    [360, 420],
    [320, 300],
    [1200, 300],
  ])('shows all in %i × %i', (width, height) => {
    const projection = fittedProjection('home', {...fit, width, height, padding: [30, 20, 40, 10]});
    const pixels = [HOME.coordinates, ...points].map((point) => pixel(projection, point));
    const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(30 - 1e-6);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(20 - 1e-6);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width - 40 + 1e-6);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height - 10 + 1e-6);
    const wide = Math.max(...xs) - Math.min(...xs);
    const tall = Math.max(...ys) - Math.min(...ys);
    expect(Math.max(wide / (width - 70), tall / (height - 30))).toBeCloseTo(1, 6);
  });

  it('does not stretch one near partner, or none, over the sheet', () => {
    for (const few of [[], [[23.83, 53.68] as const]]) {
      const projection = fittedProjection('home', {...fit, points: few});
      const [x, y] = pixel(projection, HOME.coordinates);
      expect([x, y]).toEqual([480, 320].map((n) => expect.closeTo(n, 6)));
      expect(projection.scale()).toBeLessThan(1200);
    }
  });

  it('turns no land inside out, whatever the home', () => {
    for (const home of HOMES) {
      const projection = fittedProjection('home', {...fit, home, points: []}).clipExtent(null);
      const full = geoPath(projection).area({type: 'Sphere'});
      for (const {id, shape} of countriesOf(land())) {
        expect(geoPath(projection).area(shape) / full, `${id} from ${home.join()}`).toBeLessThan(0.42);
      }
    }
  });
});

describe('world', () => {
  it("equals d3's Equal Earth", () => {
    const projection = fittedProjection('world', fit);
    const oracle = geoEqualEarth().rotate([-11, 0]).scale(projection.scale()).translate(projection.translate());
    const random = seeded(1);
    for (let i = 0; i < 500; i++) {
      const point = place(random);
      expect(pixel(projection, point)).toEqual(pixel(oracle, point));
    }
  });

  it('fits between 60° S and the north pole', () => {
    const projection = fittedProjection('world', {...fit, padding: 0});
    const [[x0, y0], [x1, y1]] = geoPath(projection).bounds({type: 'Sphere'});
    expect([x0, x1]).toEqual([expect.closeTo(0, 1), expect.closeTo(960, 1)]);
    expect(y0).toBeCloseTo(pixel(projection, [11, 90])[1], 1);
    expect(y1).toBeCloseTo(pixel(projection, [11, -60])[1], 1);
    expect((y0 + y1) / 2).toBeCloseTo(320, 1);
  });
});

describe('globe', () => {
  it('fills the frame, with home in front unless turned', () => {
    const projection = fittedProjection('globe', {...fit, padding: 10});
    expect(projection.scale()).toBeCloseTo(310, 6);
    expect(pixel(projection, HOME.coordinates)).toEqual([expect.closeTo(480, 6), expect.closeTo(320, 6)]);
    const turned = fittedProjection('globe', {...fit, rotate: [87.9, -43, 0]});
    expect(isInFront(turned, [-87.9, 43])).toBe(true);
    expect(isInFront(turned, [92.1, -43])).toBe(false);
    expect(isInFront(turned, HOME.coordinates)).toBe(true);
    expect(isInFront(turned, [107.4, 22.4])).toBe(false);
  });
});

it('a magnified projection is the same map through a glass', () => {
  for (const kind of ['home', 'world', 'globe'] as const) {
    const projection = fittedProjection(kind, fit);
    const before = {scale: projection.scale(), translate: projection.translate()};
    const near = magnifiedProjection(projection, {k: 5, dx: -700, dy: -300, width: 960, height: 640});
    expect({scale: projection.scale(), translate: projection.translate()}).toEqual(before);
    for (const point of points) {
      const [x, y] = pixel(projection, point);
      const [nx, ny] = pixel(near, point);
      expect([nx, ny]).toEqual([expect.closeTo(5 * x - 700, 6), expect.closeTo(5 * y - 300, 6)]);
    }
  }
});

it('gives a fresh projection at every call', () => {
  const one = fittedProjection('home', fit);
  one.scale(1);
  expect(fittedProjection('home', fit).scale()).toBeGreaterThan(50);
});
