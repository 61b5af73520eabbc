// What a reload may forget: what the pointer is on, whether the story plays, how the map is zoomed and turned.
import {WHOLE, type Camera} from '../geo/camera.ts';
import type {ProjectionKind} from '../geo/projections.ts';
import {DRAWN_AT_FIRST, type Drawn} from './long-lists.ts';

/** All of the map moves: the globe is being turned, or one projection is on its way to the one that is shown. */
export type Transition =
  | {readonly kind: 'turn'; readonly rotation: readonly [number, number]}
  | {
      readonly kind: 'change';
      readonly from: {readonly kind: ProjectionKind; readonly rotation: readonly [number, number]};
      /** 0 to 1 */
      readonly share: number;
    };

/** What stands in the field of the day, as long as it is not the day that is shown. */
export interface Typed {
  readonly text: string;
  /** Still being typed; no day; or a day before the first or after the last, in place of which the nearest is shown. */
  readonly is: 'typed' | 'no-day' | 'beyond';
}

export interface Transient {
  /** Partner under the pointer or the focus, highlighted in all views. */
  readonly highlighted: string | undefined;
  readonly playing: boolean;
  /** Zoom of the map. */
  readonly camera: Camera;
  /** d3 rotation [lambda, phi] of the globe in degrees; undefined: turned to home or the selected city. */
  readonly rotation: readonly [number, number] | undefined;
  /** A pinch or a wheel is under way: finer land waits for the end. */
  readonly moving: boolean;
  /** While it lasts, the map is drawn by itself and in few pieces. */
  readonly transition: Transition | undefined;
  /** The cursor of time is in the reader's hand. */
  readonly scrubbing: boolean;
  /** The pin that holds the map's one tab stop. */
  readonly pinFocus: string | undefined;
  /** The documents of all partners stand open in the table. */
  readonly unfolded: boolean;
  /** How many of very many partners are drawn. */
  readonly drawn: Drawn;
  readonly typed: Typed | undefined;
  /** Number of the source to which a mark has led the reader. */
  readonly cited: number | undefined;
  /** The hint about Ctrl + wheel is shown. */
  readonly hint: boolean;
}

export const AT_REST: Transient = Object.freeze({
  highlighted: undefined,
  playing: false,
  camera: WHOLE,
  rotation: undefined,
  moving: false,
  transition: undefined,
  scrubbing: false,
  pinFocus: undefined,
  unfolded: false,
  drawn: DRAWN_AT_FIRST,
  typed: undefined,
  cited: undefined,
  hint: false,
});
