// How each field of the view is written as text and read back: for attributes and for links. Reading never throws; what
// makes no sense is undefined, and the caller names what would.
import {INSTRUMENTS} from '../model/vocabulary.ts';
import {STATUSES} from '../model/tie-status.ts';
import {dayNamed} from './moment.ts';
import {PROJECTIONS} from '../geo/projections.ts';
import {COLUMNS, PANELS, ROW_ORDERS, STANDARD, type Column, type Fields} from './view-state.ts';

export interface Codec<T> {
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

const words = (text: string): readonly string[] => [...new Set(text.split(/\s+/).filter(Boolean))];

function choice<T extends string>(choices: readonly T[], standard: T): Codec<T> {
  return {
    write: (value) => (value === standard ? '' : value),
    read: (text) => choices.find((one) => one === text),
    allowed: choices,
  };
}

/** Any number of the choices; if there are none, of whatever the atlas has. */
function some(choices: readonly string[]): Codec<readonly string[]> {
  return {
    write: (values) => values.join(' '),
    read: (text) => {
      const values = words(text);
      return choices.length === 0 || values.every((value) => choices.includes(value)) ? values : undefined;
    },
    allowed: choices,
  };
}

/** An id, which is held against the atlas when there is one. */
const id: Codec<string | undefined> = {write: (id) => id ?? '', read: (text) => text || undefined, allowed: []};

/** By the name of the attribute and, behind `twin-`, of the key in a link. A field that is forgotten here does not compile. */
export const CODECS: {readonly [F in keyof Fields]: Codec<Fields[F]>} = {
  at: {
    write: (at) => at ?? '',
    read: (text) => (dayNamed(text) === undefined ? undefined : text),
    allowed: ['2014', '2014-06', '2014-06-21'],
  },
  home: id,
  city: id,
  projection: choice(PROJECTIONS, STANDARD.projection),
  panels: {
    write: (panels) => (panels.length === PANELS.length ? '' : panels.join(' ')),
    read: (text) => {
      const wanted = words(text);
      const panels = PANELS.filter((panel) => wanted.includes(panel));
      return wanted.length > 0 && panels.length === wanted.length ? panels : undefined;
    },
    allowed: PANELS,
  },
  rows: choice(ROW_ORDERS, STANDARD.rows),
  sort: {
    write: ({column, descending}) => {
      const standard = column === STANDARD.sort.column && !descending;
      return standard ? '' : `${column}${descending ? ':down' : ''}`;
    },
    read: (text) => {
      const [name, order] = text.split(':');
      const column: Column | undefined = COLUMNS.find((one) => one === name);
      return column && {column, descending: order === 'down'};
    },
    allowed: COLUMNS,
  },
  chapter: id,
  status: some(STATUS_WORDS),
  country: some([]),
  group: some([]),
  instrument: some(INSTRUMENTS),
  query: {write: (query) => query, read: (text) => text, allowed: []},
};

export type Field = keyof Fields;
export const FIELDS = Object.keys(CODECS) as readonly Field[];

/** The text of one field; '' for the default. */
export function writtenField<F extends Field>(field: F, fields: Fields): string {
  const {write}: Codec<Fields[F]> = CODECS[field];
  return write(fields[field]);
}
