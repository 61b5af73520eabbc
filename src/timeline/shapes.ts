// The shapes of bars and glyphs, round their own middle, for rows, foot and key alike. Shape alone tells them apart.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bar, BarLook} from './bars.ts';
import type {Glyph, GlyphKind} from './glyphs.ts';
import {hundredths as n} from '../base/round.ts';
import {placed} from '../theme/placed.ts';
import {GLYPH} from './layout.ts';
import type {Lane} from './rows.ts';

/** A path, all of whose looks are told by its class. */
export const line = (kind: string, d: string): SVGTemplateResult => svg`<path class=${kind} d=${d} />`;

/** A text, the middle of whose line is at `y`. */
export const word = (
  kind: string,
  text: string,
  [x, y]: readonly [number, number],
  anchor = 'start',
): SVGTemplateResult => svg`<text class=${kind} x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`;

/** @param size of its glyphs in em; `em` in px, as `top`, from where its places count */
export function laneShapes(
  {id, y, thickness, bars, glyphs}: Lane,
  em: number,
  {size = GLYPH, top = 0}: {readonly size?: number; readonly top?: number} = {},
): readonly unknown[] {
  return [
    bars.map((bar, i) => barShape(bar, {id: `tl-${id}-${i}`, y: top + y, thickness, em})),
    glyphs.map((glyph) => glyphShape(glyph, size * em, top)),
  ];
}

/** Colour and least thickness in em; lines and dashes stand in drawing-styles.ts. */
const LOOKS: Readonly<Record<BarLook, readonly [paint: string, least: number]>> = {
  plain: ['secondary', 0],
  solid: ['in-force', 0],
  dots: ['in-force', 0],
  bars: ['suspended', 0.36],
  hollow: ['lapsed', 0.32],
};

