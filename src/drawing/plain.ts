// A display list made plain for a file: looks handed down to the marks themselves, every paint a #rrggbb, and nothing that
// is not seen. No program that opens a file needs to know of tokens or of inheritance.
import {TOKENS} from '../theme/tokens.ts';
import type {Drawing, GroupMark, Looks, Mark, Matrix, Paint, PaintName, PathMark, TextMark} from './drawing.ts';

export interface PlainGradient {
  readonly x1: number;
  readonly x2: number;
  readonly colour: string;
  readonly stops: readonly {readonly offset: number; readonly opacity: number}[];
}

/** '#rrggbb', or a gradient along x in the space of the mark. */
export type PlainPaint = string | PlainGradient;

export interface PlainStroke {
  readonly paint: PlainPaint;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
  readonly opacity: number;
}

export interface PlainPath {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: {readonly paint: PlainPaint; readonly opacity: number} | undefined;
  readonly stroke: PlainStroke | undefined;
  readonly opacity: number;
}

export interface PlainText extends Pick<TextMark, 'kind' | 'x' | 'y' | 'lang' | 'href'> {
  readonly size: number;
  readonly runs: readonly {readonly text: string; readonly bold: boolean}[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** A line of another colour round the letters, under them. */
  readonly halo: {readonly colour: string; readonly width: number} | undefined;
  readonly opacity: number;
}

export interface PlainGroup extends Pick<GroupMark, 'kind' | 'clip' | 'structure'> {
  readonly transform: Matrix | undefined;
  readonly opacity: number;
  /** What it stands for, told to machines: {city: 'lutsk', status: 'in-force'}. */
  readonly data: Readonly<Record<string, string>> | undefined;
  readonly marks: readonly PlainMark[];
}

export type PlainMark = PlainPath | PlainText | PlainGroup;

/** Paper is light; the widget's own light colours are used, whatever the page looks like. */
const LIGHT: ReadonlyMap<string, string> = new Map(
  TOKENS.map(({name, light}) => [name.slice('--twin-'.length), light]),
);

/** For print in one colour: the marks are told apart by shape, so they may be as dark as ink has them. */
const GREY: Readonly<Record<PaintName, string>> = {
  ink: '#000000',
  paper: '#ffffff',
  secondary: '#404040',
  line: '#bfbfbf',
  wash: '#f0f0f0',
  water: '#e3e3e3',
  land: '#fcfcfc',
  border: '#b8b8b8',
  ring: '#a0a0a0',
  'in-force': '#262626',
  lapsed: '#595959',
  suspended: '#404040',
  terminated: '#262626',
  home: '#000000',
  focus: '#000000',
};

type Colours = (name: PaintName) => string;

/** A name that no token has is black: seen, and found. */
const COLOURS: Readonly<Record<'colour' | 'grey', Colours>> = {
  colour: (name) => LIGHT.get(name) ?? '#000000',
  grey: (name) => GREY[name],
};
const BOLD = 600;

export function plainMarks({marks, palette = 'colour'}: Pick<Drawing, 'marks' | 'palette'>): readonly PlainMark[] {
  const colours = COLOURS[palette];
  return marks.flatMap((mark) => plainMark(mark, {}, colours));
}

function plainMark(mark: Mark, inherited: Looks, colours: Colours): readonly PlainMark[] {
  const {opacity = 1} = mark;
  if (mark.isHidden || opacity === 0) return [];
  const looks = {...inherited, ...given(mark)};
  const data = dataOf(mark);
  if (mark.kind === 'group') {
    const marks = mark.marks.flatMap((one) => plainMark(one, looks, colours));
    const {transform, clip, structure} = mark;
    return marks.length
      ? [{kind: 'group', transform, opacity, clip, data, marks, ...(structure ? {structure} : {})}]
      : [];
  }
  const plain =
    mark.kind === 'path' ? plainPath(mark, looks, opacity, colours) : plainText(mark, looks, opacity, colours);
  // Data on single shapes (arcs) is kept as a group of one.
  return data
    ? plain.map((one) => ({kind: 'group', transform: undefined, opacity: 1, clip: undefined, data, marks: [one]}))
    : plain;
}

/** Its own looks, as far as they are told. */
function given({
  fill,
  fillOpacity,
  stroke,
  strokeOpacity,
  strokeWidth,
  dash,
  cap,
  join,
  fontSize,
  fontWeight,
  anchor,
}: Mark): Looks {
  const own = {fill, fillOpacity, stroke, strokeOpacity, strokeWidth, dash, cap, join, fontSize, fontWeight, anchor};
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
}

function dataOf({attributes = {}}: Mark): PlainGroup['data'] {
  const data = ['city', 'tie', 'status', 'perhaps'].flatMap((name) => {
    const value = attributes[`data-${name}`];
    return value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)] as const];
  });
  return data.length ? Object.fromEntries(data) : undefined;
}

