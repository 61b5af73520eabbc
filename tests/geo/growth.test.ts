// The work grows with the number of cities, not with its square: told by how often two things on the sheet are compared.
import {afterEach, expect, it, vi} from 'vitest';
import type {Line} from '../../src/geo/boxes.ts';
import {insetPlan} from '../../src/geo/inset.ts';
import type {LabelItem} from '../../src/geo/label-candidates.ts';
import {placedLabels} from '../../src/geo/labels.ts';
import {spreadPins, type Spot} from '../../src/geo/spread.ts';
import {seeded} from './seeded.ts';

const asked = vi.hoisted(() => ({times: 0}));

vi.mock('../../src/geo/boxes.ts', async (original) => {
  const boxes = await original<typeof import('../../src/geo/boxes.ts')>();
  const counted =
    <A extends unknown[], R>(question: (...rest: A) => R) =>
    (...rest: A): R => {
      asked.times++;
      return question(...rest);
    };
  return {
    ...boxes,
    boxesOverlap: counted(boxes.boxesOverlap),
    boxTouchesDisc: counted(boxes.boxTouchesDisc),
    lineTouchesBox: counted(boxes.lineTouchesBox),
  };
});

afterEach(() => {
  asked.times = 0;
  vi.restoreAllMocks();
});

/** Most of them in two heaps, as the cities of Europe and of China are on a map of the world. */
function crowd(count: number): readonly LabelItem[] {
  const random = seeded(count);
  return [...'.'.repeat(count)].map((_, i): LabelItem => {
    const isFar = random() < 0.3;
    const [x, y] = isFar
      ? [960 * random(), 500 * random()]
      : [(i % 2 ? 480 : 760) + 90 * random(), 130 + 60 * random()];
    return {id: `c${i}`, x, y, r: 5, width: 30 + 60 * random(), height: 14, priority: i ? 1 : 10};
  });
}

function questionsOf(work: (pins: readonly LabelItem[]) => void, count: number): number {
  const pins = crowd(count);
  asked.times = 0;
  work(pins);
  return asked.times;
}

it.each([
  [200, 900_000],
  [2000, 4_000_000],
])('the names of %i cities ask no more than %i times', (count, most) => {
  const named = (pins: readonly LabelItem[]) => {
    const lines = pins.slice(1).map(({x, y}): Line => [pins[0]?.x ?? 0, pins[0]?.y ?? 0, x, y]);
    expect(placedLabels(pins, {width: 960, height: 500, pins, obstacles: [], lines}).size).toBeGreaterThan(40);
  };
  const questions = questionsOf(named, count);
  expect(questions).toBeGreaterThan(count);
  expect(questions).toBeLessThan(most);
});

it('pins give way in fewer rounds where there are many', () => {
  const moves = (count: number): number => {
    let moved = 0;
    spreadPins(crowd(count), {
      most: 40,
      kept: (spot) => {
        moved++;
        return spot;
      },
    });
    return moved;
  };
  expect(moves(200)).toBeLessThan(60_000);
  expect(moves(2000)).toBeLessThan(100_000);
});

it('no pin is pushed farther than it may be, nor out of what it is kept in', () => {
  const pins = crowd(400);
  const kept = (spot: Spot, from: Spot) => ({x: Math.min(Math.max(820, from.x), spot.x), y: spot.y});
  for (const [i, pin] of spreadPins(pins, {most: 40, kept}).entries()) {
    const from = pins[i] ?? pin;
    expect(Math.hypot(pin.x - from.x, pin.y - from.y)).toBeLessThanOrEqual(40.01);
    expect(pin.x).toBeLessThanOrEqual(Math.max(820, from.x) + 0.01);
  }
});

it('the region to magnify is found among thousands, and holds many of them', () => {
  const hypot = vi.spyOn(Math, 'hypot');
  const plan = insetPlan(crowd(3000), {size: {width: 340, height: 240}});
  expect(hypot.mock.calls.length).toBeLessThan(3000 * 100);
  expect(plan?.pins.length).toBeGreaterThan(600);
});
