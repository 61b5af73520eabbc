// Outlines are numbers until they are written, and are written where they belong.
import {expect, test} from 'vitest';
import {circle, disc, pathData, rectangle, scaled, type Outline} from '../../src/drawing/path-data.ts';
import {pathSegments} from '../../src/drawing/path-segments.ts';

const ARROW: Outline = [['M', -1, 0], ['L', 1, -1], ['V', 1], ['H', 0.5], ['A', 2, 2, 0, 0, 1, -1, 0], ['Z']]; // prettier-ignore

test('every absolute number moves with the origin, and no relative one or radius', () => {
  expect(pathData(ARROW)).toBe('M-1,0L1,-1V1H0.5A2,2,0,0,1,-1,0Z');
  expect(pathData(ARROW, 10, 20)).toBe('M9,20L11,19V21H10.5A2,2,0,0,1,9,20Z');
  expect(pathData([['M', 0, 0], ['h', 4], ['v', -1], ['l', 1, 1], ['a', 3, 3, 0, 1, 0, 6, 0]], 5, 5)).toBe(
    'M5,5h4v-1l1,1a3,3 0 1,0 6,0',
  ); // prettier-ignore
});

test('a shape put somewhere is the shape there', () => {
  const corners = (d: string) => pathSegments(d).flatMap((one) => (one.to === 'Z' ? [] : [[one.x, one.y] as const]));
  const here = corners(pathData(ARROW));
  expect(corners(pathData(ARROW, 7, -3))).toEqual(here.map(([x, y]) => [x + 7, y - 3]));
  expect(corners(pathData(scaled(ARROW, 2))).slice(0, 3)).toEqual(here.slice(0, 3).map(([x, y]) => [x * 2, y * 2]));
});

test('circles and rectangles', () => {
  expect(circle(10, 10, 4)).toBe(pathData(disc(4), 10, 10));
  expect(circle(0, 0, 2.5)).toBe('M-2.5,0a2.5,2.5 0 1,0 5,0a2.5,2.5 0 1,0 -5,0Z');
  expect(rectangle(1, 2, 30, 40)).toBe('M1,2h30v40h-30Z');
});
