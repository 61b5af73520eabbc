import {expect, it} from 'vitest';
import {gathered} from '../../src/geo/gathering.ts';
import {seeded} from './seeded.ts';

interface Place {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Half of them in heaps, as cities are. */
function places(count: number, seed: number): readonly Place[] {
  const random = seeded(seed);
  return [...'.'.repeat(count)].map((_, id) => {
    const size = id % 2 ? 800 : 60;
    return {id, x: size * random(), y: size * random()};
  });
}

const ids = (groups: readonly (readonly Place[])[]) => groups.map((group) => group.map(({id}) => id));
const far = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

it('puts every spot into exactly one group, in a thousand crowds', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const all = places(1 + (seed % 90), seed);
    const groups = gathered(all, 40);
    const found = groups.flat().sort((a, b) => a.id - b.id);
    if (found.length !== all.length || found.some((one, i) => one !== all[i]))
      throw new Error(`${seed}: not each once`);
    // No two of a group are farther apart than on both sides of where it began.
    for (const group of groups)
      for (const one of group)
        for (const other of group) if (far(one, other) >= 80) throw new Error(`${seed}: ${far(one, other)}`);
  }
});

it('leaves those alone that keep their distance, and takes together those in one place', () => {
  const [a, b, c, d] = [[0, 0], [40, 0], [90, 0], [40, 0]].map(([x = 0, y = 0], id) => ({id, x, y})); // prettier-ignore
  if (!a || !b || !c || !d) throw new Error('four');
  expect(ids(gathered([a, b, c, d], 40))).toEqual([[0], [1, 3], [2]]);
  expect(gathered([], 40)).toEqual([]);
});

it('begins each group with the one in its middle', () => {
  const line = [0, 10, 20, 30, 38].map((x, id) => ({id, x, y: 0}));
  expect(ids(gathered(line, 40))).toEqual([[2, 0, 1, 3, 4]]);
});

it('gives the same groups again, and for a sheet that has been moved', () => {
  const all = places(500, 7);
  const groups = ids(gathered(all, 40));
  expect(ids(gathered(all, 40))).toEqual(groups);
  const moved = all.map(({id, x, y}) => ({id, x: x - 4096, y: y + 512}));
  expect(ids(gathered(moved, 40))).toEqual(groups);
});

it('asks of each of five thousand as little as of fewer', () => {
  const asked = (count: number): number => {
    let times = 0;
    const counting = places(count, 3).map(({id, x, y}) => ({
      id,
      y,
      get x() {
        times++;
        return x;
      },
    }));
    gathered(counting, 40);
    return times;
  };
  for (const count of [500, 5000]) expect(asked(count) / count).toBeLessThan(30);
});
