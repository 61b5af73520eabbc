// The timeline's picture as a display list, from its scene; the screen, print and the exported files draw it alike. On the
// screen it lies in layers, so that what moves is painted without what stands. Mark by mark it is the very same list as
// before wherever nothing has changed: painters leave that alone.
import {group, n, path, text, type Drawing, type GroupMark, type Mark, type PaintName} from '../drawing/drawing.ts';
import {statusMark} from '../drawing/status-marks.ts';
import {memoByObject, memo} from '../base/memo.ts';
import type {CursorScene} from './cursor-scene.ts';
import type {FootRow} from './foot.ts';
import {MARK, ROW_LINE, ROW_TEXT, SMALL_TEXT, type Layout} from './layout.ts';
import type {Row, RowDrawing} from './rows.ts';
import {glyphShape, laneShapes, word} from './shapes.ts';
import type {StripScene} from './strip-scene.ts';
import type {Heading, RowGroup, RowsScene, TimelineScene} from './timeline-scene.ts';

/**
 * Cursor and all, in one picture, for files.
 * @param more what else stands among the rows
 */
export function timelineDrawing(scene: TimelineScene, more: readonly Mark[] = []): Drawing {
  const {width, height, cursor, density, plot, em} = scene;
  const {left, right, top, bottom} = plot;
  return {
    width,
    height,
    marks: [
      hidden([
        ...bandMarks(scene.periods, top, bottom),
        tickMarks(
          scene.ticks,
          {from: density.bottom, to: bottom, numbers: [numbersUnder(scene), height - 0.7 * em]},
          em,
        ),
        ...levelMarks(density, left, right, em),
      ]),
      listMark(scene.groups, em, width, scene.words.rows),
      ...footMarks(scene.foot, em),
      ...more,
      ...veil([[density.top, density.bottom], [top, bottom]], cursor.x, width), // prettier-ignore
      cursorLine(cursor.x, density.top, bottom),
      group(
        [
          ...stripWords(density, scene.words.strip, scene.layout),
          ...periodNames(scene.periods, em),
          ...nameMarks(scene),
          cursorWords(scene),
        ],
        RIM,
      ),
    ],
  };
}

/** What lies over others stands out by a rim of paper. */
export const RIM = {stroke: 'paper'} as const;

// On the screen the strip stands under the map and the rows below: two pictures of one sheet, each with its piece of the line.

/** The strip with the years under it. */
export function stripMarks({layout: {scale, rows}, density, ticks, em}: StripScene): readonly Mark[] {
  return [stripGround(ticks, density, scale.left, scale.right, rows, em)];
}

const stripGround = memo(
  (
    ticks: StripScene['ticks'],
    density: StripScene['density'],
    left: number,
    right: number,
    rows: number,
    em: number,
  ): GroupMark =>
    hidden([
      tickMarks(ticks, {from: density.bottom, to: rows, numbers: [numbersUnder({density, em})]}, em),
      ...levelMarks(density, left, right, em),
    ]),
);

export const stripOverMarks = ({layout, density, words}: StripScene): readonly Mark[] =>
  stripWords(density, words.strip, layout);

/** What lies under the veil: bands of periods, lines of the years, bars and glyphs. */
export function rowMarks({periods, ticks, plot, groups, foot, words, em, width, height}: RowsScene): readonly Mark[] {
  return [
    rowGround(periods, ticks, plot.top, plot.bottom, height - 0.7 * em, em),
    listMark(groups, em, width, words.rows),
    ...footMarks(foot, em),
  ];
}

const rowGround = memo(
  (
    periods: RowsScene['periods'],
    ticks: RowsScene['ticks'],
    top: number,
    bottom: number,
    numbers: number,
    em: number,
  ): GroupMark =>
    hidden([
      ...bandMarks(periods, top, bottom),
      tickMarks(
        ticks.filter(({label}) => label),
        {from: top, to: bottom, numbers: [numbers]},
        em,
      ),
    ]),
);

/** What lies over it: names. */
export const rowOverMarks = (scene: RowsScene): readonly Mark[] => [
  ...periodNames(scene.periods, scene.em),
  ...nameMarks(scene),
];

/** Names of partners and of what stands at the foot. */
function nameMarks(scene: RowsScene): readonly Mark[] {
  const {plot, wide, groups, foot, footHeading, em, width} = scene;
  return [
    ...groups.flatMap(({heading, rows}, i) => [
      ...headingMarks(heading, `heading ${i}`),
      ...rows.map((row) => labelMark(row, scene)),
      ...ringMarks(rows, width),
    ]),
    ...headingMarks(footHeading, 'foot'),
    ...footNames(foot, wide ? plot.left : 0, em),
  ];
}

