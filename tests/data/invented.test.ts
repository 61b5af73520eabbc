// The second atlas of the demo: a town that says it is invented, with everything in it that the format knows. It is what the
// editor is tried on.
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {changesIn} from '../../src/editor/changes.ts';
import {described} from '../../src/editor/describe.ts';
import {isObject, type Json, type JsonObject, type Path} from '../../src/editor/draft.ts';
import {EDITOR_LOCALES, EDITOR_WORDS} from '../../src/editor/editor-locales.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {ATLAS} from '../../src/model/schema.ts';
import type {JsonShape} from '../../src/model/shape.ts';
import {EVENT_TYPES, INSTRUMENTS, ROLES} from '../../src/model/vocabulary.ts';

const FILE = JSON.parse(readFileSync('demo/invented/atlas.json', 'utf8')) as JsonObject;

/** Numbers of things that there are. */
const OF_THE_WORLD = ['wikidata', 'geonames'];
/** Of an atlas with several towns: tests/model/homes.test.ts. */
const OF_SEVERAL = /^homes\b|^(?:partners\.ties|undertakings|memberships)\.home$/;

/** Paths of all fields of a shape: `partners.ties.events.date`. */
function fieldsOf(shape: JsonShape, path = ''): readonly string[] {
  const inner = shape.items ? shape.items : shape;
  return Object.entries(inner.properties ?? {}).flatMap(([key, next]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...fieldsOf(next, here)];
  });
}

function usedIn(value: Json, path = ''): readonly string[] {
  if (Array.isArray(value)) return (value as Json[]).flatMap((one) => usedIn(one, path));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, next]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [here, ...usedIn(next, here)];
  });
}

const leaves = (value: Json, path: Path = []): readonly Path[] => {
  if (Array.isArray(value)) return (value as Json[]).flatMap((one, i) => leaves(one, [...path, i]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
  return [path];
};

test('it is sound, and there is nothing to be asked about it', () => {
  expect(readAtlas(FILE)).toMatchObject({atlas: {id: 'zmyslin'}, warnings: []});
});

test('it says in each of its three languages that it is invented', () => {
  const title = FILE['title'] as Readonly<Record<string, string>>;
  expect(title['pl']).toContain('zmyślone');
  expect(title['en']).toContain('invented');
  expect(title['uk']).toContain('вигаданого');
});

test('every field of the format is used, every document, event and role too', () => {
  const used = new Set(usedIn(FILE));
  expect(
    fieldsOf(ATLAS).filter(
      (field) => !used.has(field) && !OF_SEVERAL.test(field) && !OF_THE_WORLD.some((one) => field.endsWith(one)),
    ),
  ).toEqual([]);
  const text = JSON.stringify(FILE);
  for (const word of [...EVENT_TYPES, ...INSTRUMENTS, ...ROLES]) expect(text).toContain(`"${word}"`);
  for (const date of [
    /"\d{4}"/,
    /"\d{4}-\d\d"/,
    /"\d{4}-\d\d-\d\d"/,
    /"\d{4}~"/,
    /"\d{4}\?"/,
    /"\[\d{4}\.\./,
    /"\{\d{4},/,
    /\/\d{4}-/,
  ])
    expect(text).toMatch(date);
});

test('every text is there in all three languages', () => {
  const short: string[] = [];
  const walk = (value: Json, path: string): void => {
    if (Array.isArray(value)) (value as Json[]).forEach((one, i) => walk(one, `${path}[${i}]`));
    else if (isObject(value)) {
      const keys = Object.keys(value);
      if (keys.includes('pl') && keys.join() !== 'pl,en,uk') short.push(path);
      for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`);
    }
  };
  walk(FILE, '');
  expect(short).toEqual([]);
});

describe.each(EDITOR_LOCALES)('the editor in %s', (locale) => {
  const said = {words: wordsIn(locale), labels: EDITOR_WORDS[locale]};

  test('has words for every place in it', () => {
    for (const path of leaves(FILE)) {
      const text = described(FILE, path, said);
      if (path[0] === '$schema' || path[0] === 'format') continue;
      expect(text, path.join('.')).not.toBe('');
      expect(text, path.join('.')).not.toMatch(/\[\d|undefined|\bties\b|\bevents\b|discrepanc/);
    }
  });

  test('has words for every single change', () => {
    for (const path of leaves(FILE).filter((one) => one.length > 1)) {
      const [list = '', index] = path;
      const without = {
        ...FILE,
        [list]: Array.isArray(FILE[list]) ? (FILE[list] as Json[]).filter((_, i) => i !== index) : {},
      };
      for (const line of changesIn(FILE, without, said)) expect(line).not.toMatch(/undefined|\[object/);
    }
  });
});
