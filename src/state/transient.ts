// What a reload may forget: what the pointer is on, whether the story plays, how the map is zoomed and turned.
import {WHOLE, type Camera} from '../geo/camera.ts';

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
  /** The cursor of time is in the reader's hand. */
  readonly scrubbing: boolean;
  /** The pin that holds the map's one tab stop. */
  readonly pinFocus: string | undefined;
  /** The hint about Ctrl + wheel is shown. */
  readonly hint: boolean;
}

export const AT_REST: Transient = Object.freeze({
  highlighted: undefined,
  playing: false,
  camera: WHOLE,
  rotation: undefined,
  moving: false,
  scrubbing: false,
  pinFocus: undefined,
  hint: false,
});
