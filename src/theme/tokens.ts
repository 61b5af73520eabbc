// Every --twin-* property and its values. The styles and the table in docs/api.md are made from it.
//
// `auto` has two inputs. Ink is the page's own, and with it comes the paper: white under dark ink, near black under light.
// Everything else is mixed from the two: neutrals are ink at a few strengths, accents a hue mixed with ink. So a page's
// contrast switch is followed without a line of script.
//
// The colours are handed down as words and worked out where they are used, and from there as paint to what lies below.
// Firefox 153 loses calc() and clamp() on that way when they reckon with the page's ink: no token has any. Reckoning is
// left to `color`, which every engine hands down as a finished colour: see INK.
export interface Token {
  readonly name: `--twin-${string}`;
  readonly auto: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
}

/** 0 for dark ink, 1 for light. */
const LIGHT_INK = 'clamp(0, (l - var(--light-ink-from)) * 1000, 1)';

/** 1 for ink of no hue. It gets a cool one, too faint to be seen: dark pages are neutral or blue far more often than warm. */
const GREY_INK = 'clamp(0, (0.003 - c) * 1000, 1)';

/**
 * The `color` of everything inside: the ink, opaque, and never so near to the middle that nothing quieter is legible
 * beside it. Pages write in translucent ink too, and in greys.
 */
const INK = `oklch(from var(--twin-ink) calc(${LIGHT_INK} * max(l, 0.74 + 0.3 * c) + (1 - ${LIGHT_INK}) * min(l, 0.46)) max(c, 0.001) calc(h + ${GREY_INK} * (255 - h)) / 1)`;

/** What INK makes of the page's ink. Not var(--twin-ink): a page may have set that to any colour. */
const ink = 'currentColor';
const paper = 'var(--twin-paper)';
const mixed = (percent: number): string => `color-mix(in oklab, ${ink} ${percent}%, ${paper})`;
/** A hue mixed with ink: darker under dark ink, lighter under light. The chroma is more than a screen has, the mix is not. */
const accent = (lightness: number, chroma: number, hue: number, share = 60): string =>
  `color-mix(in oklab, oklch(${lightness} ${chroma} ${hue}) ${share}%, ${ink})`;
/** What the map is drawn on: mostly paper, with a tint of its own. */
const ground = (tint: string, share: number): string => `color-mix(in oklab, ${tint} ${share}%, ${paper})`;
/**
 * A colour of lch() that is there under light ink only; under dark ink it is clear. Of ink, a fifth of white's light is
 * taken away: the lightness of what is left, 0 to 100, is the alpha, of which any more than 1 is all.
 */
const underLightInk = (lch: string): string =>
  `lch(from color-mix(in xyz-d65, ${ink}, color(xyz-d65 -0.19 -0.2 -0.218)) ${lch} / l)`;
/** One colour under dark ink, and under light ink a share of another over it. */
const turned = (colour: string, percent: number, lch: string): string =>
  `rgb(from color-mix(in oklab, ${underLightInk(lch)} ${percent}%, ${colour}) r g b / 1)`;
/** The ink's hue at one lightness under dark ink, and under light ink so far on the way to white. */
const quieter = (lightness: number, percent: number): string =>
  turned(`oklch(from ${ink} ${lightness} c h)`, percent, '100 0 0');

export const TOKENS = [
  {
    name: '--twin-ink',
    auto: 'currentColor',
    light: '#14212b',
    dark: '#e8eef2',
    contrast: '#ffff00',
  },
  {
    name: '--twin-paper',
    auto: turned('white', 98, '6 9.5 h'),
    light: '#ffffff',
    dark: '#121b22',
    contrast: '#000000',
  },
  {
    name: '--twin-secondary',
    auto: quieter(0.455, 57),
    light: '#4d5c68',
    dark: '#a9b7c1',
    contrast: '#ffff00',
  },
  {
    name: '--twin-line',
    auto: mixed(18),
    light: '#d5dbe0',
    dark: '#34424d',
    contrast: '#ffff00',
  },
  {
    name: '--twin-wash',
    auto: mixed(5),
    light: '#f3f6f8',
    dark: '#1b2730',
    contrast: '#000000',
  },
  {
    name: '--twin-water',
    auto: ground('oklch(0.45 0.09 230)', 17),
    light: '#d7e3e9',
    dark: '#16222b',
    contrast: '#000000',
  },
  {
    name: '--twin-land',
    auto: ground('oklch(0.95 0.025 90)', 18),
    light: '#fcfaf4',
    dark: '#2a3943',
    contrast: '#262600',
  },
  {
    name: '--twin-border',
    auto: mixed(29),
    light: '#cfc8b8',
    dark: '#4c5a64',
    contrast: '#7f7f00',
  },
  {
    name: '--twin-ring',
    auto: mixed(36),
    light: '#a9b6bf',
    dark: '#5b6973',
    contrast: '#7f7f00',
  },
  {
    name: '--twin-in-force',
    auto: accent(0.6, 0.13, 195),
    light: '#0b6e6e',
    dark: '#5cc9c4',
    contrast: '#ffff00',
  },
  {
    name: '--twin-lapsed',
    auto: quieter(0.52, 46),
    light: '#5b6873',
    dark: '#9fadb8',
    contrast: '#ffff00',
  },
  {
    name: '--twin-suspended',
    auto: accent(0.66, 0.19, 70),
    light: '#8a5a00',
    dark: '#e0ae55',
    contrast: '#ffff00',
  },
  {
    name: '--twin-terminated',
    auto: accent(0.56, 0.24, 345, 55),
    light: '#7a1f5c',
    dark: '#e59bc9',
    contrast: '#ffff00',
  },
  {
    name: '--twin-home',
    auto: accent(0.66, 0.29, 22),
    light: '#b3122b',
    dark: '#ff8f8a',
    contrast: '#ffffff',
  },
  {
    name: '--twin-focus',
    auto: accent(0.64, 0.28, 257),
    light: '#0b57d0',
    dark: '#9cc4ff',
    contrast: '#ffffff',
  },
] as const satisfies readonly Token[];

