// The atlas's texts come in the reader's language where they exist in it, also where the widget does not speak it.
import {describe, expect, test} from 'vitest';
import {detailsScene} from '../../src/details/details-scene.ts';
import {filtersScene} from '../../src/filters/filters-scene.ts';
import {headerScene} from '../../src/filters/header-scene.ts';
import {mapScene} from '../../src/map/map-scene.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {citation} from '../../src/formats/citation.ts';
import {fallbackHTML, figureSVG, toGeoJSON} from '../../src/static.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';
import {membershipsScene} from '../../src/table/memberships-scene.ts';
import {tableScene} from '../../src/table/table-scene.ts';
import {timelineScene} from '../../src/timeline/timeline-scene.ts';
import {finnish, finnishFile} from '../harness/finnish.ts';
import {sceneInput, type Setting} from '../harness/scene-input.ts';

const fi = 'fi';

/** A Finnish page in a browser of that language. */
const page = (setting: Setting = {}, browser = 'en-GB'): SceneInput => ({
  ...sceneInput({atlas: finnish, ...setting}),
  words: wordsIn('fi-FI', browser),
});

describe('languages of the atlas’s texts', () => {
  test.each([
    [['en'], ['en']],
    [['pl-PL', 'fi'], ['pl']],
    [
      ['fi-FI', 'pl', 'en'],
      ['fi-FI', 'pl'],
    ],
    [
      [undefined, 'fi-FI', 'sv'],
      ['fi-FI', 'sv', 'en'],
    ],
    [['', null, undefined, 'pl'], ['pl']],
  ])('of %j are %j', (wishes, languages) => {
    expect(wordsIn(...wishes).textLanguages).toEqual(languages);
  });

  test('words are the same object for the same wishes, and others where texts differ', () => {
    expect(wordsIn('fi', 'en')).toBe(wordsIn('fi', 'en'));
    expect(wordsIn('fi', 'en')).not.toBe(wordsIn('en'));
  });
});

test('the title, names, groups and notes are Finnish and say so; the widget’s words stay English', () => {
  const input = page({city: 'norrkoping'});
  expect(headerScene(input).title).toEqual({text: 'Tampereen ystävyyskaupungit', lang: fi});
  expect(headerScene(input).sentence.before).toContain('partner cities');
  const details = detailsScene(input);
  expect(details?.name).toEqual({text: 'Norrköping suomeksi', lang: fi});
  expect(details?.note).toEqual({text: 'Ystävyystoiminnan alku', lang: fi});
  expect(details?.documents.items[0]?.scope).toEqual({text: 'koulut', lang: fi});
  expect(details?.documents.items[0]?.facts[0]?.place).toEqual({text: 'Norrköping suomeksi', lang: fi});
  const chips = filtersScene(input).groups.find(({facet}) => facet === 'group')?.chips ?? [];
  expect(chips.map(({word, lang}) => [word, lang])).toEqual([
    ['Pohjoismaat', fi],
    ['Others', undefined],
  ]);
});

test('what there is not in Finnish comes in the widget’s own language, then in English, then as it is', () => {
  const [english, polish] = [page({city: 'lodz'}), page({city: 'lodz'}, 'pl')];
  expect(detailsScene(english)?.name).toEqual({text: 'Lodz', lang: undefined});
  expect(detailsScene(polish)?.name).toEqual({text: 'Łódź', lang: undefined});
  expect(detailsScene(polish)?.note).toEqual({text: 'Nur auf Deutsch', lang: 'de'});
  expect(headerScene(polish).title).toEqual({text: 'Tampereen ystävyyskaupungit', lang: fi});
  expect(mapScene(polish).label).toContain('Tampere');
});

test('the same atlas read in English and then on a Finnish page gives each its own', () => {
  const row = (input: SceneInput) => tableScene(input).rows.find(({id}) => id === 'norrkoping');
  const english = sceneInput({atlas: finnish});
  expect(row(english)?.name).toEqual({text: 'Norrköping', lang: undefined});
  expect(row(english)?.ties[0]?.facts[0]?.place?.text).toBe('Norrköping');
  expect(row(page())?.name).toEqual({text: 'Norrköping suomeksi', lang: fi});
  expect(row(page())?.ties[0]?.facts[0]?.place).toEqual({text: 'Norrköping suomeksi', lang: fi});
  expect(
    mapScene(english)
      .pins.map(({name}) => name)
      .join(),
  ).not.toContain('suomeksi');
  expect(
    mapScene(page())
      .pins.map(({name}) => name)
      .join(),
  ).toContain('Norrköping suomeksi, Sweden: agreement');
});

test('names on the map and of memberships say their language, those of the timeline are the same', () => {
  const input = page();
  const pin = mapScene(input).pins.find(({city}) => city === 'norrkoping');
  expect(pin?.label).toMatchObject({text: 'Norrköping suomeksi', lang: fi});
  const scene = timelineScene(input);
  const rows = scene.groups.flatMap((group) => group.rows);
  expect(rows.map(({drawing}) => drawing.lines.join(' '))).toEqual(['Norrköping suomeksi', 'Lodz']);
  expect(scene.foot.map(({lines}) => lines.join(' '))).toContain('Liitto');
  const {memberships, undertakings} = membershipsScene(input);
  expect(memberships.items[0]?.name).toEqual({text: 'Liitto', lang: fi});
  expect(undertakings.facts[0]?.place?.text).toBe('Norrköping suomeksi · Lodz');
});

test('files speak it too', () => {
  const html = fallbackHTML(finnishFile(), {lang: 'fi'});
  expect(html).toContain('<div lang="en">');
  expect(html).toContain('<span lang="fi">Norrköping suomeksi</span>, Sweden');
  expect(html).toContain('<h3><span lang="fi">Alku</span></h3>');
  expect(html).toContain('Lodz');
  const svg = figureSVG(finnishFile(), {lang: 'fi'});
  expect(svg).toMatch(/<text[^>]* xml:lang="fi"[^>]*>Norrköping suomeksi/);
  expect(svg).toContain('Tampereen ystävyyskaupungit');
  const names = toGeoJSON(finnishFile(), {lang: 'fi'}).features.map(({properties}) => properties['name']);
  expect(names).toContain('Norrköping suomeksi');
  expect(citation(page(), {address: undefined, version: '1'})).toContain('Tampereen ystävyyskaupungit [data set]');
});
