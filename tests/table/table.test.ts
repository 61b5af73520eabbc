// The table: order, filter, words, completeness.
import {describe, expect, it} from 'vitest';
import {firstSignature} from '../../src/model/first-signature.ts';
import {tableScene} from '../../src/table/table-scene.ts';
import {COLUMNS} from '../../src/state/view-state.ts';
import {bialystok, sceneInput, type Setting} from '../harness/scene-input.ts';

const table = (setting: Setting = {}) => tableScene(sceneInput(setting));
const ids = (setting: Setting): readonly string[] => table(setting).rows.map(({id}) => id);

describe('the columns', () => {
  it('have the contract’s heads', () => {
    expect(table().columns.map(({label}) => label)[4]).toBe('Status');
    expect(table({lang: 'pl'}).columns.map(({label}) => label)[4]).toBe('Stan');
  });
  it('say which one sorts', () => {
    const sorted = table({sort: {column: 'city', descending: true}}).columns.map(({sorted}) => sorted);
    expect(sorted).toEqual(['descending', 'none', 'none', 'none', 'none', 'none', 'none']);
  });
});

describe('the order', () => {
  it('begins as the network did', () => {
    expect(ids({}).slice(0, 3)).toEqual(['eindhoven', 'jelgava', 'kaunas']);
    expect(ids({}).at(-1)).toBe('sliema');
  });
  it('of names is the language’s: Polish puts ł behind l', () => {
    const names = table({lang: 'pl', sort: {column: 'city', descending: false}}).rows.map(({name}) => name.text);
    expect(names.indexOf('Łuck')).toBe(names.indexOf('Lusaka') + 1);
  });
  it('of distance ends with the farthest', () => {
    const order = ids({sort: {column: 'distance', descending: false}});
    expect([order[0], order.at(-1)]).toEqual(['grodno', 'chongzuo']);
  });
  it('of status puts the certain before the perhaps, and ended last', () => {
    const words = table({sort: {column: 'status', descending: false}}).rows.map(({word}) => word);
    expect([...new Set(words)]).toEqual(['in force', 'perhaps in force', 'terminated']);
  });
  it('turned round keeps everyone', () => {
    for (const column of COLUMNS) {
      const up = ids({sort: {column, descending: false}});
      const down = ids({sort: {column, descending: true}});
      expect([...down].sort()).toEqual([...up].sort());
      expect(up).toHaveLength(21);
    }
  });
});

describe('the rows', () => {
  it('use exactly the contract’s words', () => {
    const words = (setting: Setting) => new Set(table(setting).rows.map(({word}) => word));
    expect(words({})).toEqual(new Set(['in force', 'perhaps in force', 'terminated']));
    expect(words({lang: 'pl', at: '2020'})).toEqual(new Set(['obowiązuje', 'zawieszone', 'wygasło']));
    expect(words({lang: 'pl', at: '1991'})).toEqual(new Set(['jeszcze nie']));
  });
  it('tell every event and every undertaking of the partner', () => {
    for (const {id, ties, undertakings} of table().rows) {
      const partner = bialystok.partners.find((one) => one.id === id);
      expect(ties.flatMap(({facts}) => facts)).toHaveLength(partner?.ties.flatMap(({events}) => events).length ?? -1);
      expect(undertakings).toHaveLength(bialystok.undertakings.filter(({partners}) => partners.includes(id)).length);
    }
  });
  it('tell since when at the precision that is known', () => {
    const since = new Map(table().rows.map((row) => [row.id, row.since]));
    expect(since.get('eindhoven')).toBe('1992');
    expect(since.get('lusaka')).toBe('January 2014');
    expect(since.get('irkutsk')).toBe('20 June 2014');
  });
  it('have no date where nothing was signed', () => {
    expect(firstSignature({ties: []})).toBeUndefined();
  });
  it('show what is selected and what is highlighted', () => {
    const row = table({city: 'gori', transient: {highlighted: 'lutsk'}}).rows.find(({id}) => id === 'gori');
    expect(row).toMatchObject({selected: true, highlighted: false, dimmed: false});
  });
});

describe('filters', () => {
  it('leave out who does not pass, and say so', () => {
    const {rows, caption} = table({filters: {status: ['in-force:perhaps']}});
    expect(rows.map(({id}) => id).sort()).toEqual(['dijon']);
    expect(caption).toBe('Status on 29 November 2026. 1 of 21 shown.');
  });
  it('that let none pass leave a word of advice', () => {
    expect(table().empty).toBeUndefined();
    expect(table({filters: {query: 'atlantis'}})).toMatchObject({
      rows: [],
      empty: {title: 'No partner city matches.', unfilter: 'Clear filters'},
    });
  });
});
