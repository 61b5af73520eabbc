// What the hunt has found once, made small by hand: tried again in every run, in every engine.
import type {AtlasFile} from '../../src/model/schema.ts';
import type {Case} from './random-case.ts';

const ATLAS: AtlasFile = {
  format: 'twin-cities/1',
  id: 'found',
  title: {en: 'Town', pl: 'Miasto'},
  updated: '2026-01-01',
  home: {id: 'home', name: {en: 'Town', pl: 'Miasto'}, country: 'PL', coordinates: [-78.5, -0.2]},
  sources: [{id: 's', title: 'S'}],
  partners: [
    {
      id: 'p0',
      name: {en: 'Partner'},
      country: 'NZ',
      coordinates: [118.4, 31.3],
      ties: [{id: 't', instrument: 'agreement', events: [{type: 'signed', date: '2000', sources: ['s']}]}],
    },
  ],
};
const CASE: Case = {place: [], sheets: [], rules: [], root: {}, attributes: {}, acts: [], atlas: ATLAS};
const wide = (width: number): string => `<div class="outer" style="width:${width}px;max-width:100%">$</div>`;
const COLUMNS = '<article style="columns:2"><p>Words before</p>$<p>Words after</p></article>';

export const foundCases: Readonly<Record<string, Case>> = {
  // Chromium sought for a minute where to break it.
  'a grid with text beside, in columns': {
    ...CASE,
    place: [wide(480), COLUMNS, '<div style="display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr)"><p>x</p>$</div>'], // prettier-ignore
    sheets: ['/node_modules/tailwindcss/preflight.css'],
    root: {lang: 'pl'},
    atlas: {...ATLAS, partners: []},
  },
  'a container in narrow columns': {
    ...CASE,
    place: [wide(280), COLUMNS, '<div style="container-type:inline-size">$</div>'],
  },
  'six em of room, everything open': {
    ...CASE,
    place: [wide(240)],
    rules: ['body{font-size:40px}'],
    root: {lang: 'pl'},
    attributes: {city: 'p0', open: 'all'},
  },
  'five em of room, everything open': {
    ...CASE,
    place: [wide(200)],
    rules: ['body{font-size:40px}'],
    attributes: {city: 'p0', open: 'all'},
  },
};
