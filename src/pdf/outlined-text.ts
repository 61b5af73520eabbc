// Letters as outlines: for files that must look alike where no font is there, and for the rims round names, which are no text.
import {n} from '../drawing/drawing.ts';
import type {Segment} from '../drawing/path-segments.ts';
import type {PlainMark, PlainPath, PlainText} from '../drawing/plain.ts';
import type {PdfFont} from './pdf-font.ts';

export interface PdfFonts {
  readonly regular: PdfFont;
  readonly bold: PdfFont;
}

/** A letter's place in a text: glyph 0 where the font lacks it. */
export interface SetLetter {
  readonly letter: string;
  readonly glyph: number;
  /** The letter is shown as another: without its mark. */
  readonly isBase: boolean;
  readonly isBold: boolean;
  /** px from the left end of the text. */
  readonly x: number;
  /** px */
  readonly width: number;
}

export interface SetText {
  readonly letters: readonly SetLetter[];
  readonly left: number;
  readonly width: number;
}

/** Width in em of the box that stands for a letter that the font lacks. */
export const LACKING = 0.6;

/** Where each letter stands, px. */
export function setText({runs, size, x, anchor}: PlainText, fonts: PdfFonts): SetText {
  const letters: SetLetter[] = [];
  let width = 0;
  for (const {text, bold} of runs) {
    const font = bold ? fonts.bold : fonts.regular;
    for (const letter of text) {
      const {glyph, isBase} = glyphFor(letter, font);
      const own = glyph ? (font.widthOf(glyph) / font.units) * size : isMark(letter) ? 0 : LACKING * size;
      letters.push({letter, glyph, isBase, isBold: bold, x: width, width: own});
      width += own;
    }
  }
  return {letters, width, left: x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)};
}

/** Signs over or in other letters, which take no room: a box for each would be too many. */
const isMark = (letter: string): boolean => /[\p{M}\p{Cf}]/u.test(letter);

/** Each once, in the order in which they come. */
export function lackingLetters(marks: readonly PlainMark[], fonts: PdfFonts): readonly string[] {
  const lacking = new Set<string>();
  const look = (mark: PlainMark): void => {
    if (mark.kind === 'group') mark.marks.forEach(look);
    else if (mark.kind === 'text')
      for (const {glyph, letter} of setText(mark, fonts).letters) if (!glyph && !isMark(letter)) lacking.add(letter);
  };
  marks.forEach(look);
  return [...lacking];
}

function glyphFor(letter: string, font: PdfFont): {readonly glyph: number; readonly isBase: boolean} {
  const own = font.glyphOf(letter.codePointAt(0) ?? 0);
  if (own) return {glyph: own, isBase: false};
  if (/\s/.test(letter)) return {glyph: font.glyphOf(0x20), isBase: false};
  const [base = letter, ...more] = letter.normalize('NFD');
  return more.length ? {glyph: font.glyphOf(base.codePointAt(0) ?? 0), isBase: true} : {glyph: 0, isBase: false};
}

/** The letters' outlines where they stand, in px of the drawing. */
export function outlineSegments({letters, left}: SetText, {size, y}: PlainText, fonts: PdfFonts): readonly Segment[] {
  return letters.flatMap(({glyph, isBold, x}) => {
    if (!glyph) return [];
    const font = isBold ? fonts.bold : fonts.regular;
    const k = size / font.units;
    const at = (px: number): number => left + x + px * k;
    const up = (py: number): number => y - py * k;
    return font.outlineOf(glyph).map((segment): Segment => {
      if (segment.to === 'Z') return segment;
      const end = {x: at(segment.x), y: up(segment.y)};
      return segment.to === 'C'
        ? {...segment, ...end, x1: at(segment.x1), y1: up(segment.y1), x2: at(segment.x2), y2: up(segment.y2)}
        : {...segment, ...end};
    });
  });
}

/** The text as paths, or undefined where the font lacks one of its letters. */
export function outlinedText(fonts: PdfFonts): (text: PlainText) => readonly PlainPath[] | undefined {
  return (text) => {
    const set = setText(text, fonts);
    if (set.letters.some(({glyph, isBase}) => !glyph || isBase)) return undefined;
    const {fill, halo, opacity} = text;
    const d = pathText(outlineSegments(set, text, fonts));
    if (!d) return [];
    const rim: readonly PlainPath[] = halo
      ? [
          {
            kind: 'path',
            d,
            fill: undefined,
            stroke: {paint: halo.colour, width: halo.width, dash: [], cap: 'round', join: 'round', opacity: 1},
            opacity,
          },
        ]
      : [];
    return [...rim, {kind: 'path', d, fill: {paint: fill, opacity: 1}, stroke: undefined, opacity}];
  };
}

function pathText(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.to === 'Z') return 'Z';
      const numbers =
        segment.to === 'C'
          ? [segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y]
          : [segment.x, segment.y];
      return segment.to + numbers.map(n).join(' ');
    })
    .join('');
}
