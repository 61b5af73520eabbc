// The time control and the rows. The controls are the page's own: buttons, a field, a select and a range input that lies
// over strip and axis; the pictures are for eyes, for pointers, and the rows as one list for ears.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {svgTemplate} from '../drawing/svg-template.ts';
import {group} from '../drawing/drawing.ts';
import {moreTemplate} from '../shared/more-template.ts';
import {heading} from '../shared/heading.ts';
import {WIDER, type Layout} from './layout.ts';
import {layer} from './layer.ts';
import type {StripScene} from './strip-scene.ts';
import {RIM, rowMarks, rowOverMarks, stripMarks, stripOverMarks} from './timeline-drawing.ts';
import type {RowsScene} from './timeline-scene.ts';

/** What moves with the day, drawn by itself (cursor-template.ts). */
export interface MomentPlaces {
  readonly controls: Node;
  /** Where there is no map for it to lie on. */
  readonly caption: Node | undefined;
  /** The line with the veil: over the picture, under its words. */
  readonly line: Node;
  /** The control, over all. */
  readonly control: Node;
}

const roomOf = ({wide, width, em}: Layout): string => (!wide ? 'narrow' : width >= WIDER * em ? 'wide wider' : 'wide');

/** Buttons and day, and the strip with the control on it: one screen with the map. */
export function stripTemplate(scene: StripScene, {controls, caption, line, control}: MomentPlaces): TemplateResult {
  return html`<div class="time-control ${roomOf(scene.layout)}">
    ${controls} ${caption}
    <div class="timeline-sheet">
      ${layer('strip-drawing', stripMarks(scene), scene)} ${line}
      ${layer('tl-layer tl-over', [group(stripOverMarks(scene), RIM)], scene)} ${control}
    </div>
  </div>`;
}

/** @param level of its heading */
export function rowsTemplate(
  scene: RowsScene,
  {level, line}: {readonly level: number; readonly line: Node},
): TemplateResult {
  const {words, wide, layout, undated} = scene;
  const sheet = {...scene, top: layout.rows};
  // Folded away where there is little room; where it stands open it is no tab stop.
  const key = guard(
    [scene.key],
    () =>
      html`<p class="unseen">${words.keyHeard}</p>
        <ul aria-hidden="true">
          ${scene.key.map(
            (item) =>
              html`<li>
                <svg class="drawing" viewBox="0 0 36 16" aria-hidden="true">
                  ${svgTemplate([group(item.marks, {fontSize: 16})])}</svg
                ><span>${item.text}</span>
              </li>`,
          )}
          ${scene.meanings ? html`<li class="meaning">${scene.meanings}</li>` : nothing}
        </ul>`,
  );
  return html`<section class="timeline ${roomOf(layout)}">
    <div class="timeline-head rule">
      ${heading(level, words.title, {id: 'twin-timeline', kind: 'head'})} ${orderField(scene)}
    </div>
    <div class="timeline-sheet">
      ${layer('timeline-drawing', rowMarks(scene), sheet)} ${line}
      ${layer('tl-layer tl-over', [group(rowOverMarks(scene), RIM)], sheet)}
    </div>
    ${moreTemplate(scene.more)} ${undated ? html`<p class="small hush">${undated}</p>` : nothing}
    <details class="timeline-key" ?open=${wide}>
      <summary>${words.key}</summary>
      ${key}
    </details>
  </section>`;
}

function orderField({words, wide, order, orders}: RowsScene): TemplateResult {
  return html`<label class="timeline-order screen-only"
    >${wide ? html`<span class="label" aria-hidden="true">${words.order}</span>` : nothing}
    <select class="field small" data-input="rows" aria-label=${words.order}>
      ${orders.map((one) => html`<option value=${one.order} ?selected=${one.order === order}>${one.label}</option>`)}
    </select></label
  >`;
}
