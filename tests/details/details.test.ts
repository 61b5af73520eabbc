// What is told of the selected partner.
import {describe, expect, it} from 'vitest';
import {detailsScene, type DetailsScene} from '../../src/details/details-scene.ts';
import {bialystok, sceneInput, type Setting} from '../harness/scene-input.ts';

function details(setting: Setting): DetailsScene {
  const scene = detailsScene(sceneInput(setting));
  if (!scene) throw new Error('nothing selected');
  return scene;
}

it('is nothing when nobody is selected', () => {
  expect(detailsScene(sceneInput())).toBeUndefined();
});

it('names Lutsk, its endonym and its other names, each once and each with its language', () => {
  const {name, endonyms, traits} = details({city: 'lutsk', lang: 'pl'});
  expect(name).toEqual({text: 'Łuck', lang: undefined});
  expect(endonyms).toEqual([{text: 'Луцьк', lang: 'uk'}]);
  const others = traits.find(({label}) => label === 'Inne nazwy')?.values ?? [];
  expect(others).toContainEqual({text: 'Lutsk', lang: 'en'});
  expect(new Set(others.map(({text}) => text)).size).toBe(others.length);
});

it('says where it lies from home', () => {
  const traits = details({city: 'kaunas'}).traits.map(({label, values}) => [
    label,
    values.map(({text}) => text).join(),
  ]);
  expect(traits).toContainEqual(['Country', 'Lithuania']);
  expect(traits).toContainEqual(['Distance', expect.stringMatching(/^203\u00a0km north-north-east$/) as unknown]);
});

describe('the standing', () => {
  it('of a certain tie is told with what decides it', () => {
    const {standing, asOf, because, explained} = details({city: 'tomsk'});
    expect(standing).toEqual({status: 'terminated', perhaps: false, word: 'terminated'});
    expect(asOf).toBe('as of 29 November 2026');
    expect(because).toBe('letter of intent: terminated on 27 February 2022');
    expect(explained.join()).not.toContain('Perhaps');
  });
  it('names every document that is as good', () => {
    expect(details({city: 'lutsk'}).because).toBe(
      'letter of intent: signed on 21 August 2011; agreement: signed on 22 June 2013',
    );
  });
  it('tells a source’s doubt from a date known only roughly by what decides it, and what “perhaps” means', () => {
    expect(details({city: 'dijon'}).because).toContain('in doubt');
    expect(details({city: 'jelgava', at: '2010'}).because).not.toContain('in doubt');
    for (const input of [{city: 'dijon'}, {city: 'jelgava', at: '2010'}])
      expect(details(input).explained[0]).toMatch(/^“Perhaps”: a source doubts/);
  });
  it('gives no ground before there is any', () => {
    expect(details({city: 'sliema', at: '1999'})).toMatchObject({
      standing: {word: 'not yet signed'},
      because: '',
    });
  });
});

describe('the documents', () => {
  it('tell every event of every tie, with its sources', () => {
    for (const {id, ties} of bialystok.partners) {
      const {documents} = details({city: id});
      expect(documents.items.map(({facts}) => facts.length)).toEqual(ties.map(({events}) => events.length));
      for (const {facts} of documents.items) for (const {marks} of facts) expect(marks.length).toBeGreaterThan(0);
    }
  });
  it('keep the precision of their dates', () => {
    const [document] = details({city: 'jelgava'}).documents.items;
    const deciding = document?.facts.filter(({minor}) => !minor);
    expect(deciding?.map(({date, what}) => `${date} ${what.text}`).slice(0, 3)).toEqual([
      '1994 signed',
      'between 12 January 2010 and 21 June 2014 lapsed',
      '21 June 2014 renewed',
    ]);
  });
  it('mark what came after the day looked at, and what is less certain', () => {
    const facts = details({city: 'grodno', at: '2020'}).documents.items.flatMap((document) => document.facts);
    expect(facts.filter(({later}) => later).map(({date}) => date)).toEqual([
      expect.stringContaining('29 March 2021') as unknown,
      '3 March 2022',
    ]);
    expect(facts[0]?.tags).toEqual(['less certain']);
    expect(facts[facts.length - 1]?.tags).toEqual(['later']);
  });
});

it('mark an undertaking whose partner was inferred', () => {
  const {undertakings} = details({city: 'sliema', lang: 'pl'});
  expect(undertakings.facts).toHaveLength(2);
  expect(undertakings.facts[0]?.tags).toContain('powiązanie domniemane');
});

it('tell what the sources disagree on, about this partner only', () => {
  const {disputes} = details({city: 'chongzuo'});
  expect(disputes.items.map(({title}) => title?.text)).toContain('12 or 18 December?');
  const expected = bialystok.discrepancies.filter(({about}) => about.includes('chongzuo'));
  expect(disputes.items).toHaveLength(expected.length);
});

it('link to Wikidata and GeoNames', () => {
  const {links} = details({city: 'lutsk'});
  expect(links.items.map(({href}) => href)).toEqual([
    expect.stringMatching(/^https:\/\/www\.wikidata\.org\/wiki\/Q\d+$/) as unknown,
    expect.stringMatching(/^https:\/\/www\.geonames\.org\/\d+$/) as unknown,
  ]);
});
