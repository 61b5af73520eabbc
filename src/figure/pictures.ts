// The pictures, as display lists, handed in: the export is a file of its own (twin-cities-export.js) and does not carry a
// second copy of land and scenes.
import type {Drawing, Mark} from '../drawing/drawing.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {TimelineScene} from '../timeline/timeline-scene.ts';
import {AT_REST} from '../state/transient.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';

export interface Pictures {
  readonly map: (input: SceneInput) => Drawing;
  readonly timeline: (input: SceneInput) => Drawing;
  /** The timeline as numbers, and such numbers as a drawing, with more marks among its rows: to be broken over pages. */
  readonly rows: (input: SceneInput) => TimelineScene;
  readonly drawnRows: (scene: TimelineScene, more?: readonly Mark[]) => Drawing;
  /** The key of the timeline, each shape drawn in 36 × 16 px for an em of 16. */
  readonly key: (input: SceneInput) => readonly KeyEntry[];
  /** What the world map leaves free beside its inset: left, top, right, bottom in px. */
  readonly free: (input: SceneInput) => readonly [number, number, number, number] | undefined;
  /** The map has dashed borders. */
  readonly hasDisputed: (input: SceneInput) => boolean;
  /** Cities that have a mark on the map and no room for a name. */
  readonly unnamed: (input: SceneInput) => readonly string[];
  /** What the map tells of each city: 'Lutsk, Ukraine: agreement in force since 22 June 2013, …' */
  readonly told: (input: SceneInput) => readonly string[];
  /** How the map is to be read, in a sentence. */
  readonly mapNote: (input: SceneInput) => string;
  /** The part of it that does not speak of the projection; may be empty. */
  readonly mapAsides: (input: SceneInput) => string;
  /** The sentence with the numbers, of the day. */
  readonly sentence: (input: SceneInput) => string;
}

export interface KeyEntry {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The scene input with another width and size of type, and without what a reload may forget (zoom, pointer, motion). */
export function sceneInputFor(input: SceneInput, width: number, em: number, mapHeight?: number): SceneInput {
  const {textWidth} = input.frame;
  return {...input, transient: AT_REST, frame: {width, em, textWidth, ...(mapHeight === undefined ? {} : {mapHeight})}};
}

/** How the map is to be read on paper. */
export function mapNote(input: SceneInput, pictures: Pictures): string {
  if (input.view.projection !== 'globe') return pictures.mapNote(input);
  return [exportMessagesIn(input.words.language).files.globeNote, pictures.mapAsides(input)].filter(Boolean).join(' ');
}
