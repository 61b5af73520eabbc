// Everything that can happen to the view, named in the past tense.
import type {ProjectionKind} from '../geo/projections.ts';
import type {Column, Facet, Fields, RowOrder} from './view-state.ts';

export type Action =
  | {readonly type: 'moved'; readonly at: string | undefined}
  | {readonly type: 'rehomed'; readonly home: string | undefined}
  | {readonly type: 'selected'; readonly city: string | undefined}
  | {readonly type: 'projected'; readonly projection: ProjectionKind}
  | {readonly type: 'filtered'; readonly facet: Facet; readonly values: readonly string[]}
  | {readonly type: 'toggled'; readonly facet: Facet; readonly value: string}
  | {readonly type: 'searched'; readonly query: string}
  | {readonly type: 'unfiltered'}
  | {readonly type: 'ordered'; readonly rows: RowOrder}
  | {readonly type: 'sorted'; readonly column: Column}
  | {readonly type: 'opened'; readonly chapter: string | undefined}
  /** An atlas arrived, a link was followed, an attribute was set: what is given is taken where it makes sense. */
  | {readonly type: 'restored'; readonly view: Partial<Fields>};
