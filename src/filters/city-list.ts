// The cities by name, beside the map while none is selected: the short way to one whose name is known.
import {html, nothing, type TemplateResult} from 'lit';
import type {StatusOnDay} from '../model/tie-status.ts';
import {passing, statusesOn} from '../state/select.ts';
import type {Stage} from '../state/frame.ts';
import {statusSymbol} from '../theme/symbols.ts';

export interface CityEntry extends StatusOnDay {
  readonly id: string;
  readonly name: string;
  readonly lit: boolean;
}

export interface CityListScene {
  readonly label: string;
  readonly cities: readonly CityEntry[];
}

export function cityListScene({atlas, view, transient, words, day}: Stage): CityListScene {
  const shown = passing(atlas, view.filters, day);
  const statuses = statusesOn(atlas, day);
  const cities = atlas.partners
    .filter(({id}) => shown.has(id))
    .map(({id, name}) => {
      const {status, perhaps} = statuses.get(id) ?? {status: 'not-yet', perhaps: false};
      return {id, name: words.formats.text(name), status, perhaps, lit: transient.lit === id};
    })
    .sort((a, b) => words.formats.compare(a.name, b.name));
  return {label: words.messages.filters.choose, cities};
}

export function cityListTemplate({label, cities}: CityListScene): TemplateResult {
  return html`<div class="city-list screen-only">
    <p class="label" id="twin-cities-list">${label}</p>
    <ul data-roving="vertical" aria-labelledby="twin-cities-list">
      ${cities.map(
        ({id, name, status, perhaps, lit}, i) =>
          html`<li>
            <button
              type="button"
              class="city-entry"
              data-city=${id}
              data-lit=${lit ? '' : nothing}
              tabindex=${i === 0 ? 0 : -1}
            >
              ${statusSymbol(status, perhaps)}<span>${name}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
