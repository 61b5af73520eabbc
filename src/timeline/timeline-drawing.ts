// The timeline's picture as SVG, from its scene; the screen, print and the exported files draw it alike.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {pinSymbol, SYMBOL_LINE} from '../theme/symbols.ts';
import type {FootRow} from './foot.ts';
import {GLYPH, MARK, ROW_TEXT} from './layout.ts';
import type {Row, RowDrawing} from './rows.ts';
import {barShape, glyphShape} from './shapes.ts';
import type {Heading, RowGroup, TimelineScene} from './timeline-scene.ts';

/** Contents of an `<svg>` of the scene's width and height, whose font-size is the scene's em. */
export function timelineDrawing(scene: TimelineScene): SVGTemplateResult {
  const {groups, foot, footHeading, words, plot, density} = scene;
  return svg`
    ${guard([scene.ticks, plot.bottom], () => [ground(scene), strip(scene)])}
    ${veil(scene, [density.top, density.bottom])}
    <g role="listbox" aria-label=${words.rows} data-roving="vertical">
      ${groups.map(({heading, rows}) => group({heading, rows}, scene))}
    </g>
    ${guard([foot], () => foot.map((row) => footDrawing(row, scene)))} ${veils(scene)}
    ${guard([scene.ticks], () => stripWords(scene))}
    <path class="tl-cursor" aria-hidden="true" d="M${scene.cursor.x},${scene.density.top}V${plot.bottom}"></path>
    <g class="tl-labels" aria-hidden="true">
      ${groups.map(
        ({heading, rows}) =>
          svg`${heading ? headingText(heading) : nothing}${repeat(
            rows,
            ({id}) => id,
            (row) => guardedLabel(row, scene),
          )}`,
      )}
      ${footHeading ? headingText(footHeading) : nothing}
      ${guard([foot], () => foot.map((row) => footLabel(row, scene)))}
    </g>
    ${cursorWords(scene)}`;
}

/** What lies under everything: bands of periods, lines of the years with their numbers at head and foot. */
function ground({periods, plot, ticks, density, em, height}: TimelineScene): SVGTemplateResult {
  return svg`<g class="tl-ground" aria-hidden="true">
    ${periods.map(
      ({x, width}) =>
        svg`<rect class="tl-period" x=${x} y=${plot.top} width=${width} height=${plot.bottom - plot.top}></rect>`,
    )}
    ${ticks.map(({x, label}) =>
      label
        ? svg`<path class="tl-year" d="M${x},${density.bottom}V${plot.bottom}"></path>
          <text class="tl-axis-text" part="axis" x=${x} y=${density.bottom + 0.85 * em} dy="0.35em">${label}</text>
          <text class="tl-axis-text" x=${x} y=${height - 0.7 * em} dy="0.35em">${label}</text>`
        : svg`<path class="tl-year minor" d="M${x},${density.bottom}v${0.3 * em}"></path>`,
    )}
  </g>`;
}

/** How many were in force, over the axis. */
function strip({density, plot}: TimelineScene): SVGTemplateResult {
  const {lines} = density;
  return svg`<g class="tl-strip" aria-hidden="true">
    ${lines.map(({y}) => svg`<path class="tl-level" d="M${plot.left},${y}H${plot.right}"></path>`)}
    <path class="tl-perhaps" d=${density.perhaps}></path>
    <path class="tl-hatch" d=${density.hatch}></path>
    <path class="tl-certain" d=${density.certain}></path>
  </g>`;
}

/** Over the veil: the line on which the strip stands, its title and numbers, and the names of the periods. */
function stripWords({density, plot, em, wide, words, periods}: TimelineScene): SVGTemplateResult {
  const {bottom, lines} = density;
  return svg`<g class="tl-strip" aria-hidden="true">
    <path class="tl-base" d="M${plot.left},${bottom}H${plot.right}"></path>
    ${periods.map((period) =>
      period.lines.map(({text, x, y}) => svg`<text class="tl-note" x=${x} y=${y} dy="0.35em">${text}</text>`),
    )}
    ${lines.map(
      ({y, label}) =>
        svg`<text
          class="tl-level-text"
          x=${wide ? plot.left - 0.5 * em : plot.left}
          y=${wide ? y : y + 0.6 * em}
          dy="0.35em"
          text-anchor=${wide ? 'end' : 'start'}
        >${label}</text>`,
    )}
    ${
      wide
        ? svg`<text class="tl-strip-title" x="0" y=${bottom - 0.4 * em} dy="0.35em">${words.strip}</text>`
        : svg`<text class="tl-strip-title" x="0" y=${0.5 * em} dy="0.35em">${words.strip}</text>`
    }
  </g>`;
}

function group({heading, rows}: RowGroup, scene: TimelineScene): SVGTemplateResult {
  const drawn = repeat(
    rows,
    ({id}) => id,
    (row) => guardedRow(row, scene),
  );
  if (!heading) return svg`${drawn}`;
  return svg`<g role="group" aria-label=${heading.text}>${drawn}</g>`;
}

function headingText({text, y}: Heading): SVGTemplateResult {
  return svg`<text class="tl-heading" aria-hidden="true" x="0" y=${y} dy="0.35em">${text}</text>`;
}

/** Over what is yet to come on the day: from one height to another. */
function veil({cursor, width}: TimelineScene, [from, to]: readonly [number, number]): SVGTemplateResult {
  return svg`<path class="tl-veil" d="M${cursor.x},${from}H${width}V${to}H${cursor.x}Z"></path>`;
}

