// Each status has a shape of its own, perhaps or not, inside its radius.
import {expect, it} from 'vitest';
import {STATUSES} from '../../src/model/tie-status.ts';
import {pinSymbol} from '../../src/theme/symbols.ts';

it('no two statuses look alike, even without colour', () => {
  const shapes = STATUSES.flatMap((status) =>
    [false, true].map((perhaps) => JSON.stringify(pinSymbol(status, perhaps, 7))),
  );
  // "Not yet" is never perhaps: nothing could be worse.
  expect(new Set(shapes).size).toBe(shapes.length - 1);
});

it('draws no number that a picture cannot hold', () => {
  for (const status of STATUSES) {
    for (const {d} of pinSymbol(status, true, 5)) expect(d).not.toMatch(/NaN|Infinity|e-/);
  }
});
