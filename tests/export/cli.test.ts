// The command line: what it says, what it writes, how it ends.
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {main} from '../../cli/main.ts';
import {cliMessagesIn} from '../../src/i18n/cli-messages.ts';
import {languageFor} from '../../src/i18n/languages.ts';

const dir = mkdtempSync(join(tmpdir(), 'twin-'));
afterAll(() => rmSync(dir, {recursive: true}));

async function call(
  args: readonly string[],
  LANG = 'en_GB.UTF-8',
): Promise<{readonly code: number; readonly said: string}> {
  const said: string[] = [];
  const code = await main(args, {LANG}, (text) => said.push(text));
  return {code, said: said.join('\n')};
}

function broken(): string {
  const atlas = JSON.parse(readFileSync('tests/atlases/bialystok.json', 'utf8')) as {
    partners: {country: string; ties: {events: {date: string}[]}[]}[];
  };
  const [, , two, three] = atlas.partners;
  if (two) two.country = 'pl';
  const event = three?.ties[0]?.events[0];
  if (event) event.date = '2012-13-01';
  const path = join(dir, 'broken.json');
  writeFileSync(path, JSON.stringify(atlas));
  return path;
}

describe('check', () => {
  test('a good atlas: 0', async () => {
    const {code, said} = await call(['check', 'tests/atlases/bialystok.json']);
    expect(said).toMatch(/no problems. Partner cities: 21/);
    expect(code).toBe(0);
  });

  test('a broken one: every problem with path, reason and remedy, and 1', async () => {
    const {code, said} = await call(['check', broken()]);
    expect(said).toContain('partners[2].country: "pl" is not a two-letter country code');
    expect(said).toContain('partners[3].ties[0].events[0].date: "2012-13-01" is no EDTF date');
    expect(said.match(/Remedy: /g)).toHaveLength(2);
    expect(code).toBe(1);
  });

  test('speaks Polish by LANG or --lang', async () => {
    expect((await call(['check', broken()], 'pl_PL.UTF-8')).said).toContain('Naprawa: ');
    expect((await call(['check', broken(), '--lang', 'pl'])).said).toContain('nie jest datą EDTF');
    expect((await call(['check', broken(), '--lang=en'], 'pl_PL.UTF-8')).said).toContain('Remedy: ');
  });

  test('a key that stands twice is told, and the rest checked', async () => {
    const path = join(dir, 'twice.json');
    writeFileSync(path, readFileSync('data/bialystok.json', 'utf8').replace('"country"', '"country": "DE", "country"'));
    const {code, said} = await call(['check', path, '--lang', 'pl']);
    expect(said).toMatch(/twice.json, wiersz \d+, kolumna \d+: klucz „country” występuje tu po\s+raz drugi/);
    expect(code).toBe(0);
  });

  test('a file that is not UTF-8 is not drawn either', async () => {
    const path = join(dir, 'latin.json');
    writeFileSync(path, Buffer.from('{"title": "Bia\u00b3ystok"}', 'latin1'));
    const {code, said} = await call(['draw', path, '--out', join(dir, 'never.svg')]);
    expect(said).toContain('latin.json, line 1, column 15: the file is not saved as UTF-8');
    expect(said).toContain('Remedy: save it as UTF-8 (in Notepad');
    expect(code).toBe(2);
  });

  test('no file, or no JSON: 2', async () => {
    expect((await call(['check', join(dir, 'none.json')])).code).toBe(2);
    writeFileSync(join(dir, 'text.json'), '{"a": ');
    const {code, said} = await call(['check', join(dir, 'text.json')]);
    expect(said).toContain('text.json, line 1, column 5: the file is not JSON: it breaks off');
    expect(said).toContain('    | {"a":');
    expect(code).toBe(2);
  });
});

