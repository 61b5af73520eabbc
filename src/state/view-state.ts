// What a shared link should restore. One small frozen object, written only by reduce().
import type {ProjectionKind} from '../geo/projections.ts';

export const PANELS = ['map', 'timeline', 'table', 'details', 'sources'] as const;
export type Panel = (typeof PANELS)[number];

/** Order of the timeline's rows. */
export const ROW_ORDERS = ['first', 'country', 'group', 'distance', 'status'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

export const COLUMNS = ['city', 'country', 'document', 'since', 'status', 'seen', 'distance'] as const;
export type Column = (typeof COLUMNS)[number];

export const FACETS = ['status', 'country', 'group', 'instrument'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * Values of each facet that pass; an empty list lets all pass. A status is one of the contract's words; with
 * `:certain` or `:perhaps` behind it, only partners of whom that is certain, or only perhaps so.
 */
export type Filters = {readonly [F in Facet]: readonly string[]} & {readonly query: string};

export interface ViewState {
  /** The moment as a day, month or year ('2014-06-21', '2014-06', '2014'); absent: the day of the data. */
  readonly at: string | undefined;
  /** Id of the home that is looked at, of an atlas that has several; absent: all of them together. */
  readonly home: string | undefined;
  /** Id of the selected partner. */
  readonly city: string | undefined;
  readonly projection: ProjectionKind;
  readonly panels: readonly Panel[];
  readonly filters: Filters;
  readonly rows: RowOrder;
  readonly sort: {readonly column: Column; readonly descending: boolean};
  /** Id of the chapter being read. */
  readonly chapter: string | undefined;
}

export const NO_FILTERS: Filters = Object.freeze({status: [], country: [], group: [], instrument: [], query: ''});

export const INITIAL_VIEW: ViewState = Object.freeze({
  at: undefined,
  home: undefined,
  city: undefined,
  projection: 'home',
  panels: PANELS,
  filters: NO_FILTERS,
  rows: 'first',
  sort: Object.freeze({column: 'since', descending: false}),
  chapter: undefined,
});

/** The view laid flat: one field for each attribute and each key of a link. */
export type Fields = Omit<ViewState, 'filters'> & Filters;

export const fieldsOf = ({filters, ...view}: ViewState): Fields => ({...filters, ...view});

/** The inverse of {@link fieldsOf}. */
export const viewOf = ({status, country, group, instrument, query, ...view}: Fields): ViewState => ({
  ...view,
  filters: {status, country, group, instrument, query},
});

export const STANDARD: Fields = fieldsOf(INITIAL_VIEW);
