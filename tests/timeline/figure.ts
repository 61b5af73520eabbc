// The timeline's picture as a file that can be looked at: painted as the files that readers get, a line a mark.
import {timelineDrawing} from '../../src/export/pictures.ts';
import {screenViews} from '../../src/export/screen-views.ts';
import {svgText} from '../../src/export/svg-painter.ts';
import {timelineStage, type TimelineSetting} from './setting.ts';

const views = screenViews();

export function figure(setting: TimelineSetting): string {
  const text = svgText(timelineDrawing(timelineStage(setting), views), {
    title: 'Timeline',
    description: '',
    lang: setting.lang ?? 'en',
    licence: undefined,
    address: undefined,
    date: '',
    subject: [],
    sources: [],
    creator: 'twin-cities',
  });
  return text.replace(/<metadata>[\s\S]*<\/metadata>\n/, '');
}
