// The timeline's controls and picture. The controls are the page's own: buttons, a field, a select and a range input
// that lies over strip and axis; the picture below them is for eyes, for pointers, and as one list of rows for ears.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {svgTemplate} from '../drawing/svg-template.ts';
import {heading} from '../shared/heading.ts';
import {WIDER} from './layout.ts';
import {layer} from './layer.ts';
import {RIM, rowMarks, wordMarks} from './timeline-drawing.ts';
import type {RowsScene} from './timeline-scene.ts';
import {group} from '../drawing/drawing.ts';

/** What moves with the day, drawn by itself (cursor-template.ts). */
export interface MomentPlaces {
  readonly controls: Node;
  /** The line with the veil: over the picture, under its words. */
  readonly line: Node;
  /** The control, over all. */
  readonly control: Node;
}

/** @param level of its heading */
export function timelineTemplate(
  scene: RowsScene,
  {level, controls, line, control}: MomentPlaces & {readonly level: number},
): TemplateResult {
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
              <svg class="drawing" viewBox="0 0 36 16" aria-hidden="true" font-size="16">${svgTemplate(item.marks)}</svg
              ><span>${item.text}</span>
            </li>`,
        )}
      </ul>`,
  );
  return html`<figure part="timeline" class="timeline ${room}" aria-labelledby="twin-timeline">
    <div class="timeline-head rule">
      ${heading(level, words.title, {id: 'twin-timeline', kind: 'head'})} ${orderField(scene)}
    </div>
    ${controls}
    <div class="timeline-sheet">
      ${layer('timeline-drawing', rowMarks(scene), scene)} ${line}
      ${layer('tl-layer tl-over', [group(wordMarks(scene), RIM)], scene)} ${control}
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

function orderField({words, wide, order, orders}: RowsScene): TemplateResult {
  return html`<label class="timeline-order screen-only"
    ><span class=${wide ? 'label' : 'unseen'}>${words.order}</span>
    <select class="field small" data-input="rows">
      ${orders.map((one) => html`<option value=${one.order} ?selected=${one.order === order}>${one.label}</option>`)}
    </select></label
  >`;
}
