// A drawing on a 2D canvas, in the browser's or in Node's: for pictures in pixels. Under a strict policy an SVG cannot be
// drawn as an image; painting it mark by mark needs nobody's leave.
import type {Drawing} from './drawing.ts';
import {plainMarks, type PlainMark, type PlainPaint, type PlainPath, type PlainText} from './plain.ts';
import {FONTS} from './svg-file.ts';

/** What of CanvasRenderingContext2D is used, so that Node's canvas will do. */
export type Canvas2D = Pick<
  CanvasRenderingContext2D,
  | 'save' | 'restore' | 'transform' | 'scale' | 'beginPath' | 'rect' | 'clip' | 'fill' | 'stroke' | 'setLineDash'
  | 'fillText' | 'strokeText' | 'measureText' | 'createLinearGradient' | 'globalAlpha' | 'fillStyle' | 'strokeStyle'
  | 'lineWidth' | 'lineCap' | 'lineJoin' | 'miterLimit' | 'font' | 'textAlign' | 'textBaseline'
>; // prettier-ignore

export interface CanvasTools {
  readonly path: (d: string) => Path2D;
  /** CSS list of families; by default that of the SVG files. */
  readonly fonts?: string;
}

/** @param scale pixels of the canvas for a px of the drawing */
export function paintCanvas(context: Canvas2D, drawing: Drawing, scale: number, tools: CanvasTools): void {
  context.save();
  context.scale(scale, scale);
  context.miterLimit = 4; // SVG's; canvas has 10
  paintAll(context, plainMarks(drawing), 1, tools);
  context.restore();
}

function paintAll(context: Canvas2D, marks: readonly PlainMark[], alpha: number, tools: CanvasTools): void {
  for (const mark of marks) {
    context.save();
    if (mark.kind === 'group') {
      if (mark.transform) context.transform(...mark.transform);
      if (mark.clip) {
        context.beginPath();
        context.rect(0, 0, mark.clip.width, mark.clip.height);
        context.clip();
      }
      paintAll(context, mark.marks, alpha * mark.opacity, tools);
    } else if (mark.kind === 'path') paintPath(context, mark, alpha, tools);
    else paintText(context, mark, alpha, tools);
    context.restore();
  }
}

function styleOf(context: Canvas2D, paint: PlainPaint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient = context.createLinearGradient(paint.x1, 0, paint.x2, 0);
  for (const {offset, opacity} of paint.stops) {
    gradient.addColorStop(
      Math.min(1, Math.max(0, offset)),
      paint.colour +
        Math.round(opacity * 255)
          .toString(16)
          .padStart(2, '0'),
    );
  }
  return gradient;
}

function paintPath(context: Canvas2D, {d, fill, stroke, opacity}: PlainPath, alpha: number, {path}: CanvasTools): void {
  const shape = path(d);
  if (fill) {
    context.globalAlpha = alpha * opacity * fill.opacity;
    context.fillStyle = styleOf(context, fill.paint);
    context.fill(shape);
  }
  if (stroke) {
    context.globalAlpha = alpha * opacity * stroke.opacity;
    context.strokeStyle = styleOf(context, stroke.paint);
    context.lineWidth = stroke.width;
    context.lineCap = stroke.cap;
    context.lineJoin = stroke.join;
    context.setLineDash([...stroke.dash]);
    context.stroke(shape);
  }
}

function paintText(
  context: Canvas2D,
  {x, y, size, runs, anchor, fill, halo, opacity}: PlainText,
  alpha: number,
  {fonts = FONTS}: CanvasTools,
): void {
  const font = (bold: boolean): string => `${bold ? '600 ' : ''}${size}px ${fonts}`;
  const widths = runs.map(({text, bold}) => {
    context.font = font(bold);
    return context.measureText(text).width;
  });
  let whole = 0;
  for (const width of widths) whole += width;
  const start = x - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  context.globalAlpha = alpha * opacity;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const each = (paint: (text: string, at: number) => void): void => {
    let at = start;
    runs.forEach(({text, bold}, i) => {
      context.font = font(bold);
      paint(text, at);
      at += widths[i] ?? 0;
    });
  };
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.setLineDash([]);
    each((text, at) => context.strokeText(text, at, y));
  }
  context.fillStyle = fill;
  each((text, at) => context.fillText(text, at, y));
}
