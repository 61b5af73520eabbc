// A figure that lists its sources says at each name which of them tell of it.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {raisedNumbers, withoutNumbers} from '../../src/figure/source-numbers.ts';
import {mapSVG, timelineSVG} from '../../src/static.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''));
const read = (raised: string): string =>
  raised.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))).replace(/⁻/g, '-');

test('the numbers are those of the list, in order, three in a row as a range', () => {
  expect(raisedNumbers([4, 1, 2, 3, 8, 14, 15, 2])).toBe('¹⁻⁴\u2009⁸\u2009¹⁴\u2009¹⁵');
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({min: 1, max: 200}), {minLength: 1, maxLength: 30}), (numbers) => {
      const back = read(raisedNumbers(numbers))
        .split('\u2009')
        .flatMap((run) => {
          const [first = 0, last = first] = run.split('-').map(Number);
          return Array.from({length: last - first + 1}, (_, i) => first + i);
        });
      expect(back).toEqual([...numbers].sort((a, b) => a - b));
      expect(withoutNumbers(`Łuck\u2009${raisedNumbers(numbers)}`)).toBe('Łuck');
      expect(withoutNumbers(`Łuck ${raisedNumbers(numbers, ' ')}`)).toBe('Łuck');
    }),
    {numRuns: 100},
  );
});

test('they stand at the names on the map and in the rows, and each is in the list', () => {
  for (const svg of [
    mapSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170}),
    timelineSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170}),
  ]) {
    const all = texts(svg);
    const listed = new Set(all.filter((text) => /^\d{1,2}$/.test(text)));
    const name = all.find((text) => text.startsWith('Gori')) ?? '';
    const numbers = read(name).match(/\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(listed).toContain(number);
  }
});

test('without the list there are none, nor in what is read out', () => {
  const svg = mapSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170, parts: ['title', 'key']});
  expect(texts(svg)).toContain('Gori');
  expect(mapSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170})).not.toMatch(/<(?:title|desc)[^>]*>[^<]*[¹²³⁴]/);
});
