// What a web editor without Node takes: everything, with its licences, its checksums, and a guide.
import {createHash} from 'node:crypto';
import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {zipFiles, zipOf} from '../../tools/release.mjs';
import {TEST_DIST} from '../harness/test-dist.ts';

test('the zip holds script, editor, guides, licences, and sums that agree; the same bytes each time', () => {
  const zip = zipOf(zipFiles(TEST_DIST));
  expect(Buffer.from(zipOf(zipFiles(TEST_DIST))).equals(Buffer.from(zip))).toBe(true);
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes] as const);
  const names = files.map(([name]) => name);
  for (const name of [
    'twin-cities.js',
    'twin-cities-core.js',
    'editor.html',
    'twin-cities-editor.js',
    'twin-cities-places.js',
    'twin-cities-kit.js',
    'embed.html',
    'LICENSES.md',
    'LICENSE',
    'CHANGELOG.md',
    'docs/embedding.pl.md',
    'docs/keeping.en.md',
  ])
    expect(names).toContain(name);
  const sums = new Map(files);
  const lines = Buffer.from(sums.get('SHA256SUMS') ?? [])
    .toString()
    .trim()
    .split('\n');
  expect(lines).toHaveLength(names.length - 1);
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(sums.get(name) ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
  expect(Buffer.from(sums.get('LICENSES.md') ?? []).toString()).toMatch(/fflate[\s\S]*GeoNames/);
});
