// The pictures, as display lists, handed in: the export is a file of its own (twin-cities-export.js) and does not carry a
// second copy of land and scenes.
import type {Drawing} from '../drawing/drawing.ts';
import type {Mark} from '../drawing/drawing.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {TimelineScene} from '../timeline/timeline-scene.ts';
import {AT_REST} from '../state/transient.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';

export interface Pictures {
  readonly map: (stage: SceneInput) => Drawing;
  readonly timeline: (stage: SceneInput) => Drawing;
  /** The timeline as numbers, and such numbers as a drawing: to be broken over pages. */
  readonly rows: (stage: SceneInput) => TimelineScene;
  readonly drawnRows: (scene: TimelineScene) => Drawing;
  /** The key of the timeline, each shape drawn in 36 × 16 px for an em of 16. */
  readonly key: (stage: SceneInput) => readonly KeyEntry[];
  /** What the world map leaves free beside its magnifying glass: left, top, right, bottom in px. */
  readonly free: (stage: SceneInput) => readonly [number, number, number, number] | undefined;
  /** The map has dashed borders. */
  readonly hasDisputed: (stage: SceneInput) => boolean;
  /** Cities that have a mark on the map and no room for a name. */
  readonly unnamed: (stage: SceneInput) => readonly string[];
  /** What the map tells of each city: 'Lutsk, Ukraine: agreement in force since 22 June 2013, …' */
  readonly told: (stage: SceneInput) => readonly string[];
  /** How the map is to be read, in a sentence. */
  readonly mapNote: (stage: SceneInput) => string;
  /** The part of it that does not speak of the projection; may be empty. */
  readonly mapAsides: (stage: SceneInput) => string;
  /** The sentence with the numbers, of the day. */
  readonly sentence: (stage: SceneInput) => string;
}

export interface KeyEntry {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The stage with another width and size of type, and without what a reload may forget (zoom, pointer, motion). */
export function stageFor(stage: SceneInput, width: number, em: number, mapHeight?: number): SceneInput {
  const {textWidth} = stage.frame;
  return {...stage, transient: AT_REST, frame: {width, em, textWidth, ...(mapHeight === undefined ? {} : {mapHeight})}};
}

/** How the map is to be read on paper. */
export function mapNote(stage: SceneInput, pictures: Pictures): string {
  if (stage.view.projection !== 'globe') return pictures.mapNote(stage);
  return [exportMessagesIn(stage.words.language).files.globeNote, pictures.mapAsides(stage)].filter(Boolean).join(' ');
}
