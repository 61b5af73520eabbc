// The forms are made from a table of fields: it must name every field of the file, and no other.
import {describe, expect, test} from 'vitest';
import {EDITOR_LOCALES, EDITOR_WORDS} from '../../src/editor/editor-locales.ts';
import {LISTS, RECORDS, type RecordKind} from '../../src/editor/records.ts';
import {ATLAS} from '../../src/model/schema.ts';
import type {JsonShape} from '../../src/model/shape.ts';

/** Written by the editor itself, or parts of the atlas with forms of their own. */
const NO_FIELDS: readonly string[] = ['format', '$schema', 'home', ...Object.keys(LISTS)];

const below = (shape: JsonShape | undefined, key: string): JsonShape | undefined => {
  const next = shape?.properties?.[key];
  return next?.items ? next.items : next;
};

function keysOf(shape: JsonShape | undefined): readonly string[] {
  return Object.keys(shape?.properties ?? {}).sort();
}

function check(kind: RecordKind, shape: JsonShape | undefined): void {
  const fields = RECORDS[kind];
  const wanted = keysOf(shape).filter((key) => kind !== 'atlas' || !NO_FIELDS.includes(key));
  expect(fields.map(({key}) => key).sort(), kind).toEqual(wanted);
  for (const {key, required, kind: of, choices} of fields) {
    expect(required ?? false, `${kind}.${key}`).toBe(shape?.required?.includes(key) ?? false);
    if (of === 'choice') expect(choices, `${kind}.${key}`).toEqual(shape?.properties?.[key]?.enum);
  }
  for (const {key, of} of fields) if (of) check(of, below(shape, key));
}

test('every field of the file has a field in a form, those that are needed and what may be chosen included', () => {
  check('atlas', ATLAS);
  check('home', below(ATLAS, 'home'));
  for (const [list, kind] of Object.entries(LISTS)) check(kind, below(ATLAS, list));
});

describe.each(EDITOR_LOCALES)('in %s', (locale) => {
  test('every field has a label in words', () => {
    const {fieldLabel} = EDITOR_WORDS[locale];
    for (const [kind, fields] of Object.entries(RECORDS))
      for (const {key} of fields) {
        const label = fieldLabel(kind as RecordKind, key);
        expect(label, `${kind}.${key}`).toMatch(/^\p{Lu}/u);
      }
  });
});

test('in Polish no line ends in a one-letter word', () => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(EDITOR_WORDS.pl);
  expect(texts.filter((text) => /(^|[\s(„])[aiouwzAIOUWZ] /.test(text))).toEqual([]);
});
