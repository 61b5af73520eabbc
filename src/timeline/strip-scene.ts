// The strip under the map as numbers and strings: how many partnerships were in force, over the years. It does not depend on
// the day, nor on which rows are shown.
import {memo} from '../base/memo.ts';
import type {Atlas} from '../model/atlas.ts';
import {reading} from '../state/reading.ts';
import {spanOf} from '../state/moment.ts';
import type {Words} from '../i18n/words.ts';
import {densityOf, levelsOf, type Density} from './density.ts';
import type {Sheet} from './layer.ts';
import {layoutOf, type Layout} from './layout.ts';
import {ticksOf, type Tick} from './time-scale.ts';

export const stripInput = reading(['atlas', 'words', 'today', 'frame']);
export type StripInput = ReturnType<typeof stripInput>;

/** What the cursor moves over; px. */
export interface CursorGround extends Sheet {
  readonly layout: Layout;
  readonly density: Density;
}

export interface StripScene extends CursorGround {
  readonly wide: boolean;
  readonly ticks: readonly Tick[];
  readonly words: Words['messages']['timeline'];
}

/** Worked out once for an atlas, a language and a width, so that scrubbing only moves the cursor and the statuses. */
export const stripScene = ({atlas, words, today, frame}: StripInput): StripScene =>
  stripOf(atlas, words, today, frame.width, frame.em, frame.textWidth);

const stripOf = memo(
  (
    atlas: Atlas,
    words: Words,
    today: string,
    width: number,
    em: number,
    textWidth: StripInput['frame']['textWidth'],
  ): StripScene => {
    const span = spanOf(atlas, today);
    const layout = layoutOf({width, em, textWidth}, span);
    const {scale, strip, axis, rows, wide} = layout;
    return {
      width,
      height: rows,
      em,
      layout,
      wide,
      density: densityOf(levelsOf(atlas), {scale, until: span.to, top: strip, bottom: axis}),
      ticks: ticksOf(scale, (wide ? 4 : 2.7) * em),
      words: words.messages.timeline,
    };
  },
);
