// The timeline's picture as a file that can be looked at: painted as the files that readers get, a line a mark.
import {svgText} from '../../src/drawing/svg-file.ts';
import {timelineDrawing} from '../../src/timeline/timeline-drawing.ts';
import {scene} from './setting.ts';
import type {Setting} from '../harness/scene-input.ts';

export function figure(setting: Setting): string {
  const text = svgText(timelineDrawing(scene(setting)), {
    title: 'Timeline',
    description: '',
    lang: setting.lang ?? 'en',
    licence: undefined,
    address: undefined,
    date: '',
    subject: [],
    sources: [],
    credit: '',
    creator: undefined,
    publisher: undefined,
    doi: undefined,
    tool: 'twin-cities',
  });
  return text.replace(/<metadata>[\s\S]*<\/metadata>\n/, '');
}