/** One above and one below the row that may have the focus: its ring is not to be veiled, so it has a veil of its own. */
function veils(scene: TimelineScene): readonly SVGTemplateResult[] {
  const {groups, plot} = scene;
  const stop = groups.flatMap(({rows}) => rows.find((row) => row.stop) ?? [])[0];
  const [from, to] = stop ? [stop.y, stop.y + stop.drawing.height] : [plot.bottom, plot.bottom];
  return [veil(scene, [plot.top, from]), veil(scene, [to, plot.bottom])];
}

/** A scrub leaves alone the rows in which nothing turns. */
function guardedRow(row: Row, scene: TimelineScene): unknown {
  const {drawing, y, text, selected, lit, dim, stop} = row;
  const {em, width, cursor} = scene;
  return guard([drawing, y, text, row.status, row.perhaps, selected, lit, dim, em, width, stop && cursor.x], () =>
    rowDrawing(row, scene),
  );
}

function rowDrawing(row: Row, scene: TimelineScene): SVGTemplateResult {
  const {id, y, drawing, text, status, perhaps, selected, lit, dim, stop} = row;
  const {em, width} = scene;
  const {height} = drawing;
  return svg`<g
    part="row"
    class="tl-row"
    role="option"
    transform="translate(0,${y})"
    tabindex=${stop ? 0 : -1}
    aria-label=${text}
    aria-selected=${selected}
    data-city=${id}
    data-status=${status}
    ?data-perhaps=${perhaps}
    ?data-lit=${lit}
    ?data-dim=${dim}
  >
    <rect class="tl-row-field" width=${width} height=${height}></rect>
    <path class="tl-under" d="M0,${height}H${width}"></path>
    <g class="tl-drawn">${guard([drawing, em], () => drawnRow(drawing, em))}</g>
    ${stop ? veil(scene, [0, height]) : nothing}
    <rect class="tl-ring" x="1" y="1" width=${width - 2} height=${height - 2}></rect>
  </g>`;
}

/** Bars and glyphs; they stay the same whatever the day, so a scrub does not touch them. */
function drawnRow({lanes, marks}: RowDrawing, em: number): SVGTemplateResult {
  return svg`${lanes.map(
    ({id, y, thickness, bars, glyphs}) =>
      svg`${bars.map((bar, i) => barShape(bar, {id: `tl-${id}-${i}`, y, thickness, em}))}
      ${glyphs.map((glyph) => glyphShape(glyph, GLYPH * em))}`,
  )}
  ${marks.map((mark) => glyphShape(mark, MARK * em))}`;
}

function guardedLabel(row: Row, scene: TimelineScene): unknown {
  const {y, drawing, status, perhaps, selected, lit, dim} = row;
  return guard([drawing, y, status, perhaps, selected, lit, dim], () => rowLabel(row, scene));
}

/** Status, name, and what the rows are ordered by. */
function rowLabel({y, drawing, status, perhaps, selected, lit, dim}: Row, scene: TimelineScene): SVGTemplateResult {
  const {em, wide, width} = scene;
  const {lines, aside, labelY} = drawing;
  const r = 0.36 * em;
  const line = 1.1 * ROW_TEXT * em;
  const state = `${selected ? 'selected' : ''} ${lit ? 'lit' : ''} ${dim ? 'dim' : ''} ${status === 'not-yet' ? 'not-yet' : ''}`;
  return svg`<g class="tl-row-label ${state}" transform="translate(0,${y + labelY})">
    <g class="tl-row-symbol ${status}" transform="translate(${r + 0.2 * em},0)">
      ${pinSymbol(status, perhaps, r).map(
        ({d, fill, stroke}) =>
          svg`<path
            d=${d}
            fill=${fill === 'paint' ? 'currentColor' : fill === 'paper' ? 'var(--twin-paper)' : 'none'}
            stroke=${stroke ? 'currentColor' : 'none'}
            stroke-width=${r * SYMBOL_LINE}
          ></path>`,
      )}
    </g>
    ${lines.map((text, i) => svg`<text class="tl-name" x=${1.3 * em} y=${i * line} dy="0.35em">${text}</text>`)}
    ${
      aside
        ? svg`<text
            class="tl-aside"
            x=${wide ? 1.3 * em : width - 0.2 * em}
            y=${wide ? lines.length * line : 0}
            dy="0.35em"
            text-anchor=${wide ? 'start' : 'end'}
          >${aside}</text>`
        : nothing
    }
  </g>`;
}

function footDrawing({id, y, text, bars, marks, lineY, thickness}: FootRow, {em}: TimelineScene): SVGTemplateResult {
  return svg`<g class="tl-foot" role="img" aria-label=${text} transform="translate(0,${y})">
    ${bars.map((bar, i) => barShape(bar, {id: `tl-foot-${id}-${i}`, y: lineY, thickness, em}))}
    ${marks.map((mark) => glyphShape({...mark, y: lineY + mark.y}, MARK * em))}
  </g>`;
}

function footLabel({y, lines, labelY}: FootRow, {em, wide, plot}: TimelineScene): SVGTemplateResult {
  const x = wide ? plot.left : 0;
  return svg`<g transform="translate(0,${y + labelY})">
    ${lines.map((text, i) => svg`<text class="tl-name" x=${x} y=${i * 1.1 * ROW_TEXT * em} dy="0.35em">${text}</text>`)}
  </g>`;
}

/** The day and the counts, at the head of the cursor. */
function cursorWords({cursor: {day, counts, textX, anchor}, density, em}: TimelineScene): SVGTemplateResult {
  return svg`<text
    class="tl-cursor-text"
    aria-hidden="true"
    x=${textX}
    y=${density.top - 0.75 * em}
    dy="0.35em"
    text-anchor=${anchor}
  ><tspan class="tl-strong">${day}</tspan><tspan>${day ? ` · ${counts}` : counts}</tspan></text>`;
}
