// The cities by name, beside the map while none is selected: the short way to one whose name is known.
import {html, nothing, type TemplateResult} from 'lit';
import {memo} from '../base/memo.ts';
import type {Words} from '../i18n/words.ts';
import type {Atlas} from '../model/atlas.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {Emphasis} from '../state/partners-on-day.ts';
import {shownPartners} from '../state/select.ts';
import {reading} from '../state/reading.ts';
import {spoken, type LocalizedText} from '../shared/fact-template.ts';
import {localizedText} from '../shared/facts.ts';
import {moreOf, portionOf, type More} from '../state/long-lists.ts';
import {moreTemplate} from '../shared/more-template.ts';
import {statusSymbol} from '../drawing/status-symbol.ts';

export const cityListInput = reading(['atlas', 'words', 'day'], ['filters', 'city'], ['highlighted']);
/** `most`: how many are drawn; all by default. */
export type CityListInput = ReturnType<typeof cityListInput> & {readonly most?: number};

export interface CityEntry extends StatusOnDay, Pick<Emphasis, 'highlighted'> {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface CityListScene {
  readonly label: string;
  readonly cities: readonly CityEntry[];
  readonly more: More | undefined;
}

/** All by name, whatever the day. */
const byName = memo((atlas: Atlas, words: Words): readonly Pick<CityEntry, 'id' | 'name'>[] =>
  atlas.partners
    .map(({id, name}) => ({id, name: localizedText(name, words)}))
    .sort((a, b) => words.formats.compare(a.name.text, b.name.text)),
);

export function cityListScene(stage: CityListInput): CityListScene {
  const {atlas, words} = stage;
  const shown = new Map(shownPartners(stage).map((on) => [on.id, on]));
  const cities = byName(atlas, words).flatMap(({id, name}): CityEntry | [] => {
    const on = shown.get(id);
    return on ? {id, name, status: on.status, perhaps: on.perhaps, highlighted: on.highlighted} : [];
  });
  const {filters, table} = words.messages;
  const none = atlas.partners.length ? table.emptyTitle : table.noPartners;
  const most = portionOf(cities.length, stage.most ?? Infinity);
  return {
    label: cities.length ? filters.choose : none,
    cities: cities.slice(0, most),
    more: moreOf('list', most, cities.length, words),
  };
}

export function cityListTemplate({label, cities, more}: CityListScene): TemplateResult {
  return html`<div class="city-list screen-only">
    <p class="label" id="twin-cities-list">${label}</p>
    ${cities.length ? list(cities, more) : nothing} ${moreTemplate(more)}
  </div>`;
}

function list(cities: readonly CityEntry[], more: More | undefined): TemplateResult {
  return html`<ul role="listbox" data-roving="vertical" aria-labelledby="twin-cities-list">
    ${cities.map(
      ({id, name, status, perhaps, highlighted}, i) =>
        html`<li role="none">
          <button
            type="button"
            role="option"
            aria-selected="false"
            aria-setsize=${more?.all ?? nothing}
            aria-posinset=${more ? i + 1 : nothing}
            class="city-entry"
            data-city=${id}
            data-lit=${highlighted ? '' : nothing}
            tabindex=${i === 0 ? 0 : -1}
          >
            ${statusSymbol(status, perhaps)}<span translate="no">${spoken(name)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
