// A stage for the tests of the export: Białystok's atlas, a fixed today, and the screen's own views.
import {readFileSync} from 'node:fs';
import {atlasOf, stageOf, type ViewOptions} from '../../src/static.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';

export const BIALYSTOK: unknown = JSON.parse(readFileSync('tests/atlases/bialystok.json', 'utf8'));
export const TODAY = '2026-11-29';
export const ORIGIN = {address: 'https://example.org/miasta', version: '1.2.3'} as const;

export function testStage(options: ViewOptions = {}, atlas: unknown = BIALYSTOK): SceneInput {
  return stageOf(atlasOf(atlas), {today: TODAY, ...options});
}
