// Contrast as the browser computes it, in every theme and on every kind of page. The worst of each goes into a table.
import {mkdirSync, writeFileSync} from 'node:fs';
import {afterAll, expect, test} from 'vitest';
import type {BrowserContextOptions} from 'playwright';
import {statusShapes} from '../../src/drawing/status-marks.ts';
import {stage} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';
import {coloursOf, sights, type Sight} from '../harness/colours.ts';

const {open} = stage();

interface Scheme {
  readonly name: string;
  readonly css: string;
  readonly attributes?: string;
  readonly reader?: BrowserContextOptions;
  readonly media?: 'print';
}

const WHITE = 'body{background:#fff;color:#14212b}';
const NIGHT = 'body{background:#121b22;color:#e8eef2}';
const SWITCH = `${WHITE} body{background:#000!important} body *{background:#000!important;color:#ff0!important}`;

const SCHEMES: readonly Scheme[] = [
  {name: 'auto, white page', css: WHITE},
  {name: 'auto, white page with grey ink', css: 'body{background:#fff;color:#595959}'},
  {name: 'auto, black on white', css: 'body{background:#fff;color:#000}'},
  {name: 'auto, cream page', css: 'body{background:#fbf6e9;color:#2b1d14}'},
  {name: 'auto, dark page', css: NIGHT},
  {name: 'auto, blue-black page', css: 'body{background:#0b1220;color:#e6edf7}'},
  {name: 'auto, black page', css: 'body{background:#000;color:#fff}'},
  {name: 'auto, translucent ink on white', css: 'body{background:#fff;color:rgba(0,0,0,.54)}'},
  {name: 'auto, translucent ink on black', css: 'body{background:#121212;color:rgba(255,255,255,.6)}'},
  {name: 'auto, #333 on #ccc', css: 'body{background:#ccc;color:#333}'},
  {name: 'auto, white on red', css: 'body{background:#b00020;color:#fff}'},
  {name: 'auto, white on a grey page', css: 'body{background:#767676;color:#fff}'},
  {name: 'auto, black on a grey page', css: 'body{background:#767676;color:#000}'},
  {name: 'auto, grey on white, too weak', css: 'body{background:#fff;color:#999}'},
  {name: 'auto, grey on black, too weak', css: 'body{background:#111;color:#666}'},
  {name: 'auto, contrast switch of the page', css: SWITCH},
  {name: 'theme=light', css: NIGHT, attributes: 'theme="light"'},
  {name: 'theme=dark', css: WHITE, attributes: 'theme="dark"'},
  {name: 'theme=contrast', css: WHITE, attributes: 'theme="contrast"'},
  {name: 'theme=light, contrast switch of the page', css: SWITCH, attributes: 'theme="light"'},
  {name: 'more contrast, white page', css: WHITE, reader: {contrast: 'more'}},
  {name: 'more contrast, dark page', css: NIGHT, reader: {contrast: 'more'}},
  {name: 'forced colours, light', css: WHITE, reader: {forcedColors: 'active', colorScheme: 'light'}},
  {name: 'forced colours, dark', css: WHITE, reader: {forcedColors: 'active', colorScheme: 'dark'}},
  {name: 'print', css: NIGHT, media: 'print'},
];

/** Today with a partner selected; and a day on which there is every status but one. */
const STATES = [{city: 'lutsk'}, {at: '2014', city: 'dijon'}, {at: '2001', city: null, projection: 'world'}] as const;

const table = new Map<string, {text: number; marks: number; focus: number; seen: number; worst: readonly string[]}>();
afterAll(() => {
  mkdirSync('tests/.artifacts', {recursive: true});
  const rows = [...table].map(([theme, row]) => ({theme, ...row}));
  writeFileSync('tests/.artifacts/contrast.json', `${JSON.stringify(rows, null, 2)}\n`);
  console.table(rows.map(({theme, text, marks, focus, seen}) => ({theme, text, marks, focus, seen})));
});

