// Chips that filter and are the legend.
import {describe, expect, it} from 'vitest';
import {filtersScene} from '../../src/filters/filters-scene.ts';
import {sceneInput, type Setting} from '../harness/scene-input.ts';

const chips = (setting: Setting = {}) => filtersScene(sceneInput(setting)).status.chips;

describe('status chips', () => {
  it('are the six words of the contract with their counts', () => {
    expect(chips().map(({word, count}) => `${word} ${count}`)).toEqual([
      'in force 15',
      'perhaps in force 1',
      'lapsed 0',
      'suspended 0',
      'terminated 5',
      'not yet 0',
    ]);
  });
  it('follow the day', () => {
    expect(chips({at: '1992'}).map(({count}) => count)).toEqual(['1', '0', '0', '0', '0', '20']);
  });
  it('do nothing when there is none, unless they are pressed', () => {
    expect(chips()[2]).toMatchObject({act: undefined, pressed: false});
    expect(chips({filters: {status: ['lapsed']}})[2]).toMatchObject({act: 'toggle status lapsed', pressed: true});
  });
  it('tell certain from perhaps; a bare in-force of an attribute presses both and either lets it go', () => {
    expect(chips()[0]?.act).toBe('toggle status in-force:certain');
    expect(chips()[1]?.act).toBe('toggle status in-force:perhaps');
    const bare = chips({filters: {status: ['in-force']}}).slice(0, 2);
    expect(bare.map(({pressed, act}) => [pressed, act])).toEqual([
      [true, 'toggle status in-force'],
      [true, 'toggle status in-force'],
    ]);
  });
});

describe('more filters', () => {
  it('list the countries in the order of the language', () => {
    const labels = filtersScene(sceneInput({lang: 'pl'})).country.choices.map(({label}) => label);
    expect(labels[0]).toBe('Wszystkie kraje');
    expect(labels).toHaveLength(19);
    expect(labels.slice(1)).toEqual([...labels.slice(1)].sort(new Intl.Collator('pl').compare));
  });
  it('keep several countries that a link names', () => {
    const chosen = filtersScene(sceneInput({filters: {country: ['UA', 'RU']}})).country.choices.filter(
      (one) => one.chosen,
    );
    expect(chosen).toEqual([{value: 'UA RU', label: 'Ukraine, Russia', chosen: true}]);
  });
  it('offer groups and the instruments that occur', () => {
    const [groups, instruments] = filtersScene(sceneInput()).groups;
    expect(groups?.chips.map(({word, count}) => `${word} ${count}`)).toEqual([
      'Partner cities abroad 15',
      'Eastern Partnership 6',
    ]);
    expect(instruments?.chips[0]).toMatchObject({act: 'toggle instrument letter-of-intent', count: '14'});
  });
});