/** Rules that give properties their values. */
function declared(pick: (token: Token) => string | undefined): string {
  return TOKENS.map((token) => [token.name, pick(token)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** What readers who ask their system for more contrast get: quiet things are less quiet. */
const MORE: Readonly<Record<string, string>> = {
  '--twin-secondary': quieter(0.42, 72),
  '--twin-lapsed': quieter(0.46, 62),
  '--twin-line': mixed(60),
  '--twin-border': mixed(42),
  '--twin-ring': mixed(55),
};

const faint = (percent: number): string => `color-mix(in oklab, CanvasText ${percent}%, Canvas)`;

/** The reader's own palette. Lines of the chrome become CanvasText by themselves; in pictures they stay quieter. */
const FORCED: Readonly<Record<string, string>> = {
  '--twin-paper': 'Canvas',
  '--twin-wash': 'Canvas',
  '--twin-water': 'Canvas',
  '--twin-land': faint(9),
  '--twin-line': faint(45),
  '--twin-border': faint(60),
  '--twin-ring': faint(60),
  '--twin-focus': 'Highlight',
};

/**
 * What lies behind the widget, which no style can ask for (browser/background-controller.ts does): it decides about ink
 * of middle lightness, and under what goes with no ink the widget lays its own paper. Ink that is plainly dark or light
 * decides for itself, whatever was seen before: so a switch of the page's is followed by the styles alone.
 */
const BEHIND = [
  `.page{--light-ink-from:0.6;color:${INK}}`,
  `.page[data-behind=light]{--light-ink-from:0.85}`,
  `.page[data-behind=dark]{--light-ink-from:0.4}`,
  `.page[data-behind=neither]{background:var(--twin-paper);padding:1em}`,
].join('');

/** On paper ink is black, and what lies under it nearly white, so that grey printers and faxes keep the marks apart. */
const PRINTED: Readonly<Record<string, string>> = {
  '--twin-ink': '#000',
  '--twin-secondary': '#333',
  '--twin-water': '#eef3f5',
  '--twin-land': '#fff',
  '--twin-border': '#aaa',
  '--twin-ring': '#999',
};

const RELATIVE = '(color:oklch(from currentColor l c h))';

/**
 * The style sheet text that gives every property its value in each theme. A theme with a paper of its own lays it under
 * `.page`, which no rule of the host page reaches. A browser without relative colours gets the light one.
 */
export const tokenSheet = [
  `:host{${declared(({light}) => light)}}.page{color:var(--twin-ink)}`,
  `@supports ${RELATIVE}{:host{${declared(({auto}) => auto)}}${BEHIND}}`,
  `@supports not ${RELATIVE}{.page{background:var(--twin-paper);padding:1em}}`,
  `:host([theme=light]){${declared(({light}) => light)}}`,
  `:host([theme=dark]){${declared(({dark}) => dark)}}`,
  `:host([theme=contrast]){${declared(({contrast}) => contrast)}}`,
  `:host([theme]) .page{background:var(--twin-paper);padding:1em}`,
  `@media (prefers-contrast:more){@supports ${RELATIVE}{:host(:not([theme=contrast])){${declared(({name}) => MORE[name])}}}}`,
  `@media (forced-colors:active){:host(:not(#x)){${declared(({name}) => FORCED[name] ?? 'CanvasText')}}.page.page{color:CanvasText}}`,
  `@media print{:host(:not(#x)){${declared(({name, light}) => PRINTED[name] ?? light)}}:host .page.page{background:#fff;color:#000;padding:0}}`,
].join('\n');
