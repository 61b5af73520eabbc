// The command line as it is installed: what lies beside it in dist/ is found.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {unzipSync} from 'fflate';
import {afterAll, expect, test} from 'vitest';
import {TEST_DIST} from '../harness/test-dist.ts';

const dir = mkdtempSync(join(tmpdir(), 'twin-cli-'));
afterAll(() => rmSync(dir, {recursive: true}));
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [resolve(TEST_DIST, 'cli.js'), ...args], {cwd: dir, encoding: 'utf8'});

test('a town is found by its name', () => {
  run('new', 'Gdynia', '--out', 'gdynia.json');
  expect(JSON.parse(readFileSync(join(dir, 'gdynia.json'), 'utf8'))).toMatchObject({
    id: 'gdynia',
    home: {country: 'PL', coordinates: [18.5319, 54.5189]},
  });
});

test('release: everything for a server, without Białystok in it, the same bytes each time', () => {
  run('release', 'gdynia.json', '--out', 'one.zip');
  run('release', 'gdynia.json', '--out', 'two.zip');
  const zip = readFileSync(join(dir, 'one.zip'));
  expect(zip.equals(readFileSync(join(dir, 'two.zip')))).toBe(true);
  const names = Object.keys(unzipSync(new Uint8Array(zip))).map((name) => name.replace('gdynia-twin-cities/', ''));
  expect(names).toEqual(
    expect.arrayContaining([
      'atlas.json',
      'index.html',
      'twin-cities-core.js',
      'twin-cities-export.js',
      'embed.html',
      'LICENSES.md',
    ]),
  );
  expect(names).not.toContain('twin-cities.js');
  expect(names).not.toContain('twin-cities-editor.js');
});
