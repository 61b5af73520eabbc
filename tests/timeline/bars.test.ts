// Bars: what a scene draws of a tie, for each kind of event that decides and each kind of date.
import {describe, expect, test} from 'vitest';
import {INSTRUMENTS} from '../../src/model/vocabulary.ts';
import {barsOf, WEIGHTS, type Bar} from '../../src/timeline/bars.ts';
import {timeScale} from '../../src/timeline/time-scale.ts';
import {dayRead, oneTie, type EventNote} from './setting.ts';

const until = '2026-11-22';
const scale = timeScale({from: '1990-01-01', to: until}, 0, 10_000);

/** 'solid 1994-01-01–2000-06-30', a bar that fades marked with ~. */
function told({look, x, width, stops}: Bar): string {
  return `${look} ${dayRead(scale, x)}–${dayRead(scale, x + width)}${stops ? '~' : ''}`;
}

function bars(...events: readonly EventNote[]): readonly Bar[] {
  const tie = oneTie(events).partners[0]?.ties[0];
  return tie ? barsOf(tie, scale, until) : [];
}

const signed = {type: 'signed', date: '2000-06-30'};

describe('a bar', () => {
  test.each<[string, readonly EventNote[], readonly string[]]>([
    ['runs on while the tie is in force', [signed], ['solid 2000-06-30–2026-11-22']],
    [
      'runs through a renewal in time',
      [signed, {type: 'renewed', date: '2009-09-12'}],
      ['solid 2000-06-30–2026-11-22'],
    ],
    [
      'is hollow after the tie lapsed',
      [signed, {type: 'lapsed', date: '2010-01-01'}],
      ['hollow 2010-01-01–2026-11-22', 'solid 2000-06-30–2010-01-01'],
    ],
    [
      'is hollow after the document went out of date',
      [signed, {type: 'outdated', date: '2010-01-01'}],
      ['hollow 2010-01-01–2026-11-22', 'solid 2000-06-30–2010-01-01'],
    ],
    [
      'ends where the tie was terminated',
      [signed, {type: 'terminated', date: '2022-03-03'}],
      ['solid 2000-06-30–2022-03-03'],
    ],
    [
      'is barred while the tie is suspended',
      [signed, {type: 'suspended', date: '2020-01-01'}, {type: 'resumed', date: '2021-01-01'}],
      ['bars 2020-01-01–2021-01-01', 'solid 2000-06-30–2020-01-01', 'solid 2021-01-01–2026-11-22'],
    ],
    [
      'is dotted where a source doubts',
      [signed, {type: 'questioned', date: '2021-04-07'}],
      ['dots 2021-04-07–2026-11-22', 'solid 2000-06-30–2021-04-07'],
    ],
    [
      'is solid again when a doubt was answered',
      [signed, {type: 'questioned', date: '2021-04-07'}, {type: 'renewed', date: '2023-01-01'}],
      ['dots 2021-04-07–2023-01-01', 'solid 2000-06-30–2021-04-07', 'solid 2023-01-01–2026-11-22'],
    ],
    ['does not begin with talks', [{type: 'talks', date: '1999'}, signed], ['solid 2000-06-30–2026-11-22']],
    ['fades in over the year of a signature', [{type: 'signed', date: '1994'}], ['solid 1994-01-01–2026-11-22~']],
    ['fades in over the month of a signature', [{type: 'signed', date: '2014-01'}], ['solid 2014-01-01–2026-11-22~']],
    [
      'fades while it may have lapsed, in the hollow of what it may be',
      [signed, {type: 'lapsed', date: '[2009-09-12..2018-03]'}],
      ['hollow 2009-09-12–2026-11-22', 'solid 2000-06-30–2018-03-31~'],
    ],
    [
      'changes over from force to suspension in the year in which it was suspended',
      [signed, {type: 'suspended', date: '2020'}, {type: 'terminated', date: '2022-03-03'}],
      ['bars 2020-01-01–2022-03-03~', 'solid 2000-06-30–2020-12-31~'],
    ],
    [
      'fades into dots while a doubt grows',
      [signed, {type: 'questioned', date: '[2021-04-07..2026-11]'}],
      ['dots 2021-04-07–2026-11-22', 'solid 2000-06-30–2026-11-22~'],
    ],
  ])('%s', (_, events, expected) => {
    expect(bars(...events).map(told)).toEqual(expected);
  });

  test('is as strong as the share of possible days on which the tie still held', () => {
    const solid = bars(signed, {type: 'lapsed', date: '[2010-01-01..2019-12-31]'}).find(({look}) => look === 'solid');
    const strengths = solid?.stops?.map(([, strength]) => Math.round(strength * 100));
    expect(strengths).toEqual([100, 100, 100, 14]);
  });

  test('never grows fainter than can be seen', () => {
    for (const {stops} of bars({type: 'signed', date: '1994'}, {type: 'lapsed', date: '[1994..2014-06-21]'})) {
      for (const [, strength] of stops ?? []) expect(strength).toBeGreaterThan(0.13);
    }
  });

  test('is thicker the weightier the document', () => {
    expect(WEIGHTS.agreement).toBeGreaterThan(WEIGHTS.memorandum);
    expect(WEIGHTS.memorandum).toBeGreaterThan(WEIGHTS['letter-of-intent']);
    for (const kind of INSTRUMENTS) expect(WEIGHTS[kind]).toBeGreaterThan(0.2);
  });
});
