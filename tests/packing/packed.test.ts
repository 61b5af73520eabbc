// What is packed comes back, whatever it is; the bundle's own payloads above all.
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import bialystok from '../../data/bialystok.json';
import {LAND} from '../../src/geo/generated/land.ts';
import {contentsOf, configureReentrantLocalization, worded} from '../../src/packed/payload.ts';
import {unfolded} from '../../src/packed/unfolded.ts';
import {unpacker} from '../../src/packed/unpacked.ts';
import {folded} from '../../tools/packing/folded.mjs';
import {packed} from '../../tools/packing/packed.mjs';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const roundTrip = (bytes: Uint8Array): Uint8Array => unpacker(packed(bytes))(bytes.length).slice();
const same = (bytes: Uint8Array): boolean => Buffer.compare(roundTrip(bytes), bytes) === 0;

describe('packed bytes', () => {
  test('come back', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), same), {numRuns: 60});
  });

  test('come back as text of any script', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => same(bytesOf(text))),
      {numRuns: 60},
    );
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(0)],
    ['the last byte value', Uint8Array.of(255)],
    ['one byte over and over', new Uint8Array(5000).fill(97)],
    ['every byte', new Uint8Array(1024).map((_, i) => i)],
    ['a long repetition that breaks off', bytesOf('in force since 2013; '.repeat(60) + 'lapsed')],
  ])('come back: %s', (_, bytes) => expect(same(bytes)).toBe(true));

  test('are sixty-four characters that no string and no HTML has to escape', () => {
    expect(packed(bytesOf(readFileSync('src/map/map-styles.ts', 'utf8')))).toMatch(/^[0-9:;=>?@A-Z[\]^_a-r]+$/);
  });

  test('are the same each time, so that the integrity hash of a release can be made again', () => {
    const bytes = bytesOf(JSON.stringify(bialystok).slice(0, 20_000));
    expect(packed(bytes)).toBe(packed(bytes));
  });

  test('come part by part', () => {
    const [first, second] = [bytesOf('Łuck, Ługańsk'), bytesOf('Milwaukee')];
    const next = unpacker(packed(Uint8Array.of(...first, ...second)));
    expect(next(first.length)).toEqual(first);
    expect(next(second.length)).toEqual(second);
  });

  test('of the land and of the atlas come back', () => {
    expect(same(bytesOf(LAND))).toBe(true);
    expect(same(bytesOf(JSON.stringify(bialystok)))).toBe(true);
  });

  // Another engine, or a careless change of the arithmetic, would guess differently and read something else.
  test('of another day are still read', () => {
    const text = 'Białystok i Łuck, Białystok i Wilno, Białystok i Tomsk';
    const then = 'rrdPrrrrprprrrjrrirmqQknqPrrrrrrrrrrbrrrrrrrrr5G@2o^qTfThiNEYi6]KJ>>HQ^;qfHo1hnK]';
    expect(new TextDecoder().decode(unpacker(then)(bytesOf(text).length))).toBe(text);
  });
});

describe('folded JSON', () => {
  const back = (object: object): unknown => {
    const {text, shape} = folded(object);
    return unfolded(text, shape);
  };

  test('comes back, keys in their order', () => {
    expect(JSON.stringify(back(bialystok))).toBe(JSON.stringify(bialystok));
  });

  test('comes back on pages where old libraries have taken JSON.parse away', () => {
    const {text, shape} = folded(bialystok);
    const wanted = JSON.stringify(bialystok);
    const {parse} = JSON;
    Object.assign(JSON, {parse: undefined});
    try {
      expect(JSON.stringify(unfolded(text, shape))).toBe(wanted);
    } finally {
      Object.assign(JSON, {parse});
    }
  });

  test('comes back whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const plain = JSON.parse(JSON.stringify(object)) as object;
        expect(JSON.stringify(back({plain}))).toBe(JSON.stringify({plain}));
      }),
    );
  });

  test.each([
    {lines: 'one\ntwo', mark: '\u0001', quote: '"\\'},
    {mixed: [1, 'a', null, [], {}], empty: [], none: {}},
    {odd: {'a key': 1, '': 2, '#x': {'"y': 3}}},
    {deep: [[['a'], ['b', 'c']], []]},
    {many: Array.from({length: 300}, (_, i) => i)},
  ])('comes back: %j', (object) => expect(JSON.stringify(back(object))).toBe(JSON.stringify(object)));
});

describe('the contents of the bundle', () => {
  const [sheet, words, land] = ['a{b:c}\u0001d{}', 'yes {0}\nno\u0001tak {0}\nnie', '28 PL !!'];
  const {text, shape} = folded({id: 'x', ties: [{at: '2014'}]});
  const contents = contentsOf({
    sheet: packed(bytesOf(sheet)),
    text: packed(Uint8Array.of(...bytesOf(words), ...bytesOf(text), ...shape)),
    land: packed(bytesOf(land)),
    sizes: [sheet.length, words.length, text.length, shape.length, land.length],
  });

  test('are had in any order', () => {
    expect(contents.land()).toBe(land);
    expect(contents.atlas()).toEqual({id: 'x', ties: [{at: '2014'}]});
    expect(contents.sheets()).toEqual(['a{b:c}', 'd{}']);
    expect(contents.words()).toEqual([
      ['yes {0}', 'no'],
      ['tak {0}', 'nie'],
    ]);
  });

  test('are worded in the locale of the moment', () => {
    let locale = 'en';
    configureReentrantLocalization({getLocale: () => locale});
    const msg = worded(contents.words);
    expect(msg(0, '{1} $&')).toBe('yes {1} $&');
    locale = 'pl';
    expect([msg(0, 7), msg(1)]).toEqual(['tak 7', 'nie']);
  });
});
