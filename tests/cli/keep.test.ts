// The commands that make and keep atlases: what they write, what they say, how they end.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {main} from '../../cli/main.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';

const ATLAS = 'tests/atlases/bialystok.json';
const RESULTS = 'tests/fixtures/wikidata';
const dir = mkdtempSync(join(tmpdir(), 'twin-keep-'));
afterAll(() => rmSync(dir, {recursive: true}));
const at = (name: string): string => join(dir, name);
const written = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));

async function call(...args: readonly string[]): Promise<{readonly code: number; readonly said: string}> {
  const said: string[] = [];
  const code = await main(args, {LANG: 'en_GB.UTF-8'}, (text) => said.push(text));
  return {code, said: said.join('\n')};
}

test('new: a small town is placed by hand, and its atlas is sound', async () => {
  const place = ['--country=pl', '--at-place=22.74,53.49'];
  expect((await call('new', 'Goniądz', '--out', at('new.json'), ...place)).code).toBe(0);
  expect(readAtlas(written('new.json'))).toMatchObject({
    atlas: {id: 'goniadz', home: {name: {pl: 'Goniądz'}, country: 'PL', coordinates: [22.74, 53.49]}},
  });
  expect((await call('check', at('new.json'))).code).toBe(0);
  expect(await call('new', 'Goniądz', '--out', at('new.json'), ...place)).toMatchObject({
    code: 2,
    said: expect.stringContaining('is there already') as string,
  });
});

test.each([
  [['--at-place=22.74'], 'makes no sense'],
  [['--at-place=22.74,153.49', '--country=PL'], 'makes no sense'],
  [['--at-place=22.74,53.49'], '--country'],
])('new: %j is refused, and told why', async (options, why) => {
  expect(await call('new', 'Goniądz', '--out', at('never.json'), ...options)).toMatchObject({
    code: 2,
    said: expect.stringContaining(why) as string,
  });
});

test('csv and json: there and back, and what the table does not hold is said', async () => {
  const table = await call('csv', ATLAS, '--out', at('ties.csv'));
  expect(table).toMatchObject({code: 0, said: expect.stringContaining('Not in the table: undertakings') as string});
  expect(await call('json', at('ties.csv'), '--out', at('back.json'))).toMatchObject({code: 0});
  const before = readAtlas(JSON.parse(readFileSync(ATLAS, 'utf8')));
  const after = readAtlas(written('back.json'));
  if (!('atlas' in before) || !('atlas' in after)) throw new Error('no atlas');
  const ties = ({partners}: typeof before.atlas) =>
    partners.map(({id, country, ties: all}) => [
      id,
      country,
      all.map((tie) => [tie.id, tie.instrument, tie.events.map(({type, date}) => `${type} ${date}`)]),
    ]);
  expect(ties(after.atlas)).toEqual(ties(before.atlas));
  const {id, country, coordinates} = before.atlas.home;
  expect(after.atlas.home).toMatchObject({id, country, coordinates});
  expect(after.atlas.updated).toBe(before.atlas.updated);
});

test('json: a bad table is told by row and column', async () => {
  writeFileSync(at('bad.csv'), 'name;country;lon;lat;instrument;event;date\nKalmar;SE;16,36;;agreement;signed;1991\n');
  expect(await call('json', at('bad.csv'), '--out', at('never.json'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('row 2, column lat') as string,
  });
});

test('wikidata: the query is printed with its address; its result is an atlas; beside another it is compared', async () => {
  expect((await call('wikidata', 'Q761', '--names', 'pl,uk')).said).toMatch(
    /wd:Q761[\s\S]*partner_uk[\s\S]*https:\/\/query\.wikidata\.org\/#/,
  );
  expect(await call('wikidata', `${RESULTS}/bialystok.json`, '--out', at('wikidata.json'))).toMatchObject({
    code: 0,
    said: expect.stringContaining('once more without a date') as string,
  });
  expect((await call('check', at('wikidata.json'))).code).toBe(0);
  const beside = await call('wikidata', `${RESULTS}/port-verbose.json`, '--into', ATLAS);
  expect(beside.said).toContain('Hills is not in your atlas yet (May 2001).');
  expect(beside.said).toContain('New or different: 3. The same in both: 0. In the atlas only, and kept: 21.');
  expect(await call('wikidata', ATLAS, '--out', at('never.json'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('no result') as string,
  });
});

test('every command is in the help, in both languages, and none takes an option that it does not know', async () => {
  for (const lang of ['pl', 'en']) {
    const {code, said} = await call('--help', '--lang', lang);
    expect(code).toBe(0);
    for (const name of ['check', 'draw', 'edition', 'new', 'csv', 'json', 'wikidata', 'release'])
      expect(said).toContain(`twin-cities ${name} `);
  }
  for (const name of ['new', 'csv', 'json', 'wikidata', 'release'])
    expect(await call(name, ATLAS, '--wrong', 'x')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--wrong') as string,
    });
});
