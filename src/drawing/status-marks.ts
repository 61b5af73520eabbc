// The marks of the statuses, drawn once for legend, map, timeline, table and the exported pictures. Shape alone tells
// them apart, so they read in grey and in print: what holds is filled, what may hold is half hatched, what ended is hollow.
import {memoByKey} from '../base/memo.ts';
import type {TieStatus} from '../model/tie-status.ts';
import {group, n, path, type GroupMark, type PaintName, type PathMark} from './drawing.ts';
import {disc, pathData, type Outline, type Step} from './path-data.ts';

export interface SymbolShape {
  /** Round the origin. */
  readonly outline: Outline;
  /** `paint` = the colour of the status, `paper` = what the mark lies on. */
  readonly fill: 'paint' | 'paper' | 'none';
  /** Whether it has a line in the colour of the status, SYMBOL_LINE × r wide. */
  readonly stroke: boolean;
}

/** A shape, or many of one kind in one path, where they belong. */
export interface SymbolPath extends Pick<SymbolShape, 'fill' | 'stroke'> {
  readonly d: string;
}

/** Width of a symbol's lines as a part of its radius. */
const SYMBOL_LINE = 0.3;

const rightHalf = (r: number): Outline => [['M', 0, -r], ['A', r, r, 0, 0, 1, 0, r], ['Z']];

/** Eight arcs with gaps between them. */
function brokenRing(r: number): Outline {
  const at = (turn: number): readonly [number, number] => [
    r * Math.cos(turn * Math.PI * 2),
    r * Math.sin(turn * Math.PI * 2),
  ];
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i): readonly Step[] => [
    ['M', ...at(i / 8)],
    ['A', r, r, 0, 0, 1, ...at((i + 0.56) / 8)],
  ]);
}

/** Rising stripes at 45° across the right half of a disc, as one path: no pattern, hence no id, is needed. */
function hatchedHalf(r: number): Outline {
  // The line y = b − x, from where it enters the half (x = 0, or the circle) to where it leaves the circle.
  const ends = (b: number): readonly (readonly [number, number])[] => {
    const root = Math.sqrt(2 * r * r - b * b);
    return [Math.max(0, (b - root) / 2), (b + root) / 2].map((x) => [x, b - x] as const);
  };
  return [-0.42, 0.24, 0.9].flatMap((step): readonly Step[] => {
    const corners = [...ends(step * r), ...[...ends((step + 0.24) * r)].reverse()];
    return [...corners.map(([x, y], i): Step => [i ? 'L' : 'M', x, y]), ['Z']];
  });
}

/** Radii follow the size of the type and the width of the map: few, but a window may be resized for long. */
const made = memoByKey<readonly SymbolShape[]>(99);

/** The shapes of a status's mark of radius `r`, line included, in the order in which they are drawn; made once. */
export const statusShapes = (status: TieStatus, perhaps: boolean, r: number): readonly SymbolShape[] =>
  made(`${status} ${perhaps} ${r}`, () => shapesOf(status, perhaps, r));

function shapesOf(status: TieStatus, perhaps: boolean, r: number): readonly SymbolShape[] {
  const edge = r * (1 - SYMBOL_LINE / 2);
  const inner = r * 0.5;
  const ring: SymbolShape = {outline: disc(edge), fill: 'paper', stroke: true};
  const broken: readonly SymbolShape[] = [
    {outline: disc(edge), fill: 'paper', stroke: false},
    {outline: brokenRing(edge), fill: 'none', stroke: true},
  ];
  const outline = perhaps ? broken : [ring];
  const sign = (...steps: Outline): SymbolShape => ({outline: steps, fill: 'none', stroke: true});
  switch (status) {
    case 'in-force':
      return perhaps
        ? [
            {outline: disc(r), fill: 'paint', stroke: false},
            {outline: rightHalf(r * 0.8), fill: 'paper', stroke: false},
            {outline: hatchedHalf(r * 0.85), fill: 'paint', stroke: false},
          ]
        : [{outline: disc(r), fill: 'paint', stroke: false}];
    case 'suspended':
      return [...outline, sign(['M', -inner, 0], ['H', inner])];
    case 'terminated': {
      const c = n(inner * 0.76);
      return [...outline, sign(['M', -c, -c], ['L', c, c], ['M', -c, c], ['L', c, -c])];
    }
    case 'lapsed':
      return outline;
    case 'not-yet':
      return [{outline: disc(r * 0.36), fill: 'paint', stroke: false}];
  }
}

/** How far the points of the star go, and its waist, as parts of the radius of a disc that seems as large. */
const STAR = {out: 1.42, in: 0.66};

const star = (r: number): Outline => [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((i): Step => {
    const far = r * (i % 2 ? STAR.in : STAR.out);
    const turn = (i / 10) * Math.PI * 2;
    return [i ? 'L' : 'M', far * Math.sin(turn), -far * Math.cos(turn)];
  }),
  ['Z'],
];

/** Home, round the origin: a star, as in grey its red is the colour of a tie in force. `rim` is the paper round it, px. */
export const homeStar = (r: number, rim = 0): PathMark =>
  path(pathData(star(r)), {
    fill: 'home',
    ...(rim ? {stroke: 'paper', strokeWidth: 2 * rim, join: 'round', strokeFirst: true} : {stroke: 'none'}),
  });

export const paintOf = (status: TieStatus): PaintName => (status === 'not-yet' ? 'secondary' : status);

/** Paths that lie over each other as the shapes of a status do, in its colours. */
export function shapesMark(status: TieStatus, paths: readonly SymbolPath[], r: number): GroupMark {
  const paint = paintOf(status);
  return group(
    paths.map(({d, fill, stroke}) =>
      path(d, {...(fill === 'paint' ? {} : {fill}), ...(stroke ? {} : {stroke: 'none'})}),
    ),
    {fill: paint, stroke: paint, strokeWidth: r * SYMBOL_LINE},
  );
}

/** A status's mark of radius `r`, its middle at (x, y). */
export function statusMark(status: TieStatus, perhaps: boolean, r: number, x = 0, y = 0): GroupMark {
  const paths = statusShapes(status, perhaps, r).map((shape) => ({...shape, d: pathData(shape.outline, x, y)}));
  return shapesMark(status, paths, r);
}
