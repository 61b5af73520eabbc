// The status of a tie on a day: every kind of event, every kind of date, and the spans and turning days made of them.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {partner, tie} from './ties.ts';
import {addDays, dayNumber, isoDay} from '../../src/model/day.ts';
import {DECIDING, EVENT_TYPES, RECORDING} from '../../src/model/vocabulary.ts';
import {
  DECIDES,
  isDeciding,
  partnerStatus,
  STATUSES,
  tieSpans,
  tieStatus,
  turningDays,
} from '../../src/model/tie-status.ts';
import type {Tie} from '../../src/model/atlas.ts';
import type {TieSpan} from '../../src/model/tie-status.ts';

/** 'in-force', or 'in-force?' for a perhaps. */
const statusOf = (of: Tie, day: string): string => {
  const {status, perhaps} = tieStatus(of, day);
  return status + (perhaps ? '?' : '');
};
const spansOf = (of: Tie, until: string): readonly string[] =>
  tieSpans(of, until).map(
    ({status, perhaps, from, to, cause}) => `${status}${perhaps ? '?' : ''} ${from} ${to} ${cause?.type ?? ''}`,
  );

describe('what each kind of event makes of a signed tie', () => {
  test.each([
    ['signed', 'in-force'],
    ['renewed', 'in-force'],
    ['resumed', 'in-force'],
    ['suspended', 'suspended'],
    ['terminated', 'terminated'],
    ['lapsed', 'lapsed'],
    ['outdated', 'lapsed'],
    ['questioned', 'in-force?'],
    ['talks', 'in-force'],
    ['resolution', 'in-force'],
    ['announced', 'in-force'],
    ['contact', 'in-force'],
  ])('%s: %s', (type, status) => {
    const one = tie('signed 2000-01-01', `${type} 2010-05-05`);
    expect(statusOf(one, '1999-12-31')).toBe('not-yet');
    expect(statusOf(one, '2010-05-04')).toBe('in-force');
    expect(statusOf(one, '2010-05-05')).toBe(status);
    expect(statusOf(one, '2030-01-01')).toBe(status);
  });

  test.each(EVENT_TYPES.map((type) => [type]))('%s is either deciding or recording', (type) => {
    expect(isDeciding(type)).toBe((DECIDING as readonly string[]).includes(type));
    expect(isDeciding(type)).toBe(!(RECORDING as readonly string[]).includes(type));
    expect(DECIDES[type] !== undefined).toBe(isDeciding(type) && type !== 'questioned');
  });

  test.each(RECORDING.map((type) => [type]))('%s alone makes no tie', (type) => {
    expect(statusOf(tie(`${type} 2000`), '2020-01-01')).toBe('not-yet');
  });
});

