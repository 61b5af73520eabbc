// The contract's flat table, a row an event, becomes an atlas file; what is wrong with it is told by row and column. What a
// table does not say (title, home, licence, memberships …) may come from a head. Columns that mean nothing are left alone.
import {confidenceNamed, countryNamed, eventNamed, headingOf, idOf, instrumentNamed, isHomeWord} from './csv-words.ts';
import type {Column, Heading} from './csv-words.ts';
import {csvRecords} from './csv-records.ts';
import type {IsoDay} from './day.ts';
import {readEdtf} from './edtf.ts';
import {nearestWord} from './nearest-word.ts';
import type {Problem} from './problem.ts';
import type {Reading} from './read-atlas.ts';
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

/** Checks the atlas file that is made; the reader of tables is loaded by itself and brings none. */
export type Check = (file: unknown) => Reading;

interface Place {
  readonly row: number;
  readonly heading?: string;
  /** Of the city that the row is about. */
  readonly name?: Text;
}

/** Between several sources of one event. */
const SEVERAL = ' | ';
/** Headings that a row must have to be the one with the headings. */
const FEWEST_HEADINGS = 3;
const ROWS_BEFORE = 5;
const REQUIRED = ['country', 'lon', 'lat'] as const;

export function readCsv(text: string, check: Check, options: CsvOptions): Reading {
  const named = (problem: Problem): Problem =>
    options.file === undefined ? problem : {...problem, file: options.file};
  const read = csvRecords(text);
  if ('problem' in read) return {problems: [named(read.problem)]};
  const headings = headingsIn(read.records);
  if ('problems' in headings) return {problems: headings.problems.map(named)};
  const table = new Table(headings, options);
  read.records.slice(headings.row).forEach((cells, i) => table.add(cells, headings.row + 1 + i));
  if (table.problems.length > 0) return {problems: table.problems, warnings: table.warnings};
  const reading = check(table.file());
  const told = (problems: readonly Problem[] = []): readonly Problem[] => problems.map((one) => table.placed(one));
  const warnings = [...table.warnings.map(named), ...told(reading.warnings)];
  return 'atlas' in reading ? {...reading, warnings} : {problems: told(reading.problems), warnings};
}

interface Headings {
  /** Its number, from 1. */
  readonly row: number;
  readonly written: readonly string[];
  readonly meant: readonly Heading[];
}

function headingsIn(records: readonly (readonly string[])[]): Headings | {readonly problems: readonly Problem[]} {
  const known = ({meant}: Headings): number => meant.filter(Boolean).length;
  let best: Headings | undefined;
  records.slice(0, ROWS_BEFORE).forEach((cells, i) => {
    const written = cells.map((cell) => cell.trim());
    const one = {row: i + 1, written, meant: written.map(headingOf)};
    if (!best || known(one) > known(best)) best = one;
  });
  if (!best || known(best) < FEWEST_HEADINGS)
    return {problems: [{path: '', code: 'not-csv', cause: 'no-headings', row: best?.row ?? 1}]};
  const {row, written, meant} = best;
  const strangers = written.filter((heading, i) => heading !== '' && !meant[i]);
  const missing: readonly string[] = [
    ...(meant.some((one) => one && 'text' in one && one.text === 'name') ? [] : ['partner_name_pl']),
    ...REQUIRED.filter((column) => !meant.some((one) => one && 'column' in one && one.column === column)),
  ];
  if (missing.length === 0) return best;
  return {
    problems: missing.map((value): Problem => {
      const near = nearestWord(value, strangers);
      return {path: '', code: 'missing-column', value, row, ...(near !== undefined && {near})};
    }),
  };
}

type Written = AtlasFile['partners'][number];
type Loose<T> = {-readonly [K in keyof T]: T[K]};
type LooseTie = {id: string; instrument: string; events: unknown[]};
interface Entry {
  readonly index: number;
  readonly row: number;
  readonly partner: Loose<Omit<Written, 'ties'>> & {ties: LooseTie[]};
}

class Table {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #headings: Headings;
  readonly #head: Partial<AtlasFile>;
  readonly #day: IsoDay;
  readonly #partners = new Map<string, Entry>();
  readonly #sources: Loose<AtlasFile['sources'][number]>[];
  readonly #groups: {id: string; name: Text}[];
  /** What stands in the column of places, with where it stands. */
  readonly #placesWanted: {readonly written: string; readonly event: {place?: string}}[] = [];
  /** Where in the table stands what has this path in the file. */
  readonly #places = new Map<string, Place>();
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
    if (cells.every((cell) => cell.trim() === '')) return;
    const line = new Line(cells, row, this.#headings);
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

  #wrong(code: Problem['code'], place: Place, more: Partial<Problem> = {}): void {
    this.problems.push({path: '', code, ...place, ...more});
  }

  #setHome(line: Line, id: string, name: Text): void {
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

