// What a section reads of the scene's input. It is named once, and nothing else can be read: what is not named does not
// compile, so no change goes unseen.
import type {SceneInput} from './scene-input.ts';
import type {Transient} from './transient.ts';
import type {ViewState} from './view-state.ts';

export type Reading<Top extends keyof SceneInput, View extends keyof ViewState, Passing extends keyof Transient> = Pick<
  SceneInput,
  Exclude<Top, 'view' | 'transient'>
> & {
  readonly view: Pick<ViewState, View>;
  readonly transient: Pick<Transient, Passing>;
};

/** Picks what is named: of the input itself, of its view, of what is transient. */
export const reading =
  <Top extends keyof SceneInput, View extends keyof ViewState = never, Passing extends keyof Transient = never>(
    top: readonly Top[],
    view: readonly View[] = [],
    transient: readonly Passing[] = [],
  ) =>
  (input: SceneInput): Reading<Top, View, Passing> => {
    const part: Pick<SceneInput, Top> = picked(input, top);
    return {...part, view: picked(input.view, view), transient: picked(input.transient, transient)};
  };

function picked<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const part: Partial<Pick<T, K>> = {};
  for (const key of keys) part[key] = from[key];
  return part as Pick<T, K>;
}
