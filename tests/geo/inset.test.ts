import {expect, it} from 'vitest';
import {insetPlan} from '../../src/geo/inset.ts';
import {fittedProjection} from '../../src/geo/projections.ts';
import {HOME, PARTNERS} from './bialystok.ts';

const world = (width: number, height: number) => {
  const projection = fittedProjection('world', {home: HOME.coordinates, points: [], width, height, padding: 8});
  return [HOME, ...PARTNERS].map(({id, coordinates}) => {
    const [x, y] = projection([...coordinates]) ?? [0, 0];
    return {id, x, y};
  });
};

it.each([
  [960, 640, 300, 220],
  [360, 420, 220, 180],
])("magnifies Białystok's neighbourhood at %i × %i", (width, height, w, h) => {
  const pins = world(width, height);
  const size = {width: w, height: h};
  const plan = insetPlan(pins, {size});
  expect(plan?.pins.map(({id}) => id)).toEqual(
    expect.arrayContaining(['bialystok', 'grodno', 'kaunas', 'jelgava', 'kaliningrad', 'lutsk', 'pskov']),
  );
  const [left = 0, top = 0, right = 0, bottom = 0] = plan?.source ?? [];
  expect((right - left) / (bottom - top)).toBeCloseTo(w / h, 6);
  expect(plan?.magnification).toBeGreaterThan(2.2);
  for (const {x, y} of plan?.pins ?? []) {
    expect(x > left && x < right && y > top && y < bottom).toBe(true);
  }
});

it('is not needed where nothing crowds', () => {
  const pins = [{x: 10, y: 10}, {x: 200, y: 10}, {x: 210, y: 10}]; // prettier-ignore
  expect(insetPlan(pins, {size: {width: 100, height: 80}})).toBeUndefined();
  expect(insetPlan([], {size: {width: 100, height: 80}})).toBeUndefined();
});
