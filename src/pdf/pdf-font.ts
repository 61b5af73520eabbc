// A TrueType font as a PDF needs it: which glyph a letter has, and how wide it is.
import {inflated} from '../base/bytes.ts';
import {glyphOutlines, type Glyphs} from './glyph-outlines.ts';

export interface PdfFont extends Glyphs {
  /** The font file as it stands in the PDF, compressed by zlib. */
  readonly packed: Uint8Array;
  readonly length: number;
  /** Units in an em. */
  readonly units: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
  readonly weight: number;
  /** 0 is the glyph of letters that are missing. */
  readonly glyphOf: (code: number) => number;
  /** In units. */
  readonly widthOf: (glyph: number) => number;
}

export async function pdfFont(base64: string): Promise<PdfFont> {
  const text = atob(base64);
  const packed = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) packed[i] = text.charCodeAt(i);
  const file = await inflated(packed);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    tables.set(String.fromCharCode(...file.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font lacks ${name}`);
    return at;
  };
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')];
  const metrics = view.getUint16(hhea + 34);
  const letters = lettersIn(view, table('cmap'));
  return {
    ...glyphOutlines(view, table),
    packed,
    length: file.length,
    units: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(os2 + 88),
    box: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    weight: view.getUint16(os2 + 4),
    glyphOf: (code) => letters.get(code) ?? 0,
    widthOf: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4),
  };
}

/** OpenType, cmap format 4: runs of letters. */
function lettersIn(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    if (view.getUint16(at) !== 4) continue;
    const twice = view.getUint16(at + 6);
    for (let s = 0; s < twice; s += 2) {
      const end = view.getUint16(at + 14 + s);
      const start = view.getUint16(at + 16 + twice + s);
      const delta = view.getInt16(at + 16 + 2 * twice + s);
      const offsetAt = at + 16 + 3 * twice + s;
      const offset = view.getUint16(offsetAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + (code - start) * 2) + delta;
        if (glyph & 0xffff) letters.set(code, glyph & 0xffff);
      }
    }
  }
  return letters;
}
