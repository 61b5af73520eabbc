// What fits the definition and cannot be right, or probably is not. Nothing of the kind stands in Białystok's atlas.
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {misplaced} from '../../src/geo/misplaced.ts';
import {unpackedLand} from '../../src/geo/land.ts';
import {lateUpdate} from '../../src/model/doubts.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {atlasFrom} from '../harness/scene-input.ts';

const land = unpackedLand(readFileSync('src/geo/generated/land-fine.txt', 'utf8').trimEnd());
const living: unknown = JSON.parse(readFileSync('data/bialystok.json', 'utf8'));

type Event = readonly [type: string, date: string, source?: string];

function fileOf(ties: readonly (readonly Event[])[], more: object = {}): Record<string, unknown> {
  return {
    format: 'twin-cities/1',
    id: 'town',
    title: {en: 'Town'},
    updated: '2024-01-01',
    home: {id: 'town', name: {en: 'Town'}, country: 'PL', coordinates: [20, 52]},
    sources: [
      {id: 'a', title: 'A'},
      {id: 'b', title: 'B'},
    ],
    partners: [
      {
        id: 'kalmar',
        name: {en: 'Kalmar'},
        country: 'SE',
        coordinates: [16.36, 56.66],
        ties: ties.map((events, i) => ({
          id: `tie-${String(i)}`,
          instrument: 'agreement',
          events: events.map(([type, date, source = 'a']) => ({type, date, sources: [source]})),
        })),
      },
    ],
    ...more,
  };
}
const problemsOf = (file: unknown) => {
  const reading = readAtlas(file);
  return 'problems' in reading ? reading.problems : [];
};
const warningsOf = (file: unknown) => readAtlas(file).warnings ?? [];

test("Białystok's atlas gives no reason for doubt", () => {
  const atlas = atlasFrom(living);
  expect(warningsOf(living)).toEqual([]);
  expect(misplaced(land, atlas)).toEqual([]);
  expect(lateUpdate(atlas, atlas.updated)).toEqual([]);
});

describe('An end before its beginning', () => {
  test('of a tie is a problem', () => {
    expect(
      problemsOf(
        fileOf([
          [
            ['signed', '1993-06-15'],
            ['terminated', '1922-03-03'],
          ],
        ]),
      ),
    ).toMatchObject([
      {path: 'partners[0].ties[0]', code: 'ends-first', value: '1922-03-03', near: '1993-06-15', name: {en: 'Kalmar'}},
    ]);
  });

  test('of a membership too', () => {
    const memberships = [{id: 'm', name: {en: 'M'}, since: '2005', until: '1995', sources: ['a']}];
    expect(problemsOf(fileOf([], {memberships}))).toMatchObject([{path: 'memberships[0].until', code: 'ends-first'}]);
  });

  test.each<readonly Event[]>([
    [
      ['signed', '1994'],
      ['lapsed', '1994-06'],
    ],
    [
      ['signed', '[1994..2000]'],
      ['terminated', '1995'],
      ['renewed', '2001'],
    ],
    [['terminated', '1995']],
  ])('is none where the dates leave it open: %j, %j', (...events) => {
    expect(problemsOf(fileOf([events]))).toEqual([]);
  });
});

describe('A document left in force', () => {
  const ended: readonly Event[] = [
    ['signed', '2000'],
    ['terminated', '2022-03-03'],
  ];

  test('beside one that was ended is told', () => {
    expect(warningsOf(fileOf([[['signed', '1991']], ended]))).toMatchObject([
      {path: 'partners[0].ties[0]', code: 'left-in-force', value: '2022-03-03'},
    ]);
  });

  test('is not told if it was signed or heard of after the end, or had ended itself', () => {
    for (const other of [
      [['signed', '2023-05-01']],
      [
        ['signed', '1991'],
        ['confirmed', '2023'],
      ],
      [
        ['signed', '1991'],
        ['lapsed', '1996'],
      ],
    ] as const)
      expect(warningsOf(fileOf([other, ended]))).toEqual([]);
  });
});

