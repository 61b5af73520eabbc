// The timeline's controls and picture. The controls are the page's own: buttons, a field, a select and a range input
// that lies over strip and axis; the picture below them is for eyes, for pointers, and as one list of rows for ears.
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {heading} from '../theme/heading.ts';
import {WIDER} from './layout.ts';
import type {KeyItem} from './key.ts';
import {laneShapes} from './shapes.ts';
import {layer} from './layer.ts';
import {drawnRows, rowWords, timelineDrawing} from './timeline-drawing.ts';
import type {RowsScene, TimelineScene} from './timeline-scene.ts';

/** The timeline without what moves with the day: drawCursor (cursor-template.ts) draws that. @param level of its heading */
export function timelineTemplate(scene: RowsScene, {level}: {readonly level: number}): TemplateResult {
  const {words, wide, width, em, undated} = scene;
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
    <div class="timeline-controls"></div>
    <div class="timeline-sheet">
      ${layer('timeline-drawing', drawnRows(scene), scene)}
      <div class="tl-layer tl-veils"></div>
      ${layer('tl-layer tl-over', rowWords(scene), scene)}
      <div class="timeline-now"></div>
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

/** The whole of it in one picture, for files. */
export const timelinePicture = (scene: TimelineScene): TemplateResult =>
  layer('timeline-drawing', timelineDrawing(scene), scene);

function orderField({words, wide, order, orders}: RowsScene): TemplateResult {
  return html`<label class="timeline-order screen-only"
    ><span class=${wide ? 'label' : 'unseen'}>${words.order}</span>
    <select class="field small" data-input="rows">
      ${orders.map((one) => html`<option value=${one.order} ?selected=${one.order === order}>${one.label}</option>`)}
    </select></label
  >`;
}

/** Of the key, drawn 36 by 16 units to stand for 2.25 by 1 em. */
export function keyDrawing(shape: KeyItem['shape']): SVGTemplateResult {
  return svg`${shape.map((lane) => laneShapes(lane, 16))}`;
}
