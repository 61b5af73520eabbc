// What is drawn, before anybody knows how: one list of marks, all paint resolved, in px of 1/96 inch. The SVG file, the
// canvas and the PDF are painted from the same list, so they cannot tell different stories.
import {hundredths} from '../base/round.ts';

export interface Gradient {
  readonly x1: number;
  readonly x2: number;
  /** One colour; what changes from left to right is its strength. */
  readonly colour: string;
  readonly stops: readonly {readonly offset: number; readonly opacity: number}[];
}

/** '#rrggbb', or a gradient along x in the space of the mark. */
export type Paint = string | Gradient;

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly opacity: number;
}

export interface PathMark {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill: {readonly paint: Paint; readonly opacity: number} | undefined;
  readonly stroke: Stroke | undefined;
  readonly opacity: number;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export interface TextMark {
  readonly kind: 'text';
  /** Of the anchor on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly runs: readonly Run[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** A line of another colour round the letters, under them. */
  readonly halo: {readonly colour: string; readonly width: number} | undefined;
  readonly opacity: number;
  readonly lang: string | undefined;
  /** Where a click leads. */
  readonly href: string | undefined;
}

/** [a, b, c, d, e, f] as in SVG and canvas. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface GroupMark {
  readonly kind: 'group';
  readonly transform: Matrix | undefined;
  readonly opacity: number;
  /** Nothing is drawn outside: x, y, width, height in the group's own space. */
  readonly clip: readonly [number, number, number, number] | undefined;
  /** What it stands for, told to machines: {city: 'lutsk', status: 'in-force'}. */
  readonly data: Readonly<Record<string, string>> | undefined;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark | GroupMark;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** What stands around a drawing in a file of its own. */
export interface Imprint {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly licence: string | undefined;
  readonly address: string | undefined;
  /** Day of the data. */
  readonly date: string;
  readonly subject: readonly string[];
  readonly sources: readonly string[];
  /** 'twin-cities 1.0.0' */
  readonly creator: string;
}

export function group(marks: readonly Mark[], more: Partial<Omit<GroupMark, 'kind' | 'marks'>> = {}): GroupMark {
  return {kind: 'group', transform: undefined, opacity: 1, clip: undefined, data: undefined, ...more, marks};
}

export function moved(marks: readonly Mark[], x: number, y: number, scale = 1): GroupMark {
  return group(marks, {transform: [scale, 0, 0, scale, x, y]});
}

export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: TextMark['anchor'];
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
}

export function lettered(
  text: string,
  x: number,
  y: number,
  {size, fill, bold = false, anchor = 'start', lang, href}: Lettering,
): TextMark {
  return {kind: 'text', x, y, size, runs: [{text, bold}], anchor, fill, halo: undefined, opacity: 1, lang, href};
}

export function filled(d: string, paint: Paint): PathMark {
  return {kind: 'path', d, fill: {paint, opacity: 1}, stroke: undefined, opacity: 1};
}

export function lined(d: string, paint: Paint, width: number): PathMark {
  return {
    kind: 'path',
    d,
    fill: undefined,
    stroke: {paint, width, dash: [], cap: 'butt', join: 'miter', opacity: 1},
    opacity: 1,
  };
}

/** Two decimals: a hundredth of a px is a 400th of a millimetre. */
export function n(value: number): number {
  const rounded = hundredths(value);
  return rounded === 0 ? 0 : rounded;
}
