// The input of a scene as the element makes it: Białystok's frozen atlas, one day, one language, one width.
import {readFileSync} from 'node:fs';
import {textWidth} from '../../src/geo/text-width.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';
import {momentOf} from '../../src/state/moment.ts';
import {AT_REST, type Transient} from '../../src/state/transient.ts';
import {INITIAL_VIEW, NO_FILTERS, type Filters, type ViewState} from '../../src/state/view-state.ts';

export const TODAY = '2026-11-29';

export function atlasFrom(file: unknown): Atlas {
  const reading = readAtlas(file);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.atlas;
}

/** The file, for what reads it itself. */
export const BIALYSTOK: unknown = JSON.parse(readFileSync('tests/atlases/bialystok.json', 'utf8'));
export const bialystok = atlasFrom(BIALYSTOK);

export interface Setting extends Partial<Omit<ViewState, 'filters'>> {
  readonly filters?: Partial<Filters>;
  readonly lang?: string;
  readonly atlas?: Atlas;
  readonly width?: number;
  readonly em?: number;
  readonly transient?: Partial<Transient>;
}

export function sceneInput(setting: Setting = {}): SceneInput {
  const {lang = 'en', atlas = bialystok, width = 768, em = 16, transient, filters, ...wish} = setting;
  const view: ViewState = {...INITIAL_VIEW, ...wish, filters: {...NO_FILTERS, ...filters}};
  return {
    atlas,
    view,
    transient: {...AT_REST, ...transient},
    frame: {width, em, textWidth},
    words: wordsIn(lang),
    today: TODAY,
    clock: TODAY,
    day: momentOf(view.at, atlas, TODAY),
  };
}
