// Ids: clerks should not have to think of them. A record gets one when it is made and a better one once it has a name; whatever
// points to it follows.
import {idOf} from '../model/csv-words.ts';
import {
  isObject,
  listOf,
  stringOf,
  valueAt,
  withValue,
  wordsOf,
  type Json,
  type JsonObject,
  type Path,
} from './draft.ts';
import {LISTS, type ListName} from './records.ts';

/** Every id that is taken: partners, ties, undertakings and memberships are told apart by them together. */
export function idsIn(file: JsonObject): ReadonlySet<string> {
  const ids = new Set<string>([stringOf(file['id']), stringOf(valueAt(file, ['home', 'id']))]);
  for (const name of Object.keys(LISTS))
    for (const one of listOf(file[name])) {
      if (!isObject(one)) continue;
      ids.add(stringOf(one['id']));
      for (const tie of listOf(one['ties'])) if (isObject(tie)) ids.add(stringOf(tie['id']));
    }
  ids.delete('');
  return ids;
}

/** The id, or else the id with the first free number behind it. */
export function freeId(file: JsonObject, wanted: string, own?: string): string {
  const taken = new Set(idsIn(file));
  if (own !== undefined) taken.delete(own);
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/** The first free `partner-1`, `source-1` … */
export function numberedId(file: JsonObject, stem: string): string {
  const taken = idsIn(file);
  for (let n = 1; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}

/** Whether nobody chose it: it may change by itself. */
export const isMadeUp = (id: string): boolean =>
  /^(?:partner|source|undertaking|membership|group|place|period|chapter|town)-\d+$/.test(id);

/** The longest id that is made of a title. */
const LONGEST = 40;

/** A record that has just got a name gets an id from it, and all that named it by the old one follow. */
export function withOwnId(file: JsonObject, path: Path): JsonObject {
  const record = valueAt(file, path);
  if (!isObject(record)) return file;
  const id = stringOf(record['id']);
  const name = idOf(wordsOf(record['name'] ?? record['title'], 'en'))
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (!isMadeUp(id) || name === '') return file;
  return renamed(file, path, freeId(file, name, id));
}

/** The lists by whose ids each key names something. */
const REFERENCES: Readonly<Record<string, readonly (ListName | 'home' | 'tie' | 'atlas')[]>> = {
  sources: ['sources'],
  place: ['partners', 'places', 'home', 'homes'],
  group: ['groups'],
  partners: ['partners'],
  city: ['partners'],
  home: ['homes'],
  about: ['partners', 'undertakings', 'memberships', 'home', 'homes', 'tie', 'atlas'],
};

function listAt(path: Path): ListName | 'home' | 'tie' | 'atlas' {
  if (path.length === 0) return 'atlas';
  if (path[2] === 'ties') return 'tie';
  return path[0] as ListName | 'home';
}

/** The record at the path under another id, and so in all that name it. */
export function renamed(file: JsonObject, path: Path, id: string): JsonObject {
  const before = stringOf(valueAt(file, [...path, 'id']));
  const list = listAt(path);
  const followed = (value: Json, key: string): Json => {
    if (typeof value === 'string') return value === before && REFERENCES[key]?.includes(list) ? id : value;
    // The list of records called `sources` or `partners` holds no ids, but records.
    if (Array.isArray(value)) return (value as Json[]).map((one) => followed(one, typeof one === 'string' ? key : ''));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, followed(one, name)]));
  };
  const all = before === '' ? file : (followed(file, '') as JsonObject);
  return withValue(all, [...path, 'id'], id);
}

/** How many facts name the record. */
export function timesNamed(file: JsonObject, path: Path): number {
  const id = stringOf(valueAt(file, [...path, 'id']));
  const list = listAt(path);
  let times = 0;
  const walk = (value: Json, key: string): void => {
    if (typeof value === 'string') times += value === id && REFERENCES[key]?.includes(list) ? 1 : 0;
    else if (Array.isArray(value)) (value as Json[]).forEach((one) => walk(one, typeof one === 'string' ? key : ''));
    else if (isObject(value)) for (const [name, one] of Object.entries(value)) walk(one, name);
  };
  if (id !== '') walk(file, '');
  return times;
}
