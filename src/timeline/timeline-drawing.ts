// The timeline's picture as SVG, from its scene; the screen, print and the exported files draw it alike.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {hundredths} from '../base/round.ts';
import {symbolPaths} from '../theme/symbols.ts';
import type {CursorGround, CursorScene} from './cursor-scene.ts';
import type {FootRow} from './foot.ts';
import {MARK, ROW_LINE} from './layout.ts';
import type {Row, RowDrawing} from './rows.ts';
import {glyphShape, laneShapes, line, word} from './shapes.ts';
import type {Heading, RowGroup, RowsScene, TimelineScene} from './timeline-scene.ts';

/** Contents of an `<svg>` of the scene's width and height, whose font-size is the scene's em. */
export function timelineDrawing(scene: TimelineScene): SVGTemplateResult {
  return svg`${drawnRows(scene)} ${veil(scene, scene.cursor.x, scene.width)}
    <g class="tl-over">${rowWords(scene)} ${cursorText(scene)}</g>`;
}

/** What lies under the veil: ground, strip, bars and glyphs. */
export function drawnRows(scene: RowsScene): SVGTemplateResult {
  const {ticks, groups, foot, words, plot, em, width} = scene;
  return svg`
    ${guard([ticks, plot.bottom], () => ground(scene))}
    <g role="listbox" aria-label=${words.rows} data-roving="vertical">
      ${guard([groups, em, width], () => groups.map((group) => drawnGroup(group, scene)))}
    </g>
    ${guard([foot], () => foot.map((row) => drawnFoot(row, em)))}`;
}

/** What lies over it: names and numbers. */
export function rowWords(scene: RowsScene): SVGTemplateResult {
  const {ticks, groups, foot, footHeading, em, width} = scene;
  return svg`
    ${guard([ticks], () => stripWords(scene))}
    ${guard([groups, em, width], () => groups.map(({heading, rows}) => [drawnHeading(heading), each(rows, scene, rowLabel), ring(rows, width)]))}
    ${drawnHeading(footHeading)} ${guard([foot], () => foot.map((row) => footLabel(row, scene)))}`;
}

/** Over what is yet to come on the day, on the strip and on the rows, as far as `end`; and the day's line. */
export function veil({density: {top, bottom}, plot}: CursorGround, x: number, end: number): SVGTemplateResult {
  const over = ([from, to]: readonly [number, number]): string => `M${x},${from}H${end}V${to}H${x}Z`;
  return svg`${line('tl-veil', over([top, bottom]) + over([plot.top, plot.bottom]))}
    ${line('tl-cursor', `M${x},${top}V${plot.bottom}`)}`;
}

/** At the head of the line. */
export function cursorText({cursor, density, layout: {em}}: CursorScene): SVGTemplateResult {
  return svg`<text
    class="tl-cursor-text"
    x=${cursor.textX}
    y=${density.top - 0.75 * em}
    dy="0.35em"
    text-anchor=${cursor.anchor}
  ><tspan class="tl-strong">${cursor.day}</tspan><tspan>${cursor.day ? ' · ' : ''}${cursor.counts}</tspan></text>`;
}

/** Rows or their labels; a scrub leaves those alone in which nothing turns. */
function each(
  rows: readonly Row[],
  scene: RowsScene,
  draw: (row: Row, scene: RowsScene) => SVGTemplateResult,
): unknown {
  return repeat(
    rows,
    ({id}) => id,
    (row) => guard([...Object.values<unknown>({...row}), scene.em, scene.width], () => draw(row, scene)),
  );
}

/** What lies under everything: bands of periods, lines of the years with their numbers at head and foot, the strip. */
function ground({periods, plot, ticks, density, em, height}: RowsScene): SVGTemplateResult {
  const {top, bottom} = plot;
  return svg`<g aria-hidden="true">
    ${periods.map(({x, width}) => line('tl-period', `M${x},${top}h${width}V${bottom}h${-width}Z`))}
    <g part="axis" class="tl-axis">
      ${ticks.map(({x, label}) =>
        label
          ? [
              line('tl-year', `M${x},${density.bottom}V${bottom}`),
              word('tl-small', label, [x, density.bottom + 0.85 * em], 'middle'),
              word('tl-small', label, [x, height - 0.7 * em], 'middle'),
            ]
          : line('tl-year minor', `M${x},${density.bottom}v${0.3 * em}`),
      )}
    </g>
    ${density.lines.map(({y}) => line('tl-year', `M${plot.left},${y}H${plot.right}`))}
    ${line('tl-perhaps', density.perhaps)} ${line('tl-hatch', density.hatch)} ${line('tl-certain', density.certain)}
  </g>`;
}

