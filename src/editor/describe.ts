// A place in the file in words: `partners[16].ties[0].events[1].date` is "Lutsk › agreement › signed › date".
import type {Words} from '../i18n/words.ts';
import {isObject, listOf, stringOf, valueAt, wordsOf, type Json, type JsonObject, type Path} from './draft.ts';
import type {EditorWords} from './editor-words.ts';
import {isListName, LISTS, RECORDS, type Field, type RecordKind} from './records.ts';

export interface Wording {
  readonly words: Words;
  readonly labels: EditorWords;
}

const SEPARATOR = ' › ';

/** What a record is called where it stands in a list. */
export function recordName(file: JsonObject, path: Path, {words, labels}: Wording): string {
  const record = valueAt(file, path);
  const kind = kindAt(path);
  if (!isObject(record)) return labels.record[kind ?? 'atlas'];
  if (kind === 'tie') return instrumentWord(record['instrument'], words, labels);
  if (kind === 'event') return eventWord(record['type'], words, labels);
  if (kind === 'discrepancy' && record['title'] === undefined)
    return labels.aboutWhom(aboutNames(file, record['about'], words));
  return (
    wordsOf(record['name'] ?? record['title'], words.locale) ||
    stringOf(record['id']) ||
    (kind === 'passage' && stringOf(record['text'])) ||
    labels.unnamed(labels.record[kind ?? 'atlas'])
  );
}

export function instrumentWord(value: Json | undefined, {messages}: Words, labels: EditorWords): string {
  const word = messages.common.instrument(stringOf(value) as 'agreement') as string | undefined;
  return word ?? (stringOf(value) || labels.record.tie);
}

export function eventWord(value: Json | undefined, {messages}: Words, labels: EditorWords): string {
  const word = messages.common.event(stringOf(value) as 'signed') as string | undefined;
  return word ?? (stringOf(value) || labels.record.event);
}

function aboutNames(file: JsonObject, about: Json | undefined, words: Words): string {
  const ids = typeof about === 'string' ? [about] : listOf(about).map(stringOf);
  return words.formats.list(ids.map((id) => nameOfId(file, id, words.locale)));
}

/** The name of whatever has the id; else the id. */
export function nameOfId(file: JsonObject, id: string, lang: string): string {
  const all = [valueAt(file, ['home']), ...Object.keys(LISTS).flatMap((name) => listOf(file[name]))];
  for (const one of all) {
    if (!isObject(one)) continue;
    if (one['id'] === id) return wordsOf(one['name'] ?? one['title'], lang) || id;
    if (listOf(one['ties']).some((tie) => isObject(tie) && tie['id'] === id))
      return `${wordsOf(one['name'], lang)} (${id})`;
  }
  return id;
}

/** What kind of record stands at a path; undefined for a field. */
export function kindAt(path: Path): RecordKind | undefined {
  let kind: RecordKind = 'atlas';
  for (let i = 0; i < path.length; i++) {
    const step = path[i];
    if (i === 0) {
      if (step === 'home') kind = 'home';
      else if (isListName(step) && typeof path[1] === 'number') kind = LISTS[step];
      else return undefined;
      if (step !== 'home') i++;
      continue;
    }
    const field: Field | undefined = RECORDS[kind].find(({key}) => key === step);
    if (field?.kind === 'record') kind = field.of ?? kind;
    else if (field?.kind === 'records' && typeof path[i + 1] === 'number') {
      kind = field.of ?? kind;
      i++;
    } else return undefined;
  }
  return kind;
}

export function described(file: JsonObject, path: Path, said: Wording): string {
  const bits: string[] = [];
  for (let end = 1; end <= path.length; end++) {
    const way = path.slice(0, end);
    const step = path[end - 1] ?? '';
    const kind = kindAt(way);
    if (kind) {
      if (typeof step === 'number' || kind === 'home')
        bits.push(kind === 'home' ? said.labels.section.home : recordName(file, way, said));
      else bits.push(said.labels.fieldLabel(kindAt(way.slice(0, -1)) ?? 'atlas', step));
      continue;
    }
    const above = kindAt(way.slice(0, -1));
    if (above === 'atlas' && isListName(step)) {
      if (end === path.length) bits.push(said.labels.section[step]);
    } else if (above && typeof step === 'string') {
      // The list itself has no name of its own where a member of it is named.
      const isList = RECORDS[above].some(({key, kind: of}) => key === step && of === 'records');
      if (!isList || end === path.length) bits.push(said.labels.fieldLabel(above, step));
    } else if (typeof step === 'string' && step.length < 9) bits.push(said.labels.language(step));
  }
  return bits.join(SEPARATOR);
}
