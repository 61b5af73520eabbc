// The atlas file that the rows of a table make. What a table does not say (title, home, licence, memberships …) may come from a
// head. Columns that mean nothing are left alone.
import {trimmed} from '../base/trimmed.ts';
import {degreesIn, middleOf} from './coordinates.ts';
import type {Headings} from './csv-headings.ts';
import {CsvLine, type CsvPlace} from './csv-line.ts';
import {citedBy, type CsvSource} from './csv-sources.ts';
import {
  confidenceNamed,
  countryNamed,
  eventNamed,
  idOf,
  instrumentNamed,
  isHomeWord,
  type Column,
} from './csv-words.ts';
import type {IsoDay} from './day.ts';
import {readEdtf} from './edtf.ts';
import type {Problem} from './problem.ts';
import type {AtlasFile, Text} from './schema.ts';
import {writtenDate} from './written-date.ts';

export interface CsvOptions {
  /** What the table does not say. */
  readonly head?: Partial<AtlasFile>;
  /** The day on which the table was as it is; it is moved on to the newest event. The home's row may name another. */
  readonly day: IsoDay;
  /** Name of the table, for messages. */
  readonly file?: string;
}

type Written = AtlasFile['partners'][number];
type Loose<T> = {-readonly [K in keyof T]: T[K]};
type LooseTie = {id: string; instrument: string; events: unknown[]};
interface Entry {
  readonly index: number;
  readonly row: number;
  readonly partner: Loose<Omit<Written, 'ties'>> & {ties: LooseTie[]};
}

const HOME_PATHS = [
  ['home.id', 'partner_id'],
  ['home.name', 'name'],
  ['home.country', 'country'],
  ['home.coordinates', 'lon'],
  ['home.coordinates[1]', 'lat'],
  ['updated', 'date'],
] as const;

const EVENT_PATHS = [
  ['type', 'event'],
  ['date', 'date'],
  ['place', 'place'],
  ['sources', 'source_title'],
  ['note', 'note'],
  ['confidence', 'confidence'],
] as const;

export class CsvAtlas {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #headings: Headings;
  readonly #head: Partial<AtlasFile>;
  readonly #day: IsoDay;
  readonly #partners = new Map<string, Entry>();
  readonly #sources: CsvSource[];
  readonly #groups: {id: string; name: Text}[];
  /** What stands in the column of places, with where it stands. */
  readonly #placesWanted: {readonly written: string; readonly event: {place?: string}}[] = [];
  /** Where in the table stands what has this path in the file. */
  readonly #places = new Map<string, CsvPlace>();
  #home: AtlasFile['home'] | undefined;
  #updated: IsoDay | undefined;
  #newest: IsoDay = '';

  constructor(headings: Headings, {head = {}, day}: CsvOptions) {
    this.#headings = headings;
    this.#head = head;
    this.#day = day;
    this.#sources = [...(head.sources ?? [])];
    this.#groups = [...(head.groups ?? [])];
  }

