// The pictures themselves, as drawings: the map, the timeline, the shapes of its key, and the marks of the statuses.
import {AT_REST} from '../state/transient.ts';
import type {Stage} from '../state/frame.ts';
import type {TieStatus} from '../model/tie-status.ts';
import {exportWords} from './export-words.ts';
import {light} from './computed.ts';
import {drawn} from './drawn.ts';
import {filled, lined, moved, type Drawing, type Mark} from './drawing.ts';
import {styleRules, type StyleRules} from './style-rules.ts';
import {elementOf, templateTree, type Element} from './template-tree.ts';
import type {Views} from './views.ts';

const kept = new Map<string, StyleRules>();

function rulesOf(css: string): StyleRules {
  const rules = kept.get(css) ?? styleRules(css);
  kept.set(css, rules);
  return rules;
}

/** The stage with another width and size of type, and without what a reload may forget (zoom, pointer, motion). */
export function stageFor(stage: Stage, width: number, em: number, mapHeight?: number): Stage {
  const {textWidth} = stage.frame;
  return {...stage, transient: AT_REST, frame: {width, em, textWidth, ...(mapHeight === undefined ? {} : {mapHeight})}};
}

export function mapDrawing(stage: Stage, views: Views): Drawing {
  const path = elementOf(templateTree(views.map(stage)), 'map-svg') ?? [];
  return drawn(path, rulesOf(views.css.map), stage.frame.em);
}

export function timelineDrawing(stage: Stage, views: Views): Drawing {
  const path = elementOf(templateTree(views.timeline(stage)), 'timeline-drawing') ?? [];
  return drawn(path, rulesOf(views.css.timeline), stage.frame.em);
}

export interface KeyEntry {
  readonly text: string;
  /** 2.25 em wide, 1 em high, from the top left. */
  readonly marks: readonly Mark[];
}

export function keyEntries(stage: Stage, views: Views): readonly KeyEntry[] {
  const {em} = stage.frame;
  return views.key(stage).map(({text, shape}) => {
    const svg: Element = {
      tag: 'svg',
      attributes: new Map([
        ['class', 'timeline-drawing'],
        ['viewBox', '0 0 36 16'],
      ]),
      children: templateTree(shape),
    };
    return {text, marks: [moved(drawn([svg], rulesOf(views.css.timeline), 16).marks, 0, 0, em / 16)]};
  });
}

/** A status's mark round a point. */
export function statusMarks(
  views: Views,
  status: TieStatus,
  perhaps: boolean,
  {x, y, r}: {readonly x: number; readonly y: number; readonly r: number},
): Mark {
  const paint = light(status === 'not-yet' ? '--twin-secondary' : `--twin-${status}`);
  const marks = views
    .symbol(status, perhaps, r)
    .flatMap(({d, fill, stroke}): Mark[] => [
      ...(fill === 'none' ? [] : [filled(d, fill === 'paint' ? paint : light('--twin-paper'))]),
      ...(stroke ? [lined(d, paint, r * 0.3)] : []),
    ]);
  return moved(marks, x, y);
}

/** How the map is to be read on paper. */
export function mapNote(stage: Stage, views: Views): string {
  if (stage.view.projection !== 'globe') return views.mapNote(stage);
  return [exportWords(stage.words.locale).globeNote, views.mapAsides(stage)].filter(Boolean).join(' ');
}
