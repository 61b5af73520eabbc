// Two invented towns in one atlas, with a partner that both have.
import type {Atlas} from '../../src/model/atlas.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';

const text = (en: string) => ({en, pl: en});
const signed = (date: string, place?: string) => [{type: 'signed', date, sources: ['list'], ...(place && {place})}];

/** A fresh one, to be changed. */
export const regionFile = () => ({
  format: 'twin-cities/1',
  id: 'region',
  title: text('Partner cities of the Two Valleys'),
  updated: '2026-11-01',
  homes: [
    {id: 'old-mill', name: text('Old Mill'), country: 'PL', coordinates: [20, 52]},
    {id: 'new-ford', name: text('New Ford'), country: 'PL', coordinates: [22, 52]},
  ],
  sources: [
    {id: 'list', title: 'List of the valleys'},
    {id: 'press', title: 'Valley News'},
  ],
  partners: [
    {
      id: 'coast',
      name: text('Coast'),
      country: 'DE',
      coordinates: [10, 54],
      ties: [
        {id: 'coast-old-mill', home: 'old-mill', instrument: 'agreement', events: signed('1994')},
        {
          id: 'coast-new-ford',
          home: 'new-ford',
          instrument: 'accord',
          scope: text('youth'),
          events: signed('2006-05-01'),
        },
      ] as {id: string; home?: string; instrument: string; events: object[]}[],
    },
    {
      id: 'hill',
      name: text('Hill'),
      country: 'CZ',
      coordinates: [15, 50],
      ties: [{id: 'hill-old-mill', home: 'old-mill', instrument: 'agreement', events: signed('2001-06')}],
    },
    {
      id: 'lake',
      name: text('Lake'),
      country: 'LT',
      coordinates: [25, 55],
      ties: [{id: 'lake-new-ford', home: 'new-ford', instrument: 'agreement', events: signed('2010', 'old-mill')}],
    },
  ],
  undertakings: [
    {id: 'fair', kind: 'festival', title: text('Fair'), partners: ['hill'], sources: ['list']},
    {id: 'all', kind: 'conference', title: text('Meeting of all'), partners: ['hill', 'lake'], sources: ['list']},
  ],
  memberships: [{id: 'union', name: text('Union of Fords'), home: 'new-ford', sources: ['list']}],
  discrepancies: [{about: ['hill'], note: text('The year differs.'), sources: ['list', 'press']}],
});

export const region: Atlas = (() => {
  const reading = readAtlas(regionFile());
  if (!('atlas' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.atlas;
})();
