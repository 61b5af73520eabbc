// What changes on the timeline with the day alone: the cursor and its words, the day in large type, the line under it, and
// what the controls can do. Small, as it is drawn in every frame of a drag.
import {dayNumber, isoDay, type IsoDay} from '../model/day.ts';
import {reading} from '../state/reading.ts';
import type {Words} from '../i18n/words.ts';
import {captionOf} from './captions.ts';
import type {Layout} from './layout.ts';
import {nextTurn, previousTurn} from './story.ts';
import type {CursorGround} from './strip-scene.ts';
import {xOf} from './time-scale.ts';
import {countsInWords, valueText} from './value-text.ts';

export const cursorInput = reading(['atlas', 'words', 'day', 'today'], ['at'], ['playing', 'typed']);
export type CursorInput = ReturnType<typeof cursorInput>;

/** At the head of the cursor. */
interface CursorWords {
  /** Empty where there is no room for it. */
  readonly day: string;
  readonly counts: string;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** px; smaller than usual where large type has no room otherwise. */
  readonly fontSize: number;
}

export interface CursorScene extends CursorGround {
  readonly cursor: CursorWords & {readonly x: number};
  /** The range input: whole day numbers. */
  readonly control: {
    readonly min: number;
    readonly max: number;
    readonly value: number;
    /** Undefined while the story plays: what has the focus then is not rewritten under the reader. */
    readonly text: string | undefined;
  };
  /** The day in large type; while the story plays no finer than the month, or it would flicker. */
  readonly day: string;
  /** The field holds what the reader has typed: it is left alone. */
  readonly isTyped: boolean;
  /** What was typed is no day. */
  readonly isOdd: boolean;
  /** What is wrong with what was typed, and what to do; else empty. */
  readonly fault: string;
  readonly caption: string;
  readonly playing: boolean;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly isToday: boolean;
  /** Days are long in this language: '29 de noviembre de 2026'. */
  readonly isLong: boolean;
  readonly words: Words['messages']['timeline'];
}

/** px from the left */
/** Letters of '29 listopada 2026', for which the field has room. */
const SHORT_DAY = 17;

export const cursorX = (day: IsoDay, {layout}: CursorGround): number => xOf(layout.scale, day);

export function cursorScene(stage: CursorInput, ground: CursorGround): CursorScene {
  const {width, height, em, layout, density} = ground;
  const {atlas, view, transient, words, today, day} = stage;
  const {playing, typed} = transient;
  const date = words.formats.moment(playing ? day.slice(0, 7) : (view.at ?? day));
  const x = cursorX(day, ground);
  return {
    width,
    height,
    em,
    layout,
    density,
    cursor: {x, ...cursorWords(stage, date, x, layout)},
    control: {
      min: layout.scale.from,
      max: layout.scale.to,
      value: dayNumber(day),
      text: playing ? undefined : valueText(stage),
    },
    day: date,
    isTyped: typed !== undefined,
    isOdd: typed?.is === 'no-day',
    fault: faultOf(stage, layout),
    caption: captionOf(stage),
    playing,
    hasPrevious: previousTurn(atlas, day) !== undefined,
    hasNext: nextTurn(atlas, day) !== undefined,
    isToday: day === today,
    isLong: words.formats.day('2000-12-28').length > SHORT_DAY,
    words: words.messages.timeline,
  };
}

function faultOf({transient: {typed}, words, view, day}: CursorInput, {scale}: Layout): string {
  const {timeline} = words.messages;
  if (typed?.is === 'no-day') return timeline.noDay(typed.text);
  if (typed?.is !== 'beyond') return '';
  const year = (at: number): string => isoDay(at).slice(0, 4);
  return timeline.beyond(year(scale.from), year(scale.to), words.formats.moment(view.at ?? day));
}

/** Size of the words beside the cursor, em. */
const WORDS = 0.8125;

/** Beside the cursor, on the side where there is more room; never beyond the sheet. */
function cursorWords(stage: CursorInput, date: string, x: number, {em, width, scale, textWidth}: Layout): CursorWords {
  const counts = countsInWords(stage);
  const wide = (day: string): number => (textWidth(day, true) + textWidth(day ? ` · ${counts}` : counts)) * WORDS * em;
  const day = wide(date) < width ? date : '';
  const room = Math.min(wide(day), width);
  const fontSize = (WORDS * em * room) / wide(day);
  return x > (scale.left + scale.right) / 2
    ? {day, counts, fontSize, anchor: 'end', textX: Math.min(width, Math.max(x, room))}
    : {day, counts, fontSize, anchor: 'start', textX: Math.max(0, Math.min(x, width - room))};
}
