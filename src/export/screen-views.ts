// The screen's own templates as the views of the pictures: what is printed is what is seen.
import {headerScene, sentenceText} from '../filters/header-scene.ts';
import {mapScene} from '../map/map-scene.ts';
import {mapStyles} from '../map/map-styles.ts';
import {mapTemplate} from '../map/map-template.ts';
import {pinSymbol} from '../theme/symbols.ts';
import {drawingStyles} from '../timeline/drawing-styles.ts';
import {timelineScene} from '../timeline/timeline-scene.ts';
import {timelineStyles} from '../timeline/timeline-styles.ts';
import {keyDrawing, timelinePicture} from '../timeline/timeline-template.ts';
import type {Views} from './views.ts';

export const screenViews = (): Views => ({
  map: (stage) => mapTemplate(mapScene(stage)),
  timeline: (stage) => timelinePicture(timelineScene(stage)),
  key: (stage) => timelineScene(stage).key.map(({text, shape}) => ({text, shape: keyDrawing(shape)})),
  mapNote: (stage) => mapScene(stage).note,
  mapAsides: (stage) => mapScene(stage).asides,
  sentence: (stage) => sentenceText(headerScene(stage).sentence),
  symbol: pinSymbol,
  css: {map: mapStyles.cssText, timeline: timelineStyles.cssText + drawingStyles.cssText},
});
