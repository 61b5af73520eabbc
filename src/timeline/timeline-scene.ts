// The timeline as numbers and strings: strip, axis, rows, cursor, and what its controls say. What does not depend on the
// day is made once for an atlas, a language and a width, so that scrubbing only moves the cursor and the statuses.
import type {Atlas, Partner} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {memoByKey, memoByObject, memo} from '../base/memo.ts';
import {spanOf} from '../state/moment.ts';
import {moreOf, portionOf, type More} from '../state/long-lists.ts';
import {NO_RANKS, orderedPartners, shownPartners, statusRanks} from '../state/select.ts';
import {ROW_ORDERS, type RowOrder} from '../state/view-state.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {reading} from '../state/reading.ts';
import type {Words} from '../i18n/words.ts';
import {footRows, type FootRow} from './foot.ts';
import {keyMeanings, keyOf, type KeyItem} from './key.ts';
import {AXIS, linesOf, ROW_TEXT, SMALL_TEXT, type Layout} from './layout.ts';
import {rowDrawing, rowText, type Row, type RowDrawing} from './rows.ts';
import {cursorScene, type CursorScene} from './cursor-scene.ts';
import {laneFrom} from './glyphs.ts';
import {stripScene, type StripScene} from './strip-scene.ts';
import {stretchOf} from './time-scale.ts';

export const rowsInput = reading(
  ['atlas', 'words', 'day', 'today', 'frame'],
  ['rows', 'filters', 'city'],
  ['highlighted'],
);
/** `most`: how many are drawn; all by default. */
export type RowsInput = ReturnType<typeof rowsInput> & {readonly most?: number};

export interface Heading {
  readonly text: string;
  /** Middle of its line, px. */
  readonly y: number;
  /** px; smaller than usual where large type has no room otherwise. */
  readonly fontSize: number;
}

/** A span of time that the atlas names, as a light band behind the rows. */
export interface PeriodBand {
  readonly x: number;
  readonly width: number;
  /** Its name: where each line begins, and the middle of the line, px. */
  readonly lines: readonly {readonly text: string; readonly x: number; readonly y: number}[];
}

export interface RowGroup {
  readonly heading: Heading | undefined;
  readonly rows: readonly Row[];
}

/** All but what moves with the day. */
export interface RowsScene extends StripScene {
  /** Between which the bars lie; px. */
  readonly plot: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
  readonly periods: readonly PeriodBand[];
  readonly groups: readonly RowGroup[];
  readonly more: More | undefined;
  readonly footHeading: Heading | undefined;
  readonly foot: readonly FootRow[];
  readonly order: RowOrder;
  readonly orders: readonly {readonly order: RowOrder; readonly label: string}[];
  /** Undertakings that have no date, in words. */
  readonly undated: string;
  readonly key: readonly KeyItem[];
  /** Of words in it. */
  readonly meanings: string;
}

export interface TimelineScene extends RowsScene, CursorScene {}

interface Ground {
  readonly layout: Layout;
  readonly periods: readonly PeriodBand[];
  readonly row: (partner: Partner) => RowDrawing;
  readonly foot: readonly Omit<FootRow, 'y'>[];
}

const groundOf = memo((atlas: Atlas, words: Words, layout: Layout, order: RowOrder, until: IsoDay): Ground => {
  const input = {atlas, layout, until, words, order};
  const drawn = memoByKey<RowDrawing>();
  return {
    layout,
    periods: periodBands(atlas, words, layout, until),
    row: (partner) => drawn(partner.id, () => rowDrawing(partner, input)),
    foot: footRows(atlas, words, layout, until),
  };
});

const PERIOD_LINE = 1.15;
const HEADING = 2;

/** A heading whose room begins at `top`, px. */
function headingAt(text: string, top: number, {em, width, textWidth}: Layout): Heading {
  const fontSize = Math.min(ROW_TEXT * em, width / textWidth(text, true));
  return {text, y: top + (HEADING - 0.75) * em, fontSize};
}

const kept = memoByObject<RowsScene>();

/** Worked out once for a stage. */
export const rowsScene = (stage: RowsInput): RowsScene => kept(stage, '', () => sceneOf(stage));

export function timelineScene(input: SceneInput): TimelineScene {
  const rows = rowsScene(input);
  return {...rows, ...cursorScene(input, rows)};
}

