// Days and places along the axis: each the other's inverse, leap years included.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDays, dayNumber, isoDay} from '../../src/model/day.ts';
import {stretchOf, ticksOf, timeScale, xOf, xOfNumber} from '../../src/timeline/time-scale.ts';
import {dayRead} from './setting.ts';

const span = {from: '1991-01-01', to: '2026-11-22'};

describe('a day and its place', () => {
  test('are each other’s inverse on every day of the span, leap days included, even on a phone', () => {
    const scale = timeScale(span, 12, 348);
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) expect(dayRead(scale, xOf(scale, day))).toBe(day);
  });

  test('are so on any axis', () => {
    const days = fc.integer({min: -100_000, max: 100_000});
    fc.assert(
      fc.property(
        days,
        fc.integer({min: 1, max: 80_000}),
        fc.nat(500),
        fc.integer({min: 1, max: 3000}),
        (from, long, left, wide) => {
          const scale = timeScale({from: isoDay(from), to: isoDay(from + long)}, left, left + wide);
          const day = isoDay(from + Math.floor(long / 3));
          expect(dayRead(scale, xOf(scale, day))).toBe(day);
        },
      ),
    );
  });

  test('begin and end where the axis does', () => {
    const scale = timeScale(span, 100, 900);
    expect([xOf(scale, span.from), xOf(scale, span.to)]).toEqual([100, 900]);
    expect([dayRead(scale, 100), dayRead(scale, 900)]).toEqual([span.from, span.to]);
  });

  test('stand where the thumb of a range input stands', () => {
    const scale = timeScale(span, 100, 900);
    const share = (dayNumber('2012-02-29') - scale.from) / (scale.to - scale.from);
    expect(xOf(scale, '2012-02-29')).toBeCloseTo(100 + share * 800, 9);
  });
});

describe('what is known only roughly', () => {
  const scale = timeScale({from: '1991-01-01', to: '2026-12-31'}, 0, 1000);
  const pxPerDay = 1000 / (scale.to - scale.from);

  test.each([
    ['a year', '1994-01-01', '1994-12-31', 365],
    ['a leap year', '1996-01-01', '1996-12-31', 366],
    ['February of a leap year', '2012-02-01', '2012-02-29', 29],
    ['a day', '2014-06-21', '2014-06-21', 1],
  ])('%s is as wide as itself', (_, earliest, latest, days) => {
    const [from, to] = stretchOf(scale, {earliest, latest});
    expect(from).toBe(xOf(scale, earliest));
    expect(to - from).toBeCloseTo(days * pxPerDay, 6);
  });

  test('is cut to the axis', () => {
    expect(stretchOf(scale, {earliest: '1980-01-01', latest: '2030-01-01'})).toEqual([0, 1000]);
  });
});

describe('the years on the axis', () => {
  test.each([
    [2000, 40, 1],
    [1000, 40, 2],
    [400, 40, 5],
    [300, 80, 10],
    [150, 80, 20],
  ])('with %i px and %i px each, every %i. is labelled', (width, room, every) => {
    const labels = ticksOf(timeScale(span, 0, width), room).flatMap(({label}) => (label ? [Number(label)] : []));
    expect(labels.every((year) => year % every === 0)).toBe(true);
    expect(labels).toContain(2000);
    for (const [i, year] of labels.slice(1).entries()) expect(year - (labels[i] ?? 0)).toBe(every);
  });

  test('stand at 1 January', () => {
    const scale = timeScale(span, 0, 1000);
    const tick = ticksOf(scale, 40).find(({label}) => label === '2000');
    expect(tick?.x).toBe(xOfNumber(scale, dayNumber('2000-01-01')));
  });
});
