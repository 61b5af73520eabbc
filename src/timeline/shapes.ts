// The shapes of bars and glyphs, round their own middle, for rows, foot and key alike. Shape alone tells them apart.
import {
  group,
  n,
  path,
  text,
  type GroupMark,
  type Looks,
  type Mark,
  type PaintName,
  type PathMark,
} from '../drawing/drawing.ts';
import {pathData, scaled, type Outline, type Step} from '../drawing/path-data.ts';
import type {Bar, BarLook} from './bars.ts';
import type {Glyph, GlyphKind} from './glyphs.ts';
import {GLYPH} from './layout.ts';
import type {Lane} from './rows.ts';

/** Width of the rim of paper round letters, as a part of their size. */
const RIM = 0.22;

/** A text in px, the middle of whose line is at `y`. */
export function word(
  words: string,
  [x, y]: readonly [number, number],
  {fontSize, ...looks}: Looks & {readonly fontSize: number},
): Mark {
  return text(words, x, y + 0.35 * fontSize, {...looks, fontSize, strokeWidth: RIM * fontSize});
}

/** @param size of its glyphs in em; `em` in px, as `top`, from where its places count */
export function laneShapes(
  {id, y, thickness, bars, glyphs}: Lane,
  em: number,
  {size = GLYPH, top = 0}: {readonly size?: number; readonly top?: number} = {},
): readonly Mark[] {
  return [
    ...bars.map((bar, i) => barShape(bar, {id: `tl-${id}-${i}`, y: top + y, thickness, em})),
    ...glyphs.map((glyph) => glyphShape(glyph, {size: size * em, em, top})),
  ];
}

interface BarLooks {
  readonly paint: PaintName;
  /** Least thickness, and what the line leaves free on either side; in em. */
  readonly least: number;
  readonly inset: number;
  /** Measures in em. */
  readonly line: Pick<Looks, 'strokeWidth' | 'dash' | 'cap'>;
}

const LOOKS: Readonly<Record<BarLook, BarLooks>> = {
  plain: {paint: 'secondary', least: 0, inset: 0, line: {}},
  solid: {paint: 'in-force', least: 0, inset: 0, line: {}},
  dots: {paint: 'in-force', least: 0, inset: 0.15, line: {strokeWidth: 0.3, cap: 'round', dash: [0, 0.525]}},
  bars: {paint: 'suspended', least: 0.36, inset: 0, line: {dash: [0.13, 0.19]}},
  hollow: {paint: 'lapsed', least: 0.32, inset: 0.04, line: {strokeWidth: 0.08}},
};

/** @param id unique in the drawing; `em` in px, `y` the middle of the bar */
function barShape(
  {look, x, width, stops}: Bar,
  {id, y, thickness, em}: {readonly id: string; readonly y: number; readonly thickness: number; readonly em: number},
): Mark {
  const {paint, least, line, ...measures} = LOOKS[look];
  const height = Math.max(thickness, least * em);
  const inset = measures.inset * em;
  const [from, to] = [n(x + inset), n(Math.max(x + inset + 0.1, x + width - inset))];
  const [top, bottom] = [n(y - height / 2 + inset), n(y + height / 2 - inset)];
  return path(look === 'hollow' ? `M${from},${top}H${to}V${bottom}H${from}Z` : `M${from},${n(y)}H${to}`, {
    fill: 'none',
    stroke: stops
      ? {
          id,
          x1: n(x),
          x2: n(x + width),
          paint,
          stops: stops.map(([offset, strength]) => ({offset: Math.round(offset * 1e4) / 1e4, opacity: n(strength)})),
        }
      : paint,
    strokeWidth: line.strokeWidth === undefined ? n(height) : line.strokeWidth * em,
    ...(line.dash ? {dash: line.dash.map((length) => length * em)} : {}),
    ...(line.cap ? {cap: line.cap} : {}),
    attributes: {part: 'bar'},
  });
}

/** The outline of a shape drawn out to a width; `size` is its height. */
type DrawnOut = (width: number, size: number) => Outline;

/** By its right end; `r` is half its height, and negative for the left end. */
const drawnOut =
  (end: (r: number) => Outline): DrawnOut =>
  (width, size) => {
    const r = size / 2;
    const half = n(Math.max(0, width / 2 - r));
    return [['M', -half, -r], ['H', half], ...end(n(r)), ['H', -half], ...end(n(-r)), ['Z']];
  };

const pill = drawnOut((r) => [['a', Math.abs(r), Math.abs(r), 0, 0, 1, 0, 2 * r]]);
const box = drawnOut((r) => [['h', r], ['v', 2 * r], ['h', -r]]); // prettier-ignore
const lozenge = drawnOut((r) => [['l', r, r], ['l', -r, r]]); // prettier-ignore

/** The quietest: an upright stroke, or a flat one as wide as what is known. */
const tick: DrawnOut = (width, size) =>
  width > size
    ? oblong(-width / 2, -size * 0.12, width, size * 0.24)
    : oblong(-size * 0.09, -size / 2, size * 0.18, size);

/** A shape that cannot be drawn out, given for a size of 1; what is known of its date is a bracket behind it. */
const stiff = (unit: Outline): Shape => ({outline: (_, size) => scaled(unit, size), stiff: true});

const polygon = ([first = [0, 0], ...rest]: readonly (readonly [number, number])[]): Outline => [
  ['M', ...first],
  ...rest.map((corner): Step => ['L', ...corner]),
  ['Z'],
];

/** Upright, from its top left corner. */
const oblong = (x: number, y: number, width: number, height: number): Outline => [
  ['M', x, y],
  ['h', width],
  ['v', height],
  ['h', -width],
  ['Z'],
];

