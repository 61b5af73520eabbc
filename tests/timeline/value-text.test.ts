// What the range input says: the day, what changed, how many hold; never longer than 120 characters.
import {describe, expect, test} from 'vitest';
import {addDays} from '../../src/model/day.ts';
import {stepsOf} from '../../src/timeline/story.ts';
import {valueText} from '../../src/timeline/value-text.ts';
import {bialystok} from '../harness/scene-input.ts';
import {scene, smallAtlas, timelineInput} from './setting.ts';

const said = (at: string | undefined, lang = 'en'): string => valueText(timelineInput({at, lang}));

test.each([
  ['2014', 'en', '2014: Lusaka, Mazara del Vallo, Irkutsk signed; Jelgava renewed; 17 in force, 3 perhaps'],
  ['1994', 'en', '1994: Kaunas, Jelgava signed; 3 in force'],
  ['1991', 'en', '1991: 0 in force'],
  ['2014-06-21', 'en', '21 June 2014: Jelgava renewed; 17 in force, 3 perhaps'],
  ['2014-06-22', 'en', '22 June 2014: 17 in force, 3 perhaps'],
  [
    '2014',
    'pl',
    '2014: podpisanie: Lusaka, Mazara del Vallo, Irkuck; odnowienie: Jełgawa; obowiązuje: 17, być może: 3',
  ],
])('%s in %s', (at, lang, text) => {
  expect(said(at, lang)).toBe(text);
});

test('today', () => {
  expect(said(undefined)).toBe('29 November 2026: 15 in force, 1 perhaps');
});

describe.each(['en', 'pl'])('in %s', (lang) => {
  test('is at most 120 characters at every event, month and year', () => {
    const moments = stepsOf(bialystok).flatMap(({at, day}) => [
      at,
      day,
      addDays(day, 1),
      day.slice(0, 7),
      day.slice(0, 4),
    ]);
    for (const at of moments) expect(said(at, lang).length).toBeLessThanOrEqual(120);
  });

  test('counts the names that there is no room for', () => {
    const atlas = smallAtlas(
      Array.from({length: 30}, (_, i) => ({
        id: `p${i}`,
        name: `Long-named partner ${i}`,
        ties: [{events: [{type: 'signed', date: '2014'}]}],
      })),
    );
    const text = valueText(timelineInput({atlas, at: '2014', lang}));
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).toMatch(/Long-named partner 0.*2[5-9]/);
    expect(text).toContain('30');
  });
});

test('while the story plays what the control says is left as it was', () => {
  expect(scene({at: '2014-06-21', transient: {playing: true}}).control.text).toBeUndefined();
});
