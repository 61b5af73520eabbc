// What the screen draws, as the pictures of files: what is printed is what is seen.
import {headerScene, sentenceText} from '../filters/header-scene.ts';
import {roomBesideGlass} from '../map/layout.ts';
import {mapScene} from '../map/map-scene.ts';
import {timelineDrawing} from '../timeline/timeline-drawing.ts';
import {timelineScene} from '../timeline/timeline-scene.ts';
import type {Pictures} from './pictures.ts';

export const SCREEN_PICTURES: Pictures = {
  map: (stage) => mapScene(stage).drawing,
  timeline: (stage) => timelineDrawing(timelineScene(stage)),
  rows: timelineScene,
  drawnRows: timelineDrawing,
  key: (stage) => timelineScene(stage).key,
  free: (stage) => (stage.view.projection === 'world' ? roomBesideGlass(stage) : undefined),
  hasDisputed: (stage) => mapScene(stage).basemap.disputed !== '',
  unnamed: (stage) => {
    const bare = new Set(mapScene(stage).pins.flatMap(({city, label}) => (label ? [] : [city])));
    return stage.atlas.partners.flatMap(({id, name}) => (bare.has(id) ? [stage.words.formats.text(name)] : []));
  },
  told: (stage) => mapScene(stage).pins.map(({name}) => name),
  mapNote: (stage) => mapScene(stage).note,
  mapAsides: (stage) => mapScene(stage).asides,
  sentence: (stage) => sentenceText(headerScene(stage).sentence),
};
