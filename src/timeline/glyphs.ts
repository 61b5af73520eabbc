// Glyphs of events: what happened is told by the shape, how well its date is known by the width. A day is as narrow as
// the shape, a month or a year as wide as itself, and "on one day in that time" a line over all of it.
import type {Confidence, EventType} from '../model/vocabulary.ts';
import type {Edtf} from '../model/edtf.ts';
import {stretchOf, type TimeScale} from './time-scale.ts';

export type GlyphKind = EventType | 'undertaking';

export interface Glyph {
  readonly kind: GlyphKind;
  /** Middle of what is known, px; of a bracket its known end, as no source names a day within. */
  readonly x: number;
  readonly y: number;
  /** Width of what is known, px; 0 where it is narrower than the shape. */
  readonly width: number;
  /** `somewhere`: on one day of that width, which is a bracket with the shape at its end, by which it had happened. */
  readonly reach: 'whole' | 'somewhere';
  /** '~' about, '?' uncertain, '≈?' both, or nothing. */
  readonly mark: string;
  /** Rests on one source only, or its partner was inferred. */
  readonly faint: boolean;
  /** Numbers of its sources; in the key it has none. */
  readonly cites?: readonly number[];
}

export interface Dated {
  readonly when: Edtf;
  readonly confidence: Confidence;
  readonly inferred?: boolean;
  readonly cites: readonly number[];
}

export function isDated<T extends {readonly when?: Edtf | undefined}>(one: T): one is T & {readonly when: Edtf} {
  return one.when !== undefined;
}

/** Place of a glyph whose shape is `size` px wide. */
export function glyphOf(
  {when, confidence, inferred = false, cites}: Dated,
  kind: GlyphKind,
  {scale, size, y}: {readonly scale: TimeScale; readonly size: number; readonly y: number},
): Glyph {
  const [from, to] = stretchOf(scale, when);
  const width = to - from > size ? to - from : 0;
  const reach = when.kind === 'one-of' ? 'somewhere' : 'whole';
  const middle = width && reach === 'somewhere' ? to : (from + to) / 2;
  return {
    kind,
    x: Math.min(scale.right - size / 2, Math.max(scale.left + size / 2, middle)),
    y,
    width,
    reach,
    mark: `${when.approximate ? '~' : ''}${when.uncertain ? '?' : ''}`,
    faint: confidence === 'medium' || inferred,
    cites,
  };
}

/** Each glyph with the number of the first lane in which it covers no other, `gap` px apart. */
export function lanesOf(
  glyphs: readonly Glyph[],
  size: number,
  gap: number,
): readonly {readonly glyph: Glyph; readonly lane: number}[] {
  const ends: number[] = [];
  const isBracket = ({width, reach}: Glyph): boolean => width > 0 && reach === 'somewhere';
  const left = (glyph: Glyph): number => glyph.x - (isBracket(glyph) ? glyph.width : Math.max(size, glyph.width) / 2);
  const right = (glyph: Glyph): number =>
    glyph.x + (isBracket(glyph) ? size : Math.max(size, glyph.width)) / 2 + glyph.mark.length * size * 1.2;
  return [...glyphs]
    .sort((a, b) => left(a) - left(b))
    .map((glyph) => ({glyph, lane: laneFrom(left(glyph), right(glyph) + gap, ends)}));
}

/** The first lane that is free from there on, and now taken to its new end. */
export function laneFrom(from: number, to: number, ends: number[]): number {
  const free = ends.findIndex((end) => end <= from);
  const lane = free < 0 ? ends.length : free;
  ends[lane] = to;
  return lane;
}