/** Over what is yet to come on the day, from x as far as `end`, between the upper and lower edges of each piece. */
export function veil(
  pieces: readonly (readonly [top: number, bottom: number])[],
  x: number,
  end: number,
): readonly Mark[] {
  const d = pieces.map(([from, to]) => `M${x},${from}H${end}V${to}H${x}Z`).join('');
  return [path(d, {fill: 'paper', fillOpacity: 0.6})];
}

/** The day's line. */
export const cursorLine = (x: number, top: number, bottom: number): Mark =>
  path(`M${x},${top}V${bottom}`, {stroke: 'ink', strokeWidth: 1.5, attributes: {class: 'tl-cursor'}});

/** At the head of the line. */
export function cursorWords({cursor, density, layout: {em}}: CursorScene): Mark {
  const {day, counts, textX, anchor, fontSize} = cursor;
  return text(
    [
      {text: day, bold: true},
      {text: `${day ? ' · ' : ''}${counts}`, bold: false},
    ],
    textX,
    density.top - 0.75 * em + 0.35 * fontSize,
    {key: 'cursor', fontSize, strokeWidth: 0.22 * fontSize, anchor, attributes: {class: 'tl-cursor-text'}},
  );
}

const hidden = (marks: readonly Mark[]): GroupMark => group(marks, {attributes: {'aria-hidden': 'true'}});

const bandMarks = (periods: RowsScene['periods'], top: number, bottom: number): readonly Mark[] =>
  periods.map(({x, width}) => path(`M${x},${top}h${width}V${bottom}h${-width}Z`, {fill: 'wash'}));

/** Middle of the numbers of the years under the strip. */
const numbersUnder = ({density, em}: Pick<StripScene, 'density' | 'em'>): number => density.bottom + 0.85 * em;

/** Lines of the years, and their numbers. */
function tickMarks(
  ticks: StripScene['ticks'],
  {from, to, numbers}: {readonly from: number; readonly to: number; readonly numbers: readonly number[]},
  em: number,
): GroupMark {
  const small = {fontSize: SMALL_TEXT * em, anchor: 'middle'} as const;
  const thin = (d: string, stroke: PaintName = 'line'): Mark => path(d, {stroke});
  return group(
    ticks.flatMap(({x, label}) =>
      label
        ? [thin(`M${x},${from}V${to}`), ...numbers.map((y) => word(label, [x, y], small))]
        : [thin(`M${x},${from}v${0.3 * em}`, 'ring')],
    ),
    {fill: 'secondary', attributes: {part: 'axis'}},
  );
}

/** How many partnerships were in force: the certain, and hatched upon them the perhaps. */
const levelMarks = (density: StripScene['density'], left: number, right: number, em: number): readonly Mark[] => [
  ...density.lines.map(({y}) => path(`M${left},${y}H${right}`, {stroke: 'line'})),
  path(density.perhaps, {fill: 'in-force', fillOpacity: 0.16}),
  path(density.hatch, {fill: 'none', stroke: 'in-force', strokeWidth: 0.13 * em}),
  path(density.certain, {fill: 'in-force'}),
];

/** The line on which the strip stands, its numbers and its title. */
const stripWords = memo(
  (
    {top, bottom, lines}: StripScene['density'],
    title: string,
    {em, wide, width, textWidth, scale: {left, right}}: Layout,
  ): readonly Mark[] =>
    keyed('strip', [
      path(`M${left},${bottom}H${right}`, {stroke: 'ink'}),
      ...lines.map(({y, label}) =>
        wide ? note(label, [left - 0.5 * em, y], em, 'end') : note(label, [left, y + 0.6 * em], em),
      ),
      // Where there is no column for it, over the strip's early years, which are low.
      wide
        ? note(title, [0, bottom - 0.4 * em], em)
        : note(
            title,
            [Math.max(0, Math.min(left + 1.2 * em, width - textWidth(title) * SMALL_TEXT * em)), top + 0.5 * em],
            em,
          ),
    ]),
);

const periodNames = memo((periods: RowsScene['periods'], em: number): readonly Mark[] =>
  keyed(
    'period',
    periods.flatMap((period) => period.lines.map(({text: line, x, y}) => note(line, [x, y], em))),
  ),
);

/** Told from their siblings, which come and go, by what they are and their number. */
const keyed = (what: string, marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark, i) => ({...mark, key: `${what} ${i}`}));

const note = (words: string, at: readonly [number, number], em: number, anchor: 'start' | 'end' = 'start'): Mark =>
  word(words, at, {fill: 'secondary', fontSize: SMALL_TEXT * em, anchor});

const listMark = memo((groups: readonly RowGroup[], em: number, width: number, name: string): GroupMark =>
  group(
    groups.flatMap(({heading, rows}): readonly Mark[] => {
      const drawn = rows.map((row) => rowMark(row, em, width));
      return heading
        ? [group(drawn, {key: heading.text, attributes: {role: 'group', 'aria-label': heading.text}})]
        : drawn;
    }),
    // A list of choices has some.
    groups.length ? {attributes: {role: 'listbox', 'aria-label': name, 'data-roving': 'vertical'}} : {},
  ),
);

