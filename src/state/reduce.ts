// The one writer of the view. A request that makes no sense returns the same object.
import type {Atlas} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import type {Action} from './actions.ts';
import {clampedAt, dayNamed, spanOf} from './moment.ts';
import {NO_FILTERS, PANELS, type Facet, type Filters, type ViewState} from './view-state.ts';

/** What a request is held against. Before an atlas is loaded ids and days are taken on trust. */
export interface Ground {
  readonly atlas: Atlas | undefined;
  readonly today: IsoDay;
}

export function reduce(view: ViewState, action: Action, ground: Ground): ViewState {
  switch (action.type) {
    case 'moved':
      return changed(view, {at: soundAt(action.at, view.at, ground), chapter: undefined});
    case 'selected':
      return changed(view, {city: soundCity(action.city, view.city, ground)});
    case 'projected':
      return changed(view, {projection: action.projection});
    case 'panelled':
      return changed(view, {panels: PANELS.filter((panel) => action.panels.includes(panel))});
    case 'filtered':
      return filtered(view, {[action.facet]: unique(action.values)});
    case 'toggled':
      return filtered(view, {[action.facet]: toggled(view.filters[action.facet], action.value)});
    case 'searched':
      return filtered(view, {query: action.query});
    case 'unfiltered':
      return filtered(view, NO_FILTERS);
    case 'ordered':
      return changed(view, {rows: action.rows});
    case 'sorted':
      return changed(view, {
        sort: {column: action.column, descending: view.sort.column === action.column && !view.sort.descending},
      });
    case 'opened':
      return openedChapter(view, action.chapter, ground);
    case 'restored':
      return restored(view, action.view, ground);
  }
}

function restored(view: ViewState, wish: Partial<ViewState>, ground: Ground): ViewState {
  const merged = {...view, ...wish};
  return changed(view, {
    ...merged,
    at: soundAt(merged.at, undefined, ground),
    city: soundCity(merged.city, undefined, ground),
  });
}

function openedChapter(view: ViewState, id: string | undefined, ground: Ground): ViewState {
  if (id === undefined) return changed(view, {chapter: undefined});
  const chapter = ground.atlas?.chapters.find((one) => one.id === id);
  if (!chapter) return view;
  const {at, city, projection, query, ...lists} = chapter.view;
  const facets = {status: lists.status, country: lists.country, group: lists.group, instrument: lists.instrument};
  const filters: Filters = {
    status: facets.status ?? [],
    country: facets.country ?? [],
    group: facets.group ?? [],
    instrument: facets.instrument ?? [],
    query: query ?? '',
  };
  return changed(view, {
    at: soundAt(at, view.at, ground),
    city: soundCity(city, undefined, ground),
    projection: projection ?? view.projection,
    filters: sameFilters(view.filters, filters) ? view.filters : filters,
    chapter: id,
  });
}

function soundAt(at: string | undefined, before: string | undefined, {atlas, today}: Ground): string | undefined {
  if (at === undefined) return undefined;
  if (atlas) return clampedAt(at, spanOf(atlas, today)) ?? before;
  return dayNamed(at) === undefined ? before : at;
}

function soundCity(city: string | undefined, before: string | undefined, {atlas}: Ground): string | undefined {
  if (city === undefined || !atlas) return city;
  return atlas.partners.some(({id}) => id === city) ? city : before;
}

function filtered(view: ViewState, change: Partial<Filters>): ViewState {
  const filters = {...view.filters, ...change};
  return sameFilters(view.filters, filters) ? view : changed(view, {filters: Object.freeze(filters)});
}

function sameFilters(a: Filters, b: Filters): boolean {
  const facets: readonly Facet[] = ['status', 'country', 'group', 'instrument'];
  return a.query === b.query && facets.every((facet) => a[facet].join(' ') === b[facet].join(' '));
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

/** The view with the change, or the very same view if the change changes nothing. */
function changed(view: ViewState, change: Partial<ViewState>): ViewState {
  const keys = Object.keys(change) as (keyof ViewState)[];
  return keys.every((key) => same(view[key], change[key])) ? view : Object.freeze({...view, ...change});
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)] as [[string, unknown][], [string, unknown][]];
  return (
    left.length === right.length && left.every(([key, value], i) => right[i]?.[0] === key && same(value, right[i][1]))
  );
}
