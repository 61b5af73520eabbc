// The sentence with live numbers, at the days that matter, in both languages.
import {describe, expect, it} from 'vitest';
import {headerScene, sentenceText} from '../../src/filters/header-scene.ts';
import {cityListScene} from '../../src/filters/city-list.ts';
import {tableScene} from '../../src/table/table-scene.ts';
import {atlasFrom, sceneInput, type Setting} from '../harness/scene-input.ts';

const sentence = (setting: Setting): string => sentenceText(headerScene(sceneInput(setting)).sentence);

describe('the sentence in English', () => {
  it.each([
    ['1991', 'As of 31 December 1991: 21 partnerships not yet signed.'],
    ['1992', 'As of 31 December 1992: 1 partnership in force, 20 not yet signed.'],
    ['1996', 'As of 31 December 1996: 5 partnerships in force, 16 not yet signed.'],
    ['2002', 'As of 31 December 2002: 8 partnerships in force, 13 not yet signed.'],
    ['2014', 'As of 31 December 2014: 17 partnerships in force, 3 perhaps, 1 not yet signed.'],
    ['2018', 'As of 31 December 2018: 19 partnerships in force, 2 lapsed.'],
    ['2020', 'As of 31 December 2020: 18 partnerships in force, 1 suspended, 2 lapsed.'],
    ['2022', 'As of 31 December 2022: 15 partnerships in force, 1 perhaps, 5 ended.'],
    [undefined, 'As of 29 November 2026: 15 partnerships in force, 1 perhaps, 5 ended.'],
  ])('at %s: %s', (at, words) => {
    expect(sentence({at})).toBe(`21 partner cities in 18 countries. ${words}`);
  });
});

describe('the sentence in Polish bends verb and noun to the number', () => {
  it.each([
    ['1991', '31 grudnia 1991 r.: 21 partnerstw przed podpisaniem'],
    ['1992', '31 grudnia 1992 r.: 1 partnerstwo obowiązuje, 20 przed podpisaniem'],
    ['1996', '31 grudnia 1996 r.: 5 partnerstw obowiązuje, 16 przed podpisaniem'],
    ['2018', '31 grudnia 2018 r.: 19 partnerstw obowiązuje, 2 wygasły'],
    ['2020', '31 grudnia 2020 r.: 18 partnerstw obowiązuje, 1 zawieszone, 2 wygasły'],
    [undefined, '29 listopada 2026 r.: 15 partnerstw obowiązuje, 1 być może, 5 zakończonych'],
  ])('at %s: %s', (at, words) => {
    expect(plain(sentence({at, lang: 'pl'}))).toBe(`21 miast partnerskich w 18 krajach. Stan na ${words}.`);
  });
});

it('counts one partner in one country, and says "perhaps in force" where nothing certain stands before it', () => {
  const atlas = atlasFrom({
    format: 'twin-cities/1',
    id: 'here',
    title: {en: 'Ties of Here'},
    updated: '2020-01-01',
    home: {id: 'here', name: {en: 'Here'}, country: 'PL', coordinates: [20, 50]},
    sources: [{id: 's', title: 'S'}],
    partners: [
      {
        id: 'there',
        name: {en: 'There'},
        country: 'DE',
        coordinates: [10, 50],
        ties: [{id: 't', instrument: 'agreement', events: [{type: 'signed', date: '[2001..2003]', sources: ['s']}]}],
      },
    ],
  });
  expect(sentence({atlas, at: '2002'})).toBe(
    '1 partner city in 1 country. As of 31 December 2002: 1 partnership perhaps in force.',
  );
  expect(plain(sentence({atlas, at: '2002', lang: 'pl'}))).toBe(
    '1 miasto partnerskie w 1 kraju. Stan na 31 grudnia 2002 r.: 1 partnerstwo być może obowiązuje.',
  );
  expect(headerScene(sceneInput({atlas, lang: 'pl'})).title).toEqual({text: 'Ties of Here', lang: 'en'});
});

describe('while filters are on', () => {
  it('says how many of how many are shown', () => {
    expect(headerScene(sceneInput({filters: {country: ['RU']}})).shown).toBe('4 of 21 shown');
    expect(plain(headerScene(sceneInput({filters: {query: 'luck'}, lang: 'pl'})).shown)).toBe('Pokazano 1 z 21');
  });
  it('says nothing without filters, or for blanks typed', () => {
    expect(headerScene(sceneInput()).shown).toBe('');
    expect(headerScene(sceneInput({filters: {query: '  '}})).shown).toBe('');
  });
});

function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

it('says of an atlas without partners that there are none yet, in header, list and table', () => {
  const atlas = atlasFrom({
    format: 'twin-cities/1',
    id: 'here',
    title: {en: 'Ties of Here'},
    updated: '2020-01-01',
    home: {id: 'here', name: {en: 'Here'}, country: 'PL', coordinates: [20, 50]},
    sources: [],
    partners: [],
  });
  for (const [lang, none] of [
    ['en', 'No partner cities yet'],
    ['pl', 'Nie ma jeszcze miast partnerskich'],
  ] as const) {
    expect(sentence({atlas, lang})).toBe(none);
    expect(cityListScene(sceneInput({atlas, lang}))).toEqual({label: none, cities: []});
    expect(tableScene(sceneInput({atlas, lang})).empty).toEqual({title: none, advice: '', unfilter: ''});
  }
});
