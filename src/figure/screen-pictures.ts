// What the screen draws, as the pictures of files: what is printed is what is seen.
import {headerScene, sentenceText} from '../filters/header-scene.ts';
import {roomBesideInset} from '../map/layout.ts';
import {mapScene} from '../map/map-scene.ts';
import {timelineDrawing} from '../timeline/timeline-drawing.ts';
import {timelineScene} from '../timeline/timeline-scene.ts';
import type {Pictures} from './pictures.ts';

export const SCREEN_PICTURES: Pictures = {
  map: (input) => mapScene(input).drawing,
  timeline: (input) => timelineDrawing(timelineScene(input)),
  rows: timelineScene,
  drawnRows: timelineDrawing,
  key: (input) => timelineScene(input).key,
  free: (input) => (input.view.projection === 'world' ? roomBesideInset(input) : undefined),
  hasDisputed: (input) => mapScene(input).basemap.disputed !== '',
  unnamed: (input) => {
    const bare = new Set(mapScene(input).pins.flatMap(({city, label}) => (label ? [] : [city])));
    return input.atlas.partners.flatMap(({id, name}) => (bare.has(id) ? [input.words.formats.text(name)] : []));
  },
  told: (input) => mapScene(input).pins.map(({name}) => name),
  mapNote: (input) => mapScene(input).note,
  mapAsides: (input) => mapScene(input).asides,
  sentence: (input) => sentenceText(headerScene(input).sentence),
};
