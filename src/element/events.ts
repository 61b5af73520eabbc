// What the element tells the page. Only what the user or the network did is told.
import type {Problem} from '../model/problem.ts';
import type {ProjectionKind} from '../geo/projections.ts';
import type {Filters} from '../state/view-state.ts';

/** The real Event, also on pages where MooTools or Prototype put a class of their own in its place. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
const OPTIONS = {bubbles: true, composed: true} as const;

/** The atlas is loaded and drawn. */
export class TwinReadyEvent extends NativeEvent {
  constructor() {
    super('twin-ready', OPTIONS);
  }
}

/** The user changed the view. */
export class TwinViewChangeEvent extends NativeEvent {
  /** The moment as a day, month or year; undefined is the day of the data. */
  readonly at: string | undefined;
  readonly city: string | undefined;
  readonly projection: ProjectionKind;
  readonly filters: Filters;

  constructor(view: {at: string | undefined; city: string | undefined; projection: ProjectionKind; filters: Filters}) {
    super('twin-view-change', OPTIONS);
    this.at = view.at;
    this.city = view.city;
    this.projection = view.projection;
    this.filters = view.filters;
  }
}

/** The user selected a partner, or none. */
export class TwinCitySelectEvent extends NativeEvent {
  readonly city: string | undefined;

  constructor(city: string | undefined) {
    super('twin-city-select', OPTIONS);
    this.city = city;
  }
}

/** An atlas could not be loaded. */
export class TwinLoadErrorEvent extends NativeEvent {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('twin-load-error', OPTIONS);
    this.problems = problems;
  }
}

declare global {
  /** Of elements, documents and windows alike: the events bubble. */
  interface GlobalEventHandlersEventMap {
    'twin-ready': TwinReadyEvent;
    'twin-view-change': TwinViewChangeEvent;
    'twin-city-select': TwinCitySelectEvent;
    'twin-load-error': TwinLoadErrorEvent;
  }
}
