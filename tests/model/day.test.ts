// Days of the calendar: inverses tested as pairs, ends of months and years, no time zone.
import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  daysInMonth,
  endOfMonth,
  endOfYear,
  isIsoDay,
  isoDay,
  monthOf,
  startOfYear,
  yearOf,
} from '../../src/model/day.ts';

const RUNS = {numRuns: 500, seed: 22_112_026};
const number = fc.integer({min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31')});
const day = number.map(isoDay);

describe('a day and its number', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0000-01-01', -719_528],
    ['0099-12-31', -683_004],
    ['9999-12-31', 2_932_896],
  ])('%s is %d', (text, count) => {
    expect(dayNumber(text)).toBe(count);
    expect(isoDay(count)).toBe(text);
  });

  test('are inverses, and the days sort as their numbers', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(dayNumber(isoDay(a))).toBe(a);
        expect(isIsoDay(isoDay(a))).toBe(true);
        expect(isoDay(a) < isoDay(b)).toBe(a < b);
      }),
      RUNS,
    );
  });

  test('a fraction counts as its day, and beyond either end lies the end', () => {
    expect(isoDay(0.9)).toBe('1970-01-01');
    expect(isoDay(-0.1)).toBe('1969-12-31');
    expect(isoDay(-1e9)).toBe('0000-01-01');
    expect(isoDay(Infinity)).toBe('9999-12-31');
  });
});

describe('isIsoDay', () => {
  test.each(['2014-06-21', '2024-02-29', '2000-02-29', '0000-02-29', '9999-12-31'])('%s is one', (text) => {
    expect(isIsoDay(text)).toBe(true);
  });
  test.each([
    [
      '2023-02-29',
      '1900-02-29',
      '2014-04-31',
      '2014-13-01',
      '2014-00-10',
      '2014-01-00',
      '2014-1-1',
      '2014-01',
      '',
      ' 2014-01-01',
      '2014-01-01\n',
    ],
    [null, undefined, 20140621, {}, ['2014-06-21']],
  ])('%j and the others are none', (...values) => {
    for (const value of values) expect(isIsoDay(value)).toBe(false);
  });
});

describe('arithmetic', () => {
  test('adding days and taking them away again', () => {
    fc.assert(
      fc.property(
        fc.integer({min: -600_000, max: 2_000_000}).map(isoDay),
        fc.integer({min: -50_000, max: 50_000}),
        (from, days) => {
          expect(addDays(addDays(from, days), -days)).toBe(from);
          expect(dayNumber(addDays(from, days)) - dayNumber(from)).toBe(days);
        },
      ),
      RUNS,
    );
  });

  test.each([
    ['2014-01-31', 1, '2014-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2014-03-31', -1, '2014-02-28'],
    ['2014-12-15', 1, '2015-01-15'],
    ['2014-01-15', -1, '2013-12-15'],
    ['2014-05-31', 6, '2014-11-30'],
    ['0000-01-31', -1, '0000-01-01'],
    ['9999-12-15', 1, '9999-12-31'],
    ['0001-01-01', -12, '0000-01-01'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -100, '1924-02-29'],
    ['2014-06-21', -5, '2009-06-21'],
    ['9998-06-21', 5, '9999-12-31'],
  ])('%s and %d years is %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  test('months come back, up to the days that the shorter month cuts off', () => {
    fc.assert(
      fc.property(day, fc.integer({min: -200, max: 200}), (from, months) => {
        fc.pre(yearOf(from) > 20 && yearOf(from) < 9970);
        const there = addMonths(from, months);
        expect(isIsoDay(there)).toBe(true);
        const lost = Number(from.slice(8)) - Number(there.slice(8));
        expect(addDays(addMonths(there, -months), lost)).toBe(from);
        if (lost > 0) expect(there).toBe(endOfMonth(there));
      }),
      RUNS,
    );
  });

  test('the day after the end of a month or a year is a first', () => {
    fc.assert(
      fc.property(day, (from) => {
        fc.pre(yearOf(from) < 9999);
        expect(endOfMonth(from) >= from && endOfMonth(from).slice(0, 7) === from.slice(0, 7)).toBe(true);
        expect(addDays(endOfMonth(from), 1).slice(7)).toBe('-01');
        expect(addDays(endOfYear(from), 1)).toBe(startOfYear(addYears(from, 1)));
        expect(Number(endOfMonth(from).slice(8))).toBe(daysInMonth(yearOf(from), monthOf(from)));
      }),
      RUNS,
    );
  });
});

describe('wherever the reader is', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Warsaw', 'America/Chicago'])('in %s', (place) => {
    process.env['TZ'] = place;
    expect(isoDay(dayNumber('2014-03-30'))).toBe('2014-03-30');
    expect(addDays('2014-03-29', 2)).toBe('2014-03-31');
    expect(addMonths('2014-10-26', 1)).toBe('2014-11-26');
  });
});
