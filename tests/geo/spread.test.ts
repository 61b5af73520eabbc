import {expect, it} from 'vitest';
import {nearestPin, spreadPins} from '../../src/geo/spread.ts';
import {seeded} from './seeded.ts';

const tenths = (n: number) => Math.round(n * 10) / 10;
const gap = (a: {x: number; y: number}, b: {x: number; y: number}) =>
  Math.hypot(tenths(a.x) - tenths(b.x), tenths(a.y) - tenths(b.y));

it('leaves pins alone that have room', () => {
  const pins = [{x: 0, y: 0}, {x: 24, y: 0}, {x: 0, y: 30}]; // prettier-ignore
  expect(spreadPins(pins)).toEqual(pins);
});

it('moves two apart by half each, and one alone before a fixed pin', () => {
  const [a, b] = spreadPins([{x: 100, y: 50}, {x: 110, y: 50}]); // prettier-ignore
  expect([a?.x, b?.x]).toEqual([expect.closeTo(93, 0), expect.closeTo(117, 0)]);
  const [c] = spreadPins([{x: 110, y: 50}], {fixed: [{x: 100, y: 50}]});
  expect(c).toEqual({x: expect.closeTo(124, 0), y: expect.closeTo(50, 6)});
});

it('parts pins in one and the same spot', () => {
  const apart = spreadPins([1, 2, 3, 4, 5].map((id) => ({id, x: 50, y: 50})));
  apart.forEach((a, i) => apart.slice(i + 1).forEach((b) => expect(gap(a, b)).toBeGreaterThanOrEqual(24)));
  expect(Math.max(...apart.map((p) => gap(p, {x: 50, y: 50})))).toBeLessThan(40);
});

it('gives every pin its 24 px in a thousand crowds, moves only who is pushed and gives the same again', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const random = seeded(seed);
    const frame = {width: 320 + random() * 600, height: 300 + random() * 300};
    const pins = [...'.'.repeat(5 + Math.floor(random() * 36))].map((_, id) => {
      const near = random() < 0.6;
      return {
        id,
        x: near ? frame.width / 2 + (random() - 0.5) * 90 : 12 + random() * (frame.width - 24),
        y: near ? frame.height / 2 + (random() - 0.5) * 90 : 12 + random() * (frame.height - 24),
      };
    });
    const fixed = [{x: frame.width / 2, y: frame.height / 2}];
    const apart = spreadPins(pins, {fixed});
    if (seed % 50 === 0) expect(spreadPins(pins, {fixed})).toEqual(apart);
    apart.forEach((a, i) => {
      for (const b of [...fixed, ...apart.slice(i + 1)]) if (gap(a, b) < 24) throw new Error(`${seed}: ${gap(a, b)}`);
      const [pin] = pins.slice(i);
      const near = (distance: number) => [...fixed, ...pins].some((p) => p !== pin && pin && gap(p, pin) < distance);
      if (!near(90)) expect(a).toBe(pin);
    });
  }
});

it('finds the pin a finger meant', () => {
  const pins = [{id: 'a', x: 10, y: 10}, {id: 'b', x: 40, y: 10}]; // prettier-ignore
  expect(nearestPin(pins, 27, 12)?.id).toBe('b');
  expect(nearestPin(pins, 25, 10)?.id).toBe('a');
  expect(nearestPin(pins, 100, 100)).toBeUndefined();
  expect(nearestPin(pins, 64, 10)?.id).toBe('b');
  expect(nearestPin(pins, 64.1, 10)).toBeUndefined();
  expect(nearestPin([], 0, 0)).toBeUndefined();
});
