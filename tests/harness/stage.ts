// A stage as the element sets it, for scenes: Białystok's atlas, one day, one language.
import {readFileSync} from 'node:fs';
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

export const bialystok = atlasFrom(JSON.parse(readFileSync('tests/atlases/bialystok.json', 'utf8')));

export interface Setting extends Partial<Omit<ViewState, 'filters'>> {
  readonly filters?: Partial<Filters>;
  readonly lang?: string;
  readonly atlas?: Atlas;
  readonly highlighted?: Transient['highlighted'];
}

export function stage({lang = 'en', atlas = bialystok, highlighted, filters, ...wish}: Setting = {}): SceneInput {
  const view: ViewState = {...INITIAL_VIEW, ...wish, filters: {...NO_FILTERS, ...filters}};
  return {
    atlas,
    view,
    transient: {...AT_REST, highlighted},
    frame: {width: 800, em: 16, textWidth: (text) => text.length / 2},
    words: wordsIn(lang),
    today: TODAY,
    clock: TODAY,
    day: momentOf(view.at, atlas, TODAY),
  };
}
