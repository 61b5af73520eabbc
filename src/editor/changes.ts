// What is different since the file was opened, in words, for the note to the superior.
import type {Words} from '../i18n/words.ts';
import {readEdtf} from '../model/edtf.ts';
import {described, kindAt, nameOfId, type Wording} from './describe.ts';
import {isObject, listOf, sameJson, stringOf, wordsOf, type Json, type JsonObject, type Path} from './draft.ts';
import {RECORDS} from './records.ts';

export function changesIn(before: JsonObject, after: JsonObject, said: Wording): readonly string[] {
  return [...differences(before, after, [], {before, after, said})];
}

interface Both {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly said: Wording;
}

/** What the editor writes by itself. */
const UNSAID: readonly string[] = ['format', '$schema'];

/** Text as a reader sees it is short; a long one is quoted by its beginning. */
const QUOTED = 80;

function* differences(a: Json | undefined, b: Json | undefined, path: Path, both: Both): Generator<string> {
  if (sameJson(a, b)) return;
  const {change} = both.said.labels;
  if (isRecords(a, path) && isRecords(b, path)) {
    yield* listDifferences(listOf(a), listOf(b), path, both);
    return;
  }
  if (isObject(a) && isObject(b) && kindAt(path)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of keys) if (!UNSAID.includes(key)) yield* differences(a[key], b[key], [...path, key], both);
    return;
  }
  const place = described(b === undefined ? both.before : both.after, path, both.said);
  if (isRecords(a ?? b, path)) {
    yield* listDifferences(listOf(a), listOf(b), path, both);
  } else if (a === undefined) yield change.set(place, shown(b, path, both));
  else if (b === undefined) yield change.cleared(place, shown(a, path, both));
  else yield change.changed(place, shown(a, path, both), shown(b, path, both));
}

const isRecords = (value: Json | undefined, path: Path): boolean =>
  value !== undefined &&
  (path.length === 1 || Boolean(kindAt(path.slice(0, -1)))) &&
  kindAt([...path, 0]) !== undefined;

/** Records with ids are found again by them, others by what stands in them, then by their place. */
function* listDifferences(a: readonly Json[], b: readonly Json[], path: Path, both: Both): Generator<string> {
  const {change} = both.said.labels;
  const idOf = (one: Json): string => (isObject(one) ? stringOf(one['id']) : '');
  const left = new Set(a.map((_, i) => i));
  const pairs = new Map<number, number>();
  const pair = (fits: (one: Json, other: Json) => boolean): void =>
    b.forEach((other, j) => {
      if (pairs.has(j)) return;
      const i = [...left].find((one) => fits(a[one] ?? '', other));
      if (i === undefined) return;
      pairs.set(j, i);
      left.delete(i);
    });
  pair((one, other) => idOf(one) !== '' && idOf(one) === idOf(other));
  pair((one, other) => idOf(other) === '' && sameJson(one, other));
  // An event with another date is the same event; one of another kind beside it is not.
  pair((one, other) => idOf(one) === '' && idOf(other) === '' && sameKind(one, other));
  for (const i of left) yield change.removed(described(both.before, [...path, i], both.said));
  for (let j = 0; j < b.length; j++) {
    const one = b[j];
    const i = pairs.get(j);
    const here: Path = [...path, j];
    if (i === undefined) yield change.added(described(both.after, here, both.said), summary(one, here, both));
    else yield* differences(a[i], one, here, both);
  }
}

const sameKind = (one: Json, other: Json): boolean =>
  isObject(one) && isObject(other) && ('type' in other ? one['type'] === other['type'] : true);

/** What a new record says, in short. */
function summary(record: Json, path: Path, both: Both): string {
  if (!isObject(record)) return '';
  const {words} = both.said;
  const kind = kindAt(path);
  if (kind === 'event') return dateIn(record['date'], words);
  if (kind === 'tie')
    return words.formats.list(
      listOf(record['events']).map((event, i) =>
        isObject(event)
          ? `${
              described(both.after, [...path, 'events', i], both.said)
                .split(' › ')
                .pop() ?? ''
            } ${dateIn(event['date'], words)}`.trim()
          : '',
      ),
    );
  if (kind === 'source') return stringOf(record['url']) || stringOf(record['publisher']);
  if (kind === 'undertaking') return dateIn(record['date'], words);
  return '';
}

function dateIn(value: Json | undefined, words: Words): string {
  const date = readEdtf(stringOf(value));
  return date ? words.formats.date(date) : stringOf(value);
}

/** A value as readers see it. */
function shown(value: Json | undefined, path: Path, both: Both): string {
  const {words} = both.said;
  const key = path[path.length - 1];
  const kind = kindAt(path.slice(0, -1));
  const field = kind && RECORDS[kind].find((one) => one.key === key);
  const short = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text);
  if (value === undefined) return '';
  if (field?.kind === 'date' || field?.kind === 'day') return dateIn(value, words);
  if (field?.kind === 'country') return words.formats.country(stringOf(value));
  if (field?.kind === 'choice') return both.said.labels.choice(words, stringOf(key), stringOf(value));
  if (typeof value === 'string') return short(nameOfId(both.after, value, words.locale));
  if (typeof value === 'boolean') return both.said.labels.yesNo(value);
  if (isObject(value)) {
    const texts = Object.entries(value).map(([lang, text]) => (typeof text === 'string' ? `${lang}: ${text}` : lang));
    return short(
      kind && field?.kind === 'record' ? wordsOf(value['name'] ?? value['alt'], words.locale) : texts.join(' · '),
    );
  }
  if (Array.isArray(value)) {
    const names = (value as Json[]).map((one) =>
      typeof one === 'string'
        ? nameOfId(both.after, one, words.locale)
        : typeof one === 'number'
          ? String(one)
          : wordsOf(one, words.locale),
    );
    return short(names.join(', '));
  }
  return typeof value === 'number' ? String(value) : '';
}
