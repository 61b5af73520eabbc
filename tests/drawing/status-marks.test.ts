// Each status has a shape of its own, perhaps or not, inside its radius.
import {expect, it} from 'vitest';
import {homeStar, statusMark, statusShapes} from '../../src/drawing/status-marks.ts';
import {pathData} from '../../src/drawing/path-data.ts';
import {STATUSES} from '../../src/model/tie-status.ts';

it('no two statuses look alike, even without colour', () => {
  const shapes = STATUSES.flatMap((status) =>
    [false, true].map((perhaps) => JSON.stringify(statusShapes(status, perhaps, 7))),
  );
  // "Not yet" is never perhaps: nothing could be worse.
  expect(new Set(shapes).size).toBe(shapes.length - 1);
});

it('draws no number that a picture cannot hold', () => {
  for (const status of STATUSES) {
    expect(JSON.stringify(statusMark(status, true, 5, 0.1, 0.2))).not.toMatch(/null|NaN|Infinity|\de-/);
  }
});

it('home is of another shape than any status: in grey its red is the grey of a tie in force', () => {
  const home = homeStar(7).d;
  for (const status of STATUSES)
    for (const perhaps of [false, true])
      for (const {outline} of statusShapes(status, perhaps, 7)) expect(pathData(outline)).not.toBe(home);
  // Corners, where all of theirs are round.
  expect(home).not.toMatch(/[aA]/);
});
