// The key's shapes, and for pictures that stand alone the whole key, laid out in columns under the timeline.
import {svg, type SVGTemplateResult} from 'lit';
import {keyOf, type KeyItem} from './key.ts';
import {linesOf, SMALL_TEXT} from './layout.ts';
import {barShape, glyphShape} from './shapes.ts';
import type {Stage} from '../state/frame.ts';

/** Drawn 36 by 16 units, to stand for 2.25 by 1 em. */
export function keyShape({shape}: KeyItem): SVGTemplateResult {
  if ('glyph' in shape) {
    const glyph = {
      kind: shape.glyph,
      x: 18,
      y: 8,
      width: shape.wide ? 28 : 0,
      reach: 'whole',
      mark: '',
      faint: false,
    } as const;
    return glyphShape(glyph, 10);
  }
  if ('weights' in shape) {
    const each = 32 / shape.weights.length;
    return svg`${shape.weights.map((weight, i) =>
      barShape(
        {look: 'solid', x: 2 + i * each, width: each, stops: undefined},
        {id: '', y: 8, thickness: weight * 16, em: 16},
      ),
    )}`;
  }
  const stops = shape.fading
    ? ([
        [0, 0.14],
        [0.5, 1],
        [1, 0.14],
      ] as const)
    : undefined;
  return barShape({look: shape.bar, x: 2, width: 32, stops}, {id: 'tl-key-fading', y: 8, thickness: 7, em: 16});
}

export interface KeySheet {
  readonly height: number;
  readonly drawing: SVGTemplateResult;
}

/** Columns of at least 13 em; the text wraps. */
export function keySheet({atlas, words, frame: {width, em, textWidth}}: Stage): KeySheet {
  const columns = Math.max(1, Math.floor(width / (13 * em)));
  const column = width / columns;
  const items = keyOf(atlas, words).map((item) => ({
    item,
    lines: linesOf(item.text, {room: (column / em - 3.2) / SMALL_TEXT, most: 3, textWidth}),
  }));
  const line = SMALL_TEXT * 1.2 * em;
  let y = 0;
  let tallest = 0;
  const placed = items.map(({item, lines}, i) => {
    if (i % columns === 0) {
      y += tallest;
      tallest = 0;
    }
    tallest = Math.max(tallest, 1.4 * em + (lines.length - 1) * line);
    return {item, lines, x: (i % columns) * column, y: y + 0.7 * em};
  });
  return {
    height: y + tallest,
    drawing: svg`<g class="key">
      ${placed.map(
        ({item, lines, x, y: middle}) => svg`<g transform="translate(${x},${middle})">
          <g transform="scale(${em / 16}) translate(0,-8)" font-size="16">${keyShape(item)}</g>
          ${lines.map((text, i) => svg`<text x=${2.7 * em} y=${i * line} dy="0.35em">${text}</text>`)}
        </g>`,
      )}
    </g>`,
  };
}
