// From rows of Wikidata to an atlas: a partner a city, a document a statement, each fact with its statement as its source and
// the statement's references beside it. What is odd is told, not mended in silence.
import {idOf} from '../model/csv-words.ts';
import type {IsoDay} from '../model/day.ts';
import {readEdtf} from '../model/edtf.ts';
import type {AtlasFile, Text} from '../model/schema.ts';
import {dateOf, isUnknownValue, itemOf, pointOf, type Row} from './result.ts';
import {TEXTS} from './wikidata-texts.ts';

export type FindingKind =
  | 'several-statements'
  | 'without-date-beside-dated'
  | 'end-before-start'
  | 'several-starts'
  | 'unknown-end'
  | 'former-name'
  | 'no-name'
  | 'no-coordinates'
  | 'no-country';

/** Something that whoever imports should know. */
export interface Finding {
  readonly kind: FindingKind;
  readonly name: Text;
  /** Number of the city in Wikidata. */
  readonly item: string;
  /** What Wikidata says, as it says it. */
  readonly values: readonly string[];
}

export interface Imported {
  /** Where country or coordinates are not known, they are left open: the check tells. */
  readonly file: AtlasFile;
  readonly findings: readonly Finding[];
}

type Partner = AtlasFile['partners'][number];
type Tie = Partner['ties'][number];
type Source = AtlasFile['sources'][number];

export function wikidataAtlas(rows: readonly Row[], today: IsoDay): Imported {
  const sources: Source[] = [];
  const findings: Finding[] = [];
  const [first = {}] = rows;
  const home = cityOf(rows, 'home') ?? {item: '', name: {}};
  const groups = grouped(rows, (row) => itemOf(row['partner']));
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  };
  const homeId = free(idFor(home.name, home.item));
  const partners = [...groups].map(([item, own]): Partner => {
    const {name} = cityOf(own, 'partner') ?? {name: {}};
    const named = Object.keys(name).length > 0 ? name : {und: item};
    const told = (kind: FindingKind, ...values: readonly string[]): void => {
      findings.push({kind, name: named, item, values});
    };
    const id = free(idFor(name, item));
    const country = first_(own, (row) => countryIn(row['country']?.value));
    const coordinates = first_(own, (row) => pointOf(row['coordinates']));
    if (Object.keys(name).length === 0) told('no-name');
    if (!country) told('no-country');
    if (!coordinates) told('no-coordinates');
    const former = formerNames(own, named);
    if (former) told('former-name', ...Object.values(former).flat());
    const ties = statementsOf(own, told).map((statement, i): Tie => {
      const cited = sourcesOf(statement.rows, {home: home.name, partner: named}, sources);
      return tieOf(statement, {id: `${id}-${i + 1}`, cited, today});
    });
    return {
      id,
      name: named,
      // Left open where Wikidata does not say; the check and the editor ask.
      country: country ?? '',
      coordinates: coordinates ?? ([] as unknown as Partner['coordinates']),
      wikidata: item,
      ...(former ? {otherNames: former} : {}),
      ties,
    };
  });
  const homeCountry = countryIn(first['homeCountry']?.value);
  const file: AtlasFile = {
    format: 'twin-cities/1',
    id: homeId,
    title: TEXTS.title,
    updated: today,
    home: {
      id: homeId,
      name: Object.keys(home.name).length > 0 ? home.name : {und: home.item},
      country: homeCountry ?? '',
      coordinates: pointOf(first['homeCoordinates']) ?? ([] as unknown as Partner['coordinates']),
      ...(home.item ? {wikidata: home.item} : {}),
    },
    sources,
    partners: [...partners].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0)),
  };
  return {file, findings};
}

const LATE = '9999';
const firstDay = ({ties}: Partner): string =>
  ties.flatMap(({events}) => events.map(({date}) => readEdtf(date)?.earliest ?? LATE)).sort()[0] ?? LATE;

const countryIn = (code: string | undefined): string | undefined => (/^[A-Z]{2}$/.test(code ?? '') ? code : undefined);

function first_<T>(rows: readonly Row[], found: (row: Row) => T | undefined): T | undefined {
  for (const row of rows) {
    const one = found(row);
    if (one !== undefined) return one;
  }
  return undefined;
}

function grouped(rows: readonly Row[], key: (row: Row) => string | undefined): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = key(row);
    if (own === undefined) continue;
    const group = groups.get(own) ?? [];
    groups.set(own, group);
    group.push(row);
  }
  return groups;
}

/** Its names: variables such as `partner_pl`, or the `partnerLabel` of the label service. */
function cityOf(
  rows: readonly Row[],
  of: 'home' | 'partner',
): {readonly item: string; readonly name: Text} | undefined {
  const item = first_(rows, (row) => itemOf(row[of]));
  return item === undefined ? undefined : {item, name: namesIn(rows, of)};
}

function namesIn(rows: readonly Row[], of: string): Text {
  const names: Record<string, string> = {};
  for (const row of rows)
    for (const [variable, {value, lang}] of Object.entries(row)) {
      const [, stem, tag] = /^(\w+?)(?:_([a-z]{2,3}(?:_[a-z0-9]+)*)|Label)$/i.exec(variable) ?? [];
      if (stem !== of) continue;
      const key = tag?.replace(/_/g, '-') ?? lang;
      // Where there is no label the service gives the number.
      if (key && value.trim() !== '' && !/^Q\d+$/.test(value)) names[key] ??= value.trim();
    }
  return names;
}