describe('A disagreement', () => {
  const withNote = (note: string, resolution?: string) =>
    fileOf([[['signed', '2012-06-30', 'b']]], {
      discrepancies: [
        {
          about: 'kalmar',
          note: {en: note},
          sources: ['a'],
          ...(resolution === undefined ? {} : {resolution: {en: resolution}}),
        },
      ],
    });

  test('that follows a date which no event has any more is told', () => {
    expect(warningsOf(withNote('The sources differ.', 'We follow A: 29 June 2012.'))).toMatchObject([
      {path: 'discrepancies[0].resolution', code: 'stale-disagreement', value: '2012-06-29'},
    ]);
    expect(warningsOf(withNote('A: 28 June 2012; B: 2012-06-29.'))).toMatchObject([{path: 'discrepancies[0].note'}]);
  });

  test('that names the date of an event is fine', () => {
    expect(warningsOf(withNote('A: 29 June 2012; B: 30 June 2012.'))).toEqual([]);
    expect(warningsOf(withNote('A: 29 June 2012.', 'We follow B: 30 June 2012.'))).toEqual([]);
  });
});

test('one source for many facts is told, for few it is not', () => {
  const events: readonly Event[] = [1991, 1992, 1993, 1994, 1995].map((year) => ['renewed', String(year)]);
  expect(warningsOf(fileOf([events]))).toMatchObject([{path: 'sources', code: 'one-source', value: 'a'}]);
  expect(warningsOf(fileOf([[...events, ['contact', '2000', 'b']]]))).toEqual([]);
  expect(warningsOf(fileOf([[['signed', '1991']]]))).toEqual([]);
});

test('a day of the data that has not come', () => {
  const atlas = atlasFrom(fileOf([]));
  expect(lateUpdate(atlas, '2023-12-31')).toMatchObject([{path: 'updated', code: 'late-update', near: '2023-12-31'}]);
  expect(lateUpdate(atlas, '2024-01-01')).toEqual([]);
});

describe('A place in the world', () => {
  const at = (country: string, coordinates: readonly [number, number]) => {
    const file = fileOf([]);
    return misplaced(
      land,
      atlasFrom({...file, partners: [{id: 'x', name: {en: 'X'}, country, coordinates, ties: []}]}),
    );
  };

  test.each([
    ['Kalmar, swapped', 'SE', [56.66, 16.36], {cause: 'swapped', country: 'SE', value: '[56.66, 16.36]'}],
    ['Kalmar in Norway', 'NO', [16.36, 56.66], {cause: 'elsewhere', near: 'SE'}],
    ['Warsaw in Germany', 'DE', [21.01, 52.23], {cause: 'elsewhere', near: 'PL'}],
    ['0, 0', 'PL', [0, 0], {cause: 'sea'}],
  ] as const)('%s is told', (_, country, coordinates, expected) => {
    expect(at(country, coordinates)).toMatchObject([{path: 'partners[0].coordinates', ...expected}]);
  });

  test.each([
    ['Sliema, on a small island', 'MT', [14.5, 35.91]],
    ['Monaco', 'MC', [7.42, 43.73]],
    ['the Vatican', 'VA', [12.45, 41.9]],
    ['San Marino', 'SM', [12.45, 43.94]],
    ['Hel, on a spit', 'PL', [18.8, 54.61]],
    ['Słubice, at the border', 'PL', [14.56, 52.35]],
    ['Venice, in its lagoon', 'IT', [12.34, 45.44]],
    ['Funchal', 'PT', [-16.91, 32.65]],
    ['Honolulu', 'US', [-157.86, 21.31]],
    ['Longyearbyen, under its own code', 'SJ', [15.63, 78.22]],
    ['Singapore', 'SG', [103.85, 1.29]],
    ['Suva, near the date line', 'FJ', [178.44, -18.14]],
  ] as const)('%s is fine', (_, country, coordinates) => {
    expect(at(country, coordinates)).toEqual([]);
  });
});
