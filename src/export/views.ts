// What the pictures are made from, handed in: the templates of the screen and their styles. The export is a file of its own
// (twin-cities-export.js) and does not carry a second copy of land, scenes and templates.
import type {TieStatus} from '../model/tie-status.ts';
import type {Stage} from '../state/frame.ts';
import type {SymbolPath} from '../theme/symbols.ts';

export interface Views {
  /** Lit results that hold one `svg.map-svg`, one `svg.timeline-drawing`. */
  readonly map: (stage: Stage) => unknown;
  readonly timeline: (stage: Stage) => unknown;
  /** The shapes of the timeline's key, each drawn in 36 × 16 units for an em of 16. */
  readonly key: (stage: Stage) => readonly {readonly text: string; readonly shape: unknown}[];
  /** How the map is to be read, in a sentence. */
  readonly mapNote: (stage: Stage) => string;
  /** The part of it that does not speak of the projection; may be empty. */
  readonly mapAsides: (stage: Stage) => string;
  /** The sentence with the numbers, of the day. */
  readonly sentence: (stage: Stage) => string;
  /** A status's mark, round the origin. */
  readonly symbol: (status: TieStatus, perhaps: boolean, r: number) => readonly SymbolPath[];
  /** Text of the style sheets of each drawing; they do not know of each other. */
  readonly css: {readonly map: string; readonly timeline: string};
}
