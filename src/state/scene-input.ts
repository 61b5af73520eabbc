// All a scene may know of the outside: the atlas, the view, what is transient, the room it is drawn in, and the words.
import type {Atlas} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import type {Words} from '../i18n/words.ts';
import type {Transient} from './transient.ts';
import type {ViewState} from './view-state.ts';

export interface Frame {
  /** Inner width of the widget in CSS px. */
  readonly width: number;
  /** Size of the host's text in CSS px. */
  readonly em: number;
  /** Height of the map in px where something else than its width decides, as on a page of paper. */
  readonly mapHeight?: number;
  /** Height of the window in CSS px, in a frame of the screen; undefined where there is none. */
  readonly windowHeight?: number;
  /** While the page is printed, the width in em on the screen: the views stay in the order that they have there. */
  readonly onScreen?: number;
  /** Width in em of a text in the widget's font. */
  readonly textWidth: (text: string, bold?: boolean) => number;
}

/** Everything a scene is made from. */
export interface SceneInput {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly transient: Transient;
  readonly frame: Frame;
  readonly words: Words;
  /** The last day that can be looked at (lastDay): the day of the data, or the reader's today if that is earlier. */
  readonly today: IsoDay;
  /** The reader's own today, for the date on which a citation was taken and for nothing else. */
  readonly clock: IsoDay;
  /** The moment as a day (momentOf), computed once for all views. */
  readonly day: IsoDay;
}
