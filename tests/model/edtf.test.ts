// EDTF dates as the contract lists them, against the `edtf` package as oracle.
import oracle from 'edtf';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EDTF_PATTERN, isEdtf, readEdtf} from '../../src/model/edtf.ts';
import {daysInMonth, isoDay} from '../../src/model/day.ts';

const RUNS = {numRuns: 400, seed: 22_112_026};

const two = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({min: 0, max: 9999}).map((number) => String(number).padStart(4, '0'));
const month = fc.integer({min: 1, max: 12});
const bareDate = fc.oneof(
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, month, fc.integer({min: 1, max: 31}))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(Math.min(d, daysInMonth(Number(y), m)))}`),
);
const date = fc.tuple(bareDate, fc.constantFrom('', '~', '?', '%')).map(([text, mark]) => text + mark);
/** Two dates of which the second does not begin before the first. */
const ends = fc
  .tuple(date, date)
  .map(([a, b]) => ((readEdtf(a)?.earliest ?? '') <= (readEdtf(b)?.earliest ?? '') ? [a, b] : [b, a]));
/** Dates one after the other, which is how the oracle takes the first and the last of a list. */
const ascending = fc.uniqueArray(year, {minLength: 2, maxLength: 5}).map((years) => [...years].sort());

const dayOf = (milliseconds: number): string => isoDay(Math.floor(milliseconds / 86_400_000));
const oracleDays = (text: string): {earliest: string; latest: string} => {
  const {min, max} = oracle(text);
  return {earliest: dayOf(Number(min)), latest: dayOf(Number(max))};
};
const days = (text: string): unknown => {
  const {earliest, latest} = readEdtf(text) ?? {};
  return {earliest, latest};
};

describe('what it means', () => {
  test.each([
    ['2012-06-30', 'date', '2012-06-30', '2012-06-30', 'day'],
    ['2014-01', 'date', '2014-01-01', '2014-01-31', 'month'],
    ['1994', 'date', '1994-01-01', '1994-12-31', 'year'],
    ['2024-02', 'date', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', 'date', '1900-02-01', '1900-02-28', 'month'],
    ['2000-02-29', 'date', '2000-02-29', '2000-02-29', 'day'],
    ['0000', 'date', '0000-01-01', '0000-12-31', 'year'],
    ['0000-02-29', 'date', '0000-02-29', '0000-02-29', 'day'],
    ['9999', 'date', '9999-01-01', '9999-12-31', 'year'],
    ['2016-06-24/2016-06-26', 'interval', '2016-06-24', '2016-06-26', 'day'],
    ['2017/2018-03', 'interval', '2017-01-01', '2018-03-31', 'year'],
    ['2018-03/2018', 'interval', '2018-03-01', '2018-12-31', 'year'],
    ['2014/2014', 'interval', '2014-01-01', '2014-12-31', 'year'],
    ['[2009-09-12..2018-03]', 'one-of', '2009-09-12', '2018-03-31', 'month'],
    ['[2009-09-12..2018]', 'one-of', '2009-09-12', '2018-12-31', 'year'],
    ['[2014,2016]', 'one-of', '2014-01-01', '2016-12-31', 'year'],
    ['[2016-05,2014-01-02,2015]', 'one-of', '2014-01-02', '2016-05-31', 'year'],
    ['{2016,2017}', 'each', '2016-01-01', '2017-12-31', 'year'],
    ['{2014-05..2016}', 'each', '2014-05-01', '2016-12-31', 'year'],
  ])('%s is %s, %s to %s, to the %s', (text, kind, earliest, latest, precision) => {
    expect(readEdtf(text)).toMatchObject({
      text,
      kind,
      earliest,
      latest,
      precision,
      approximate: false,
      uncertain: false,
    });
    expect(isEdtf(text)).toBe(true);
  });

  test.each([
    ['1994~', true, false],
    ['1994?', false, true],
    ['1994-02%', true, true],
    ['2000/2001-05~', true, false],
    ['[2000?..2001]', false, true],
    ['{2000?,2001~}', true, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(readEdtf(text)).toMatchObject({approximate, uncertain});
  });

  test('parts are the ends or the members, as written', () => {
    expect(readEdtf('2012')?.parts).toEqual([]);
    expect(readEdtf('2012~/2013-05-01')?.parts.map(({text}) => text)).toEqual(['2012~', '2013-05-01']);
    expect(readEdtf('[2009..2018-03]')?.parts.map(({text}) => text)).toEqual(['2009', '2018-03']);
    expect(readEdtf('{2016,2014,2018}')?.parts.map(({text}) => text)).toEqual(['2016', '2014', '2018']);
  });
});

describe('what is refused', () => {
  // prettier-ignore
  test.each([
    '', ' ', '2012-13-01', '2012-00', '2012-02-30', '2013-02-29', '1900-02-29', '2012-06-31', '2012-6-3', '12-06-30', '20120630', '12012',
    '-0044', 'Y12012', '2012-06-30T12:00', '2012-06-30Z', ' 2012', '2012 ', '2012\n', '２０１２', '2012-21', '2012-33', '201X', '2012-XX', '201u',
    '?2012', '2012?~', '2012~~', '2012?-06', '2012-~06', '2012.06.30', '30.06.2012', '2012/', '/2012', '../2012', '2012/..', '2012/2013/2014',
    '2013/2012', '2012-06/2012-05', '2012-07-01/2012-06', '[2013..2012]', '{2013..2012}', '[..2012]', '[2012..]', '[2012]', '{2012}', '[]', '{}', '[',
    '{2012]', '[2012}', '[2012,]', '[,2012]', '[2012, 2013]', '[2012,2014..2016]', '[2012..2013..2014]', '[2012/2013]', '[[2012,2013]]', '[2012...2013]',
    'null', 'undefined', '1994 r.', 'czerwiec 2012',
  ])('%j', (text) => {
    expect(readEdtf(text)).toBeUndefined();
    expect(isEdtf(text)).toBe(false);
  });

  test.each([[undefined], [null], [2012], [{}], [['2012']], [new Date(0)]])('%j, which is no text', (value) => {
    expect(isEdtf(value)).toBe(false);
  });
});

describe('against the oracle', () => {
  test('dates have the same first and last day', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(days(text)).toEqual(oracleDays(text));
      }),
      RUNS,
    );
  });

  test('intervals, wherever the oracle allows them', () => {
    fc.assert(
      fc.property(ends, ([a, b]) => {
        const text = `${a}/${b}`;
        // The oracle wants the end to begin after the beginning.
        fc.pre(readEdtf(a ?? '')?.earliest !== readEdtf(b ?? '')?.earliest);
        expect(days(text)).toEqual(oracleDays(text));
      }),
      RUNS,
    );
  });

  test('ranges and lists in brackets and braces', () => {
    fc.assert(
      fc.property(ascending, fc.constantFrom('[]', '{}'), (years, [open, close]) => {
        const text = `${open}${years.join(',')}${close}`;
        expect(days(text)).toEqual(oracleDays(text));
        const range = `${years[0]}..${years[years.length - 1]}`;
        expect(days(`${open}${range}${close}`)).toEqual(days(range.replace('..', '/')));
      }),
      RUNS,
    );
  });

  test('whatever it reads, the oracle reads too', () => {
    const symbols = fc.constantFrom(...'0123456789-~?%/[]{},.X');
    fc.assert(
      fc.property(fc.string({unit: symbols, maxLength: 14}), (text) => {
        if (isEdtf(text)) expect(() => oracle(text)).not.toThrow();
      }),
      {...RUNS, numRuns: 5000},
    );
  });
});

test('nonsense is refused, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom(...'0129-~/[]{},.')})),
      (text) => {
        const read = readEdtf(text);
        if (read) expect(read.earliest <= read.latest).toBe(true);
      },
    ),
    {...RUNS, numRuns: 5000},
  );
});

test('the published pattern takes every date that is read', () => {
  const pattern = new RegExp(EDTF_PATTERN, 'u');
  fc.assert(
    fc.property(date, ends, ascending, (one, [a, b], years) => {
      for (const text of [one, `${a}/${b}`, `[${a}..${b}]`, `{${years.join(',')}}`]) {
        expect(isEdtf(text)).toBe(true);
        expect(text).toMatch(pattern);
      }
    }),
    RUNS,
  );
  for (const text of ['2012-13-01', '[2012..]', '2012-32', '{2012}', '2012?-06', '']) expect(text).not.toMatch(pattern);
});