const worst = (all: readonly Sight[]): number => Math.round(Math.min(...all.map(({ratio}) => ratio)) * 100) / 100;
const told = ({what, sample, front, back, ratio}: Sight): string =>
  `${ratio.toFixed(2)} ${what} ${front} on ${back} ${sample}`;

test.each(SCHEMES)(
  '$name: text has 4.5:1 and every mark 3:1 on what it lies on',
  async ({name, css, attributes = '', reader = {}, media}) => {
    const all: Sight[] = [];
    const page = await open({
      head: `<style>${css}</style>`,
      body: `<twin-cities ${attributes} open="all"></twin-cities>`,
      reducedMotion: 'reduce',
      ...reader,
    });
    await page.widget.unfold();
    if (media) await page.emulateMedia({media});
    for (const state of STATES) {
      for (const [attribute, value] of Object.entries(state)) await page.widget.attribute(attribute, value);
      await atRest(page);
      all.push(...(await sights(page.widget.host)));
    }
    await page.context().close();
    const texts = all.filter(({least, what}) => least === 4.5 || /text|name/.test(what));
    const focus = all.filter(({what}) => what.startsWith('focus'));
    const marks = all.filter((one) => !texts.includes(one) && !focus.includes(one));
    const failed = all.filter(({ratio, least}) => ratio < least);
    table.set(name, {
      text: worst(texts),
      marks: worst(marks),
      focus: worst(focus),
      seen: all.length,
      worst: [...all]
        .sort((a, b) => a.ratio / a.least - b.ratio / b.least)
        .slice(0, 5)
        .map(told),
    });
    expect(texts.length).toBeGreaterThan(800);
    expect(marks.length).toBeGreaterThan(100);
    expect([...new Set(failed.map(told))]).toEqual([]);
  },
);

