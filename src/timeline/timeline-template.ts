// The timeline's controls and picture. The controls are the page's own: buttons, a field, a select and a range input
// that lies over strip and axis; the picture below them is for eyes, for pointers, and as one list of rows for ears.
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {heading} from '../theme/heading.ts';
import {WIDER} from './layout.ts';
import type {KeyItem} from './key.ts';
import {roundButton} from './round-button.ts';
import {laneShapes} from './shapes.ts';
import {timelineDrawing} from './timeline-drawing.ts';
import type {TimelineScene} from './timeline-scene.ts';

/** @param level of its heading */
export function timelineTemplate(scene: TimelineScene, {level}: {readonly level: number}): TemplateResult {
  const {words, wide, width, height, em, undated} = scene;
  const room = !wide ? 'narrow' : width >= WIDER * em ? 'wide wider' : 'wide';
  // Folded away where there is little room; where it stands open it is no tab stop.
  const key = guard(
    [scene.key],
    () =>
      html`<ul>
        ${scene.key.map(
          (item) =>
            html`<li>
              <svg viewBox="0 0 36 16" aria-hidden="true" font-size="16">${keyDrawing(item.shape)}</svg
              ><span>${item.text}</span>
            </li>`,
        )}
      </ul>`,
  );
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
    ${
      wide
        ? html`<div class="timeline-key">
            <p class="hush">${words.key}</p>
            ${key}
          </div>`
        : html`<details class="timeline-key">
            <summary>${words.key}</summary>
            ${key}
          </details>`
    }
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

function toolbar(scene: TimelineScene): TemplateResult {
  const {words, playing, hasPrevious, hasNext, isToday, day} = scene;
  return html`<div part="toolbar" class="timeline-toolbar">
    <div class="rounds screen-only" role="toolbar" dir="ltr" data-roving="horizontal" aria-label=${words.toolbar}>
      ${roundButton('step first', 'first', words.first, {off: !hasPrevious})}
      ${roundButton('step previous', 'previous', words.previous, {off: !hasPrevious})}
      ${
        playing
          ? roundButton('play', 'pause', words.pause, {stop: true})
          : roundButton('play', 'play', words.play, {stop: true})
      }
      ${roundButton('step next', 'next', words.next, {off: !hasNext})}
      ${roundButton('step today', 'today', words.today, {off: isToday})}
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
  return svg`${shape.map((lane) => laneShapes(lane, 16))}`;
}
