// Text set in lines of a given width, and blocks set one below the other.
import type {SceneInput} from '../state/scene-input.ts';
import {group, moved, text, type Mark, type PaintName, type Structure} from '../drawing/drawing.ts';

export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The block as what it is to those who read by ear. */
export function tagged({height, marks}: Block, type: Structure['type'], alt?: string): Block {
  return {height, marks: marks.length ? [group(marks, {structure: {type, ...(alt === undefined ? {} : {alt})}})] : []};
}

/** What stands there a second time is read once. */
export function untagged({height, marks}: Block): Block {
  return {height, marks: marks.map(plain)};
}

function plain(mark: Mark): Mark {
  if (mark.kind !== 'group') return mark;
  const {structure: _structure, ...rest} = mark;
  return {...rest, marks: mark.marks.map(plain)};
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

/**
 * Lines of at most `width` px, with the space behind those that end between words: who reads on joins them. A word that is
 * longer than a line is cut: nothing leaves the sheet.
 */
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
    if (line) lines.push(`${line} `);
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
