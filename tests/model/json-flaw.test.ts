// Where a file stops being JSON, and what is likely to have happened there.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileText} from '../../src/model/file-text.ts';
import {jsonFlaw} from '../../src/model/json-flaw.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['', 1, 1, 'blank'],
  [' \n ', 1, 1, 'blank'],
  ['<!doctype html><html></html>', 1, 1, 'web-page'],
  ['{\n  "a": 1,\n  "b": [1, 2', 3, 12, 'cut-off'],
  ['{\n  "a": "half a wo', 2, 17, 'cut-off'],
  ['{\n  "a": 1,\n}', 2, 9, 'extra-comma'],
  ['{"a": [1, 2, ]}', 1, 12, 'extra-comma'],
  ['{"a": [1,, 2]}', 1, 10, 'extra-comma'],
  ['{,"a": 1}', 1, 2, 'extra-comma'],
  ['{\n  "a": 1\n  "b": 2\n}', 2, 8, 'missing-comma'],
  ['[{"a": 1} {"b": 2}]', 1, 9, 'missing-comma'],
  ['[[1, 2] [3, 4]]', 1, 7, 'missing-comma'],
  ['{"a" "b"}', 1, 6, 'missing-colon'],
  ['{"a", "b"}', 1, 5, 'missing-colon'],
  ['{"a": }', 1, 7, 'missing-value'],
  ['{"a": , "b": 1}', 1, 7, 'missing-value'],
  ['{„a”: 1}', 1, 2, 'curly-quotes'],
  ['{"a": „b”}', 1, 7, 'curly-quotes'],
  ['{"a”: "b"}', 1, 4, 'curly-quotes'],
  ['{\n"a": "b”,\n"c": 1}', 2, 8, 'curly-quotes'],
  ["{'a': 1}", 1, 2, 'single-quotes'],
  ['{"note": "the so-called "castle" of Łuck"}', 1, 26, 'inner-quote'],
  ['{\n  "a": "no end,\n  "b": 1}', 2, 8, 'unclosed-quote'],
  ['{a: 1}', 1, 2, 'no-quotes'],
  ['{"a": Łuck}', 1, 7, 'no-quotes'],
  ['{"a": True}', 1, 7, 'no-quotes'],
  ['{"a": [1, 2}', 1, 12, 'wrong-bracket'],
  ['{"a": 1]', 1, 8, 'wrong-bracket'],
  ['{"a": 1}}', 1, 9, 'after-end'],
  ['{"a": 1}\n{"b": 2}', 2, 1, 'after-end'],
  ['// note\n{}', 1, 1, 'comment'],
  ['{"a": 1, /* note */ "b": 2}', 1, 10, 'comment'],
  ['{"a": 01}', 1, 7, 'odd-number'],
  ['{"a": +1}', 1, 7, 'odd-number'],
  ['{"a": .5}', 1, 7, 'odd-number'],
  ['{"a":\u00a01}', 1, 6, 'odd-space'],
  ['{"a": "x\ty"}', 1, 9, 'odd-space'],
  ['{"a": "C:\\Users"}', 1, 10, 'odd-escape'],
  ['{"a" = 1}', 1, 6, 'missing-colon'],
  ['{"a": ;}', 1, 7, 'odd-sign'],
])('%j, line %i, column %i: %s', (text, line, column, cause) => {
  expect(jsonFlaw(text)).toMatchObject({line, column, cause});
});

test('tells the line as it stands, without its indent, and of a long one the part around the place', () => {
  expect(jsonFlaw('{\r\n    "żółw": "𝕏" ,\r\n}')).toEqual({
    cause: 'extra-comma',
    line: 2,
    column: 17,
    text: '"żółw": "𝕏" ,',
  });
  const {text = ''} = jsonFlaw(`{"a": "${'x'.repeat(200)}", "b": ${'[1, 2] '.repeat(30)}}`) ?? {};
  expect(text).toMatch(/^….*"b": \[1, 2\] .*…$/);
  expect(text.length).toBeLessThanOrEqual(82);
});

test('finds nothing where there is nothing, and something wherever a parser stumbles', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', ']', 'x', '\n', '\\', '„', '\u007f'),
      (json, at, sign) => {
        expect(jsonFlaw(json)).toBeUndefined();
        const place = at % (json.length + 1);
        for (const text of [
          json.slice(0, place) + sign + json.slice(place),
          json.slice(0, place) + json.slice(place + 1),
        ])
          expect({text, flawed: jsonFlaw(text) !== undefined}).toEqual({text, flawed: !isJson(text)});
      },
    ),
    {numRuns: 300, seed: 7},
  );
});

test('ten thousand brackets and a text of a million letters are walked as well', () => {
  expect(jsonFlaw('['.repeat(10_000) + ']'.repeat(10_000))).toBeUndefined();
  expect(jsonFlaw(`["${'ą'.repeat(1_000_000)}"`)?.cause).toBe('cut-off');
});

test('hears of a key that stands twice in one object, not of one in two', () => {
  const twice: string[] = [];
  jsonFlaw('{"a": 1, "b": {"a": 2},\n "a": 3}', (key, {line, column}) => twice.push(`${key} ${line}:${column}`));
  expect(twice).toEqual(['a 2:2']);
});

test('bytes that are not UTF-8 are not guessed at', () => {
  const bytes = (...signs: readonly (number | string)[]): Uint8Array =>
    new Uint8Array(signs.flatMap((sign) => (typeof sign === 'string' ? [...Buffer.from(sign)] : [sign])));
  expect(fileText(bytes(0xef, 0xbb, 0xbf, '{"a": "ż"}'))).toEqual({text: '{"a": "ż"}'});
  expect(fileText(bytes('{\n "a": "Bia', 0xb3, 'ystok"}'), 'a.json')).toEqual({
    problem: {path: '', code: 'not-utf-8', file: 'a.json', line: 2, column: 11, text: '"a": "Bia�ystok"}'},
  });
  for (const order of ['utf16le', 'swapped'])
    for (const mark of ['', '\uFEFF']) {
      const wide = Buffer.from(`${mark}{"a": 1}`, 'utf16le');
      const problem = {path: '', code: 'utf-16'};
      expect(fileText(order === 'swapped' ? wide.swap16() : wide)).toEqual({problem});
    }
});
