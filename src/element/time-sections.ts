// The time control, the rows, and the line that goes through both.
import {nothing, render} from 'lit';
import {sameValues} from '../base/same-values.ts';
import {CursorLayer} from '../browser/cursor-layer.ts';
import {wantsLessMotion} from '../browser/tween-controller.ts';
import {cursorInput, cursorScene} from '../timeline/cursor-scene.ts';
import {cursorControl, type CursorRows, momentCaption, momentControls} from '../timeline/cursor-template.ts';
import {stripInput, type StripScene, stripScene} from '../timeline/strip-scene.ts';
import {rowsInput, rowsScene} from '../timeline/timeline-scene.ts';
import {rowsTemplate, stripTemplate} from '../timeline/timeline-template.ts';
import {mostOf, type PageInput, shows} from './page-input.ts';
import {place, section} from './section-root.ts';
import type {Section} from './section-scheduler.ts';

/** Strip and control; what is said of the moment; the rows; and the cursor, which is drawn on what these have drawn. */
export function timeSections(caption: HTMLElement): {
  readonly input: readonly Section<PageInput>[];
  readonly rows: readonly Section<PageInput>[];
} {
  const [root, rowsRoot] = [place('section time-section'), place('section')];
  const [controls, line, rowsLine, control] = [
    place('timeline-controls'),
    place('tl-layer tl-veils'),
    place('tl-layer tl-veils'),
    place('timeline-now'),
  ];
  const layer = new CursorLayer({strip: line, rows: rowsLine, control});
  let ground: StripScene | undefined;
  let rows: CursorRows | undefined;
  const time = section({
    name: 'time',
    kind: 'view',
    isLight: true,
    root,
    input: (page: PageInput) =>
      shows(page, 'timeline') ? {...stripInput(page), hasMap: shows(page, 'map')} : undefined,
    draw(values) {
      ground = values && stripScene(values);
      const places = {controls, caption: values?.hasMap ? undefined : caption, line, control};
      render(ground ? stripTemplate(ground, places) : nothing, root);
    },
  });
  const moment = section({
    name: 'moment',
    kind: 'words',
    isLight: true,
    root: controls,
    places: [caption, control],
    input: (page: PageInput) => (ground ? {...cursorInput(page), ground} : undefined),
    draw(values) {
      if (!values) return void render(nothing, caption);
      const scene = cursorScene(values, values.ground);
      render(momentControls(scene), controls);
      render(momentCaption(scene), caption);
      render(cursorControl(scene), control);
    },
  });
  const rowsSection = section({
    name: 'rows',
    kind: 'view',
    root: rowsRoot,
    input: (page: PageInput) =>
      shows(page, 'timeline') ? {...rowsInput(page), most: mostOf(page, 'rows'), level: page.level} : undefined,
    prepare: ({level: _, ...input}) => [() => rowsScene(input)],
    draw(values) {
      if (!values) {
        rows = undefined;
        render(nothing, rowsRoot);
        return;
      }
      const {level, ...input} = values;
      const scene = rowsScene(input);
      render(rowsTemplate(scene, {level: level + 1, line: rowsLine}), rowsRoot);
      const {width, height, em, layout, plot} = scene;
      // The same object while it stays the same: the cursor need not be drawn for it.
      if (!rows || !sameValues(rows.plot, plot) || rows.layout !== layout || rows.height !== height)
        rows = {width, height, em, layout, plot};
    },
  });
  const cursor = section({
    name: 'cursor',
    kind: 'cursor',
    root: line,
    places: [rowsLine],
    input: ({day, transient: {scrubbing, playing}}: PageInput) =>
      ground ? {day, ground, rows, isCarried: (scrubbing || playing) && !wantsLessMotion()} : undefined,
    draw(values) {
      if (values) layer.draw(values);
    },
  });
  return {input: [time, moment], rows: [rowsSection, cursor]};
}
