// Several towns in one file: each is an atlas of its own, and all of them together are one.
import {describe, expect, test} from 'vitest';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import {region, regionFile} from '../harness/region.ts';

const one = (id: string): Atlas => {
  const found = region.each?.find(({home}) => home.id === id);
  if (!found) throw new Error(id);
  return found;
};
const ids = (list: readonly {readonly id: string}[]): readonly string[] => list.map(({id}) => id);

const problems = (change: (file: ReturnType<typeof regionFile>) => void): readonly {path: string; code: string}[] => {
  const file = regionFile();
  change(file);
  const reading = readAtlas(file);
  return 'problems' in reading ? reading.problems.map(({path, code}) => ({path, code})) : [];
};

describe('all together', () => {
  test('every partner with every tie, each tie beginning with the name of its town', () => {
    expect(ids(region.partners)).toEqual(['coast', 'hill', 'lake']);
    const [coast] = region.partners;
    expect(coast?.ties.map(({scope}) => scope?.en)).toEqual(['Old Mill', 'New Ford: youth']);
  });

  test('the middle of the towns stands for home, and is no place of its own', () => {
    expect(region.home).toMatchObject({id: 'region', name: regionFile().title, shown: false});
    const [lon, lat] = region.home.coordinates;
    expect(lon).toBeCloseTo(21, 1);
    expect(lat).toBeCloseTo(52, 1);
  });

  test('the file is given back as it came', () => {
    expect(region.file.homes).toEqual(regionFile().homes);
    expect(region.file.partners).toEqual(regionFile().partners);
    expect('atlas' in readAtlas(region.file)).toBe(true);
  });
});

describe('one of them', () => {
  test('has its own partners, and of a shared partner its own documents', () => {
    expect(ids(one('old-mill').partners)).toEqual(['coast', 'hill']);
    expect(ids(one('new-ford').partners)).toEqual(['coast', 'lake']);
    expect(ids(one('new-ford').partners[0]?.ties ?? [])).toEqual(['coast-new-ford']);
    expect(one('old-mill').partners[0]?.ties[0]?.scope).toBeUndefined();
  });

  test('has its own undertakings, memberships and disagreements; those of all are everybody’s', () => {
    expect(ids(one('old-mill').undertakings)).toEqual(['fair', 'all']);
    expect(ids(one('new-ford').undertakings)).toEqual(['all']);
    expect(ids(one('new-ford').memberships)).toEqual(['union']);
    expect(one('old-mill').memberships).toEqual([]);
    expect(one('old-mill').discrepancies.map(({about}) => about)).toEqual([['hill']]);
    expect(one('new-ford').discrepancies).toEqual([]);
  });

  test('numbers its sources as all together do', () => {
    expect(one('new-ford').sources).toEqual(region.sources);
  });

  test('an event at a place of another town keeps its place', () => {
    expect(one('new-ford').partners[1]?.ties[0]?.events[0]?.place?.id).toBe('old-mill');
  });
});

describe('what is wrong is told with its place', () => {
  test('a tie that does not say whose it is', () => {
    expect(problems((file) => delete file.partners[1]?.ties[0]?.home)).toEqual([
      {path: 'partners[1].ties[0].home', code: 'missing'},
    ]);
  });

  test('a tie of a town that is none of them, also where there is one home', () => {
    const wrong = [{path: 'partners[1].ties[0].home', code: 'unknown-home'}];
    expect(problems((file) => Object.assign(file.partners[1]?.ties[0] ?? {}, {home: 'nowhere'}))).toEqual(wrong);
    expect(
      problems((file) => {
        const [home] = file.homes;
        Object.assign(file, {home, homes: undefined});
        for (const partner of file.partners) for (const tie of partner.ties) tie.home = 'old-mill';
        Object.assign(file.partners[1]?.ties[0] ?? {}, {home: 'nowhere'});
      }),
    ).toEqual(wrong);
  });

  test('homes that are none', () => {
    expect(problems((file) => Object.assign(file, {homes: []}))).toContainEqual({path: 'home', code: 'missing'});
    expect(problems((file) => Object.assign(file, {homes: 'x'})).map(({path}) => path)).toContain('homes');
    expect(problems((file) => Object.assign(file.homes[0] ?? {}, {coordinates: [1]}))).toEqual([
      {path: 'homes[0].coordinates', code: 'bad-coordinates'},
    ]);
    expect(problems((file) => Object.assign(file.homes[1] ?? {}, {id: 'old-mill'}))).toContainEqual({
      path: 'homes[1].id',
      code: 'duplicate-id',
    });
  });
});
