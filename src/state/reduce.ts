// The one writer of the view. A request that makes no sense returns the same object.
import type {Atlas} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import type {Action} from './actions.ts';
import {clampedAt, dayNamed, spanOf} from './moment.ts';
import {fieldsOf, NO_FILTERS, viewOf, type Fields, type Filters, type ViewState} from './view-state.ts';

/** What a request is held against. Before an atlas is loaded ids and days are taken on trust. */
export interface Ground {
  readonly atlas: Atlas | undefined;
  readonly today: IsoDay;
}

export function reduce(view: ViewState, action: Action, whole: Ground): ViewState {
  const ground = groundAt(view.home, whole);
  switch (action.type) {
    case 'moved':
      return changed(view, {at: soundAt(action.at, view.at, ground), chapter: undefined});
    case 'rehomed':
      return restored(view, {home: action.home, chapter: undefined}, whole);
    case 'selected':
      return changed(view, {city: soundId('city', action.city, ground, view.city)});
    case 'projected':
      return changed(view, {projection: action.projection});
    case 'filtered':
      return filtered(view, {[action.facet]: action.values});
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
      return restored(view, action.view, whole);
  }
}

function restored(view: ViewState, wish: Partial<Fields>, whole: Ground): ViewState {
  const fields = {...fieldsOf(view), ...wish};
  const home = soundId('home', fields.home, whole);
  const ground = groundAt(home, whole);
  const {country, group} = ground.atlas ? known(ground.atlas) : fields;
  return changed(
    view,
    viewOf({
      ...fields,
      home,
      at: soundAt(fields.at, undefined, ground),
      city: soundId('city', fields.city, ground),
      country: fields.country.filter((one) => country.includes(one)),
      group: fields.group.filter((one) => group.includes(one)),
    }),
  );
}

function openedChapter(view: ViewState, id: string | undefined, ground: Ground): ViewState {
  if (id === undefined) return changed(view, {chapter: undefined});
  const chapter = ground.atlas?.chapters.find((one) => one.id === id);
  if (!chapter) return view;
  const {at, city, projection = view.projection, ...filters} = chapter.view;
  return changed(view, {
    at: soundAt(at, view.at, ground),
    city: soundId('city', city, ground),
    projection,
    filters: {...NO_FILTERS, ...filters},
    chapter: id,
  });
}

/** What is shown of an atlas: what is the home's own, where it has several and one is chosen. */
export const atlasAt = (atlas: Atlas, home: string | undefined): Atlas =>
  atlas.each?.find((one) => one.home.id === home) ?? atlas;

const groundAt = (home: string | undefined, {atlas, today}: Ground): Ground => ({
  atlas: atlas && atlasAt(atlas, home),
  today,
});

/** What a view may ask an atlas for. */
export const known = (atlas: Atlas): Readonly<Record<'home' | 'city' | 'country' | 'group', readonly string[]>> => ({
  home: (atlas.homes ?? []).map(({id}) => id),
  city: atlas.partners.map(({id}) => id),
  country: [...new Set(atlas.partners.map(({country}) => country))],
  group: atlas.groups.map(({id}) => id),
});

function soundAt(at: string | undefined, before: string | undefined, {atlas, today}: Ground): string | undefined {
  if (at === undefined) return undefined;
  if (atlas) return clampedAt(at, spanOf(atlas, today)) ?? before;
  return dayNamed(at) === undefined ? before : at;
}

/** The id if the atlas has it; else what was there before. */
function soundId(field: 'home' | 'city', id: string | undefined, {atlas}: Ground, before?: string): string | undefined {
  return id === undefined || !atlas || known(atlas)[field].includes(id) ? id : before;
}

function filtered(view: ViewState, change: Partial<Filters>): ViewState {
  return changed(view, {filters: {...view.filters, ...change}});
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

/** The view with what the change changes, or the very same view if that is nothing. */
function changed(view: ViewState, change: Partial<ViewState>): ViewState {
  const keys = Object.keys(change) as (keyof ViewState)[];
  const fresh = keys.filter((key) => !same(view[key], change[key])).map((key) => [key, change[key]] as const);
  return fresh.length > 0 ? Object.freeze({...view, ...Object.fromEntries(fresh)}) : view;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)] as [[string, unknown][], [string, unknown][]];
  return (
    left.length === right.length && left.every(([key, value], i) => right[i]?.[0] === key && same(value, right[i][1]))
  );
}
