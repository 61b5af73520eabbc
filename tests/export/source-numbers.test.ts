// A figure that lists its sources says at each name which of them tell of it.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LEAST_PT, PX_PER_MM, PX_PER_PT, WIDTHS} from '../../src/figure/sizes.ts';
import {raisedNumbers, withoutNumbers} from '../../src/figure/source-numbers.ts';
import {textWidth} from '../../src/geo/text-width.ts';
import {mapSVG, timelineSVG} from '../../src/static.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';
import {smallAtlas} from '../timeline/setting.ts';

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

test('behind a name read from right to left they are read from left to right', () => {
  const other = structuredClone(BIALYSTOK) as {partners: {id: string; name: Record<string, string>}[]};
  for (const partner of other.partners) if (partner.id === 'yehud') partner.name = {en: 'יהוד'};
  const name = (svg: string): string | undefined => texts(svg).find((text) => text.startsWith('יהוד'));
  const svg = mapSVG(other, {lang: 'en', today: TODAY, mm: 170});
  expect(name(svg)).toBe('יהוד\u200E\u2009¹\u2009²');
  expect(withoutNumbers(name(svg) ?? '')).toBe('יהוד');
  expect(name(mapSVG(other, {lang: 'en', today: TODAY, mm: 170, parts: []}))).toBe('יהוד');
});

test('without the list there are none, nor in what is read out', () => {
  const svg = mapSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170, parts: ['title', 'key']});
  expect(texts(svg)).toContain('Gori');
  const rows = timelineSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170, parts: ['title', 'key']});
  expect(texts(rows).join(' ')).not.toMatch(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/);
  expect(mapSVG(BIALYSTOK, {lang: 'en', today: TODAY, mm: 170})).not.toMatch(/<(?:title|desc)[^>]*>[^<]*[¹²³⁴]/);
});

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** What stands in the picture itself; under it comes the list. */
function words(svg: string): readonly Word[] {
  const picture = svg.slice(0, svg.indexOf('>Sources<'));
  return [...picture.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>(.*?)<\/text>/g)].flatMap(
    ([, x = '', y = '', size = '', more = '', inner = '']) => {
      const text = inner.replace(/<[^>]*>/g, '');
      const width = textWidth(text) * Number(size);
      const left = Number(x) - (more.includes('"end"') ? width : more.includes('"middle"') ? width / 2 : 0);
      return more.includes('aria-hidden') ? [] : [{text, left, right: left + width, y: Number(y), size: Number(size)}];
    },
  );
}

const isNumbers = ({text}: Word): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹⁻\u2009]*$/.test(text);

/** Raised digits do not stand on the line. */
const footOf = (word: Word): number => word.y - (isNumbers(word) ? 0.34 * word.size : 0);
const topOf = ({y, size}: Word): number => y - 0.72 * size;

test('at a bar each event has the numbers of its own sources', () => {
  const sources = ['a', 'b', 'c', 'd'].map((id) => ({id, title: id.toUpperCase()}));
  const event = (type: string, date: string, own: readonly string[]) => ({type, date, sources: own});
  const small = smallAtlas([{id: 'town', ties: [{events: [{type: 'signed', date: '1990'}]}]}]);
  const atlas = {
    ...small.file,
    sources,
    partners: [
      {
        ...small.file.partners[0],
        ties: [
          {
            id: 'tie',
            instrument: 'agreement',
            events: [
              event('signed', '1991-05-06', ['a', 'b', 'c']),
              event('contact', '2000-05-06', ['d']),
              event('renewed', '2010-05-06', ['b', 'd']),
            ],
          },
        ],
      },
    ],
  };
  const all = words(timelineSVG(atlas, {lang: 'en', today: TODAY, mm: 170}));
  const numbers = all.filter(isNumbers).sort((one, other) => one.left - other.left);
  expect(numbers.map(({text}) => read(text))).toEqual(['1-3', '4', '2\u20094']);
  // Over the bar; what only records has its mark, and its number, under it.
  const [signed, contact, renewed] = numbers.map(({y}) => y);
  expect(signed).toBe(renewed);
  expect(contact).toBeGreaterThan(signed ?? 0);
});

test.each(WIDTHS)('at %i mm they read in print and stand clear of every other word', (mm) => {
  for (const lang of ['pl', 'en']) {
    const svg = timelineSVG(BIALYSTOK, {lang, at: '2014', today: TODAY, mm, parts: ['sources']}).replace(
      '>Źródła<',
      '>Sources<',
    );
    const scale = (mm * PX_PER_MM) / Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
    const all = words(svg);
    const numbers = all.filter(isNumbers);
    expect(numbers.length).toBeGreaterThan(60);
    expect(all.map(({text}) => text).filter((text) => text.endsWith('…'))).toEqual([]);
    for (const one of numbers) {
      expect((one.size * scale) / PX_PER_PT, one.text).toBeGreaterThanOrEqual(LEAST_PT);
      const near = all.filter(
        (other) =>
          other !== one &&
          other.left < one.right &&
          other.right > one.left &&
          topOf(other) < footOf(one) &&
          footOf(other) > topOf(one),
      );
      expect(
        near.map(({text}) => text),
        `at ${one.text}, ${one.left}, ${one.y}`,
      ).toEqual([]);
    }
  }
});
