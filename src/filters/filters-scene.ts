// Search and filters. The chips of the statuses carry the marks of the map and the counts: they are the legend, too.
import {memo} from '../base/memo.ts';
import type {Atlas} from '../model/atlas.ts';
import {INSTRUMENTS} from '../model/vocabulary.ts';
import {localizedText} from '../shared/facts.ts';
import {reading} from '../state/reading.ts';
import {countsOn, isFiltering, passing, type Counts} from '../state/select.ts';
import type {Facet} from '../state/view-state.ts';
import type {TieStatus} from '../model/tie-status.ts';

export const filtersInput = reading(['atlas', 'words', 'day'], ['filters']);
export type FiltersInput = ReturnType<typeof filtersInput>;

export interface Chip {
  /** What a press does: 'toggle status in-force:certain'; undefined when there is nothing to filter. */
  readonly act: string | undefined;
  readonly word: string;
  /** Of the word, where that is not the widget's. */
  readonly lang?: string | undefined;
  readonly count: string;
  readonly pressed: boolean;
  readonly symbol: {readonly status: TieStatus; readonly perhaps: boolean} | undefined;
}

export interface ChipGroup {
  readonly facet: Facet;
  readonly label: string;
  readonly chips: readonly Chip[];
}

export interface CountryChoice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface FiltersScene {
  readonly region: string;
  readonly search: {readonly label: string; readonly query: string};
  /** '4 of 21 shown', where the reader is looking; empty while no filter is on. */
  readonly shown: string;
  /** What "perhaps" means; empty where nothing is. */
  readonly explained: string;
  readonly status: ChipGroup;
  readonly more: string;
  /** One of the filters under "more" is on. */
  readonly moreOn: boolean;
  readonly country: {readonly label: string; readonly choices: readonly CountryChoice[]};
  /** Groups and instruments, those of which there is more than one. */
  readonly groups: readonly ChipGroup[];
}

/** What stands on the button before them where they are folded away: 'Filters', 'Filters: 13 of 21'. */
export function filtersButton(input: FiltersInput): string {
  const {atlas, view, words} = input;
  const {formats, messages} = words;
  if (!isFiltering(view.filters)) return messages.filters.button;
  const n = passing(input).size;
  return messages.filters.buttonOn(formats.number(n), formats.number(atlas.partners.length));
}

/** The legend's order is the contract's order of the words. */
const LEGEND: readonly (readonly [TieStatus, boolean])[] = [
  ['in-force', false],
  ['in-force', true],
  ['lapsed', false],
  ['suspended', false],
  ['terminated', false],
  ['not-yet', false],
];

export function filtersScene(stage: FiltersInput): FiltersScene {
  const {atlas, view, words, day} = stage;
  const {messages} = words;
  const {filters} = view;
  return {
    region: messages.filters.region,
    search: {label: messages.filters.search, query: filters.query},
    shown: isFiltering(filters) ? messages.header.shown(passing(stage).size, atlas.partners.length) : '',
    explained: countsOn(atlas, day).perhaps['in-force'] ? messages.common.perhapsMeans : '',
    status: {facet: 'status', label: messages.filters.status, chips: statusChips(stage)},
    more: messages.filters.more,
    moreOn: filters.country.length + filters.group.length + filters.instrument.length > 0,
    country: {label: messages.filters.country, choices: countryChoices(stage)},
    groups: [
      {facet: 'group' as const, label: messages.filters.group, chips: groupChips(stage)},
      {facet: 'instrument' as const, label: messages.filters.instrument, chips: instrumentChips(stage)},
    ].filter(({chips}) => chips.length > 1),
  };
}

function statusChips({atlas, view, words, day}: FiltersInput): readonly Chip[] {
  const counts = countsOn(atlas, day);
  const wanted = view.filters.status;
  return LEGEND.map(([status, perhaps]) => {
    const token = status === 'in-force' ? `${status}:${perhaps ? 'perhaps' : 'certain'}` : status;
    // A bare `in-force`, as an attribute may have it, holds down both chips, and either lets it go.
    const held = [token, status].find((one) => wanted.includes(one));
    const n = countOf(counts, status, perhaps);
    return {
      act: n > 0 || held !== undefined ? `toggle status ${held ?? token}` : undefined,
      word: words.messages.common.status(status, perhaps),
      count: words.formats.number(n),
      pressed: held !== undefined,
      symbol: {status, perhaps},
    };
  });
}

function countOf({certain, perhaps}: Counts, status: TieStatus, unsure: boolean): number {
  if (status !== 'in-force') return certain[status] + perhaps[status];
  return unsure ? perhaps[status] : certain[status];
}

function groupChips({atlas, view, words}: FiltersInput): readonly Chip[] {
  return atlas.groups.map(({id, name}) => ({
    act: `toggle group ${id}`,
    word: words.formats.text(name),
    lang: localizedText(name, words).lang,
    count: words.formats.number(atlas.partners.filter(({group}) => group === id).length),
    pressed: view.filters.group.includes(id),
    symbol: undefined,
  }));
}

function instrumentChips({atlas, view, words}: FiltersInput): readonly Chip[] {
  const counts = withInstruments(atlas);
  return INSTRUMENTS.map((instrument, i) => ({instrument, n: counts[i] ?? 0}))
    .filter(({instrument, n}) => n > 0 || view.filters.instrument.includes(instrument))
    .map(({instrument, n}) => ({
      act: `toggle instrument ${instrument}`,
      word: words.messages.common.instrument(instrument),
      count: words.formats.number(n),
      pressed: view.filters.instrument.includes(instrument),
      symbol: undefined,
    }));
}

const withInstruments = memo(({partners}: Atlas): readonly number[] =>
  INSTRUMENTS.map(
    (instrument) => partners.filter(({ties}) => ties.some((tie) => tie.instrument === instrument)).length,
  ),
);

/** All, each country by name, and the several that an attribute or a link may name at once. */
function countryChoices({atlas, view, words}: FiltersInput): readonly CountryChoice[] {
  const {formats, messages} = words;
  const wanted = view.filters.country;
  const codes = [...new Set(atlas.partners.map(({country}) => country))];
  const named = codes
    .map((code) => ({value: code, label: formats.country(code), chosen: wanted.length === 1 && wanted[0] === code}))
    .sort((a, b) => formats.compare(a.label, b.label));
  const several =
    wanted.length > 1 || (wanted.length === 1 && !named.some(({chosen}) => chosen))
      ? [{value: wanted.join(' '), label: wanted.map(formats.country).join(', '), chosen: true}]
      : [];
  return [{value: '', label: messages.filters.allCountries, chosen: wanted.length === 0}, ...several, ...named];
}
