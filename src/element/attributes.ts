// The element's attributes as words of the view: what they set, and what is said of one that makes no sense.
import type {Atlas} from '../model/atlas.ts';
import type {Action} from '../state/actions.ts';
import {CODECS, FILTER_CODECS, type Codec} from '../state/codecs.ts';
import {FACETS, INITIAL_VIEW, NO_FILTERS, type Facet, type ViewState} from '../state/view-state.ts';

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Attributes that are kept in the view. */
export const VIEW_ATTRIBUTES = ['at', 'city', 'projection', 'panels', ...FACETS, 'query'] as const;
export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number];

export interface Odd {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** The action that an attribute stands for; taking it away (null) restores the default. */
export function attributeAction(name: ViewAttribute, value: string | null): Action | {readonly odd: Odd} {
  const take = <T>(codec: Codec<T>, standard: T, action: (value: T) => Action): Action | {readonly odd: Odd} => {
    if (value === null || value.trim() === '') return action(standard);
    const read = codec.read(value.trim());
    return read === undefined ? {odd: {name, value, allowed: codec.allowed}} : action(read);
  };
  switch (name) {
    case 'at':
      return take(CODECS.at, INITIAL_VIEW.at, (at) => ({type: 'moved', at}));
    case 'city':
      return take(CODECS.city, INITIAL_VIEW.city, (city) => ({type: 'selected', city}));
    case 'projection':
      return take(CODECS.projection, INITIAL_VIEW.projection, (projection) => ({type: 'projected', projection}));
    case 'panels':
      return take(CODECS.panels, INITIAL_VIEW.panels, (panels) => ({type: 'panelled', panels}));
    case 'query':
      return take(FILTER_CODECS.query, '', (query) => ({type: 'searched', query}));
    default:
      return take(FILTER_CODECS[name], NO_FILTERS[name], (values) => ({type: 'filtered', facet: name, values}));
  }
}

/** The attribute's text for a view: the inverse of {@link attributeAction}. */
export function attributeText(name: ViewAttribute, view: ViewState): string {
  if (name === 'panels') return view.panels.join(' ');
  if (name === 'projection') return view.projection;
  if (name === 'at') return view.at ?? '';
  if (name === 'city') return view.city ?? '';
  if (name === 'query') return view.filters.query;
  return view.filters[name].join(' ');
}

/** What the view asks for that this atlas does not have. */
export function oddIn(atlas: Atlas, view: ViewState): readonly Odd[] {
  const known: Partial<Record<Facet | 'city', readonly string[]>> = {
    city: atlas.partners.map(({id}) => id),
    country: [...new Set(atlas.partners.map(({country}) => country))],
    group: atlas.groups.map(({id}) => id),
  };
  const odd: Odd[] = [];
  const hold = (name: 'city' | 'country' | 'group', values: readonly string[]): void => {
    const allowed = known[name] ?? [];
    for (const value of values) if (!allowed.includes(value)) odd.push({name, value, allowed});
  };
  if (view.city !== undefined) hold('city', [view.city]);
  hold('country', view.filters.country);
  hold('group', view.filters.group);
  return odd;
}

/** What a script hands in, as an attribute would say it; a list is separated by spaces. Nothing in it is thrown on. */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  try {
    return Array.isArray(value) ? value.join(' ') : `${value as string}`;
  } catch {
    return typeof value;
  }
}

/** The view without what this atlas does not have. */
export function soundView(view: ViewState, odd: readonly Odd[]): Partial<ViewState> {
  if (odd.length === 0) return view;
  const without = (name: string, values: readonly string[]): readonly string[] =>
    values.filter((value) => !odd.some((one) => one.name === name && one.value === value));
  return {
    ...view,
    city: odd.some(({name}) => name === 'city') ? undefined : view.city,
    filters: {
      ...view.filters,
      country: without('country', view.filters.country),
      group: without('group', view.filters.group),
    },
  };
}