  #newPartner(line: Line, id: string, name: Text): Entry {
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
  #compare({partner, row}: Entry, line: Line, names: Text): void {
    const told = (written: string, before: string, column: Column | 'name'): void => {
      if (written !== before)
        this.#wrong('contradicts', line.place(column), {value: written, near: before, otherRow: row});
    };
    if (line.at('country')) told(countryNamed(line.at('country')), partner.country, 'country');
    for (const [i, column] of (['lon', 'lat'] as const).entries()) {
      const before = partner.coordinates[i] ?? NaN;
      const degrees = line.at(column) ? this.#number(line, column) : before;
      // What is no number has been told already.
      if (!Number.isNaN(degrees) && !Number.isNaN(before)) told(String(degrees), String(before), column);
    }
    for (const [lang, name] of Object.entries(names)) told(name, partner.name[lang] ?? name, 'name');
  }

  #addEvent({index, partner}: Entry, line: Line): void {
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
      sources: this.#cited(line),
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
  #date(line: Line): string | undefined {
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

  #number(line: Line, column: 'lon' | 'lat'): number {
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

  #cited(line: Line): readonly string[] {
    const cited: string[] = [];
    const [titles = [], urls = [], ids = []] = (['source_title', 'source_url', 'source_id'] as const).map((name) =>
      line.at(name).split(SEVERAL),
    );
    for (let i = 0; i < Math.max(titles.length, urls.length, ids.length); i++) {
      const [title = '', url = '', id = ''] = [titles[i], urls[i], ids[i]].map((one = '') => one.trim());
      if (!title && !url && !id) continue;
      const known = this.#sources.find((one) =>
        id ? one.id === id : one.title === (title || url) && (one.url ?? '') === url,
      );
      if (known) {
        cited.push(known.id);
        continue;
      }
      const own = {id: id || `source-${this.#sources.length + 1}`, title: title || url || id, ...(url ? {url} : {})};
      const path = `sources[${this.#sources.push(own) - 1}]`;
      this.#places.set(path, line.place('source_title'));
      this.#places.set(`${path}.id`, line.place('source_id'));
      this.#places.set(`${path}.url`, line.place('source_url'));
      cited.push(own.id);
    }
    return cited;
  }
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

/** One row, asked by what its columns mean. */
class Line {
  readonly row: number;
  readonly #cells: readonly string[];
  readonly #headings: Headings;

  constructor(cells: readonly string[], row: number, headings: Headings) {
    this.#cells = cells;
    this.row = row;
    this.#headings = headings;
  }

  /** What stands in the first column of this meaning, without what cannot be seen. */
  at(column: Column): string {
    const index = this.#headings.meant.findIndex((one) => one && 'column' in one && one.column === column);
    return plain(this.#cells[index] ?? '');
  }

  texts(text: 'name' | 'note'): Readonly<Record<string, string>> {
    const pairs = this.#headings.meant.flatMap((one, i) => {
      const words = one && 'text' in one && one.text === text ? plain(this.#cells[i] ?? '') : '';
      return one && 'text' in one && words ? [[one.lang, words] as const] : [];
    });
    return Object.fromEntries(pairs);
  }

  /** As it is headed in the file; by the contract's name if it has no such column. */
  place(column?: Column | 'name' | 'note'): Place {
    const name = this.texts('name');
    const row = {row: this.row, ...(Object.keys(name).length > 0 && {name})};
    if (!column) return row;
    const index = this.#headings.meant.findIndex(
      (one) => one && ('column' in one ? one.column === column : one.text === column),
    );
    const heading = this.#headings.written[index] ?? (column === 'name' ? 'partner_name_pl' : column);
    return {...row, ...(heading !== undefined && {heading})};
  }
}

function plain(cell: string): string {
  return (
    cell
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      .trim()
      // Put before a text that a spreadsheet would take for a formula.
      .replace(/^'(?=[=+\-@])/, '')
  );
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

/** Degrees of 53°08′N, 23°10'12"E or 23.17° E; undefined if it is none of these. */
function degreesIn(written: string): number | undefined {
  const parts =
    /^(-?\d+(?:[.,]\d+)?) ?°? ?(?:(\d+(?:[.,]\d+)?) ?['′’] ?)?(?:(\d+(?:[.,]\d+)?) ?(?:["″”]|'') ?)?([NSEWnsew])?$/.exec(
      written,
    );
  if (!parts) return undefined;
  const [degrees = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 4)
    .map((one) => Number((one ?? '0').replace(',', '.')));
  const sign = /[SW]/i.test(parts[4] ?? '') ? -1 : 1;
  return Math.round(sign * (degrees + minutes / 60 + seconds / 3600) * 1e4) / 1e4;
}

/** The middle of points on the globe, for a map that has no other. */
function middleOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  const whole = (angle: number): number => Math.round((angle / radians) * 100) / 100;
  return [whole(Math.atan2(y, x)), whole(Math.atan2(z, Math.hypot(x, y)))];
}
