// The input of a scene as files are made of it: by the public door, from the file.
import {atlasOf, stageOf, type ViewOptions} from '../../src/static.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';

export const ORIGIN = {address: 'https://example.org/miasta', version: '1.2.3'} as const;

export function fileInput(options: ViewOptions = {}, atlas: unknown = BIALYSTOK): SceneInput {
  return stageOf(atlasOf(atlas), {today: TODAY, ...options});
}
