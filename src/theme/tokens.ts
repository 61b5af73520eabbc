// Every --twin-* property: its name, its meaning and its values. The styles and the README's table are made from it.
// `auto` derives each colour from the page's ink: neutrals are ink at a few strengths, accents are a hue whose lightness
// is picked by whether the ink is dark (a light page) or light (a dark page). So a page's contrast switch is followed
// without a line of script.
export interface Token {
  readonly name: `--twin-${string}`;
  readonly meaning: string;
  readonly auto: string;
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
}

const ink = 'var(--twin-ink)';
const paper = 'var(--twin-paper)';
/** 0 on a light page (dark ink), 1 on a dark one; only valid inside oklch(from ink …). */
const night = 'clamp(0, (l - 0.6) * 1000, 1)';
/** One number on a light page, another on a dark one. */
const turned = (day: number, nightly: number): string => `calc(${day} + ${+(nightly - day).toFixed(3)} * ${night})`;
/** A hue with lightness `day` on a light page and `nightly` on a dark one. */
const accent = (chroma: number | string, hue: number | string, day: number, nightly: number): string =>
  `oklch(from ${ink} ${turned(day, nightly)} ${chroma} ${hue})`;
const mixed = (percent: number): string => `color-mix(in oklab, ${ink} ${percent}%, ${paper})`;
/**
 * What the map is drawn on: mostly paper, whose hue it so has, with a tint of its own. By night that is a cool one: dark
 * pages are neutral or blue far more often than warm.
 */
const ground = (chroma: number, hue: number, day: number, nightly: number): string =>
  `color-mix(in oklab, ${paper} 80%, ${accent(turned(chroma, 0.08), turned(hue, 255), day, nightly)})`;
/**
 * Ink mixed with its paper, but for a page whose own ink is weak: never weaker than lightness `day` on a light page or
 * `nightly` on a dark one, nor stronger than the ink itself.
 */
const quieter = (share: number, day: number, nightly: number): string => {
  const [light, dark] = [(1 - share).toFixed(2), ((1 - share) * 0.2).toFixed(2)];
  const lightness = `(1 - ${night}) * min(${share} * l + ${light}, max(l, ${day})) + ${night} * max(${share} * l + ${dark}, min(l, ${nightly}))`;
  return `oklch(from ${ink} calc(${lightness}) calc(c * ${share}) h)`;
};

