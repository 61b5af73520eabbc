// Memberships and joint undertakings, complete.
import {expect, it} from 'vitest';
import {membershipsScene} from '../../src/table/memberships-scene.ts';
import {bialystok, sceneInput} from '../harness/scene-input.ts';

it('tells every membership with its seat, groups, activities, plans and history', () => {
  const {items} = membershipsScene(sceneInput()).memberships;
  expect(items.map(({id}) => id)).toEqual(bialystok.memberships.map(({id}) => id));
  expect(items[0]).toMatchObject({
    name: {text: 'Eurocities'},
    term: 'since 2005; last attested: between 2017 and March 2018',
  });
  expect(items[1]?.traits[0]).toEqual({
    label: 'Seat',
    values: [{text: 'Charleville-Mézières (France)', lang: undefined}],
  });
  expect(items[2]?.term).toContain('date of joining unknown');
  for (const {marks} of items) expect(marks.length).toBeGreaterThan(0);
});

it('lists all undertakings by date, also those without a partner, and last the one without a date', () => {
  const {facts} = membershipsScene(sceneInput()).undertakings;
  expect(facts).toHaveLength(bialystok.undertakings.length);
  expect(facts.at(-1)).toMatchObject({date: 'undated', what: {text: 'Study visits'}});
});

it('names the partners of an undertaking once, be it also the place', () => {
  const {facts} = membershipsScene(sceneInput()).undertakings;
  const place = (title: RegExp): string | undefined => facts.find(({what}) => title.test(what.text))?.place?.text;
  expect(place(/Triple Helix/)).toBe('Tomsk');
  expect(place(/Niemen/)).toBe('Grodno');
  expect(place(/Mdina|photographs of Białystok/)).toBe('Mdina · Sliema');
});