describe('draw', () => {
  test.each([
    ['map.svg', '<?xml'],
    ['map.pdf', '%PDF-1.7'],
    ['map.png', '\u0089PNG'],
    ['ties.csv', '\u00EF\u00BB\u00BFpartner_id'],
    ['ties.geojson', '{'],
    ['cite.bib', '@dataset'],
    ['cite.csl.json', '['],
  ])('%s', async (name, start) => {
    const out = join(dir, name);
    const {code, said} = await call([
      'draw',
      'tests/atlases/bialystok.json',
      '--what',
      'map',
      '--lang',
      'pl',
      '--at',
      '2014',
      '--out',
      out,
    ]);
    expect(said).toBe(`Zapisano: ${out}`);
    expect(code).toBe(0);
    expect(readFileSync(out).toString('latin1').startsWith(start)).toBe(true);
  });

  test.each([
    [['draw', 'tests/atlases/bialystok.json']],
    [['draw', 'tests/atlases/bialystok.json', '--out', 'x.gif']],
    [['draw', 'tests/atlases/bialystok.json', '--out', 'x.svg', '--at', 'yesterday']],
    [['draw', 'tests/atlases/bialystok.json', '--out', 'x.svg', '--what', 'all']],
    [['draw', 'tests/atlases/bialystok.json', '--out', 'x.svg', '--city', 'paris']],
    [['draw', 'tests/atlases/bialystok.json', '--out', 'x.svg', '--colour', 'red']],
    [['draw', 'tests/atlases/bialystok.json', '--out']],
    [['draw', 'tests/atlases/bialystok.json', 'x.svg', '--out', 'x.svg']],
    [['draw', 'tests/atlases/bialystok.json', '--out', 'x.svg', '-x']],
    [['check', 'tests/atlases/bialystok.json', '--out', 'x.svg']],
    [['check', 'tests/atlases/bialystok.json', '--no-check']],
    [['check', 'tests/atlases/bialystok.json', '--lang', 'xx']],
    [['edition', 'tests/atlases/bialystok.json', '--out', 'x', '--what', 'map']],
    [['paint']],
    [['constructor', 'tests/atlases/bialystok.json']],
  ])('%j is refused with 2 and a reason', async (args) => {
    const {code, said} = await call(args);
    expect(code).toBe(2);
    expect(said.length).toBeGreaterThan(10);
  });
});

describe('edition', () => {
  const files = (root: string): readonly string[] =>
    readdirSync(root, {recursive: true, encoding: 'utf8'})
      .filter((name) => statSync(join(root, name)).isFile())
      .sort();

  test('two runs give the same bytes, with a manifest that agrees', async () => {
    const [one, two] = [join(dir, 'one'), join(dir, 'two')];
    for (const out of [one, two, two])
      expect((await call(['edition', 'tests/atlases/bialystok.json', '--out', out])).code).toBe(0);
    expect(files(one)).toEqual(files(two));
    for (const name of files(one))
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
    const {createHash} = await import('node:crypto');
    const sums = readFileSync(join(one, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(files(one).filter((name) => name !== 'SHA256SUMS'));
    for (const line of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(join(one, line.slice(66))))
          .digest('hex'),
      ).toBe(line.slice(0, 64));
  }, 120_000);

  test('does not write over what is not an edition', async () => {
    const {code} = await call(['edition', 'tests/atlases/bialystok.json', '--out', dir]);
    expect(code).toBe(2);
  });
});

test('fallback writes what is pasted, in every language of the atlas, with the pictures that it names', async () => {
  const out = join(dir, 'fallback');
  expect((await call(['fallback', 'demo/invented/atlas.json', '--out', out])).code).toBe(0);
  const names = readdirSync(out).sort();
  for (const lang of ['en', 'pl']) {
    const page = readFileSync(join(out, `fallback.${lang}.html`), 'utf8');
    const asked = [...page.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, name = '']) => name);
    expect(new Set(asked)).toEqual(new Set([`map.${lang}.svg`, `map-narrow.${lang}.svg`]));
    expect(names).toEqual(expect.arrayContaining([...asked, `fallback-head.${lang}.html`]));
  }
  expect((await call(['fallback', 'demo/invented/atlas.json'])).code).toBe(2);
});

test('--help and --version', async () => {
  expect(await call(['--help'])).toEqual({code: 0, said: cliMessagesIn(languageFor('en')).cli.help});
  expect(await call(['--help', '--lang', 'pl'])).toEqual({code: 0, said: cliMessagesIn(languageFor('pl')).cli.help});
  expect((await call(['--version'])).said).toMatch(/^\d+\.\d+\.\d+$/);
  expect((await call([])).code).toBe(2);
});
