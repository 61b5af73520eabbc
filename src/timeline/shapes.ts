// The shapes of bars and glyphs, round their own middle, for rows, foot and key alike. Shape alone tells them apart.
import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bar, BarLook} from './bars.ts';
import type {Glyph, GlyphKind} from './glyphs.ts';

const PAINT: Readonly<Record<BarLook, string>> = {
  plain: 'var(--twin-secondary)',
  solid: 'var(--twin-in-force)',
  dots: 'var(--twin-in-force)',
  bars: 'var(--twin-suspended)',
  hollow: 'var(--twin-lapsed)',
};

const n = (value: number): number => Math.round(value * 100) / 100;

/** @param id unique in the drawing; `em` in px, `y` the middle of the bar */
export function barShape(
  {look, x, width, stops}: Bar,
  {id, y, thickness, em}: {readonly id: string; readonly y: number; readonly thickness: number; readonly em: number},
): SVGTemplateResult {
  const paint = stops ? `url(#${id})` : PAINT[look];
  const fade = stops
    ? svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${n(x)} x2=${n(x + width)} y1="0" y2="0">
        ${stops.map(
          ([offset, strength]) =>
            svg`<stop offset=${Math.round(offset * 1e4) / 1e4} stop-color=${PAINT[look]} stop-opacity=${n(strength)}></stop>`,
        )}
      </linearGradient>`
    : nothing;
  switch (look) {
    case 'solid':
    case 'plain':
      return svg`${fade}<rect
        part="bar"
        class="tl-bar"
        x=${n(x)}
        y=${n(y - thickness / 2)}
        width=${n(width)}
        height=${n(thickness)}
        fill=${paint}
      ></rect>`;
    case 'hollow': {
      const line = 0.08 * em;
      const height = Math.max(thickness, 0.32 * em);
      return svg`${fade}<rect
        part="bar"
        class="tl-bar"
        x=${n(x + line / 2)}
        y=${n(y - height / 2 + line / 2)}
        width=${n(Math.max(0.1, width - line))}
        height=${n(height - line)}
        fill="none"
        stroke=${paint}
        stroke-width=${n(line)}
      ></rect>`;
    }
    default: {
      const dots = look === 'dots';
      const size = dots ? Math.min(thickness, 0.3 * em) : Math.max(thickness, 0.36 * em);
      return svg`${fade}<path
        part="bar"
        class="tl-bar"
        d="M${n(x + (dots ? size / 2 : 0))},${n(y)}H${n(x + width - (dots ? size / 2 : 0))}"
        fill="none"
        stroke=${paint}
        stroke-width=${n(size)}
        stroke-linecap=${dots ? 'round' : 'butt'}
        stroke-dasharray=${dots ? `0 ${n(size * 1.75)}` : `${n(0.13 * em)} ${n(0.19 * em)}`}
      ></path>`;
    }
  }
}

/** A disc, drawn out to a width. */
function pill(width: number, height: number): string {
  const r = height / 2;
  const half = Math.max(0, width / 2 - r);
  return `M${n(-half)},${n(-r)}H${n(half)}A${n(r)},${n(r)} 0 0,1 ${n(half)},${n(r)}H${n(-half)}A${n(r)},${n(r)} 0 0,1 ${n(-half)},${n(-r)}Z`;
}

function box(width: number, height: number, x = 0): string {
  return `M${n(x - width / 2)},${n(-height / 2)}h${n(width)}v${n(height)}h${n(-width)}Z`;
}

function cross(size: number, thick: number): string {
  const [a, b] = [size / 2, thick / Math.SQRT2];
  const corner = ([x, y]: readonly [number, number]): string => `${n(x)},${n(y)}`;
  const points = [
    [0, -b], [a - b, -a], [a, b - a], [b, 0], [a, a - b], [a - b, a],
    [0, b], [b - a, a], [-a, a - b], [-b, 0], [-a, b - a], [b - a, -a],
  ] as const; // prettier-ignore
  return `M${points.map(corner).join('L')}Z`;
}

interface Shape {
  readonly ink: string;
  /** Cut out of it. */
  readonly hole?: string;
  /** Drawn into the hole. */
  readonly core?: string;
}

/** @param w width of what is known, px, 0 where the shape is wider; `s` size of the shape */
function shapeOf(kind: GlyphKind, w: number, s: number, faint: boolean): Shape {
  // Drawn out they are slimmer, so that a year does not weigh more than a day.
  const h = w ? s * 0.62 : s;
  const width = Math.max(w, h);
  const t = s * 0.18;
  const rim = (shape: (width: number, height: number) => string): Shape => ({
    ink: shape(width, h),
    hole: shape(width - 2 * t, h - 2 * t),
  });
  const minor = (shape: (width: number, height: number) => string, scale = 1): Shape =>
    faint
      ? {
          ink: shape(width * (w ? 1 : scale), h * scale),
          hole: shape(width * (w ? 1 : scale) - 2 * t, h * scale - 2 * t),
        }
      : {ink: shape(width * (w ? 1 : scale), h * scale)};
  switch (kind) {
    case 'signed':
      return {ink: pill(width, h)};
    case 'renewed':
      return {...rim(pill), core: pill(width - h * 0.64, h * 0.36)};
    case 'lapsed':
      return rim(pill);
    case 'outdated':
      return rim(box);
    case 'suspended':
      return {ink: box(s * 0.28, s * 1.1, -s * 0.26) + box(s * 0.28, s * 1.1, s * 0.26)};
    case 'resumed':
      return {ink: `M${n(-s * 0.4)},${n(-s * 0.58)}L${n(s * 0.6)},0L${n(-s * 0.4)},${n(s * 0.58)}Z`};
    case 'terminated':
      return {ink: cross(s * 1.12, s * 0.3)};
    case 'questioned':
      return {ink: ''};
    case 'talks':
      return {ink: [-1, 0, 1].map((i) => box(s * 0.36, s * 0.36, i * s * 0.6)).join('')};
    case 'announced':
      return minor((a, b) => `M0,${n(-b * 0.6)}L${n(a * 0.6)},${n(b * 0.5)}H${n(-a * 0.6)}Z`);
    case 'resolution':
      return minor(box, 0.9);
    case 'contact':
      return minor(pill, 0.9);
    case 'undertaking':
      return minor(lozenge, 1.2);
  }
}

function lozenge(width: number, height: number): string {
  const [x, y] = [Math.max(width, height) / 2, height / 2];
  return `M${n(-x)},0L${n(y - x)},${n(-y)}H${n(x - y)}L${n(x)},0L${n(x - y)},${n(y)}H${n(y - x)}Z`;
}

/** Shapes that cannot be drawn out; what is known of their date is a bracket behind them. */
const STIFF: readonly GlyphKind[] = ['suspended', 'resumed', 'terminated', 'questioned', 'talks', 'announced'];

/** What records and decides nothing. */
const MINOR: readonly GlyphKind[] = ['talks', 'resolution', 'announced', 'contact', 'undertaking'];

/** @param size of the shape in px */
export function glyphShape({kind, x, y, width, reach, mark, faint}: Glyph, size: number): SVGTemplateResult {
  const stiff = STIFF.includes(kind) || reach === 'somewhere';
  const minor = MINOR.includes(kind);
  const w = stiff ? 0 : width;
  const {ink, hole, core} = shapeOf(kind, w, size, faint);
  const half = width / 2;
  const tick = size * 0.3;
  return svg`<g class="tl-glyph ${kind} ${minor ? 'minor' : ''}" part="event" transform="translate(${n(x)},${n(y)})">
    ${
      stiff && width && kind !== 'questioned'
        ? svg`<path
            class="tl-reach ${reach}"
            d="M${n(-half)},${n(-tick)}V${n(tick)}M${n(-half)},0H${n(half)}M${n(half)},${n(-tick)}V${n(tick)}"
          ></path>`
        : nothing
    }
    ${ink ? svg`<path class="tl-ink" d=${ink}></path>` : nothing}
    ${hole ? svg`<path class="tl-hole" d=${hole}></path>` : nothing}
    ${core ? svg`<path class="tl-core" d=${core}></path>` : nothing}
    ${kind === 'questioned' ? svg`<text class="tl-sign" text-anchor="middle" dy="0.35em">?</text>` : nothing}
    ${mark ? svg`<text class="tl-mark" x=${n(Math.max(w, size) / 2 + 1)} dy="0.35em">${mark}</text>` : nothing}
  </g>`;
}
