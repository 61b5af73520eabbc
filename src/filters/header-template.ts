// Title, sentence and, while filters are on, how much is shown with the way back.
import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../shared/fact-template.ts';
import {heading} from '../shared/heading.ts';
import type {HeaderScene} from './header-scene.ts';

export interface HeaderOptions {
  /** Of the widget's first heading, 2 to 6. */
  readonly level: number;
  /** Under the map alone the sentence comes at its foot (cardTemplate). */
  readonly isCard: boolean;
}

export function headerTemplate(scene: HeaderScene, {level, isCard}: HeaderOptions): TemplateResult {
  const {title, shown, unfilter, homes} = scene;
  return html`<div part="header" class="header">
    <slot name="heading">${heading(level, spoken(title), {kind: 'title'})}</slot>
    ${isCard ? nothing : sentence(scene)} ${homes ? homeChoice(homes) : nothing}
    <p class="shown">${shown ? html`<strong>${shown}</strong>${button(unfilter)}` : nothing}</p>
  </div>`;
}

/** Under the map alone: the numbers, and where the rest is. */
export function cardTemplate(
  scene: HeaderScene,
  {page, whole}: {readonly page: string; readonly whole: string},
): TemplateResult {
  return html`<div class="card-foot">
    ${sentence(scene)} ${page ? html`<p><a class="whole" href=${page}>${whole}</a></p>` : nothing}
  </div>`;
}

const homeChoice = ({label, choices}: NonNullable<HeaderScene['homes']>): TemplateResult =>
  html`<p class="homes screen-only">
    <label class="label" for="twin-home">${label}</label>
    <select id="twin-home" class="field" data-input="home">
      ${choices.map(
        ({id, name, chosen}) =>
          html`<option value=${id} lang=${name.lang ?? nothing} .selected=${chosen}>${name.text}</option>`,
      )}
    </select>
  </p>`;

const sentence = ({sentence: {before, states, after}}: HeaderScene): TemplateResult =>
  html`<p class="lede">
    ${before}${states.map(
      // No line begins with a comma.
      (state, i) =>
        html`${i > 0 ? ' ' : nothing}<span class="kept">${state}${i < states.length - 1 ? ',' : nothing}</span>`,
    )}${after}
  </p>`;

function button(unfilter: string): TemplateResult {
  return html`<button type="button" part="button" class="button quiet screen-only" data-act="unfilter">
    ${unfilter}
  </button>`;
}