  add(cells: readonly string[], row: number): void {
    if (cells.every((cell) => trimmed(cell) === '')) return;
    const line = new CsvLine(cells, row, this.#headings);
    const names = line.texts('name');
    const id = line.at('partner_id')
      ? idIfFit(line.at('partner_id'))
      : idOf(names['en'] ?? Object.values(names)[0] ?? '');
    if (id === '') {
      this.#wrong('empty-cell', line.place('name'));
      return;
    }
    if (isHomeWord(line.at('event'))) {
      this.#setHome(line, id, names);
      return;
    }
    const entry = this.#partners.get(id) ?? this.#newPartner(line, id, names);
    if (entry.row !== row) this.#compare(entry, line, names);
    this.#addEvent(entry, line);
  }

  file(): unknown {
    const {title, home = this.#home ?? this.#nowhere()} = this.#head;
    const partners = [...this.#partners.values()].map(({partner}) => partner);
    const known = new Map<string, string>();
    for (const {id, name} of [...(this.#head.places ?? []), ...partners, home])
      for (const word of [id, ...Object.values(name)]) known.set(idOf(word), id);
    const places = [...(this.#head.places ?? [])];
    for (const {written, event} of this.#placesWanted) {
      const id = known.get(idOf(written)) ?? idOf(written);
      if (!known.has(id)) {
        known.set(id, id);
        places.push({id, name: {und: written}});
      }
      event.place = id;
    }
    const day = this.#day > this.#newest ? this.#day : this.#newest;
    return {
      format: 'twin-cities/1',
      id: home.id,
      updated: this.#updated ?? day,
      ...this.#head,
      title: title ?? titleOf(this.#home),
      home,
      groups: this.#groups,
      places,
      sources: this.#sources,
      partners,
    };
  }

  /** The same problem by row and column. */
  placed(problem: Problem): Problem {
    for (let path = problem.path; path !== ''; path = path.replace(/(^|\.)[^.[]+$|\[\d+\]$/, '')) {
      const place = this.#places.get(path);
      if (place) return {...problem, ...place};
    }
    return problem;
  }

  #wrong(code: Problem['code'], place: CsvPlace, more: Partial<Problem> = {}): void {
    this.problems.push({path: '', code, ...place, ...more});
  }

  #setHome(line: CsvLine, id: string, name: Text): void {
    const [lon, lat] = [this.#number(line, 'lon'), this.#number(line, 'lat')];
    const date = line.at('date') ? this.#date(line) : undefined;
    if (date !== undefined) this.#updated = readEdtf(date)?.latest;
    this.#places.set('home', line.place());
    for (const [key, column] of HOME_PATHS) this.#places.set(key, line.place(column));
    this.#home = {id, name, country: countryNamed(line.at('country')), coordinates: [lon, lat]};
  }

  /** Nobody says where it is: it is not drawn, nor are lines and distances from it. */
  #nowhere(): AtlasFile['home'] {
    this.warnings.push({path: '', code: 'no-home'});
    const points = [...this.#partners.values()].map(({partner}) => partner.coordinates);
    return {
      id: 'home',
      name: {pl: 'nasze miasto', en: 'our city'},
      country: 'ZZ',
      coordinates: middleOf(points),
      shown: false,
    };
  }

  #newPartner(line: CsvLine, id: string, name: Text): Entry {
    const index = this.#partners.size;
    const path = `partners[${index}]`;
    const group = line.at('group');
    const coordinates: Written['coordinates'] = [this.#number(line, 'lon'), this.#number(line, 'lat')];
    const country = line.at('country');
    if (country === '') this.#wrong('empty-cell', line.place('country'));
    if (Object.keys(name).length === 0) this.#wrong('empty-cell', line.place('name'));
    this.#places.set(path, line.place());
    this.#places.set(`${path}.id`, line.place('partner_id'));
    this.#places.set(`${path}.name`, line.place('name'));
    this.#places.set(`${path}.country`, line.place('country'));
    this.#places.set(`${path}.coordinates`, line.place('lon'));
    this.#places.set(`${path}.coordinates[1]`, line.place('lat'));
    this.#places.set(`${path}.group`, line.place('group'));
    const partner: Entry['partner'] = {id, name, country: countryNamed(country), coordinates, ties: []};
    if (group) partner.group = this.#groupNamed(group);
    const entry = {index, row: line.row, partner};
    this.#partners.set(id, entry);
    return entry;
  }

  /** A row of a partner that has been seen may leave out what is known, and must not contradict it. */
  #compare({partner, row}: Entry, line: CsvLine, names: Text): void {
    const told = (written: string, before: string, column: Column | 'name'): void => {
      if (written !== before)
        this.#wrong('contradicts', line.place(column), {value: written, near: before, otherRow: row});
    };
    if (line.at('country')) told(countryNamed(line.at('country')), partner.country, 'country');
    const [lon = NaN, lat = NaN] = partner.coordinates;
    for (const [column, before] of [
      ['lon', lon],
      ['lat', lat],
    ] as const) {
      const degrees = line.at(column) ? this.#number(line, column) : before;
      // What is no number has been told already.
      if (!Number.isNaN(degrees) && !Number.isNaN(before)) told(String(degrees), String(before), column);
    }
    for (const [lang, name] of Object.entries(names)) told(name, partner.name[lang] ?? name, 'name');
  }

  #addEvent({index, partner}: Entry, line: CsvLine): void {
    const [instrument, type, date] = [line.at('instrument'), line.at('event'), line.at('date')];
    // On the list, and no more is known.
    if (!instrument && !type && !date) return;
    if (!instrument) return this.#wrong('empty-cell', line.place('instrument'));
    const named = instrumentNamed(instrument);
    const id = line.at('tie_id') ? idIfFit(line.at('tie_id')) : `${partner.id}-${idOf(named)}`;
    let t = partner.ties.findIndex((tie) => tie.id === id);
    if (t < 0) t = partner.ties.push({id, instrument: named, events: []}) - 1;
    const tie = partner.ties[t];
    const path = `partners[${index}].ties[${t}]`;
    if (tie?.events.length === 0) {
      this.#places.set(path, line.place('instrument'));
      this.#places.set(`${path}.id`, line.place('tie_id'));
    }
    // A document of which nobody knows when it was signed.
    if (!date && (!type || eventNamed(type) === 'signed')) return;
    if (!date) return this.#wrong('empty-cell', line.place('date'));
    const when = this.#date(line);
    if (when === undefined || !tie) return;
    const confidence = line.at('confidence');
    const note = line.texts('note');
    const event: {place?: string} & Record<string, unknown> = {
      type: type ? eventNamed(type) : 'signed',
      date: when,
      sources: citedBy(line, this.#sources, (path, place) => this.#places.set(path, place)),
      ...(Object.keys(note).length > 0 ? {note} : {}),
      ...(confidence ? {confidence: confidenceNamed(confidence)} : {}),
    };
    const place = line.at('place');
    if (place) this.#placesWanted.push({written: place, event});
    const at = `${path}.events[${tie.events.push(event) - 1}]`;
    this.#places.set(at, line.place());
    for (const [key, column] of EVENT_PATHS) this.#places.set(`${at}.${key}`, line.place(column));
  }

  /** EDTF; undefined if it is told to be none. */
  #date(line: CsvLine): string | undefined {
    const written = writtenDate(line.at('date'));
    if ('date' in written) {
      const {earliest = ''} = readEdtf(written.date) ?? {};
      if (earliest > this.#newest) this.#newest = earliest;
      return written.date;
    }
    const {meant} = written;
    this.#wrong('unclear-date', line.place('date'), {
      value: line.at('date'),
      ...(meant.length > 0 && {allowed: meant}),
    });
    return undefined;
  }

  #number(line: CsvLine, column: 'lon' | 'lat'): number {
    const written = line.at(column).replace(/[\u2212\u2013]/g, '-');
    if (written === '') this.#wrong('empty-cell', line.place(column));
    else if (/^[+-]?\d+([.,]\d+)?$/.test(written)) return Number(written.replace(',', '.'));
    else {
      const degrees = degreesIn(written);
      const near = degrees === undefined ? {} : {near: String(degrees)};
      this.#wrong('not-a-number', line.place(column), {value: line.at(column), ...near});
    }
    return NaN;
  }

  #groupNamed(written: string): string {
    const id = idOf(written);
    if (!this.#groups.some((group) => group.id === id)) this.#groups.push({id, name: {und: written}});
    return id;
  }
}

/** An id that is one stays; of another text one is made, so that "Łuck" or "LUTSK" will do. */
const idIfFit = (text: string): string => (/^[a-z0-9][a-z0-9-]*$/.test(text) ? text : idOf(text));

function titleOf(home: AtlasFile['home'] | undefined): Text {
  if (!home) return {pl: 'Miasta partnerskie', en: 'Partner cities'};
  const [any = ''] = Object.values(home.name);
  return {
    pl: `Miasta partnerskie: ${home.name['pl'] ?? any}`,
    en: `Partner cities of ${home.name['en'] ?? any}`,
  };
}