test('the words of a page stay its own: in auto the text has the ink of the page, whatever that is', async () => {
  for (const ink of ['rgb(20, 33, 43)', 'rgb(255, 255, 0)', 'rgb(0, 100, 0)']) {
    const page = await open({
      head: `<style>body{color:${ink}}</style>`,
      body: '<twin-cities city="lutsk" open="all"></twin-cities>',
    });
    const inks = await page.widget.host.evaluate((element) => {
      const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.page *') ?? [])];
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      const drawn = (colour: string): string => {
        if (!canvas) return '';
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return `rgb(${[...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
      };
      // Below an element of another colour every derived one would be another, too.
      return [
        ...new Set(
          all
            .filter((one) => !one.matches('.tl-row-symbol, .tl-row-symbol *'))
            .map((one) => getComputedStyle(one).color),
        ),
      ].map(drawn);
    });
    expect(inks).toEqual([ink]);
  }
});

// Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB.
const EYES = {
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

type Triple = readonly [number, number, number];

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seenBy(eye: readonly number[], colour: readonly number[]): Triple {
  const rgb = colour.map(linear);
  const row = (i: number): number =>
    Math.min(
      1,
      Math.max(
        0,
        (eye[i] ?? 0) * (rgb[0] ?? 0) + (eye[i + 1] ?? 0) * (rgb[1] ?? 0) + (eye[i + 2] ?? 0) * (rgb[2] ?? 0),
      ),
    );
  return oklab([row(0), row(3), row(6)]);
}

const luminance = (colour: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = colour.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** How blue (below 0) or yellow (above) a colour is. */
const warmth = ([r = 0, g = 0, b = 0]: readonly number[]): number => oklab([linear(r), linear(g), linear(b)])[2];

const PAGES = {
  white: WHITE,
  'warm paper': 'body{background:#fbf6e9;color:#2b1d14}',
  'pale blue': 'body{background:#eef3fb;color:#0b1a33}',
  'near black': 'body{background:#111;color:#eee}',
  'blue-black': 'body{background:#0b1220;color:#e6edf7}',
  'brown-black': 'body{background:#1a1410;color:#f0e6d8}',
  'blue-black that names its paper': 'body{background:#0b1220;color:#fff} twin-cities{--twin-paper:#0b1220}',
} as const;

const mapOn = async (css: string, attributes = '') => {
  const page = await open({head: `<style>${css}</style>`, body: `<twin-cities ${attributes}></twin-cities>`});
  const colours = await coloursOf(page.widget.host, 'paper', 'water', 'land', 'border');
  await page.context().close();
  return colours;
};

test('land stands out from water at once, whatever the page and the theme', async () => {
  const maps = [
    ...Object.entries(PAGES).map(([name, css]) => ({name, css, attributes: ''})),
    ...['light', 'dark', 'contrast'].map((name) => ({name, css: WHITE, attributes: `theme="${name}"`})),
  ];
  for (const {name, css, attributes} of maps) {
    const {water, land} = await mapOn(css, attributes);
    const ratio = (luminance(land) + 0.05) / (luminance(water) + 0.05);
    expect(ratio, name).toBeGreaterThan(1.25);
    expect(ratio, name).toBeLessThan(1.6);
  }
});

test('on a dark page the map has the hue of the page, be it told by its ink or by --twin-paper', async () => {
  for (const name of ['blue-black', 'blue-black that names its paper'] as const) {
    for (const colour of Object.values(await mapOn(PAGES[name]))) expect(warmth(colour), name).toBeLessThan(-0.015);
  }
  const {paper, land} = await mapOn(PAGES['brown-black']);
  for (const colour of [paper, land]) expect(warmth(colour)).toBeGreaterThan(0.004);
});

test('no status is told by colour alone: each has a shape of its own, so colour-blind readers lose nothing', async () => {
  const page = await open({head: `<style>${WHITE}</style>`});
  const colours = await coloursOf(page.widget.host, 'in-force', 'lapsed', 'suspended', 'terminated', 'home');
  const distances: Record<string, number> = {};
  for (const [eye, matrix] of Object.entries(EYES)) {
    const names = Object.keys(colours) as (keyof typeof colours)[];
    for (const [i, a] of names.entries())
      for (const b of names.slice(i + 1)) {
        const [x, y] = [seenBy(matrix, colours[a] ?? []), seenBy(matrix, colours[b] ?? [])];
        distances[`${eye}: ${a} / ${b}`] = Math.round(Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]) * 1000) / 1000;
      }
  }
  mkdirSync('tests/.artifacts', {recursive: true});
  writeFileSync('tests/.artifacts/colour-blind.json', `${JSON.stringify(distances, null, 2)}\n`);
  // Outline, bar, cross, dot, hatching: no two statuses share their paths.
  const statuses = ['in-force', 'lapsed', 'suspended', 'terminated', 'not-yet'] as const;
  const shapes = statuses.flatMap((status) =>
    [false, true].map((perhaps) => (status === 'not-yet' ? 'dot' : JSON.stringify(statusShapes(status, perhaps, 6)))),
  );
  expect(new Set(shapes).size).toBe(9);
  // And home, a disc as those in force are, is never taken for one of them.
  for (const eye of Object.keys(EYES)) expect(distances[`${eye}: in-force / home`]).toBeGreaterThan(0.06);
});

test('in forced colours the focus is seen on a button that is pressed, and coasts have 3:1', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({reducedMotion: 'reduce', forcedColors: 'active', colorScheme});
    const outline = (): Promise<string> =>
      page.widget.host.evaluate((host) => {
        const pressed = host.shadowRoot?.querySelector('.segment[aria-pressed=true]');
        return pressed ? getComputedStyle(pressed).outlineStyle : '';
      });
    expect(await outline()).toBe('none');
    await page.widget.host.locator('.segment').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.widget.host.locator('.segment[aria-pressed=true]').focus();
    expect(await outline()).toBe('solid');
    const {land, water, border} = await coloursOf(page.widget.host, 'land', 'water', 'border');
    for (const ground of [land, water]) {
      const [lighter, darker] = [luminance(ground), luminance(border)].sort((a, b) => b - a);
      expect(((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)).toBeGreaterThanOrEqual(3);
    }
    await page.context().close();
  }
});
