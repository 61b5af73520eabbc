// The display list: what is drawn, before anybody knows how. One list of marks in px of 1/96 inch, their paint told by the
// names of tokens. The screen, the SVG file, the canvas and the PDF are painted from the same list, so they cannot tell
// different stories.
import {hundredths} from '../base/round.ts';

/** A token without its prefix: 'in-force' is --twin-in-force. */
export type PaintName =
  | 'ink'
  | 'paper'
  | 'secondary'
  | 'line'
  | 'wash'
  | 'water'
  | 'land'
  | 'border'
  | 'ring'
  | 'in-force'
  | 'lapsed'
  | 'suspended'
  | 'terminated'
  | 'home'
  | 'focus';

export interface Gradient {
  /** Unique in the drawing. */
  readonly id: string;
  /** Along x, in the space of the mark. */
  readonly x1: number;
  readonly x2: number;
  /** One colour; what changes from left to right is its strength. */
  readonly paint: PaintName;
  readonly stops: readonly {readonly offset: number; readonly opacity: number}[];
}

export type Paint = PaintName | Gradient;

/** How marks look. As in SVG, a group's looks are those of everything in it that has none of its own. */
export interface Looks {
  /** 'ink' */
  readonly fill?: PaintName | 'none';
  readonly fillOpacity?: number;
  /** 'none'. Around letters a stroke lies under the fill. */
  readonly stroke?: Paint | 'none';
  readonly strokeOpacity?: number;
  /** 1 */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
  /** Of text. */
  readonly fontSize?: number;
  /** 400; from 600 on a file has it bold. */
  readonly fontWeight?: number;
  /** 'start' */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** What the screen and its readers need of a mark beside its looks: part, class, role, name, data-*. True is an empty one. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

interface Common extends Looks {
  /** Tells it from its siblings while they come and go; if the first in a group has one, all have. */
  readonly key?: string;
  /** Of the whole mark, not handed down. */
  readonly opacity?: number;
  /** It has a place in the drawing, but is not seen. */
  readonly isHidden?: boolean;
  readonly attributes?: Attributes;
}

export interface PathMark extends Common {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  /** The line lies under the fill. */
  readonly strokeFirst?: boolean;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export interface TextMark extends Common {
  readonly kind: 'text';
  /** Of the anchor on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string | readonly Run[];
  /** Language, where it is not that of the drawing. */
  readonly lang?: string;
  /** Where a click leads, in a PDF. */
  readonly href?: string;
}

/** [a, b, c, d, e, f] as in SVG and canvas. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What a part of a document is to those who read it by ear; the kinds are those of PDF. What is none is decoration. */
export interface Structure {
  readonly type: 'H1' | 'H2' | 'P' | 'Figure' | 'L' | 'LI' | 'Lbl' | 'LBody';
  /** Of a figure. */
  readonly alt?: string;
}

export interface GroupMark extends Common {
  readonly kind: 'group';
  readonly transform?: Matrix;
  /** In the group's own space nothing is drawn outside 0, 0 – width, height. */
  readonly clip?: {readonly width: number; readonly height: number};
  readonly structure?: Structure;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | TextMark | GroupMark;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Of a file: 'colour' */
  readonly palette?: 'colour' | 'grey' | undefined;
}

export function group(marks: readonly Mark[], more: Omit<GroupMark, 'kind' | 'marks'> = {}): GroupMark {
  return {kind: 'group', ...more, marks};
}

export function moved(marks: readonly Mark[], x: number, y: number, scale = 1): GroupMark {
  return group(marks, {transform: [scale, 0, 0, scale, x, y]});
}

export function path(d: string, more: Omit<PathMark, 'kind' | 'd'> = {}): PathMark {
  return {kind: 'path', ...more, d};
}

/** @param y of the baseline */
export function text(
  words: TextMark['text'],
  x: number,
  y: number,
  more: Omit<TextMark, 'kind' | 'text' | 'x' | 'y'> = {},
): TextMark {
  return {kind: 'text', ...more, text: words, x, y};
}

/** A line without a fill. */
export function lined(d: string, stroke: Paint, strokeWidth: number): PathMark {
  return path(d, {fill: 'none', stroke, strokeWidth});
}

/** Two decimals: a hundredth of a px is a 400th of a millimetre. */
export function n(value: number): number {
  const rounded = hundredths(value);
  return rounded === 0 ? 0 : rounded;
}
