// Search field and chips. Each row of chips is one tab stop (data-roving): arrow keys walk along it.
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {statusSymbol} from '../drawing/status-symbol.ts';
import type {Chip, ChipGroup, FiltersScene} from './filters-scene.ts';

/** What the reader has opened is never closed: it opens only for filters that came with a link. */
export function filtersTemplate(scene: FiltersScene): TemplateResult {
  const {region, search, shown, status, explained, more, moreOn, country, groups} = scene;
  return html`<div class="filters" role="search" aria-label=${region}>
    <div class="search screen-only">
      <label class="label" for="twin-query">${search.label}</label>
      <input
        id="twin-query"
        class="field"
        type="search"
        data-input="query"
        autocomplete="off"
        spellcheck="false"
        .value=${search.query}
      />
      ${shown ? html`<p class="small hush">${shown}</p>` : nothing}
    </div>
    <div class="legend">
      <span class="label" aria-hidden="true">${status.label}</span>
      ${chipRow(status)} ${explained ? html`<p class="small hush explained">${explained}</p>` : nothing}
    </div>
    <details class="more screen-only" ?open=${moreOn || noChange}>
      <summary>${more}</summary>
      <div class="facets">
        <div>
          <label class="label" for="twin-country">${country.label}</label>
          <select id="twin-country" class="field" data-input="facet country">
            ${country.choices.map(
              ({value, label, chosen}) => html`<option value=${value} .selected=${chosen}>${label}</option>`,
            )}
          </select>
        </div>
        ${groups.map(
          (group) =>
            html`<div>
              <span class="label" aria-hidden="true">${group.label}</span>
              ${chipRow(group)}
            </div>`,
        )}
      </div>
    </details>
  </div>`;
}

/** Behind a button, where there is no room for them beside the map. */
export const foldedFilters = (button: string, filters: Node): TemplateResult =>
  html`<details class="menu filters-menu" data-menu="filters" name="twin-menu">
    <summary class="button" part="button">${button}</summary>
    <div class="menu-panel">${filters}</div>
  </details>`;

function chipRow({label, chips}: ChipGroup): TemplateResult {
  return html`<div part="toolbar" class="chips" role="toolbar" aria-label=${label} data-roving>
    ${chips.map((chip, i) => chipButton(chip, i === 0))}
  </div>`;
}

function chipButton({act, word, lang, count, pressed, symbol}: Chip, entry: boolean): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class="chip"
    data-act=${act ?? nothing}
    aria-pressed=${pressed}
    aria-disabled=${act === undefined ? 'true' : nothing}
    tabindex=${entry ? 0 : -1}
  >
    ${symbol ? statusSymbol(symbol.status, symbol.perhaps) : nothing}<span lang=${lang ?? nothing}>${word}</span
    ><span class="count">${count}</span>
  </button>`;
}