describe('a beginning known to a kind of date', () => {
  // On the eve of the first possible day; on it; on the eve of the last; on it.
  test.each([
    ['2012-06-30', '2012-06-30', '2012-06-30'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1994', '1994-01-01', '1994-12-31'],
    ['1994~', '1994-01-01', '1994-12-31'],
    ['1994-05?', '1994-05-01', '1994-05-31'],
    ['1994%', '1994-01-01', '1994-12-31'],
    ['2016-06-24/2016-06-26', '2016-06-24', '2016-06-26'],
    ['[2009-09-12..2018-03]', '2009-09-12', '2018-03-31'],
    ['[2014,2016]', '2014-01-01', '2016-12-31'],
    ['{2016,2017}', '2016-01-01', '2017-12-31'],
    ['{2014..2016-03}', '2014-01-01', '2016-03-31'],
  ])('%s is possible from %s and certain on %s', (date, earliest, latest) => {
    const one = tie(`signed ${date}`);
    expect(statusOf(one, addDays(earliest, -1))).toBe('not-yet');
    if (earliest !== latest) {
      expect(statusOf(one, earliest)).toBe('in-force?');
      expect(statusOf(one, addDays(latest, -1))).toBe('in-force?');
    }
    expect(statusOf(one, latest)).toBe('in-force');
  });

  test.each([
    ['suspended', 'suspended'],
    ['terminated', 'terminated'],
    ['lapsed', 'lapsed'],
    ['outdated', 'lapsed'],
  ])('an end known roughly leaves it perhaps in force until it has certainly come: %s', (type, after) => {
    const one = tie('signed 2000-01-01', `${type} [2009-09-12..2018-03]`);
    expect(statusOf(one, '2009-09-11')).toBe('in-force');
    expect(statusOf(one, '2009-09-12')).toBe('in-force?');
    expect(statusOf(one, '2018-03-30')).toBe('in-force?');
    expect(statusOf(one, '2018-03-31')).toBe(after);
  });
});

describe('several events', () => {
  test.each<[string, readonly string[], string, string]>([
    ['the last certain one settles it', ['signed 2000', 'lapsed 2010', 'renewed 2014-06-21'], '2014-06-21', 'in-force'],
    [
      'renewed before the lapse became certain',
      ['signed 1994', 'lapsed [2009..2018-03]', 'renewed 2014-06-21'],
      '2014-06-21',
      'in-force',
    ],
    [
      'and it stays so when the old lapse would be certain',
      ['signed 1994', 'lapsed [2009..2018-03]', 'renewed 2014-06-21'],
      '2018-03-31',
      'in-force',
    ],
    [
      'perhaps lapsed, perhaps renewed',
      ['signed 2000-01-01', 'lapsed 2010', 'renewed 2010'],
      '2010-06-01',
      'in-force?',
    ],
    ['lapsed, perhaps renewed', ['signed 2000-01-01', 'lapsed 2010-01-01', 'renewed 2010'], '2010-06-01', 'in-force?'],
    [
      'perhaps suspended, perhaps terminated, certainly lapsed before',
      ['signed 2000-01-01', 'lapsed 2005-01-01', 'suspended 2010', 'terminated 2010'],
      '2010-06-01',
      'suspended?',
    ],
    [
      'lapsed, perhaps terminated',
      ['signed 2000-01-01', 'lapsed 2005-01-01', 'terminated 2010'],
      '2010-06-01',
      'terminated?',
    ],
    [
      'two that say the same leave no doubt',
      ['signed 2000-01-01', 'lapsed 2005-01-01', 'outdated 2010'],
      '2010-06-01',
      'lapsed',
    ],
    ['a renewal at some time leaves no doubt', ['signed 2000-01-01', 'renewed 2010'], '2010-06-01', 'in-force'],
    ['perhaps not yet, perhaps ended at once', ['signed 2010', 'terminated 2010'], '2010-06-01', 'in-force?'],
    ['an end whose beginning nobody recorded', ['lapsed 2010'], '2010-06-01', 'lapsed?'],
    ['the same, when it is certain', ['lapsed 2010'], '2010-12-31', 'lapsed'],
    ['no events', [], '2010-12-31', 'not-yet'],
  ])('%s', (_, events, day, status) => {
    expect(statusOf(tie(...events), day)).toBe(status);
  });
});

describe('a doubt', () => {
  test('holds from its first possible day on, and for good', () => {
    const one = tie('signed 2000-01-01', 'questioned 2005');
    expect(statusOf(one, '2004-12-31')).toBe('in-force');
    expect(statusOf(one, '2005-01-01')).toBe('in-force?');
    expect(statusOf(one, '2050-01-01')).toBe('in-force?');
  });

  test.each([
    ['renewed 2010-01-01', 'in-force'],
    ['terminated 2010-01-01', 'terminated'],
    ['suspended 2010-01-01', 'suspended'],
  ])('is settled by a later event: %s', (event, status) => {
    expect(statusOf(tie('signed 2000-01-01', 'questioned 2005', event), '2010-01-01')).toBe(status);
  });

  test('is not settled by an event that has only perhaps happened, nor by a contact', () => {
    expect(statusOf(tie('signed 2000-01-01', 'questioned 2005', 'renewed 2010'), '2010-06-01')).toBe('in-force?');
    expect(statusOf(tie('signed 2000-01-01', 'questioned 2005', 'contact 2010-01-01'), '2010-06-01')).toBe('in-force?');
  });

  test('leaves the status it doubts', () => {
    expect(statusOf(tie('signed 2000-01-01', 'suspended 2003-01-01', 'questioned 2005'), '2006-01-01')).toBe(
      'suspended?',
    );
  });
});

describe('a partner', () => {
  const letter = tie('signed 2000-01-01', 'lapsed 2010-01-01');
  const doubtful = tie('signed 2001-01-01', 'questioned 2009-01-01');
  const agreement = tie('signed 2005-01-01', 'terminated 2015-01-01');

  test.each([
    ['1999-01-01', 'not-yet', false, letter],
    ['2000-06-01', 'in-force', false, letter],
    ['2009-06-01', 'in-force', false, letter],
    ['2010-06-01', 'in-force', false, agreement],
    ['2015-06-01', 'in-force', true, doubtful],
  ])('is on %s what its best tie is: %s, perhaps %s', (day, status, perhaps, best) => {
    const {tie: own, ...rest} = partnerStatus(partner('a', letter, doubtful, agreement), day);
    expect(rest).toEqual({status, perhaps});
    expect(own).toBe(best);
  });

  test('without a tie is not one yet', () => {
    expect(partnerStatus(partner('a'), '2020-01-01')).toEqual({status: 'not-yet', perhaps: false, tie: undefined});
  });

  test('whose ties are in a row of statuses has the first of them', () => {
    const ends = ['renewed', 'suspended', 'terminated', 'lapsed'].map((type) =>
      tie('signed 2000-01-01', `${type} 2001-01-01`),
    );
    const ties = [...ends, tie('signed 2030')].reverse();
    const seen = STATUSES.map(() => {
      const {status} = partnerStatus(partner('a', ...ties), '2020-01-01');
      ties.pop();
      return status;
    });
    expect(seen).toEqual(STATUSES);
  });
});

describe('spans', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['signed 2000-01-01'], ['in-force 2000-01-01 2020-12-31 signed']],
    [
      ['signed 1994', 'lapsed [2009-09-12..2018-03]', 'terminated 2019-03-03'],
      [
        'in-force? 1994-01-01 1994-12-30 signed',
        'in-force 1994-12-31 2009-09-11 signed',
        'in-force? 2009-09-12 2018-03-30 lapsed',
        'lapsed 2018-03-31 2019-03-02 lapsed',
        'terminated 2019-03-03 2020-12-31 terminated',
      ],
    ],
    // A renewal in time begins nothing; a gap is a gap.
    [['signed 2000-01-01', 'renewed 2005'], ['in-force 2000-01-01 2020-12-31 signed']],
    [
      ['signed 2000-01-01', 'lapsed 2005-01-01', 'renewed 2007-01-01'],
      [
        'in-force 2000-01-01 2004-12-31 signed',
        'lapsed 2005-01-01 2006-12-31 lapsed',
        'in-force 2007-01-01 2020-12-31 renewed',
      ],
    ],
    [
      ['signed 2000-01-01', 'questioned 2005-05', 'renewed 2010-01-01'],
      [
        'in-force 2000-01-01 2005-04-30 signed',
        'in-force? 2005-05-01 2009-12-31 questioned',
        'in-force 2010-01-01 2020-12-31 renewed',
      ],
    ],
    [['resolution 1999', 'contact 2001'], []],
    [['signed 2020-12-31'], ['in-force 2020-12-31 2020-12-31 signed']],
    [['signed 2021-01-01'], []],
    [[], []],
  ])('%j until the end of 2020', (events, spans) => {
    expect(spansOf(tie(...events), '2020-12-31')).toEqual(spans);
  });

  const anyDay = fc.integer({min: dayNumber('1990-01-01'), max: dayNumber('2020-12-31')}).map(isoDay);
  const anyDate = fc
    .tuple(anyDay, anyDay, fc.integer({min: 0, max: 3}))
    .map(([a, b, form]) =>
      form === 0
        ? a
        : form === 1
          ? a.slice(0, 4)
          : form === 2
            ? a.slice(0, 7)
            : a < b
              ? `[${a}..${b}]`
              : `[${b}..${a}]`,
    );
  const anyTie = fc
    .array(fc.tuple(fc.constantFrom(...EVENT_TYPES), anyDate), {maxLength: 6})
    .map((events) => tie(...events.map(([type, date]) => `${type} ${date}`)));
  const RUNS = {numRuns: 500, seed: 22_112_026};

  test('follow one another without gap or repetition, and tell on every day what tieStatus tells', () => {
    fc.assert(
      fc.property(anyTie, anyDay, anyDay, (one, until, day) => {
        const spans = tieSpans(one, until);
        spans.forEach((span, i) => {
          const next: TieSpan | undefined = spans[i + 1];
          expect(span.from <= span.to).toBe(true);
          expect(next ? addDays(span.to, 1) : until).toBe(next ? next.from : span.to);
          if (next) expect([span.status, span.perhaps]).not.toEqual([next.status, next.perhaps]);
        });
        const span = spans.find(({from, to}) => from <= day && day <= to);
        const {status, perhaps} = tieStatus(one, day);
        if (span) expect({status: span.status, perhaps: span.perhaps}).toEqual({status, perhaps});
        else if (day <= until) expect({status, perhaps}).toEqual({status: 'not-yet', perhaps: false});
      }),
      RUNS,
    );
  });

  test('the status changes on no day but a turning day', () => {
    fc.assert(
      fc.property(anyTie, anyDay, (one, day) => {
        const turning = turningDays({partners: [partner('a', one)]}).map((turn) => turn.day);
        if (!turning.includes(day)) expect(tieStatus(one, day)).toEqual(tieStatus(one, addDays(day, -1)));
      }),
      RUNS,
    );
  });

  test('a status is certain only if every way the events can have happened leads to it', () => {
    fc.assert(
      fc.property(anyTie, anyDay, fc.array(fc.nat(), {minLength: 6, maxLength: 6}), (one, day, picks) => {
        const {status, perhaps} = tieStatus(one, day);
        if (perhaps) return;
        // One possible course of things: every event on one of its possible days, none before those listed before it.
        let begun = '';
        const happened = one.events.map(({type, when}, i) => {
          const days = dayNumber(when.latest) - dayNumber(when.earliest) + 1;
          const on = addDays(when.earliest, (picks[i] ?? 0) % days);
          begun = on > begun ? on : begun;
          return {type, on: begun, possible: begun <= when.latest};
        });
        fc.pre(happened.every(({possible}) => possible));
        const actual = happened.reduce((now, {type, on}) => (on <= day ? (DECIDES[type] ?? now) : now), 'not-yet');
        expect(actual).toBe(status);
      }),
      RUNS,
    );
  });
});

test('turning days come in order, each with its events and whether they are certain by then', () => {
  const alder = partner('alder', tie('signed 1994', 'contact 1995', 'lapsed 2010-05-05'));
  const birch = partner('birch', tie('signed 1994-12-31'));
  const days = turningDays({partners: [alder, birch]}).map(({day, turns}) => [
    day,
    ...turns.map((turn) => `${turn.partner.id} ${turn.event.type} ${turn.certain ? 'certain' : 'possible'}`),
  ]);
  expect(days).toEqual([
    ['1994-01-01', 'alder signed possible'],
    ['1994-12-31', 'alder signed certain', 'birch signed certain'],
    ['2010-05-05', 'alder lapsed certain'],
  ]);
});