/** Over the veil: the line on which the strip stands, its title and numbers, and the names of the periods. */
function stripWords({density: {bottom, lines}, plot, em, wide, words, periods}: RowsScene): readonly unknown[] {
  return [
    line('tl-base', `M${plot.left},${bottom}H${plot.right}`),
    periods.map((period) => period.lines.map(({text, x, y}) => word('tl-note', text, [x, y]))),
    lines.map(({y, label}) =>
      wide
        ? word('tl-note', label, [plot.left - 0.5 * em, y], 'end')
        : word('tl-note', label, [plot.left, y + 0.6 * em]),
    ),
    word('tl-note', words.strip, [0, wide ? bottom - 0.4 * em : 0.5 * em]),
  ];
}

function drawnGroup({heading, rows}: RowGroup, scene: RowsScene): unknown {
  const drawn = each(rows, scene, drawnRow);
  return heading ? svg`<g role="group" aria-label=${heading.text}>${drawn}</g>` : drawn;
}

/** Round the row that has the focus; over the veil, or it would be pale. */
function ring(rows: readonly Row[], width: number): unknown {
  const row = rows.find(({stop}) => stop);
  return row ? line('tl-ring', `M1,${row.y + 1}H${width - 1}v${row.drawing.height - 2}H1Z`) : nothing;
}

function drawnHeading(heading: Heading | undefined): unknown {
  return heading ? word('tl-heading', heading.text, [0, heading.y]) : nothing;
}

function drawnRow(row: Row, scene: RowsScene): SVGTemplateResult {
  const {y, drawing, status, perhaps, selected, highlighted, dimmed, stop} = row;
  const {em, width} = scene;
  const {height} = drawing;
  return svg`<g
    part="row"
    class="tl-row"
    role="option"
    tabindex=${stop ? 0 : -1}
    aria-label=${row.text}
    aria-selected=${selected}
    data-city=${row.id}
    data-status=${status}
    ?data-perhaps=${perhaps}
    ?data-lit=${highlighted}
    ?data-dim=${dimmed}
  >
    ${line('tl-row-field', `M0,${hundredths(y)}H${width}v${height}H0Z`)} ${line('tl-under', `M0,${hundredths(y + height)}H${width}`)}
    <g class="tl-drawn">${guard([drawing, em, y], () => lanes(drawing, em, y))}</g>
  </g>`;
}

/** Bars and glyphs; they stay the same whatever the day, so a scrub does not touch them. */
function lanes({lanes, marks}: RowDrawing, em: number, top: number): readonly unknown[] {
  return [lanes.map((lane) => laneShapes(lane, em, {top})), marks.map((mark) => glyphShape(mark, MARK * em, top))];
}

/** Status, name, and what the rows are ordered by. */
function rowLabel(
  {y, drawing, status, perhaps, selected, dimmed}: Row,
  {em, wide, width}: RowsScene,
): SVGTemplateResult {
  const {lines, aside, labelY} = drawing;
  const looks = `${status} ${selected ? 'selected' : ''} ${dimmed ? 'dim' : ''}`;
  const middle = y + labelY;
  return svg`<g class="tl-label ${looks}">
    ${symbolPaths(status, perhaps, 0.36 * em, [0.56 * em, middle])}
    ${names(lines, [1.3 * em, middle], em)}
    ${
      !aside
        ? nothing
        : wide
          ? word('tl-note', aside, [1.3 * em, middle + lines.length * ROW_LINE * em])
          : word('tl-note', aside, [width - 0.2 * em, middle], 'end')
    }
  </g>`;
}

function names(lines: readonly string[], [x, y]: readonly [number, number], em: number): readonly SVGTemplateResult[] {
  return lines.map((text, i) => word('tl-name', text, [x, y + i * ROW_LINE * em]));
}

function drawnFoot(row: FootRow, em: number): SVGTemplateResult {
  return svg`<g class="tl-foot" role="img" aria-label=${row.text}>
    ${laneShapes({...row, y: row.lineY}, em, {size: MARK, top: row.y})}
  </g>`;
}

function footLabel({y, lines, labelY}: FootRow, {em, wide, plot}: RowsScene): SVGTemplateResult {
  return svg`${names(lines, [wide ? plot.left : 0, y + labelY], em)}`;
}
