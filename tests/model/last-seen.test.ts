// When a tie was last seen alive, and ties whose date nobody knows.
import {describe, expect, it, test} from 'vitest';
import {atlasFrom} from '../harness/scene-input.ts';
import {lastSeen} from '../../src/model/last-seen.ts';
import {partnerStatus, tieSpans, tieStatus} from '../../src/model/tie-status.ts';
import type {Partner} from '../../src/model/atlas.ts';
import {lastDay, momentOf, spanOf} from '../../src/state/moment.ts';
import {partner, tie} from './ties.ts';

const seen = (...lines: readonly string[]): string | undefined => lastSeen(partner('x', tie(...lines)))?.date;

describe('last seen alive', () => {
  test.each(['signed', 'renewed', 'resumed', 'contact', 'aid', 'confirmed'])('by %s', (type) => {
    expect(seen('signed 2000', `${type} 2010-05-05`)).toBe('2010-05-05');
  });
  test.each([
    'lapsed',
    'outdated',
    'suspended',
    'terminated',
    'questioned',
    'talks',
    'resolution',
    'announced',
    'appeal',
  ])('not by %s', (type) => {
    expect(seen('signed 2000', `${type} 2010-05-05`)).toBe('2000');
  });
  it('goes by the last possible day, over all documents', () => {
    const both = partner('x', tie('signed 2001', 'contact [2010..2012]'), tie('signed 2011-06-01'));
    expect(lastSeen(both)?.date).toBe('[2010..2012]');
  });
  it('leaves the status as it is', () => {
    const one = tie('signed 2000', 'lapsed 2005', 'confirmed 2010');
    expect(tieStatus(one, '2020-01-01')).toEqual({status: 'lapsed', perhaps: false});
  });
  it('is nothing where nothing is known', () => {
    expect(seen()).toBeUndefined();
  });
});

const town = (ties: readonly unknown[], more: object = {}) =>
  atlasFrom({
    format: 'twin-cities/1',
    id: 'town',
    title: {en: 'Town'},
    updated: '2024-05-01',
    home: {id: 'town', name: {en: 'Town'}, country: 'PL', coordinates: [23, 53]},
    sources: [{id: 's', title: 'S'}],
    partners: [{id: 'a', name: {en: 'Alpha'}, country: 'DE', coordinates: [13, 52], ties}],
    ...more,
  });
const only = ({partners: [one]}: {readonly partners: readonly Partner[]}): Partner => {
  if (!one) throw new Error('no partner');
  return one;
};

describe('a partner whose date nobody knows', () => {
  const undated = {id: 't', instrument: 'agreement', events: []};
  const confirmed = {...undated, events: [{type: 'confirmed', date: '2019', sources: ['s']}]};
  test.each([
    ['a document without events', [undated]],
    ['no document at all', []],
    ['a document of which only a listing is known', [confirmed]],
  ])('%s', (_, ties) => {
    const one = only(town(ties));
    expect(partnerStatus(one, '2024-05-01')).toMatchObject({status: 'in-force', perhaps: false});
    expect(partnerStatus(one, '2024-04-30')).toMatchObject({status: 'in-force', perhaps: true});
    expect(partnerStatus(one, '1900-01-01')).toMatchObject({status: 'in-force', perhaps: true});
  });
  it('has a life without a beginning', () => {
    const [first] = only(town([undated])).ties;
    expect(first && tieSpans(first, '2024-05-01').map(({perhaps, to}) => [perhaps, to])).toEqual([
      [true, '2024-04-30'],
      [false, '2024-05-01'],
    ]);
  });
  it('is another thing than a tie that is only talked about', () => {
    const talks = {...undated, events: [{type: 'talks', date: '2023', sources: ['s']}]};
    expect(partnerStatus(only(town([talks])), '2024-05-01').status).toBe('not-yet');
  });
});

describe('the day of the data', () => {
  const signed = [{id: 't', instrument: 'agreement', events: [{type: 'signed', date: '2010', sources: ['s']}]}];
  const atlas = town(signed);
  it('is the last that can be looked at, whatever the clock shows', () => {
    expect(spanOf(atlas, '2030-01-01')).toEqual({from: '2009-01-01', to: '2024-05-01'});
    expect(momentOf(undefined, atlas, '2030-01-01')).toBe('2024-05-01');
    expect(momentOf('2029', atlas, '2030-01-01')).toBe('2024-05-01');
    expect(momentOf('2012', atlas, '2030-01-01')).toBe('2012-12-31');
  });
  it('is the reader’s today where the data are dated later', () => {
    expect(lastDay(atlas, '2024-04-30')).toBe('2024-04-30');
    expect(momentOf(undefined, atlas, '2024-04-30')).toBe('2024-04-30');
  });
  it('leaves a span even where every event is later', () => {
    const {from, to} = spanOf(town(signed, {updated: '2001-02-03'}), '2030-01-01');
    expect([from, to]).toEqual(['2000-01-01', '2001-02-03']);
  });
});
