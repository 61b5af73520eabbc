// The timeline's controls and picture. The controls are the page's own: buttons, a field, a select and a range input
// that lies over strip and axis; the picture below them is for eyes, for pointers, and as one list of rows for ears.
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {heading} from '../theme/heading.ts';
import {WIDER} from './layout.ts';
import type {KeyItem} from './key.ts';
import {barShape, glyphShape} from './shapes.ts';
import {timelineDrawing} from './timeline-drawing.ts';
import type {TimelineScene} from './timeline-scene.ts';

/** @param level of its heading */
export function timelineTemplate(scene: TimelineScene, {level}: {readonly level: number}): TemplateResult {
  const {words, wide, width, height, em, undated} = scene;
  const room = !wide ? 'narrow' : width >= WIDER * em ? 'wide wider' : 'wide';
  return html`<figure part="timeline" class="timeline ${room}" aria-labelledby="twin-timeline">
    <div class="timeline-head rule">
      ${heading(level, words.title, {id: 'twin-timeline', kind: 'head'})} ${orderField(scene)}
    </div>
    ${toolbar(scene)}
    <p class="timeline-caption" data-caption>${scene.caption}</p>
    <div class="timeline-sheet">
      <svg
        class="timeline-drawing"
        direction="ltr"
        width=${width}
        height=${height}
        viewBox="0 0 ${width} ${height}"
        font-size=${em}
      >
        ${timelineDrawing(scene)}
      </svg>
      ${rangeInput(scene)}
    </div>
    ${undated ? html`<p class="small hush">${undated}</p>` : nothing}
    <details class="timeline-key" ?open=${wide}>
      <summary>${words.key}</summary>
      <ul>
        ${guard([scene.key], () =>
          scene.key.map(
            (item) =>
              html`<li>
                <svg viewBox="0 0 36 16" aria-hidden="true" font-size="16">${keyDrawing(item.shape)}</svg
                ><span>${item.text}</span>
              </li>`,
          ),
        )}
      </ul>
    </details>
  </figure>`;
}

function orderField({words, order, orders}: TimelineScene): TemplateResult {
  return html`<label class="timeline-order screen-only"
    ><span class="label">${words.order}</span>
    <select class="field small" data-input="rows">
      ${orders.map((one) => html`<option value=${one.order} ?selected=${one.order === order}>${one.label}</option>`)}
    </select></label
  >`;
}

const ICONS = {
  first: 'M4,4H6.5V16H4ZM16,4V16L7.5,10Z',
  previous: 'M15,4V16L6,10Z',
  play: 'M5,3.5L16.5,10L5,16.5Z',
  pause: 'M5,4H8.5V16H5ZM11.5,4H15V16H11.5Z',
  next: 'M5,4V16L14,10Z',
  today: 'M4,4V16L12.5,10ZM13.5,4H16V16H13.5Z',
} as const;

function toolbar(scene: TimelineScene): TemplateResult {
  const {words, playing, hasPrevious, hasNext, isToday, day} = scene;
  const button = (act: string, icon: keyof typeof ICONS, label: string, off = false): TemplateResult =>
    html`<button
      type="button"
      class="button"
      tabindex=${act === 'play' ? 0 : -1}
      data-act=${act}
      aria-label=${label}
      aria-disabled=${off ? 'true' : nothing}
      title=${label}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${ICONS[icon]}></path></svg>
    </button>`;
  return html`<div part="toolbar" class="timeline-toolbar">
    <div
      class="timeline-buttons screen-only"
      role="toolbar"
      dir="ltr"
      data-roving="horizontal"
      aria-label=${words.toolbar}
    >
      ${button('step first', 'first', words.first, !hasPrevious)}
      ${button('step previous', 'previous', words.previous, !hasPrevious)}
      ${button('play', playing ? 'pause' : 'play', playing ? words.pause : words.play)}
      ${button('step next', 'next', words.next, !hasNext)} ${button('step today', 'today', words.today, isToday)}
    </div>
    <label class="timeline-day"
      ><span class="unseen">${words.day}</span>
      <input
        type="text"
        data-input="day"
        autocomplete="off"
        spellcheck="false"
        .value=${day}
        size=${Math.max(6, day.length)}
    /></label>
  </div>`;
}

function rangeInput({words, control: {min, max, value, text}}: TimelineScene): TemplateResult {
  return html`<input
    type="range"
    part="cursor"
    class="timeline-cursor screen-only"
    data-input="cursor"
    dir="ltr"
    min=${min}
    max=${max}
    step="1"
    .value=${String(value)}
    aria-label=${words.cursor}
    aria-valuetext=${text}
  />`;
}

/** Of the key, drawn 36 by 16 units to stand for 2.25 by 1 em. */
export function keyDrawing(shape: KeyItem['shape']): SVGTemplateResult {
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