interface Shape {
  readonly outline: DrawnOut;
  readonly stiff?: true;
  /** Whether it has a hole: always, or if it rests on little. */
  readonly hole?: 'always' | 'faint';
  /** It records and decides nothing. */
  readonly minor?: true;
  readonly scale?: number;
  readonly fill?: PaintName;
}

// prettier-ignore
const CROSS = polygon([
  [0, -0.212], [0.348, -0.56], [0.56, -0.348], [0.212, 0], [0.56, 0.348], [0.348, 0.56],
  [0, 0.212], [-0.348, 0.56], [-0.56, 0.348], [-0.212, 0], [-0.56, -0.348], [-0.348, -0.56],
]);
const TRIANGLE: Outline = [['M', 0, -0.6], ['L', 0.6, 0.5], ['H', -0.6], ['Z']];
const POINTING_DOWN: Outline = [['M', -0.6, -0.5], ['H', 0.6], ['L', 0, 0.6], ['Z']];
// prettier-ignore
const PLUS: Outline = [
  ['M', -0.17, -0.5], ['h', 0.34], ['v', 0.33], ['h', 0.33], ['v', 0.34], ['h', -0.33],
  ['v', 0.33], ['h', -0.34], ['v', -0.33], ['h', -0.33], ['v', -0.34], ['h', 0.33], ['Z'],
];

const SHAPES: Readonly<Record<GlyphKind, Shape>> = {
  signed: {outline: pill},
  renewed: {outline: pill, hole: 'always'},
  lapsed: {outline: pill, hole: 'always', fill: 'lapsed'},
  outdated: {outline: box, hole: 'always', fill: 'lapsed'},
  suspended: {...stiff([...oblong(-0.4, -0.55, 0.28, 1.1), ...oblong(0.12, -0.55, 0.28, 1.1)]), fill: 'suspended'},
  resumed: stiff(polygon([[-0.4, -0.58], [0.6, 0], [-0.4, 0.58]])), // prettier-ignore
  terminated: {...stiff(CROSS), fill: 'terminated'},
  questioned: stiff([]),
  talks: {...stiff([-0.78, -0.18, 0.42].flatMap((x) => oblong(x, -0.18, 0.36, 0.36))), minor: true},
  announced: {...stiff(TRIANGLE), minor: true, hole: 'faint'},
  appeal: {...stiff(POINTING_DOWN), minor: true, hole: 'faint'},
  aid: {...stiff(PLUS), minor: true},
  resolution: {outline: box, minor: true, hole: 'faint', scale: 0.9},
  confirmed: {outline: tick, minor: true},
  contact: {outline: pill, minor: true, hole: 'faint', scale: 0.9},
  undertaking: {outline: lozenge, minor: true, hole: 'faint', scale: 1.2},
};

/** It cannot be drawn out to the width of a month or a year. */
export const isStiff = (kind: GlyphKind): boolean => SHAPES[kind].stiff === true;

/** It has a hole where it rests on little. */
export const isHollow = (kind: GlyphKind): boolean => SHAPES[kind].hole === 'faint';

/** @param size of the shape in px, as `em` and `top`, from where its place counts */
export function glyphShape(
  glyph: Glyph,
  {size, em, top}: {readonly size: number; readonly em: number; readonly top: number},
): GroupMark {
  const {kind, x, width, reach, mark, faint} = glyph;
  const y = top + glyph.y;
  const {outline, hole, minor, scale = 1, fill, stiff = reach === 'somewhere'} = SHAPES[kind];
  const long = stiff ? 0 : width;
  // Drawn out they are slimmer, so that a year does not weigh more than a day.
  const h = size * scale * (long ? 0.62 : 1);
  const w = Math.max(long, h);
  const rim = size * 0.36;
  const at = (shape: Outline, looks: Partial<PathMark>): PathMark => path(pathData(shape, x, y), looks);
  const sign: Looks = {fontWeight: 700};
  return group(
    [
      ...(stiff && width
        ? [
            at(bracket(reach === 'somewhere' ? [-width, 0] : [-width / 2, width / 2], size), {
              ...reachLooks(reach === 'somewhere', em),
              ...(minor ? {stroke: 'secondary'} : {}),
            }),
          ]
        : []),
      kind === 'questioned'
        ? word('?', [n(x), n(y)], {...sign, fontSize: 0.9375 * em, anchor: 'middle'})
        : at(outline(w, h), {
            ...(minor ? {fill: 'secondary'} : fill ? {fill} : {}),
            strokeWidth: (minor ? 0.1 : 0.14) * em,
            join: 'round',
            strokeFirst: true,
          }),
      ...(hole === 'always' || (hole && faint) ? [at(outline(w - rim, h - rim), {fill: 'paper', stroke: 'none'})] : []),
      ...(kind === 'renewed' ? [at(outline(w - h * 0.64, h * 0.36), {stroke: 'none'})] : []),
      ...(mark ? [word(mark, [n(x + Math.max(long, size) / 2 + 1), n(y)], {...sign, fontSize: 0.6875 * em})] : []),
    ],
    {attributes: {part: 'event'}},
  );
}

/**
 * Over a stretch of time: a line with ends. It ends where the shape stands; what is stiff and known to the month or year
 * stands in the middle of it.
 */
function bracket([start, end]: readonly [number, number], size: number): Outline {
  const tick = size * 0.3;
  return [['M', start, -tick], ['V', tick], ['M', start, 0], ['H', end], ['M', end, -tick], ['V', tick]]; // prettier-ignore
}

function reachLooks(somewhere: boolean, em: number): Looks {
  return {
    fill: 'none',
    stroke: somewhere ? 'secondary' : 'ink',
    strokeWidth: 0.07 * em,
    ...(somewhere ? {dash: [0.07 * em, 0.16 * em]} : {}),
  };
}
