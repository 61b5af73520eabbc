// A record that has just been added: what it cannot be without, as far as that can be said, and which field is asked for first.
import {listOf, stringOf, valueAt, type Json, type JsonObject, type Path} from './draft.ts';
import {freeId, numberedId} from './ids.ts';
import {isListName, LISTS, RECORDS, type FieldKind} from './records.ts';

const EMPTY_EVENT = {date: '', sources: []};

/** A new member for the list at the path. */
export function newRecord(file: JsonObject, path: Path): JsonObject {
  const last = path[path.length - 1];
  if (last === 'events') return {type: listOf(valueAt(file, path)).length === 0 ? 'signed' : 'renewed', ...EMPTY_EVENT};
  if (last === 'ties') {
    const partner = stringOf(valueAt(file, [...path.slice(0, -1), 'id']));
    const id = freeId(file, `${partner}-agreement`);
    return {id, instrument: 'agreement', events: [{type: 'signed', ...EMPTY_EVENT}]};
  }
  if (last === 'history') return {title: {}, ...EMPTY_EVENT};
  const kind = isListName(last) ? LISTS[last] : 'about';
  const needed = RECORDS[kind].filter(({required}) => required);
  const id = needed.some(({key}) => key === 'id') ? {id: numberedId(file, kind)} : undefined;
  const rest = needed.filter(({key}) => key !== 'id').map((field) => [field.key, emptyOf(field.kind)] as const);
  return {...id, ...Object.fromEntries(rest)};
}

function emptyOf(kind: FieldKind): Json {
  if (kind === 'text' || kind === 'long') return {};
  return kind === 'records' || kind === 'sources' || kind === 'coordinates' ? [] : '';
}

export function firstField(path: Path): string {
  const last = path[path.length - 1];
  if (last === 'ties') return 'instrument';
  if (last === 'events') return 'type';
  if (last === 'partners' || last === 'homes') return 'find';
  return 'name';
}
