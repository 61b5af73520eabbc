// What the screen draws, as the pictures of files: what is printed is what is seen.
import {headerScene, sentenceText} from '../filters/header-scene.ts';
import {mapScene} from '../map/map-scene.ts';
import {timelineDrawing} from '../timeline/timeline-drawing.ts';
import {timelineScene} from '../timeline/timeline-scene.ts';
import type {Pictures} from './pictures.ts';

export const SCREEN_PICTURES: Pictures = {
  map: (stage) => mapScene(stage).drawing,
  timeline: (stage) => timelineDrawing(timelineScene(stage)),
  key: (stage) => timelineScene(stage).key,
  hasDisputed: (stage) => mapScene(stage).sheet.disputed !== '',
  mapNote: (stage) => mapScene(stage).note,
  mapAsides: (stage) => mapScene(stage).asides,
  sentence: (stage) => sentenceText(headerScene(stage).sentence),
};
