// The marks of the statuses, drawn once for legend, map, timeline, table and the exported pictures. Shape alone tells
// them apart, so they read in grey and in print: what holds is filled, what may hold is half hatched, what ended is hollow.
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {keeper} from '../base/memo.ts';
import {hundredths as n} from '../base/round.ts';
import type {TieStatus} from '../model/tie-status.ts';
import {placed} from './placed.ts';

export interface SymbolPath {
  /** SVG path round the origin. */
  readonly d: string;
  /** `paint` = the colour of the status, `paper` = what the mark lies on. */
  readonly fill: 'paint' | 'paper' | 'none';
  /** Whether it has a line in the colour of the status, SYMBOL_LINE × r wide. */
  readonly stroke: boolean;
}

/** Width of a symbol's lines as a part of its radius. */
export const SYMBOL_LINE = 0.3;

const disc = (r: number): string =>
  `M${n(-r)},0a${n(r)},${n(r)} 0 1,0 ${n(2 * r)},0a${n(r)},${n(r)} 0 1,0 ${n(-2 * r)},0Z`;

const rightHalf = (r: number): string => `M0,${n(-r)}A${n(r)},${n(r)} 0 0,1 0,${n(r)}Z`;

/** Eight arcs with gaps between them. */
function brokenRing(r: number): string {
  const at = (turn: number): string => `${n(r * Math.cos(turn * Math.PI * 2))},${n(r * Math.sin(turn * Math.PI * 2))}`;
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => `M${at(i / 8)}A${n(r)},${n(r)} 0 0,1 ${at((i + 0.56) / 8)}`).join('');
}

/** Rising stripes at 45° across the right half of a disc, as one path: no pattern, hence no id, is needed. */
function hatchedHalf(r: number): string {
  // The line y = b − x, from where it enters the half (x = 0, or the circle) to where it leaves the circle.
  const ends = (b: number): readonly [string, string] => {
    const root = Math.sqrt(2 * r * r - b * b);
    const [from, to] = [Math.max(0, (b - root) / 2), (b + root) / 2];
    return [`${n(from)},${n(b - from)}`, `${n(to)},${n(b - to)}`];
  };
  return [-0.42, 0.24, 0.9]
    .map((step) => {
      const [[a, b], [d, c]] = [ends(step * r), ends((step + 0.24) * r)];
      return `M${a}L${b}L${c}L${d}Z`;
    })
    .join('');
}

/** Radii follow the size of the type and the width of the map: few, but a window may be resized for long. */
const made = keeper<readonly SymbolPath[]>(99);

/** The paths of a status's mark of radius `r`, line included, in the order in which they are drawn; made once. */
export const pinSymbol = (status: TieStatus, perhaps: boolean, r: number): readonly SymbolPath[] =>
  made(`${status} ${perhaps} ${r}`, () => symbolOf(status, perhaps, r));

function symbolOf(status: TieStatus, perhaps: boolean, r: number): readonly SymbolPath[] {
  const edge = r * (1 - SYMBOL_LINE / 2);
  const inner = r * 0.5;
  const ring: SymbolPath = {d: disc(edge), fill: 'paper', stroke: true};
  const broken: readonly SymbolPath[] = [
    {d: disc(edge), fill: 'paper', stroke: false},
    {d: brokenRing(edge), fill: 'none', stroke: true},
  ];
  const outline = perhaps ? broken : [ring];
  switch (status) {
    case 'in-force':
      return perhaps
        ? [
            {d: disc(r), fill: 'paint', stroke: false},
            {d: rightHalf(r * 0.8), fill: 'paper', stroke: false},
            {d: hatchedHalf(r * 0.85), fill: 'paint', stroke: false},
          ]
        : [{d: disc(r), fill: 'paint', stroke: false}];
    case 'suspended':
      return [...outline, {d: `M${n(-inner)},0H${n(inner)}`, fill: 'none', stroke: true}];
    case 'terminated': {
      const c = n(inner * 0.76);
      return [...outline, {d: `M${-c},${-c}L${c},${c}M${-c},${c}L${c},${-c}`, fill: 'none', stroke: true}];
    }
    case 'lapsed':
      return outline;
    case 'not-yet':
      return [{d: disc(r * 0.36), fill: 'paint', stroke: false}];
  }
}

/** Paths of a status's mark of radius `r` in its colours. */
export function symbolMarks(status: TieStatus, paths: readonly SymbolPath[], r: number): SVGTemplateResult {
  const paint = `var(--twin-${status === 'not-yet' ? 'secondary' : status})`;
  return svg`<g fill=${paint} stroke=${paint} stroke-width=${r * SYMBOL_LINE}>${paths.map(
    ({d, fill, stroke}) => svg`<path
      d=${d}
      fill=${fill === 'paint' ? nothing : fill === 'paper' ? 'var(--twin-paper)' : 'none'}
      stroke=${stroke ? nothing : 'none'}
    />`,
  )}</g>`;
}

/** A status's mark of radius `r` in its colours, its middle at (x, y). */
export const symbolPaths = (
  status: TieStatus,
  perhaps: boolean,
  r: number,
  [x, y]: readonly [number, number] = [0, 0],
): SVGTemplateResult =>
  symbolMarks(
    status,
    pinSymbol(status, perhaps, r).map((path) => ({...path, d: placed(path.d, x, y)})),
    r,
  );

/** A status's mark as a picture of about 1 em (class `symbol` in base-styles.ts). It says nothing to readers' ears. */
export function statusSymbol(status: TieStatus, perhaps = false): TemplateResult {
  return html`<svg class="symbol" viewBox="-8 -8 16 16" aria-hidden="true">
    ${guard([status, perhaps], () => symbolPaths(status, perhaps, 7))}
  </svg>`;
}
