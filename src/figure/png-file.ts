// A PNG that knows how large it is on paper: canvases write none of it (PNG 3, 11.3.4.3: pHYs).
import {joined} from '../base/bytes.ts';

export const MM_PER_INCH = 25.4;

/** Pixels of a width in mm. */
export function pixelsOf(mm: number, dpi: number): number {
  return Math.round((mm / MM_PER_INCH) * dpi);
}

/** The same PNG with its resolution, 9 bytes behind the head. */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round((dpi / MM_PER_INCH) * 1000);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4); // pHYs
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1; // metre
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const at = 33; // behind the signature (8) and IHDR (25)
  return joined([png.subarray(0, at), chunk, png.subarray(at)]);
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
