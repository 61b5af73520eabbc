// What Wikidata's query service hands out becomes an atlas, and a later result is laid beside it, never over it.
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import bialystok from '../atlases/bialystok.json';
import {wordsIn} from '../../src/i18n/words.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';
import {compared} from '../../src/wikidata/merge.ts';
import {isItem, itemIn, partnersQuery, queryAddress} from '../../src/wikidata/query.ts';
import {dateOf, rowsIn} from '../../src/wikidata/result.ts';
import {wikidataAtlas} from '../../src/wikidata/wikidata-atlas.ts';
import {findingText, proposalText} from '../../src/wikidata/wikidata-words.ts';

const TODAY = '2026-11-29';
const imported = (name: string) => {
  const rows = rowsIn(JSON.parse(readFileSync(`tests/fixtures/wikidata/${name}.json`, 'utf8')));
  if (!rows) throw new Error(`${name} is no result`);
  return wikidataAtlas(rows, TODAY);
};
const kinds = (name: string) => imported(name).findings.map(({kind, item}) => `${kind} ${item}`);

describe('a result becomes an atlas', () => {
  test('that is sound, with each fact told by its statement and what that refers to', () => {
    const {file} = imported('bialystok');
    const reading = readAtlas(file);
    expect(reading).toMatchObject({atlas: {home: {id: 'bialystok', wikidata: 'Q761'}}, warnings: []});
    expect(
      file.partners.map(({id, ties}) => [
        id,
        ties.flatMap(({events}) => events.map(({type, date}) => `${type} ${date}`)),
      ]),
    ).toEqual([
      ['eindhoven', ['signed 1992']],
      ['kaunas', ['signed 1994']],
      ['lutsk', ['signed 2013-06-22']],
      ['tomsk', ['terminated 2022-02-27']],
    ]);
    const lutsk = file.partners.find(({id}) => id === 'lutsk');
    const [event] = lutsk?.ties[0]?.events ?? [];
    expect(event?.sources.map((id) => file.sources.find((one) => one.id === id)?.url)).toEqual([
      expect.stringMatching(/^https:\/\/www\.wikidata\.org\/wiki\/Q761#Q761\$[0-9A-F-]{36}$/),
      'https://example.org/umowy',
      'https://example.org/wspolpraca',
    ]);
    expect(file.sources.find(({url}) => url === 'https://example.org/umowy')).toMatchObject({
      title: 'Umowy partnerskie',
      language: 'pl',
    });
  });

  test('the cause of an end is its note, in every language there is', () => {
    const tomsk = imported('bialystok').file.partners.find(({id}) => id === 'tomsk');
    expect(tomsk?.ties[0]?.events[0]?.note).toEqual({pl: 'uchwała rady miasta', en: 'resolution of the city council'});
  });

  test('in each shape in which the service hands it out', () => {
    expect(imported('port-verbose').file.home).toMatchObject({
      id: 'haven',
      name: {pl: 'Port', en: 'Haven'},
      country: 'PL',
    });
    expect(imported('forest-plain').file.partners[0]).toMatchObject({
      id: 'meadow',
      country: 'LI',
      coordinates: [9.5, 47.2],
    });
    expect(imported('nobody').file.partners).toEqual([]);
    expect(rowsIn({partners: []})).toBeUndefined();
    expect(rowsIn('text')).toBeUndefined();
  });

  test('what is doubled, contradicts itself or is missing is told', () => {
    expect(kinds('bialystok')).toEqual([expect.stringMatching('without-date-beside-dated Q')]);
    expect(kinds('port-verbose')).toEqual([
      'former-name Q900000101',
      'end-before-start Q900000102',
      'no-coordinates Q900000103',
      'unknown-end Q900000103',
    ]);
    expect(kinds('forest-plain')).toEqual(['several-statements Q900000201', 'no-name Q900000202']);
    for (const lang of ['en', 'pl'])
      for (const finding of imported('port-verbose').findings)
        expect(findingText(finding, wordsIn(lang))).toMatch(/^\p{Lu}.+\.$/u);
  });

  test('a date is no more exact than Wikidata has it; an unknown end lies between the beginning and today', () => {
    const at = (value: string) => ({value: `${value}T00:00:00Z`});
    expect(dateOf(at('1994-01-01'), {value: '9'})).toBe('1994');
    expect(dateOf(at('2001-05-01'), {value: '10'})).toBe('2001-05');
    expect(dateOf(at('2001-05-17'), {value: '11'})).toBe('2001-05-17');
    expect(dateOf(at('1900-01-01'), {value: '7'})).toBeUndefined();
    expect(imported('port-verbose').file.partners.find(({id}) => id === 'island')?.ties[0]?.events[1]?.date).toBe(
      `[1999..${TODAY}]`,
    );
  });

  test('a former name is found by search', () => {
    expect(imported('port-verbose').file.partners.find(({id}) => id === 'hills')?.otherNames).toEqual({
      cs: ['Gottwaldovice'],
    });
  });
});

describe('a result beside an atlas that is kept', () => {
  const atlas = bialystok as unknown as AtlasFile;

  test('only what is new or different is proposed; a date known more exactly is neither', () => {
    const {proposals, same, kept} = compared(atlas, imported('bialystok').file);
    expect(proposals).toEqual([]);
    expect(same).toHaveLength(4);
    expect(kept).toHaveLength(atlas.partners.length - 4);
  });

  const changed = wikidataAtlas(
    rowsIn(
      JSON.parse(
        readFileSync('tests/fixtures/wikidata/bialystok.json', 'utf8')
          .replaceAll('1992', '1990')
          .replaceAll('2022-02-27', '2021-02-27'),
      ),
    ) ?? [],
    TODAY,
  ).file;

  test('what differs is told in both languages, and gone once it is taken', () => {
    const {proposals} = compared(atlas, changed);
    const [first, second] = proposals;
    if (!first || !second) throw new Error('no proposals');
    expect([first, second].map((one) => proposalText(one, wordsIn('en')))).toEqual([
      'Eindhoven, “signed”: your atlas says 1992, Wikidata says 1990.',
      'Tomsk, “terminated”: your atlas says 27 February 2022, Wikidata says 27 February 2021.',
    ]);
    expect(proposalText(first, wordsIn('pl'))).toContain('w\u00a0Twoim atlasie 1992, w\u00a0Wikidanych 1990');
    const taken = second.apply(first.apply(atlas));
    expect(readAtlas(taken)).toMatchObject({atlas: {}});
    expect(compared(taken, changed).proposals).toEqual([]);
  });

  test('a new city comes with its sources, under an id that is free', () => {
    const {proposals} = compared(atlas, imported('port-verbose').file);
    const hills = proposals.find(({name}) => name['en'] === 'Hills');
    if (!hills) throw new Error('no proposal');
    expect(proposalText(hills, wordsIn('en'))).toBe('Hills is not in your atlas yet (May 2001).');
    const taken = hills.apply(hills.apply(atlas));
    expect(readAtlas(taken)).toMatchObject({atlas: {}});
    expect(taken.partners.slice(-2).map(({id}) => id)).toEqual(['hills', 'hills-q900000101']);
  });
});

test('the query names the city and the languages, and nothing else gets into it', () => {
  const query = partnersQuery('Q761', ['pl', 'zh-hant', 'x"} INSERT']);
  expect(query).toContain('BIND(wd:Q761 AS ?home)');
  expect(query).toContain('FILTER(LANG(?partner_zh_hant) = "zh-hant")');
  expect(query).not.toContain('INSERT');
  expect(queryAddress(query)).toMatch(/^https:\/\/query\.wikidata\.org\/#SELECT%20/);
  expect(['Q761', 'https://www.wikidata.org/wiki/Q761', ' Q761 '].map(itemIn)).toEqual(['Q761', 'Q761', 'Q761']);
  expect(itemIn('Białystok')).toBeUndefined();
  expect(isItem('Q0')).toBe(false);
});
