// Numbers of the sources at the bars of a timeline that lists its sources: over the shape of an event on its bar, beside a mark
// under it. What would cover something else is left out: the name has the numbers of the whole row.
import {text, type Mark} from '../drawing/drawing.ts';
import type {Glyph} from '../timeline/glyphs.ts';
import {GLYPH, linesOf, MARK, ROW_LINE, ROW_TEXT} from '../timeline/layout.ts';
import type {FootRow} from '../timeline/foot.ts';
import {LEAST, type Lane, type RowDrawing} from '../timeline/rows.ts';
import type {TimelineScene} from '../timeline/timeline-scene.ts';
import {raisedNumbers} from './source-numbers.ts';

// All in em of the drawing.
const SIZE = 0.8;
/** Of raised digits: how high over the baseline they begin, and how tall they are. */
const RAISED = 0.33 * SIZE;
const TALL = 0.41 * SIZE;
/** From the middle of a bar to the numbers over it: clear of every shape. */
const OVER = 0.43;
/** Room that a row needs for them over its first bar (in a narrow figure the name stands there), and between two bars. */
const LIFT = {wide: 0.2, narrow: 0.42} as const;
const BETWEEN = 0.35;
const FOOT_LIFT = 0.45;
/** From the middle of the last bar, of a mark, and of the last line of a name to the end of the row. */
const UNDER_BAR = 0.52;
const UNDER_MARK = 0.26;
const UNDER_LABEL = 0.55;

/** Of a name. */
const MOST_LINES = 5;

const isTold = (glyphs: readonly Glyph[]): boolean => glyphs.some(({cites}) => cites?.length);

const lowered = <T extends {readonly y: number}>(one: T, by: number): T => ({...one, y: one.y + by});

const loweredLane = (lane: Lane, by: number): Lane => ({
  ...lowered(lane, by),
  glyphs: lane.glyphs.map((glyph) => lowered(glyph, by)),
});

/** The same timeline, its rows as high as numbers at the bars need. */
export function withRoomForNumbers(scene: TimelineScene): TimelineScene {
  const {em, wide, plot} = scene;
  let down = 0;
  const groups = scene.groups.map(({heading, rows}) => ({
    heading: heading && lowered(heading, down),
    rows: rows.map((row) => {
      const placed = {...lowered(row, down), drawing: roomyRow(unshortened(row.drawing, scene), em, wide)};
      down += placed.drawing.height - row.drawing.height;
      return placed;
    }),
  }));
  const footHeading = scene.footHeading && lowered(scene.footHeading, down);
  const foot = scene.foot.map((row) => {
    const placed = lowered(roomyFoot(row, em), down);
    down += placed.height - row.height;
    return placed;
  });
  return {
    ...scene,
    groups,
    footHeading,
    foot,
    plot: {...plot, bottom: plot.bottom + down},
    height: scene.height + down,
  };
}

/** A name that is cut off has lost numbers: it has as many lines as it needs. */
function unshortened(drawing: RowDrawing, {em, wide, width, layout}: TimelineScene): RowDrawing {
  const {lines, told, lanes, marks} = drawing;
  if (!lines.some((line) => line.endsWith('…'))) return drawing;
  const room = (wide ? layout.scale.left / em - 2.1 : width / em - 1.7) / ROW_TEXT;
  const whole = linesOf(told.name, {room, most: MOST_LINES, textWidth: layout.textWidth});
  // In a column the name stands beside the bars, else over them.
  const by = wide ? 0 : (whole.length - lines.length) * ROW_LINE * em;
  return {
    ...drawing,
    lines: whole,
    lanes: lanes.map((lane) => loweredLane(lane, by)),
    marks: marks.map((mark) => lowered(mark, by)),
  };
}

function roomyRow(drawing: RowDrawing, em: number, wide: boolean): RowDrawing {
  if (!drawing.lanes.some(({glyphs}) => isTold(glyphs))) return drawing;
  const {aside, lines} = drawing;
  const kind = wide ? 'wide' : 'narrow';
  const lift = LIFT[kind] * em;
  const lanes = drawing.lanes.map((lane, i) => loweredLane(lane, lift + i * BETWEEN * em));
  const under = lift + (lanes.length - 1) * BETWEEN * em;
  const marks = drawing.marks.map((mark) => lowered(mark, under));
  const labelY = drawing.labelY + (wide ? lift : 0);
  const label = labelY + ((lines.length - (aside ? 0 : 1)) * ROW_LINE + UNDER_LABEL) * em;
  return {
    ...drawing,
    lanes,
    marks,
    labelY,
    height: Math.max(
      LEAST[kind] * em,
      wide ? label : 0,
      ...lanes.map(({y}) => y + UNDER_BAR * em),
      ...marks.map(({y}) => y + UNDER_MARK * em),
    ),
  };
}

/** A row at the foot whose name has the very numbers of its one shape needs no others. */
const isToldByName = ({glyphs, lines}: FootRow): boolean =>
  glyphs.every(({cites = []}) => lines.join(' ').endsWith(` ${raisedNumbers(cites, ' ')}`));

