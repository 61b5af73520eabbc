// The sheet the timeline is drawn on: what is narrow, where the plot begins and ends, how the lines of a label break.
import type {Frame} from '../state/scene-input.ts';
import type {Span} from '../state/moment.ts';
import {timeScale, type TimeScale} from './time-scale.ts';

// Measures in em; the styles (timeline-styles.ts) lay the range input over the drawing by the same ones.
/** From this width on, labels stand in a column of their own. */
export const WIDE = 32.5;
export const WIDER = 56;
/** Width of the labels' column. */
export const LABELS = {wide: 9.5, wider: 11.5} as const;
/** Half a thumb of the range input, left free on both sides of the plot. */
export const MARGIN = 0.75;
/** Over the strip, for the words at the cursor. */
export const HEAD = 1.5;
export const STRIP = 3.4;
/** Under the strip, for the years. */
export const AXIS = 1.5;
/** Text of rows and of the axis. */
export const ROW_TEXT = 0.875;
export const SMALL_TEXT = 0.75;
/** From one line of a name to the next. */
export const ROW_LINE = 1.1 * ROW_TEXT;
/** Width of a glyph of an event that decides, and of one that records. */
export const GLYPH = 0.6;
export const MARK = 0.4;

export interface Layout {
  readonly wide: boolean;
  /** px */
  readonly width: number;
  readonly em: number;
  readonly scale: TimeScale;
  readonly textWidth: Frame['textWidth'];
  /** Upper and lower edge of the strip, lower edge of the axis. */
  readonly strip: number;
  readonly axis: number;
  readonly rows: number;
}

export function layoutOf({width, em, textWidth}: Frame, span: Span): Layout {
  const wide = width >= WIDE * em;
  const labels = wide ? (width >= WIDER * em ? LABELS.wider : LABELS.wide) : 0;
  const strip = HEAD * em;
  const axis = strip + STRIP * em;
  return {
    wide,
    width,
    em,
    textWidth,
    strip,
    axis,
    rows: axis + AXIS * em,
    scale: timeScale(span, (labels + MARGIN) * em, width - MARGIN * em),
  };
}

/** The text in lines of at most `room` em, broken between words; what does not fit into `most` lines ends in '…'. */
export function linesOf(
  text: string,
  {room, most, textWidth}: {readonly room: number; readonly most: number; readonly textWidth: Frame['textWidth']},
): readonly string[] {
  const lines: string[] = [];
  const words = text.split(' ');
  while (words.length) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`) <= room) line += ` ${words.shift() ?? ''}`;
    const last = lines.length + 1 === most;
    if (last && words.length) line += ` ${words.splice(0).join(' ')}`;
    if (textWidth(line) > room && (last || !words.length)) {
      while (line && textWidth(`${line}…`) > room) line = line.slice(0, -1);
      line = `${line.replace(/\s+$/, '')}…`;
    }
    lines.push(line);
  }
  return lines;
}
