// Ids that follow, undo, and what has changed in words.
import {describe, expect, test} from 'vitest';
import bialystok from '../atlases/bialystok.json';
import {changesIn} from '../../src/editor/changes.ts';
import {described} from '../../src/editor/describe.ts';
import {
  listOf,
  pathIn,
  valueAt,
  withMoved,
  withValue,
  type Json,
  type JsonObject,
  type Path,
} from '../../src/editor/draft.ts';
import {EDITOR_WORDS} from '../../src/editor/editor-locales.ts';
import {freeId, renamed, timesNamed, withOwnId} from '../../src/editor/ids.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {pathOf} from '../../src/model/problem.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';

const FILE = bialystok as unknown as JsonObject;
const said = (lang: 'pl' | 'en') => ({words: wordsIn(lang), labels: EDITOR_WORDS[lang]});
const partnerAt = (id: string): number =>
  listOf(FILE['partners']).findIndex((_, i) => valueAt(FILE, ['partners', i, 'id']) === id);
const LUTSK: Path = ['partners', partnerAt('lutsk')];
const changed = (path: Path, value: Json | undefined) => withValue(FILE, path, value);
const told = (after: JsonObject, lang: 'pl' | 'en' = 'en') =>
  changesIn(FILE, after, said(lang)).map((line) => line.replace(/\u00a0/g, ' '));

describe('what has changed, in words', () => {
  test('nothing is nothing', () => expect(told(structuredClone(FILE))).toEqual([]));

  test('a date is told as readers see it', () => {
    const after = changed([...LUTSK, 'ties', 1, 'events', 0, 'date'], '2013-06');
    expect(told(after)).toEqual(['Lutsk › agreement › signed › Date: “22 June 2013” became “June 2013”']);
    expect(told(after, 'pl')).toEqual([
      'Łuck › umowa › podpisanie › Data: zamiast „22 czerwca 2013” jest „czerwiec 2013”',
    ]);
  });

  test('what was added and removed is named, a thing moved is not both', () => {
    const events: Path = [...LUTSK, 'ties', 1, 'events'];
    const more = changed(events, [
      ...listOf(valueAt(FILE, events)),
      {type: 'renewed', date: '2024', sources: ['nist-2017']},
    ]);
    expect(told(more)).toEqual(['Added: Lutsk › agreement › renewed (2024)']);
    expect(told(changed(['partners', 0], undefined))).toEqual(['Removed: Bornova']);
    expect(told(withMoved(FILE, ['partners'], 0, 3))).toEqual([]);
  });

  test('a field is set, cleared, changed; countries and choices are words', () => {
    expect(told(changed([...LUTSK, 'country'], 'PL'))).toEqual(['Lutsk › Country: “Ukraine” became “Poland”']);
    expect(told(changed([...LUTSK, 'ties', 1, 'instrument'], 'accord'))).toEqual([
      'Lutsk › accord › Kind of document: “agreement” became “accord”',
    ]);
    expect(told(changed(['url'], 'https://example.org/'))).toEqual([
      'Address of the page (for print): now “https://example.org/”',
    ]);
  });
});

test('every path of a problem is described without a key of the file in it', () => {
  const place = (path: string) => described(FILE, pathIn(path), said('en'));
  const lutsk = pathOf(LUTSK);
  expect(place(`${lutsk}.ties[1].events[0].date`)).toBe('Lutsk › agreement › signed › Date');
  expect(place(`${lutsk}.name.pl`)).toBe('Lutsk › Name › Polish');
  expect(place('home.coordinates')).toBe('Our city › Where it lies');
  expect(place('sources')).toBe('Sources');
  expect(place('discrepancies[0].note')).toContain('What the sources say');
});

describe('ids', () => {
  test('whatever names a record follows it under its new id, and the atlas stays sound', () => {
    const times = timesNamed(FILE, LUTSK);
    const after = renamed(FILE, LUTSK, 'luck');
    expect(times).toBeGreaterThan(3);
    expect(timesNamed(after, LUTSK)).toBe(times);
    expect(readAtlas(after)).toMatchObject({atlas: {}});
    const source = renamed(FILE, ['sources', 0], 'first-of-all');
    expect(readAtlas(source)).toMatchObject({atlas: {}});
  });

  test('a record without an id of its own gets one from its name, and none that is taken', () => {
    const index = listOf(FILE['partners']).length;
    const made = withValue(FILE, ['partners', index], {id: 'partner-1', name: {pl: 'Łódź', en: 'Lodz'}});
    expect(valueAt(withOwnId(made, ['partners', index]), ['partners', index, 'id'])).toBe('lodz');
    expect(freeId(FILE, 'lutsk')).toBe('lutsk-2');
  });
});

test('a path is read as it is written', () => {
  for (const path of ['partners[3].ties[0].events[1].date', 'home.name.zh-Hant', 'partners[0]["a b"]', ''])
    expect(pathOf(pathIn(path))).toBe(path);
});
