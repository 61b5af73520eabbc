// Where every partner stands on a day and how it stands out: one answer for every view, file and picture.
import {describe, expect, test} from 'vitest';
import {cityListScene} from '../../src/filters/city-list.ts';
import {mapScene} from '../../src/map/map-scene.ts';
import {partnerStatus, tieStatus} from '../../src/model/tie-status.ts';
import {partnersOnDay} from '../../src/state/partners-on-day.ts';
import {en} from '../../src/i18n/en/en.ts';
import {NO_RANKS, orderedPartners, shownPartners, statusRanks} from '../../src/state/select.ts';
import {tableScene} from '../../src/table/table-scene.ts';
import {rowsScene} from '../../src/timeline/timeline-scene.ts';
import {bialystok, sceneInput} from '../harness/scene-input.ts';

const named = (ids: readonly {readonly id: string}[]): readonly string[] => ids.map(({id}) => id);

test('every partner has its status and that of each of its ties', () => {
  const input = sceneInput({at: '2022-03-01'});
  for (const {partner, ties, status, perhaps} of partnersOnDay(input)) {
    expect({status, perhaps}).toEqual({
      status: partnerStatus(partner, input.day).status,
      perhaps: partnerStatus(partner, input.day).perhaps,
    });
    expect(ties.map(({tie}) => tie)).toEqual(partner.ties);
    for (const {tie, ...on} of ties) expect(on).toEqual(tieStatus(tie, input.day));
  }
});

test('one is highlighted, the others are dimmed, the selected one stays as it is', () => {
  const partners = partnersOnDay(sceneInput({transient: {highlighted: 'gori'}, city: 'lutsk'}));
  expect(named(partners.filter(({highlighted}) => highlighted))).toEqual(['gori']);
  expect(named(partners.filter(({selected}) => selected))).toEqual(['lutsk']);
  expect(named(partners.filter(({dimmed}) => !dimmed)).toSorted()).toEqual(['gori', 'lutsk']);
});

test('nobody is dimmed while nobody is highlighted', () => {
  expect(partnersOnDay(sceneInput({city: 'lutsk'})).filter(({dimmed}) => dimmed)).toEqual([]);
});

test('it is the very same object until something of it changes', () => {
  const before = partnersOnDay(sceneInput({at: '2014', transient: {highlighted: 'gori'}}));
  expect(partnersOnDay(sceneInput({at: '2014', transient: {highlighted: 'gori'}}))).toBe(before);
  expect(partnersOnDay(sceneInput({at: '2015', transient: {highlighted: 'gori'}}))).not.toBe(before);
  expect(partnersOnDay(sceneInput({at: '2015', transient: {highlighted: 'pskov'}}))).not.toBe(before);
});

describe('map, timeline, table and list', () => {
  const input = sceneInput({
    at: '2022-03',
    transient: {highlighted: 'gori'},
    city: 'lutsk',
    filters: {status: ['in-force', 'lapsed']},
  });
  const expected = shownPartners(input).map(({id, status, perhaps, highlighted, dimmed, selected}) => {
    return {id, status, perhaps, highlighted, dimmed, selected};
  });
  const sorted = <T extends {readonly id: string}>(all: readonly T[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

  test.each<[string, readonly {readonly id: string}[]]>([
    ['map', mapScene(input).pins.map(({city, ...pin}) => ({...pin, id: city}))],
    ['arcs', mapScene(input).basemap.arcs.map(({city, ...arc}) => ({...arc, id: city}))],
    ['timeline', rowsScene(input).groups.flatMap(({rows}) => rows)],
    ['table', tableScene(input).rows],
  ])('say the same of everybody: %s', (_, all) => {
    expect(sorted(all)).toMatchObject(sorted(expected));
    expect(all.length).toBe(expected.length);
  });

  test('the list, too', () => {
    const list = sorted(cityListScene(input).cities);
    expect(list.map(({id, status, highlighted}) => ({id, status, highlighted}))).toEqual(
      sorted(expected).map(({id, status, highlighted}) => ({id, status, highlighted})),
    );
  });
});

test('rows are ordered by status only where that is asked for', () => {
  const ranks = statusRanks(bialystok, '2026-11-22');
  const byStatus = orderedPartners(bialystok, 'status', ranks, en).map(({id}) => ranks.get(id) ?? 0);
  expect(byStatus).toEqual(byStatus.toSorted((a, b) => a - b));
  expect(orderedPartners(bialystok, 'first', NO_RANKS, en)).toBe(orderedPartners(bialystok, 'first', NO_RANKS, en));
});
