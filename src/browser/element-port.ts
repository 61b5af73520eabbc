// What the element lends to those who work for it (map, playback, commands): to see what is shown, and to have it changed.
import type {SceneInput} from '../state/scene-input.ts';
import type {Action} from '../state/actions.ts';
import type {Transient} from '../state/transient.ts';

export interface ElementPort {
  /** Undefined until there is an atlas, and room to draw it in. */
  readonly input: () => SceneInput | undefined;
  /** Changes the view. The page is told, but for what is 'silent': that waits for `announce`. */
  readonly dispatch: (action: Action, how?: 'silent') => void;
  /** Tells the page where silent changes have led. */
  readonly announce: () => void;
  readonly setTransient: (change: Partial<Transient>) => void;
}