const idFor = (name: Text, item: string): string =>
  idOf(name['en'] ?? name['pl'] ?? Object.values(name)[0] ?? '') || item.toLowerCase() || 'town';

function formerNames(rows: readonly Row[], name: Text): Readonly<Record<string, readonly string[]>> | undefined {
  const former = new Map<string, Set<string>>();
  for (const {formerName} of rows) {
    if (!formerName || Object.values(name).includes(formerName.value)) continue;
    const lang = formerName.lang ?? 'und';
    former.set(lang, (former.get(lang) ?? new Set()).add(formerName.value));
  }
  if (former.size === 0) return undefined;
  return Object.fromEntries([...former].map(([lang, names]) => [lang, [...names]]));
}

interface Statement {
  readonly rows: readonly Row[];
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** It ended, and Wikidata does not know when. */
  readonly isEndUnknown: boolean;
  readonly cause: Text;
}

function statementsOf(
  rows: readonly Row[],
  told: (kind: FindingKind, ...values: readonly string[]) => void,
): readonly Statement[] {
  const all = [...grouped(rows, (row) => row['statement']?.value ?? itemOf(row['partner']))].map(
    ([, own]): Statement => {
      const starts = [...new Set(own.flatMap((row) => dateOf(row['start'], row['startPrecision']) ?? []))];
      const ends = [...new Set(own.flatMap((row) => dateOf(row['end'], row['endPrecision']) ?? []))];
      const [start] = starts;
      const [end] = ends;
      if (starts.length > 1) told('several-starts', ...starts);
      const isReversed =
        start !== undefined && end !== undefined && (readEdtf(end)?.latest ?? '') < (readEdtf(start)?.earliest ?? '');
      if (isReversed) told('end-before-start', start, end);
      const isEndUnknown = end === undefined && own.some((row) => isUnknownValue(row['endNode']));
      if (isEndUnknown) told('unknown-end');
      return {rows: own, start, end: isReversed ? undefined : end, isEndUnknown, cause: namesIn(own, 'cause')};
    },
  );
  const dated = all.filter(({start, end}) => start !== undefined || end !== undefined);
  // The same partnership once more, without its date.
  const kept = dated.length > 0 ? dated : all.slice(0, 1);
  if (kept.length < all.length) told('without-date-beside-dated');
  if (kept.length > 1)
    told('several-statements', ...kept.map(({start, end}) => [start ?? '?', end].filter(Boolean).join(' – ')));
  return kept;
}

/** The statement itself, then what it refers to; new ones are added to the list. */
function sourcesOf(
  rows: readonly Row[],
  names: {readonly home: Text; readonly partner: Text},
  sources: Source[],
): readonly string[] {
  const cited: string[] = [];
  const cite = (source: Source): void => {
    const known = sources.find(
      ({url, title}) =>
        url !== undefined && url === source.url && JSON.stringify(title) === JSON.stringify(source.title),
    );
    if (!known) sources.push(source);
    const {id} = known ?? source;
    if (!cited.includes(id)) cited.push(id);
  };
  const [row = {}] = rows;
  const [subject = '', ...rest] = (row['statement']?.value.split('/').pop() ?? '').split('-');
  const item = itemOf(row['home']) ?? subject;
  const anchor = rest.length > 0 ? `#${subject}$${rest.join('-')}` : '#P190';
  cite({
    id: `wikidata-${sources.length + 1}`,
    title: TEXTS.statement(names.home, names.partner),
    publisher: 'Wikidata',
    url: `https://www.wikidata.org/wiki/${item}${anchor}`,
    role: 'dataset',
    licence: 'CC0-1.0',
  });
  for (const {referenceUrl, referenceTitle} of rows) {
    const url = referenceUrl?.value;
    if (url === undefined || !/^https?:\/\/\S+$/.test(url)) continue;
    const lang = referenceTitle?.lang;
    cite({
      id: `wikidata-${sources.length + 1}`,
      title: referenceTitle?.value ?? new URL(url).hostname.replace(/^www\./, ''),
      url,
      ...(lang === undefined ? {} : {language: lang}),
      role: 'secondary',
    });
  }
  return cited;
}

function tieOf(
  {start, end, isEndUnknown, cause}: Statement,
  {id, cited, today}: {readonly id: string; readonly cited: readonly string[]; readonly today: IsoDay},
): Tie {
  const events: Tie['events'][number][] = [];
  if (start !== undefined) events.push({type: 'signed', date: start, sources: cited});
  const ended = end ?? (isEndUnknown && start !== undefined ? `[${start}..${today}]` : undefined);
  if (ended !== undefined) {
    const note = Object.keys(cause).length > 0 ? {note: cause} : {};
    events.push({type: 'terminated', date: ended, sources: cited, ...note});
  }
  return {id, instrument: 'agreement', events, note: TEXTS.unknownInstrument, sources: cited};
}
