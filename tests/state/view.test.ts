// The view as it is shared: in a link, in attributes, and held against an atlas.
import {describe, expect, it} from 'vitest';
import {attributeAction, attributeText, unknownIds, VIEW_ATTRIBUTES} from '../../src/state/attributes.ts';
import {fragmentWith, linkIn} from '../../src/state/permalink.ts';
import {reduce} from '../../src/state/reduce.ts';
import {fieldsOf, INITIAL_VIEW, viewOf, type ViewState} from '../../src/state/view-state.ts';
import {bialystok, TODAY} from '../harness/scene-input.ts';

const ground = {atlas: bialystok, today: TODAY};
const VIEW: ViewState = {
  home: undefined,
  at: '2014-06',
  city: 'lutsk',
  projection: 'globe',
  panels: ['map', 'table'],
  rows: 'country',
  sort: {column: 'distance', descending: true},
  chapter: undefined,
  filters: {
    status: ['in-force', 'lapsed:perhaps'],
    country: ['UA', 'GE'],
    group: ['abroad'],
    instrument: ['agreement'],
    query: 'Łuck & co = 100 %+',
  },
};

describe('a link', () => {
  it('gives back the view that was written into it, beside what else stands there', () => {
    const fragment = fragmentWith('top&twin-at=1999', VIEW);
    expect(fragment.startsWith('top&twin-at=2014-06&')).toBe(true);
    expect(linkIn(fragment)).toEqual({view: fieldsOf(VIEW), odd: [], source: undefined});
    expect(viewOf(fieldsOf(VIEW))).toEqual(VIEW);
  });

  it('does not speak of the standard view', () => {
    expect(fragmentWith('top', INITIAL_VIEW)).toBe('top');
    expect(linkIn('top')).toBeUndefined();
  });

  it('names what makes no sense, and takes the standard for it', () => {
    const link = linkIn('twin-at=2014-13&twin-projection=flat&twin-city=lutsk&twin-panels=map+roof');
    expect(link?.odd.map(({name, value}) => `${name} ${value}`)).toEqual([
      'twin-at 2014-13',
      'twin-projection flat',
      'twin-panels map roof',
    ]);
    expect(link?.view).toMatchObject({at: undefined, projection: 'home', city: 'lutsk', panels: INITIAL_VIEW.panels});
  });

  it('leaves the panels as they are where it does not name them', () => {
    expect(linkIn('twin-city=lutsk')?.view).not.toHaveProperty('panels');
  });

  it('is held against the atlas', () => {
    const {view = {}} = linkIn('twin-city=atlantis&twin-country=UA+XX&twin-group=moon&twin-at=1066') ?? {};
    const next = reduce(INITIAL_VIEW, {type: 'restored', view}, ground);
    expect(next.city).toBeUndefined();
    expect(next.filters).toMatchObject({country: ['UA'], group: []});
    expect(Number(next.at?.slice(0, 4))).toBeGreaterThan(1980);
  });
});

describe('an attribute', () => {
  it('sets what it says, reads as what it set, and taken away restores the standard', () => {
    for (const name of VIEW_ATTRIBUTES) {
      const text = attributeText(name, VIEW);
      const set = attributeAction(name, ` ${text} `);
      const taken = attributeAction(name, null);
      if ('invalid' in set || 'invalid' in taken) throw new Error(name);
      const view = reduce(INITIAL_VIEW, set, ground);
      expect(attributeText(name, view), name).toBe(text);
      expect(reduce(view, taken, ground), name).toEqual(INITIAL_VIEW);
    }
  });

  it('that makes no sense is named with what would', () => {
    expect(attributeAction('projection', 'flat')).toEqual({
      invalid: {name: 'projection', value: 'flat', allowed: ['home', 'world', 'globe']},
    });
    expect(unknownIds(bialystok, {...VIEW, city: 'atlantis'})).toMatchObject([{name: 'city', value: 'atlantis'}]);
  });

  it('for the moment closes the chapter', () => {
    const [chapter] = bialystok.chapters;
    const reading = reduce(INITIAL_VIEW, {type: 'opened', chapter: chapter?.id}, ground);
    expect(reading.chapter).toBe(chapter?.id);
    const action = attributeAction('at', '2014');
    if ('invalid' in action) throw new Error('odd');
    expect(reduce(reading, action, ground)).toMatchObject({at: '2014', chapter: undefined});
  });
});

describe('a wish', () => {
  it('that changes nothing gives the very same view, and keeps what it does not change', () => {
    const view = reduce(VIEW, {type: 'filtered', facet: 'country', values: ['UA', 'GE']}, ground);
    expect(view).toBe(VIEW);
    expect(reduce(VIEW, {type: 'restored', view: {}}, ground)).toBe(VIEW);
    const moved = reduce(VIEW, {type: 'restored', view: {at: '2015'}}, ground);
    expect(moved).not.toBe(VIEW);
    expect(moved.filters).toBe(VIEW.filters);
  });
});
