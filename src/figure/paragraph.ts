// Text set in lines of a given width, and blocks set one below the other.
import type {SceneInput} from '../state/scene-input.ts';
import {moved, text, type Mark, type PaintName} from '../drawing/drawing.ts';

export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** One below the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const marks: Mark[] = [];
  for (const block of blocks) {
    if (block.height === 0) continue;
    if (y > 0) y += gap;
    marks.push(moved(block.marks, 0, y));
    y += block.height;
  }
  return {height: y, marks};
}

export interface Lettering {
  readonly size: number;
  readonly fill: PaintName;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
}

/** One line of text. */
export function lettered(
  words: string,
  x: number,
  y: number,
  {size, bold = false, fill, anchor, lang, href}: Lettering,
): Mark {
  return text(words, x, y, {fill, fontSize: size, fontWeight: bold ? 600 : 400, anchor, lang, href});
}

type Measure = SceneInput['frame']['textWidth'];

/** Lines of at most `width` px. A word that is longer than that is cut: nothing leaves the sheet. */
export function wrapped(
  words: string,
  width: number,
  {size, bold = false, measure}: {readonly size: number; readonly bold?: boolean; readonly measure: Measure},
): readonly string[] {
  const fits = (line: string): boolean => measure(line, bold) * size <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \n\t]+/).filter(Boolean)) {
    if (line && fits(`${line} ${word}`)) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    let rest = word;
    while (!fits(rest) && rest.length > 1) {
      let end = rest.length - 1;
      while (end > 1 && !fits(rest.slice(0, end))) end--;
      // An address breaks after a slash, a dot or a hyphen if it can.
      const soft = Math.max(...['/', '.', '-', '?', '&'].map((sign) => rest.lastIndexOf(sign, end - 1) + 1));
      const cut = soft > end / 2 ? soft : end;
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line = rest;
  }
  if (line) lines.push(line);
  return lines;
}

/** A paragraph from its top. */
export function paragraph(
  words: string,
  width: number,
  lettering: Lettering & {readonly measure: Measure; readonly leading?: number},
): Block {
  const {size, leading = 1.3, measure, bold = false} = lettering;
  const lines = wrapped(words, width, {size, bold, measure});
  return {
    height: lines.length * size * leading,
    marks: lines.map((line, i) => lettered(line, 0, size * (0.95 + (leading - 1) / 2) + i * size * leading, lettering)),
  };
}