function plainPath({d, strokeFirst}: PathMark, looks: Looks, opacity: number, colours: Colours): readonly PlainPath[] {
  if (!d) return [];
  const {fill = 'ink', fillOpacity = 1, stroke = 'none', strokeOpacity = 1, strokeWidth = 1} = looks;
  const {dash = [], cap = 'butt', join = 'miter'} = looks;
  const inside: PlainPath | undefined =
    fill === 'none'
      ? undefined
      : {kind: 'path', d, fill: {paint: plainPaint(fill, colours), opacity: fillOpacity}, stroke: undefined, opacity};
  const line: PlainStroke | undefined =
    stroke === 'none' || !(strokeWidth > 0)
      ? undefined
      : {paint: plainPaint(stroke, colours), width: strokeWidth, dash, cap, join, opacity: strokeOpacity};
  if (!line) return inside ? [inside] : [];
  if (inside && !strokeFirst) return [{...inside, stroke: line}];
  const around: PlainPath = {kind: 'path', d, fill: undefined, stroke: line, opacity};
  return inside ? [around, inside] : [around];
}

function plainText(
  {x, y, text, lang, href}: TextMark,
  looks: Looks,
  opacity: number,
  colours: Colours,
): readonly PlainText[] {
  const {fill = 'ink', stroke = 'none', strokeWidth = 1, fontSize = 16, fontWeight = 400, anchor = 'start'} = looks;
  const told = typeof text === 'string' ? [{text, bold: false}] : text;
  const set = told
    .map((run) => ({text: run.text.replace(/[ \t\r\n]+/g, ' '), bold: run.bold || fontWeight >= BOLD}))
    .filter((run) => run.text !== '');
  const runs = set
    .map((run, i) => (i === 0 ? {...run, text: run.text.trimStart()} : run))
    .map((run, i) => (i === set.length - 1 && anchor !== 'start' ? {...run, text: run.text.trimEnd()} : run))
    .filter((run) => run.text !== '');
  if (!runs.length || fill === 'none') return [];
  const halo = stroke === 'none' ? undefined : {colour: colourOf(stroke, colours), width: strokeWidth};
  return [{kind: 'text', x, y, size: fontSize, runs, anchor, fill: colours(fill), halo, opacity, lang, href}];
}

const colourOf = (paint: Paint, colours: Colours): string => colours(typeof paint === 'string' ? paint : paint.paint);

function plainPaint(paint: Paint, colours: Colours): PlainPaint {
  if (typeof paint === 'string') return colours(paint);
  const {x1, x2, stops} = paint;
  // From end to end, whatever the list leaves to be understood.
  const [first] = stops;
  const last = stops[stops.length - 1];
  return {
    x1,
    x2,
    colour: colours(paint.paint),
    stops: [
      ...(first && first.offset > 0 ? [{...first, offset: 0}] : []),
      ...stops,
      ...(last && last.offset < 1 ? [{...last, offset: 1}] : []),
    ],
  };
}
