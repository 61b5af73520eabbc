// Where nothing has changed, the drawing is made of the very same marks: the screen leaves those alone.
import {describe, expect, test} from 'vitest';
import type {GroupMark, Mark} from '../../src/drawing/drawing.ts';
import {mapScene} from '../../src/map/map-scene.ts';
import {rowMarks, rowOverMarks} from '../../src/timeline/timeline-drawing.ts';
import {sceneInput} from '../harness/scene-input.ts';
import {scene} from '../timeline/setting.ts';

/** Marks with a key, at whatever depth. */
function keyed(marks: readonly Mark[]): ReadonlyMap<string, Mark> {
  return new Map(
    marks.flatMap((mark): (readonly [string, Mark])[] => [
      ...(mark.key === undefined ? [] : [[mark.key, mark] as const]),
      ...(mark.kind === 'group' ? keyed(mark.marks) : []),
    ]),
  );
}

const kept = (before: ReadonlyMap<string, Mark>, after: ReadonlyMap<string, Mark>): readonly string[] =>
  [...after].filter(([key, mark]) => before.get(key) === mark).map(([key]) => key);

describe('a scrub from 2013 to 2014', () => {
  test('makes anew the rows that turn, and their labels', () => {
    const [before, after] = [scene({at: '2013-06-01'}), scene({at: '2014-06-01'})];
    for (const marks of [rowMarks, rowOverMarks]) {
      const same = kept(keyed(marks(before)), keyed(marks(after)));
      expect(same).toContain('eindhoven');
      expect(same).not.toContain('lusaka');
      expect(same.length).toBeGreaterThan(15);
    }
    const ground = (marks: readonly Mark[]): Mark | undefined => marks[0];
    expect(ground(rowMarks(after))).toBe(ground(rowMarks(before)));
  });

  test('makes anew the pins that turn', () => {
    const [before, after] = ['2013-06-01', '2014-06-01'].map((at) => keyed(mapScene(sceneInput({at})).drawing.marks));
    const same = before && after ? kept(before, after) : [];
    expect(same).toContain('eindhoven');
    expect(same).not.toContain('lusaka');
  });
});

test('pins that look alike share one mark', () => {
  const pins = keyed(mapScene(sceneInput({})).drawing.marks);
  const markOf = (id: string): Mark | undefined => {
    const pin = pins.get(id) as GroupMark;
    const spot = pin.marks.find(({key}) => key === 'spot') as GroupMark;
    return spot.marks.find(({attributes}) => attributes?.['class'] === 'mark');
  };
  expect(markOf('kaunas')).toBeDefined();
  expect(markOf('kaunas')).toBe(markOf('eindhoven'));
});
