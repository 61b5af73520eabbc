// A stage for the map's tests: Białystok's atlas, a width, a day, a language.
import {readFileSync} from 'node:fs';
import {textWidth} from '../../src/geo/text-width.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {SceneInput} from '../../src/state/scene-input.ts';
import {momentOf} from '../../src/state/moment.ts';
import {AT_REST, type Transient} from '../../src/state/transient.ts';
import {INITIAL_VIEW, type ViewState} from '../../src/state/view-state.ts';

export const TODAY = '2026-11-29';

function bialystok(): Atlas {
  const text = readFileSync(new URL('../atlases/bialystok.json', import.meta.url), 'utf8');
  const reading = readAtlas(JSON.parse(text));
  if (!('atlas' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.atlas;
}

export const ATLAS = bialystok();

export interface Setting extends Partial<Pick<ViewState, 'at' | 'city' | 'projection' | 'filters'>> {
  readonly width?: number;
  readonly em?: number;
  readonly lang?: string;
  readonly transient?: Partial<Transient>;
}

export function stageFor({width = 768, em = 16, lang = 'en', transient, ...view}: Setting = {}): SceneInput {
  return {
    atlas: ATLAS,
    view: {...INITIAL_VIEW, ...view},
    transient: {...AT_REST, ...transient},
    frame: {width, em, textWidth},
    words: wordsIn(lang),
    today: TODAY,
    clock: TODAY,
    day: momentOf(view.at, ATLAS, TODAY),
  };
}