function roomyFoot(row: FootRow, em: number): FootRow {
  if (!isTold(row.glyphs) || isToldByName(row)) return row;
  const by = FOOT_LIFT * em;
  const glyphs = row.glyphs.map((glyph) => lowered(glyph, by));
  return {...row, lineY: row.lineY + by, height: row.height + by, glyphs};
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where numbers may stand: fonts differ in width, and they keep to that side. */
interface Candidate extends Box {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What stands in a row, px from its top. */
interface Ground {
  readonly top: number;
  readonly height: number;
  readonly lanes: readonly Pick<Lane, 'y' | 'thickness' | 'bars' | 'glyphs'>[];
  readonly marks: readonly Glyph[];
  readonly lines: readonly string[];
  /** Where the name begins, and the middle of its first line. */
  readonly label: readonly [x: number, y: number];
  /** Width of the shapes on the bars, em. */
  readonly size: number;
}

/** The numbers, where each event stands in the scene. */
export function barNumbers(scene: TimelineScene): readonly Mark[] {
  const {em, wide, plot, groups, foot} = scene;
  const rows = groups.flatMap((group) => group.rows);
  const grounds: readonly Ground[] = [
    ...rows.map(({y, drawing}) => ({...drawing, top: y, label: [1.3 * em, drawing.labelY] as const, size: GLYPH})),
    ...foot
      .filter((row) => !isToldByName(row))
      .map(({y, lineY, labelY, thickness, bars, glyphs, height, lines}) => ({
        top: y,
        height,
        lanes: [{y: lineY, thickness, bars, glyphs}],
        marks: [],
        lines,
        label: [wide ? plot.left : 0, labelY] as const,
        size: MARK,
      })),
  ];
  return grounds.flatMap((ground) => numbersIn(ground, scene));
}

function numbersIn(ground: Ground, {em, wide, plot, width, layout, cursor}: TimelineScene): readonly Mark[] {
  const {lanes, marks, lines, label, height, top, size} = ground;
  const textWidth = (words: string, at: number): number => layout.textWidth(words) * at * em;
  const sheet: Box = {left: wide ? plot.left - 0.7 * em : 0, right: width, top: 0, bottom: height};
  const shapes = lanes.flatMap(({glyphs}) => glyphs);
  const taken: Box[] = [
    {left: cursor.x - 2, right: cursor.x + 2, top: -Infinity, bottom: Infinity},
    ...lanes.flatMap(({y, thickness, bars}) => bars.map((bar) => boxAt(bar.x, bar.x + bar.width, y, thickness))),
    ...lines.map((line, i) =>
      boxAt(label[0], label[0] + textWidth(line, ROW_TEXT), label[1] + i * ROW_LINE * em, ROW_TEXT * em),
    ),
    ...shapes.map((glyph) => glyphBox(glyph, size, em)),
    ...marks.map((glyph) => glyphBox(glyph, MARK, em)),
  ];
  const placed = (glyph: Glyph, candidates: (long: number) => readonly Candidate[]): readonly Mark[] => {
    const words = raisedNumbers(glyph.cites ?? []);
    if (!words) return [];
    const box = candidates(textWidth(words, SIZE)).find(
      (one) => isInside(one, sheet) && !taken.some((other) => areTouching(one, other)),
    );
    if (!box) return [];
    const gap = 0.35 * em;
    taken.push({...box, left: box.left - gap, right: box.right + gap});
    const {left, right, bottom, anchor} = box;
    const x = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
    return [text(words, x, top + bottom + RAISED * em, {fontSize: SIZE * em, fill: 'secondary', anchor})];
  };
  const tall = TALL * em;
  return [
    ...inOrder(shapes).flatMap((glyph) =>
      placed(glyph, (long) => {
        const bottom = glyph.y - (OVER - (GLYPH - size) / 2) * em;
        const half = (size * em) / 2;
        return [glyph.x - long / 2, glyph.x - half, glyph.x + half - long].map((left) => ({
          ...boxAt(left, left + long, bottom - tall / 2, tall),
          anchor: 'middle',
        }));
      }),
    ),
    ...inOrder(marks).flatMap((glyph) =>
      placed(glyph, (long) => {
        const {left, right} = glyphBox(glyph, MARK, em);
        const gap = 0.1 * em;
        return [
          {...boxAt(right + gap, right + gap + long, glyph.y, tall), anchor: 'start'},
          {...boxAt(left - gap - long, left - gap, glyph.y, tall), anchor: 'end'},
        ];
      }),
    ),
  ];
}

const inOrder = (glyphs: readonly Glyph[]): readonly Glyph[] => [...glyphs].sort((a, b) => a.x - b.x);

const boxAt = (left: number, right: number, middle: number, tall: number): Box => ({
  left,
  right,
  top: middle - tall / 2,
  bottom: middle + tall / 2,
});

/** Of its shape, with its bracket and the sign behind it. */
function glyphBox({x, y, width, reach, mark}: Glyph, size: number, em: number): Box {
  const half = Math.max(size * 1.2 * em, reach === 'whole' ? width : 0) / 2;
  const from = reach === 'somewhere' ? Math.min(x - half, x - width) : x - half;
  return boxAt(from, x + half + mark.length * 0.5 * em, y, size * 1.2 * em);
}

const isInside = (box: Box, sheet: Box): boolean =>
  box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom;

const areTouching = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
