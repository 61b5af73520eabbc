// The map as the widget draws it first, as a file: it stands between the tags until the widget takes its place.
import type {Drawing} from '../drawing/drawing.ts';
import {svgText} from '../drawing/svg-file.ts';
import type {Origin} from '../formats/json-ld.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {imprintOf} from './page-drawing.ts';
import {sceneInputFor, type Pictures} from './pictures.ts';

/** px: of a map in a wide window, where it is about half as high as wide, and on a phone. */
export const FIRST_SIZES = {wide: {width: 960, height: 500}, narrow: {width: 360, height: 288}} as const;
export type FirstSize = keyof typeof FIRST_SIZES;

/** Type of the size that browsers give to a page which says nothing of it, px. */
const EM = 16;

export function firstPicture(input: SceneInput, pictures: Pictures, size: FirstSize, origin: Origin): string {
  const {width, height} = FIRST_SIZES[size];
  const drawing: Drawing = pictures.map(sceneInputFor(input, width, EM, height));
  return svgText(drawing, imprintOf(input, pictures, {what: 'map', ...origin}));
}