/** Round the row that has the focus; over the veil, or it would be pale. */
function ringMarks(rows: readonly Row[], width: number): readonly Mark[] {
  const row = rows.find(({stop}) => stop);
  if (!row) return [];
  const d = `M1,${row.y + 1}H${width - 1}v${row.drawing.height - 2}H1Z`;
  return [path(d, {key: 'ring', fill: 'none', stroke: 'none', attributes: {class: 'tl-ring'}})];
}

const headingMarks = (heading: Heading | undefined, key: string): readonly Mark[] =>
  heading ? [{...word(heading.text, [0, heading.y], {fontSize: heading.fontSize, fontWeight: 700}), key}] : [];

const rowsKept = memoByObject<GroupMark>(4);

function rowMark(row: Row, em: number, width: number): GroupMark {
  const {drawing, ...own} = row;
  return rowsKept(drawing, Object.values<unknown>({...own, em, width}).join('\n'), () => drawnRow(row, em, width));
}

function drawnRow(
  {id, y, drawing, text: name, status, perhaps, selected, highlighted, dimmed, stop}: Row,
  em: number,
  width: number,
): GroupMark {
  const {height} = drawing;
  const field = `M0,${n(y)}H${width}v${height}H0Z`;
  return group(
    [
      path(field, {...(selected ? {fillOpacity: 0.09} : {fill: 'none'}), attributes: {class: 'tl-row-field'}}),
      path(`M0,${n(y + height)}H${width}`, {stroke: 'line', strokeOpacity: 0.7}),
      lanesMark(drawing, em, y),
    ],
    {
      key: id,
      attributes: {
        part: 'row',
        class: 'tl-row',
        role: 'option',
        tabindex: stop ? 0 : -1,
        'aria-label': name,
        'aria-selected': String(selected),
        'data-city': id,
        'data-status': status,
        'data-perhaps': perhaps,
        'data-lit': highlighted,
        'data-dim': dimmed,
      },
    },
  );
}

const lanesKept = memoByObject<GroupMark>(1);

/** Bars and glyphs; they stay the same whatever the day, so a scrub does not touch them. */
function lanesMark(drawing: RowDrawing, em: number, top: number): GroupMark {
  return lanesKept(drawing, `${em} ${top}`, () =>
    group(
      [
        ...drawing.lanes.flatMap((lane) => laneShapes(lane, em, {top})),
        ...drawing.marks.map((mark) => glyphShape(mark, {size: MARK * em, em, top})),
      ],
      {...RIM, attributes: {class: 'tl-drawn', 'aria-hidden': 'true'}},
    ),
  );
}

const labelsKept = memoByObject<GroupMark>(4);

/** Status, name, and what the rows are ordered by. */
function labelMark(row: Row, {em, wide, width}: RowsScene): GroupMark {
  const {drawing, y, status, perhaps, selected, dimmed} = row;
  return labelsKept(drawing, [y, status, perhaps, selected, dimmed, em, wide, width].join(), () => {
    const {aside, labelY} = drawing;
    const middle = y + labelY;
    const looks = {
      ...(selected ? {fontWeight: 700} : {}),
      ...(status === 'not-yet' ? {fill: 'secondary' as const} : {}),
    };
    const asides = !aside
      ? []
      : wide
        ? [note(aside, [1.3 * em, middle + drawing.lines.length * ROW_LINE * em], em)]
        : [note(aside, [width - 0.2 * em, middle], em, 'end')];
    return group(
      [
        statusMark(status, perhaps, 0.36 * em, 0.56 * em, middle),
        ...names(drawing.lines, [1.3 * em, middle], em).map((mark) => ({...mark, ...looks})),
        ...asides,
      ],
      {key: row.id, attributes: {class: 'tl-label', 'data-dim': dimmed}},
    );
  });
}

const names = (lines: readonly string[], [x, y]: readonly [number, number], em: number): readonly Mark[] =>
  lines.map((line, i) => word(line, [x, y + i * ROW_LINE * em], {fontSize: ROW_TEXT * em}));

const footMarks = memo((rows: readonly FootRow[], em: number): readonly Mark[] =>
  rows.map((row) =>
    group([hidden(laneShapes({...row, y: row.lineY}, em, {size: MARK, top: row.y}))], {
      ...RIM,
      attributes: {role: 'img', 'aria-label': row.text},
    }),
  ),
);

const footNames = memo((rows: readonly FootRow[], x: number, em: number): readonly Mark[] =>
  keyed(
    'foot',
    rows.flatMap((row) => names(row.lines, [x, row.y + row.labelY], em)),
  ),
);
