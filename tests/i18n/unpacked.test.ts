// What travels packed in the one-file scripts comes back as it was.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {unpacked} from '../../src/i18n/unpacked.ts';
import {packed} from '../../tools/packed.mjs';

const file = (path: string): object =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as object;

test.each(['tests/atlases/bialystok.json', 'tests/fixtures/small-atlas.json'])(
  '%s comes back to the letter, keys in order',
  (path) => {
    const atlas = file(path);
    expect(JSON.stringify(unpacked(packed(atlas)))).toBe(JSON.stringify(atlas));
  },
);

test('signs of the text itself are no letters', () => {
  const tree = {a: ['#1 <b> & @c', 'ł, ą i ę {0}', '$5'], b: {title: 'Żółw', url: 'https://a.example/zolw'}};
  expect(unpacked(packed(tree))).toEqual(tree);
});

test('what would not come back stops the build', () => {
  expect(() => packed({a: [''], b: 'x'})).toThrow('does not come back');
  expect(() => packed({title: 'One', url: 'https://a.example/*'})).toThrow('does not come back');
  expect(() => packed({a: 'two\nlines', b: ['one']})).toThrow('does not come back');
});
