// Pixels in the browser: a canvas that nobody sees.
import {paintCanvas} from '../drawing/canvas.ts';
import type {Drawing} from '../drawing/drawing.ts';

export async function browserRaster(drawing: Drawing, scale: number): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  paintCanvas(context, drawing, scale, {path: (d) => new Path2D(d)});
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas is too large');
  return new Uint8Array(await blob.arrayBuffer());
}