/** @param id unique in the drawing; `em` in px, `y` the middle of the bar */
function barShape(
  {look, x, width, stops}: Bar,
  {id, y, thickness, em}: {readonly id: string; readonly y: number; readonly thickness: number; readonly em: number},
): SVGTemplateResult {
  const [name, least] = LOOKS[look];
  const paint = `var(--twin-${name})`;
  const height = Math.max(thickness, least * em);
  // The line is half as wide as this on either side.
  const inset = (look === 'hollow' ? 0.04 : look === 'dots' ? 0.15 : 0) * em;
  const [from, to] = [n(x + inset), n(Math.max(x + inset + 0.1, x + width - inset))];
  const [top, bottom] = [n(y - height / 2 + inset), n(y + height / 2 - inset)];
  return svg`${
    stops
      ? svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${n(x)} x2=${n(x + width)} y1="0" y2="0">
          ${stops.map(
            ([offset, strength]) =>
              svg`<stop offset=${Math.round(offset * 1e4) / 1e4} stop-color=${paint} stop-opacity=${n(strength)} />`,
          )}
        </linearGradient>`
      : nothing
  }<path
    part="bar"
    class="tl-bar ${look}"
    d=${look === 'hollow' ? `M${from},${top}H${to}V${bottom}H${from}Z` : `M${from},${n(y)}H${to}`}
    stroke=${stops ? `url(#${id})` : paint}
    stroke-width=${n(height)}
  />`;
}

/** Path data; `size` is the height. */
type Outline = (width: number, size: number) => string;

/** A shape drawn out to a width, by its right end; `r` is half its height, and negative for the left end. */
const drawnOut =
  (end: (r: number) => string): Outline =>
  (width, size) => {
    const r = size / 2;
    const half = n(Math.max(0, width / 2 - r));
    return `M${-half},${n(-r)}H${half}${end(n(r))}H${-half}${end(n(-r))}Z`;
  };

const pill = drawnOut((r) => `a${Math.abs(r)},${Math.abs(r)} 0 0,1 0,${2 * r}`);
const box = drawnOut((r) => `h${r}v${2 * r}h${-r}`);
const lozenge = drawnOut((r) => `l${r},${r}l${-r},${r}`);

/** A shape that cannot be drawn out, given for a size of 1; what is known of its date is a bracket behind it. */
const stiff = (unit: string): Shape => ({
  outline: (_, size) => unit.replace(/-?[\d.]+/g, (number) => String(n(Number(number) * size))),
  stiff: true,
});

interface Shape {
  readonly outline: Outline;
  readonly stiff?: true;
  /** Whether it has a hole: always, or if it rests on little. */
  readonly hole?: 'always' | 'faint';
  /** It records and decides nothing. */
  readonly minor?: true;
  readonly scale?: number;
}

const SHAPES: Readonly<Record<GlyphKind, Shape>> = {
  signed: {outline: pill},
  renewed: {outline: pill, hole: 'always'},
  lapsed: {outline: pill, hole: 'always'},
  outdated: {outline: box, hole: 'always'},
  suspended: stiff('M-.4-.55h.28v1.1h-.28ZM.12-.55h.28v1.1h-.28Z'),
  resumed: stiff('M-.4-.58L.6,0L-.4,.58Z'),
  terminated: stiff(
    'M0-.212L.348-.56L.56-.348L.212,0L.56,.348L.348,.56L0,.212L-.348,.56L-.56,.348L-.212,0L-.56-.348L-.348-.56Z',
  ),
  questioned: stiff(''),
  talks: {...stiff('M-.78-.18h.36v.36h-.36ZM-.18-.18h.36v.36h-.36ZM.42-.18h.36v.36h-.36Z'), minor: true},
  announced: {...stiff('M0-.6L.6,.5H-.6Z'), minor: true, hole: 'faint'},
  appeal: {...stiff('M-.6-.5H.6L0,.6Z'), minor: true, hole: 'faint'},
  aid: {...stiff('M-.17-.5h.34v.33h.33v.34h-.33v.33h-.34v-.33h-.33v-.34h.33Z'), minor: true},
  resolution: {outline: box, minor: true, hole: 'faint', scale: 0.9},
  confirmed: {...stiff('M-.09-.5h.18v1h-.18Z'), minor: true},
  contact: {outline: pill, minor: true, hole: 'faint', scale: 0.9},
  undertaking: {outline: lozenge, minor: true, hole: 'faint', scale: 1.2},
};

/** @param size of the shape in px, as `top`, from where its place counts */
export function glyphShape(glyph: Glyph, size: number, top: number): SVGTemplateResult {
  const {kind, x, width, reach, mark, faint} = glyph;
  const y = top + glyph.y;
  const {outline, hole, minor, scale = 1, stiff = reach === 'somewhere'} = SHAPES[kind];
  const long = stiff ? 0 : width;
  // Drawn out they are slimmer, so that a year does not weigh more than a day.
  const h = size * scale * (long ? 0.62 : 1);
  const w = Math.max(long, h);
  const rim = size * 0.36;
  // A bracket ends where the shape stands; what is stiff and known to the month or year stands in the middle of it.
  const [start, end] = reach === 'somewhere' ? [n(-width), 0] : [n(-width / 2), n(width / 2)];
  const tick = n(size * 0.3);
  const at = (kindOfLine: string, d: string): SVGTemplateResult => line(kindOfLine, placed(d, x, y));
  return svg`<g class="tl-glyph ${kind} ${minor ? 'minor' : ''}" part="event">
    ${stiff && width ? at(`tl-reach ${reach}`, `M${start},${-tick}V${tick}M${start},0H${end}M${end},${-tick}V${tick}`) : nothing}
    ${kind === 'questioned' ? word('tl-sign', '?', [n(x), n(y)], 'middle') : at('tl-ink', outline(w, h))}
    ${hole === 'always' || (hole && faint) ? at('tl-hole', outline(w - rim, h - rim)) : nothing}
    ${kind === 'renewed' ? at('tl-core', outline(w - h * 0.64, h * 0.36)) : nothing}
    ${mark ? word('tl-mark', mark, [n(x + Math.max(long, size) / 2 + 1), n(y)]) : nothing}
  </g>`;
}