function sceneOf(stage: RowsInput): RowsScene {
  const {atlas, view, words, today, day} = stage;
  const {formats, messages} = words;
  const strip = stripScene(stage);
  const {em} = strip;
  const until = spanOf(atlas, today).to;
  const ground = groundOf(atlas, words, strip.layout, view.rows, until);
  const {left, right} = ground.layout.scale;

  const top = ground.layout.rows;
  const periodLines = Math.max(0, ...ground.periods.flatMap(({lines}) => lines.map((line) => line.y + 0.6 * em - top)));
  const {groups, bottom, more} = placedRows(stage, ground, top + periodLines);
  let y = bottom;
  const footHeading = ground.foot.length ? headingAt(messages.timeline.foot, y, ground.layout) : undefined;
  if (footHeading) y += HEADING * em;
  const foot = placedFoot(ground.foot, y);
  for (const row of foot) y = row.y + row.height;
  const plot = {left, right, top, bottom: y};
  const key = keyOf(
    {
      rows: groups.flatMap(({rows}) => rows.map(({drawing}) => drawing)),
      foot,
      hasPeriods: ground.periods.length > 0,
      isStripHatched: strip.density.perhaps !== '',
      isVeiled: day < until,
    },
    em,
    words,
  );
  const undated = atlas.undertakings.filter(({when}) => !when).map(({title}) => formats.text(title));
  return {
    ...strip,
    height: y + AXIS * em,
    plot,
    periods: ground.periods,
    groups,
    more,
    footHeading,
    foot,
    order: view.rows,
    orders: ROW_ORDERS.filter((order) => order !== 'group' || atlas.groups.length > 1).map((order) => ({
      order,
      label: messages.timeline.orderBy(order),
    })),
    undated: undated.length ? messages.timeline.undated(formats.list(undated)) : '',
    key,
    meanings: keyMeanings(key, words),
  };
}

const placedFoot = memo((rows: Ground['foot'], top: number): readonly FootRow[] => {
  let y = top;
  return rows.map((row) => {
    const placed = {...row, y};
    y += row.height;
    return placed;
  });
});

interface Placed {
  readonly groups: readonly RowGroup[];
  readonly bottom: number;
  readonly more: More | undefined;
}

/** The very same rows for the very same stage: what is drawn of them is left alone. */
const placedRows = memo((stage: RowsInput, ground: Ground, top: number): Placed => {
  const {atlas, view, transient, day, words, frame, most = Infinity} = stage;
  const {em} = frame;
  const shown = new Map(shownPartners(stage).map((on) => [on.id, on]));
  // The order asks how the partners stand only where that orders them: else it stays while the day moves.
  const ranks = view.rows === 'status' ? statusRanks(atlas, day) : NO_RANKS;
  const all = orderedPartners(atlas, view.rows, ranks, words.language).flatMap(({id}) => shown.get(id) ?? []);
  const partners = all.slice(0, portionOf(all.length, most));
  const stop = [transient.highlighted, view.city, partners[0]?.id].find((id) => partners.some((on) => on.id === id));
  const groups: {heading: Heading | undefined; rows: Row[]}[] = [];
  let y = top;
  let group: string | undefined;
  for (const on of partners) {
    const {id, partner, status, perhaps, selected, highlighted, dimmed} = on;
    const drawing = ground.row(partner);
    const begins = view.rows === 'group' && (!groups.length || partner.group !== group);
    if (begins) {
      const named = atlas.groups.find((one) => one.id === partner.group);
      const text = named ? words.formats.text(named.name) : words.messages.timeline.otherGroup;
      groups.push({heading: headingAt(text, y, ground.layout), rows: []});
      y += HEADING * em;
    } else if (!groups.length) groups.push({heading: undefined, rows: []});
    group = partner.group;
    groups[groups.length - 1]?.rows.push({
      id,
      y,
      drawing,
      status,
      perhaps,
      text: rowText(drawing.told, on, words),
      selected,
      highlighted,
      dimmed,
      stop: stop === id,
    });
    y += drawing.height;
  }
  return {groups, bottom: y, more: moreOf('rows', partners.length, all.length, words)};
});

/** Bands of the atlas's periods, their names in as many lines as keep them apart. */
function periodBands(
  atlas: Atlas,
  {formats}: Words,
  {em, scale, textWidth, rows, width}: Layout,
  until: IsoDay,
): readonly PeriodBand[] {
  const ends: number[] = [];
  const size = SMALL_TEXT * em;
  return atlas.periods.map(({name, from, to}) => {
    const [x, end] = stretchOf(scale, {earliest: from.earliest, latest: to?.latest ?? until});
    const texts = linesOf(formats.text(name), {room: width / size, most: 4, textWidth});
    const lines = texts.map((text) => {
      const wide = textWidth(text) * size;
      const begins = Math.max(0, Math.min(x + 0.3 * em, scale.right - wide));
      // The lines of one name follow upon each other, under all others.
      const line = laneFrom(texts.length > 1 ? -Infinity : begins, begins + wide + 0.6 * em, ends);
      return {text, x: begins, y: rows + (line + 0.5) * PERIOD_LINE * em};
    });
    return {x, width: end - x, lines};
  });
}
