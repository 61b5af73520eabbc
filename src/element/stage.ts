// The stage: header, map and time control together in one window. How large the map may be there, and whether there is room
// beside it. Measures in em, but for the page's own header.
import type {Frame} from '../state/scene-input.ts';
import type {Panel} from '../state/view-state.ts';

/** From this width on filters, list and details stand beside the map. */
const ASIDE_FROM = 52;
export const ASIDE = 21;
export const GAP = 1.75;
/** px of a header of the page that stays in sight. */
const PAGE_HEADER = 120;
/** The buttons over the map, in one line or, where there is less room, in two. */
const BARS = {wide: 2.7, narrow: 5.3} as const;
const WIDE = 32;
/** Between header, map and time control. */
const SPACE = 1;
/** Under the header, for what the filters leave. */
const SHOWN = 0.5;
/** How to read the map, in a line under it. */
const NOTE = 1.75;
/** Buttons, strip and years. */
const TIME = 9.2;
/** The longest caption of our own story in any language, with what its lines leave free. */
const CAPTION = 55;
const LINE = 1.06;
const LEAST = 15;
/** In a lower window the caption's room is part of the least map. */
const LOW = 45;
/** Where no window can be measured. */
const FRAMED = 26;
/** Of its width. */
const MOST = 0.8;

export interface StageInput {
  readonly frame: Frame;
  readonly panels: readonly Panel[];
  /** px */
  readonly headerHeight: number;
}

/** On paper as it was on the screen. */
const widthOf = ({width, em, onScreen}: Frame): number => onScreen ?? width / em;

/** The map alone: a picture with a title, a line of numbers and a link. */
export const isCard = (panels: readonly Panel[]): boolean => panels.every((panel) => panel === 'map');

export const isAside = ({frame, panels}: Omit<StageInput, 'headerHeight'>): boolean =>
  panels.includes('map') && !isCard(panels) && widthOf(frame) >= ASIDE_FROM;

/** Lines for which there is room at the foot of a map. */
export const captionLines = ({em, width}: Pick<Frame, 'em' | 'width'>): number =>
  Math.min(5, Math.ceil((CAPTION * em) / width));

/** The map's own frame, in px. */
export function mapFrame(input: StageInput): Frame {
  const {frame} = input;
  // Paper has measures of its own.
  if (frame.onScreen !== undefined || frame.mapHeight !== undefined) return frame;
  const width = isAside(input) ? frame.width - (ASIDE + GAP) * frame.em : frame.width;
  return {...frame, width, mapHeight: mapHeight(input, width)};
}

function mapHeight({frame, panels, headerHeight}: StageInput, width: number): number {
  const {em, windowHeight} = frame;
  const most = width * MOST;
  if (isCard(panels)) return Math.round(Math.min(most, cardHeight(frame)));
  if (windowHeight === undefined) return Math.round(Math.max(LEAST * em, Math.min(most, FRAMED * em)));
  const bars = widthOf(frame) >= WIDE ? BARS.wide : BARS.narrow;
  const note = isAside({frame, panels}) ? NOTE : 0;
  const foot = LINE * captionLines({em, width});
  const time = panels.includes('timeline') ? SPACE + TIME + foot : 0;
  const rest = headerHeight + (SPACE + SHOWN + bars + note + time) * em;
  const least = (windowHeight < LOW * em ? LEAST - foot : LEAST) * em;
  return Math.round(Math.max(least, Math.min(most, windowHeight - PAGE_HEADER - rest)));
}

/** A card is no wall either. */
const cardHeight = ({em, windowHeight}: Frame): number =>
  windowHeight === undefined ? FRAMED * em : Math.max(FRAMED * em, windowHeight - PAGE_HEADER - 9 * em);