export const TOKENS: readonly Token[] = [
  {
    name: '--twin-ink',
    meaning: 'text and lines',
    auto: 'currentColor',
    light: '#14212b',
    dark: '#e8eef2',
    contrast: '#ffff00',
  },
  {
    name: '--twin-paper',
    meaning:
      'what the widget lies on; by default white, or near black in the hue of the ink; a page that sets it to its own background gets a map in that very hue',
    auto: `oklch(from ${ink} calc(1 - 0.8 * ${night}) calc(min(2 * c, 0.03) * ${night}) h)`,
    light: '#ffffff',
    dark: '#121b22',
    contrast: '#000000',
  },
  {
    name: '--twin-secondary',
    meaning: 'quieter text',
    auto: quieter(0.76, 0.5, 0.72),
    light: '#4d5c68',
    dark: '#a9b7c1',
    contrast: '#ffff00',
  },
  {
    name: '--twin-line',
    meaning: 'hairlines of the chrome',
    auto: mixed(18),
    light: '#d5dbe0',
    dark: '#34424d',
    contrast: '#ffff00',
  },
  {
    name: '--twin-wash',
    meaning: 'fields and what the pointer is on',
    auto: mixed(5),
    light: '#f3f6f8',
    dark: '#1b2730',
    contrast: '#000000',
  },
  {
    name: '--twin-water',
    meaning: 'water',
    auto: ground(0.075, 230, 0.525, 0.25),
    light: '#d7e3e9',
    dark: '#16222b',
    contrast: '#000000',
  },
  {
    name: '--twin-land',
    meaning: 'land',
    auto: ground(0.045, 90, 0.915, 0.75),
    light: '#fcfaf4',
    dark: '#2a3943',
    contrast: '#262600',
  },
  {
    name: '--twin-border',
    meaning: 'borders of countries and coasts',
    auto: mixed(29),
    light: '#cfc8b8',
    dark: '#4c5a64',
    contrast: '#7f7f00',
  },
  {
    name: '--twin-ring',
    meaning: 'distance rings',
    auto: mixed(36),
    light: '#a9b6bf',
    dark: '#5b6973',
    contrast: '#7f7f00',
  },
  {
    name: '--twin-in-force',
    meaning: 'ties in force',
    auto: accent(0.09, 195, 0.48, 0.8),
    light: '#0b6e6e',
    dark: '#5cc9c4',
    contrast: '#ffff00',
  },
  {
    name: '--twin-lapsed',
    meaning: 'ties that lapsed',
    auto: quieter(0.66, 0.52, 0.7),
    light: '#5b6873',
    dark: '#9fadb8',
    contrast: '#ffff00',
  },
  {
    name: '--twin-suspended',
    meaning: 'ties that are suspended',
    auto: accent(0.11, 70, 0.5, 0.8),
    light: '#8a5a00',
    dark: '#e0ae55',
    contrast: '#ffff00',
  },
  {
    name: '--twin-terminated',
    meaning: 'ties that were ended',
    auto: accent(0.15, 345, 0.42, 0.78),
    light: '#7a1f5c',
    dark: '#e59bc9',
    contrast: '#ffff00',
  },
  {
    name: '--twin-home',
    meaning: 'the home city: the one red mark on the sheet',
    auto: accent(0.18, 22, 0.5, 0.74),
    light: '#b3122b',
    dark: '#ff8f8a',
    contrast: '#ffffff',
  },
  {
    name: '--twin-focus',
    meaning: 'ring of what has the focus',
    auto: accent(0.17, 255, 0.5, 0.8),
    light: '#0b57d0',
    dark: '#9cc4ff',
    contrast: '#ffffff',
  },
];

/** Rules that give properties their values. */
function declared(pick: (token: Token) => string | undefined): string {
  return TOKENS.map((token) => [token.name, pick(token)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** What readers who ask their system for more contrast get: quiet things are less quiet. */
const MORE: Readonly<Record<string, string>> = {
  '--twin-secondary': quieter(0.92, 0.42, 0.84),
  '--twin-lapsed': quieter(0.85, 0.46, 0.8),
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
  '--twin-border': faint(30),
  '--twin-ring': faint(40),
  '--twin-focus': 'Highlight',
};

/** On paper ink is black, and what lies under it nearly white, so that grey printers and faxes keep the marks apart. */
const PRINTED: Readonly<Record<string, string>> = {
  '--twin-ink': '#000',
  '--twin-secondary': '#333',
  '--twin-water': '#eef3f5',
  '--twin-land': '#fff',
  '--twin-border': '#aaa',
  '--twin-ring': '#999',
};

const RELATIVE = '(color:oklch(from red l c h))';

/**
 * The style sheet text that gives every property its value in each theme. A theme with a paper of its own lays it under
 * `.page`, which no rule of the host page reaches. A browser without relative colours gets the light one.
 */
export const tokenSheet = [
  `:host{${declared(({light}) => light)}}`,
  `@supports ${RELATIVE}{:host{${declared(({auto}) => auto)}}}`,
  `@supports not ${RELATIVE}{.page{background:var(--twin-paper);padding:1em}}`,
  `:host([theme=light]){${declared(({light}) => light)}}`,
  `:host([theme=dark]){${declared(({dark}) => dark)}}`,
  `:host([theme=contrast]){${declared(({contrast}) => contrast)}}`,
  `:host([theme]) .page{background:var(--twin-paper);padding:1em}`,
  `@media (prefers-contrast:more){@supports ${RELATIVE}{:host(:not([theme=contrast])){${declared(({name}) => MORE[name])}}}}`,
  `@media (forced-colors:active){:host(:not(#x)){${declared(({name}) => FORCED[name] ?? 'CanvasText')}}}`,
  `@media print{:host(:not(#x)){${declared(({name, light}) => PRINTED[name] ?? light)}}:host .page.page{background:#fff;padding:0}}`,
].join('\n');
