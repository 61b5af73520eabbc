// How each field of the view is written as text and read back: for attributes and for links. Reading never throws; what
// makes no sense is undefined, and the caller names what would.
import {INSTRUMENTS} from '../model/schema.ts';
import {STATUSES} from '../model/tie-status.ts';
import {dayNamed} from './moment.ts';
import {
  COLUMNS,
  INITIAL_VIEW,
  PANELS,
  PROJECTIONS,
  ROW_ORDERS,
  type Column,
  type Filters,
  type ViewState,
} from './view-state.ts';

export interface Codec<T> {
  /** Name of the attribute and, behind `twin-`, of the key in a link. */
  readonly name: string;
  /** '' for the default. */
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
  /** What may stand there, for a warning. */
  readonly allowed: readonly string[];
}

const STATUS_WORDS: readonly string[] = STATUSES.flatMap((status) => [
  status,
  `${status}:certain`,
  `${status}:perhaps`,
]);

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

function choice<T extends string>(name: string, choices: readonly T[], standard: T): Codec<T> {
  return {
    name,
    write: (value) => (value === standard ? '' : value),
    read: (text) => choices.find((one) => one === text),
    allowed: choices,
  };
}

function some(name: string, choices: readonly string[]): Codec<readonly string[]> {
  return {
    name,
    write: (values) => values.join(' '),
    read: (text) => {
      const values = words(text);
      return choices.length === 0 || values.every((value) => choices.includes(value)) ? values : undefined;
    },
    allowed: choices,
  };
}

/** Ids, countries and groups depend on the atlas and are held against it when there is one. */
export const FILTER_CODECS: {readonly [K in keyof Filters]: Codec<Filters[K]>} = {
  status: some('status', STATUS_WORDS),
  country: some('country', []),
  group: some('group', []),
  instrument: some('instrument', INSTRUMENTS),
  query: {name: 'query', write: (query) => query, read: (text) => text, allowed: []},
};

/** A field that is forgotten here does not compile. */
export const CODECS: {readonly [K in Exclude<keyof ViewState, 'filters'>]: Codec<ViewState[K]>} = {
  at: {
    name: 'at',
    write: (at) => at ?? '',
    read: (text) => (dayNamed(text) === undefined ? undefined : text),
    allowed: ['2014', '2014-06', '2014-06-21'],
  },
  city: {name: 'city', write: (city) => city ?? '', read: (text) => text || undefined, allowed: []},
  projection: choice('projection', PROJECTIONS, INITIAL_VIEW.projection),
  panels: {
    name: 'panels',
    write: (panels) => (panels.length === PANELS.length ? '' : panels.join(' ')),
    read: (text) => {
      const wanted = words(text);
      const panels = PANELS.filter((panel) => wanted.includes(panel));
      return wanted.length > 0 && panels.length === new Set(wanted).size ? panels : undefined;
    },
    allowed: PANELS,
  },
  rows: choice('rows', ROW_ORDERS, INITIAL_VIEW.rows),
  sort: {
    name: 'sort',
    write: ({column, descending}) => {
      const standard = column === INITIAL_VIEW.sort.column && !descending;
      return standard ? '' : `${column}${descending ? ':down' : ''}`;
    },
    read: (text) => {
      const [name, order] = text.split(':');
      const column: Column | undefined = COLUMNS.find((one) => one === name);
      return column && {column, descending: order === 'down'};
    },
    allowed: COLUMNS,
  },
  chapter: {name: 'chapter', write: (chapter) => chapter ?? '', read: (text) => text || undefined, allowed: []},
};
