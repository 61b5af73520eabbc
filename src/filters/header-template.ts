// Title, sentence and, while filters are on, how much is shown with the way back.
import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../shared/fact-template.ts';
import {heading} from '../shared/heading.ts';
import type {HeaderScene} from './header-scene.ts';

/** @param level of the widget's first heading, 2 to 6 */
export function headerTemplate({title, sentence, shown, unfilter}: HeaderScene, level: number): TemplateResult {
  return html`<header part="header" class="header">
    <slot name="heading">${heading(level, spoken(title), {kind: 'title'})}</slot>
    <p class="lede">
      ${sentence.before}${sentence.states.map(
        // No line begins with a comma.
        (state, i) =>
          html`${i > 0 ? ' ' : nothing}<span class="kept"
              >${state}${i < sentence.states.length - 1 ? ',' : nothing}</span
            >`,
      )}${sentence.after}
    </p>
    <p class="shown" role="status">${shown ? html`<strong>${shown}</strong>${button(unfilter)}` : nothing}</p>
  </header>`;
}

function button(unfilter: string): TemplateResult {
  return html`<button type="button" part="button" class="button quiet screen-only" data-act="unfilter">
    ${unfilter}
  </button>`;
}
