import fc from 'fast-check';
import {expect, it} from 'vitest';
import {WHOLE, apply, clamped, invert, panned, toMatrix, zoomAround} from '../../src/geo/camera.ts';

const size = {width: 960, height: 640};
const fraction = fc.double({min: 0, max: 1, noNaN: true});
const camera = fc
  .tuple(fc.double({min: 1, max: 32, noNaN: true}), fraction, fraction)
  .map(([k, fx, fy]) => clamped({k, x: (1 - k) * fx, y: (1 - k) * fy}));

it('keeps the point under the pointer while zooming in', () => {
  fc.assert(
    fc.property(camera, fraction, fraction, fc.double({min: 1, max: 4, noNaN: true}), (before, px, py, factor) => {
      const after = zoomAround(before, [px, py], factor);
      const pixel: [number, number] = [px * size.width, py * size.height];
      const [x, y] = apply(after, size, invert(before, size, pixel));
      expect(x).toBeCloseTo(pixel[0], 6);
      expect(y).toBeCloseTo(pixel[1], 6);
    }),
  );
});

it('never leaves the sheet or its range', () => {
  const any = fc.double();
  fc.assert(
    fc.property(any, any, any, any, any, (k, x, y, factor, dx) => {
      for (const made of [clamped({k, x, y}), zoomAround(WHOLE, [x, y], factor), panned(clamped({k, x, y}), [dx, y])]) {
        expect(made.k).toBeGreaterThanOrEqual(1);
        expect(made.k).toBeLessThanOrEqual(32);
        for (const n of [made.x, made.y]) {
          expect(n).toBeLessThanOrEqual(0);
          expect(n).toBeGreaterThanOrEqual(1 - made.k);
        }
      }
    }),
  );
});

it('is its own inverse', () => {
  fc.assert(
    fc.property(camera, fraction, fraction, (looking, x, y) => {
      const [bx, by] = invert(looking, size, apply(looking, size, [x * 960, y * 640]));
      expect(bx).toBeCloseTo(x * 960, 6);
      expect(by).toBeCloseTo(y * 640, 6);
    }),
  );
});

it('returns the same camera where nothing changes', () => {
  expect(clamped(WHOLE)).toBe(WHOLE);
  expect(zoomAround(WHOLE, [0.5, 0.5], 0.5)).toEqual(WHOLE);
  expect(panned(WHOLE, [0.2, 0])).toEqual(WHOLE);
});

it('writes the transform that puts a point of the sheet where it stands in the frame', () => {
  const looking = {k: 4, x: -0.5, y: -1.5};
  expect(apply(looking, size, [240, 320])).toEqual([480, 320]);
  expect(toMatrix(looking, size)).toEqual([4, 0, 0, 4, -480, -960]);
});
