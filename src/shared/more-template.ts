// Under a list of which a part is drawn: how much of it, and the button that brings more.
import {html, nothing, type TemplateResult} from 'lit';
import type {More} from '../state/long-lists.ts';

export function moreTemplate(more: More | undefined): TemplateResult | typeof nothing {
  if (!more) return nothing;
  const {list, told, label} = more;
  return html`<p class="portion small screen-only">
    <span class="hush">${told}</span>
    <button type="button" part="button" class="button small" data-act="more ${list}">${label}</button>
  </p>`;
}
