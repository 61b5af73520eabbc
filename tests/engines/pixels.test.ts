// What is really painted, pixel by pixel, in every engine: computed styles were right where the picture was black.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {pixelsOf, type Pixel, type Pixels} from '../harness/png.ts';
import {reported, type EngineResult} from '../harness/report.ts';
import {chromium} from './chromium.ts';
import {site, type Absent, type Engine} from './engine.ts';
import {firefox} from './firefox.ts';
import {webkit} from './webkit.ts';

const ENGINES: Readonly<Record<string, () => Promise<Engine | Absent>>> = {Chromium: chromium, Firefox: firefox, WebKitGTK: webkit}; // prettier-ignore

const PAGES: Readonly<Record<string, string>> = {
  white: 'body{background:#fff;color:#14212b}',
  dark: 'body{background:#121b22;color:#e8eef2}',
  '#333 on #ccc': 'body{background:#ccc;color:#333}',
  'black on mid-grey': 'body{background:#777;color:#000}',
  'white on mid-grey': 'body{background:#777;color:#fff}',
  'white on red': 'body{background:#b00020;color:#fff}',
  'translucent ink on dark': 'body{background:#121212;color:rgba(255,255,255,.6)}',
  'translucent ink on white': 'body{background:#fff;color:rgba(0,0,0,.54)}',
  'contrast switch': 'body{background:#fff;color:#14212b}body,body *{background:#000!important;color:#ff0!important}',
};

/** The widget's colours on white paper as the design has them. */
const DESIGN: Readonly<Record<string, string>> = {secondary: '#4d5c68', water: '#d7e3e9', land: '#fcfaf4', 'in-force': '#0b6e6e', lapsed: '#5b6873', suspended: '#8a5a00', terminated: '#7a1f5c', home: '#b3122b'}; // prettier-ignore

/** Something that is drawn: a box of the window, and the token that it is painted with. */
interface Drawn {
  readonly what: string;
  readonly token: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}
interface Seen {
  readonly tokens: Readonly<Record<string, Pixel>>;
  readonly land: readonly (readonly [number, number])[];
  readonly water: readonly (readonly [number, number])[];
  /** On the lines between them, and on those between countries. */
  readonly coast: readonly (readonly [number, number])[];
  readonly border: readonly (readonly [number, number])[];
  readonly drawn: readonly Drawn[];
  /** Pixels of the picture to one of the page. */
  readonly scale: number;
}

/** Where things stand in the window, and what their tokens are. */
const LOOK = `
  const widget = document.querySelector('twin-cities'), root = widget.shadowRoot, page = root.querySelector('.page');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const within = ({left, top, right, bottom}, box) => left >= box.left && top >= box.top && right <= box.right && bottom <= box.bottom && right > left;
  const inside = (one) => {
    const box = one.getBoundingClientRect(), scrolled = one.closest('.beside-scroll');
    return within(box, {left: 0, top: 0, right: innerWidth, bottom: innerHeight}) && (!scrolled || within(box, scrolled.getBoundingClientRect()));
  };
  const boxOf = (element) => { const {left, top, right, bottom} = element.getBoundingClientRect(); return [left, top, right, bottom]; };
  const probe = document.createElement('i');
  page.append(probe);
  const tokens = {};
  for (const name of ['ink', 'paper', 'secondary', 'water', 'land', 'border', 'in-force', 'lapsed', 'suspended', 'terminated', 'home']) {
    probe.style.backgroundColor = 'color(from ' + (name === 'ink' ? 'currentColor' : 'var(--twin-' + name + ')') + ' srgb r g b)';
    tokens[name] = getComputedStyle(probe).backgroundColor.replace('srgb', '').match(/-?[\\d.]+(e-?\\d+)?/g).slice(0, 3).map((c) => Math.round(Math.min(1, Math.max(0, Number(c))) * 255));
  }
  probe.remove();
  const all = (selector) => [...root.querySelectorAll(selector)].filter(inside);
  const drawn = [];
  const add = (what, token, elements) => elements.slice(0, 6).forEach((one) => drawn.push({what, token, box: boxOf(one)}));
`;
const MAP = `${LOOK}
  root.querySelector('.map-svg').scrollIntoView({block: 'start'});
  await frame();
  const sheet = root.querySelector('.map-svg').getBoundingClientRect();
  const lands = [...root.querySelectorAll('[part~=land]')];
  const isLand = (x, y) => lands.some((one) => one.isPointInFill(new DOMPoint(x, y).matrixTransform(one.getScreenCTM().inverse())));
  const land = [], water = [];
  for (let x = sheet.left + 10; x < sheet.right - 10; x += 13)
    for (let y = Math.max(0, sheet.top) + 10; y < Math.min(innerHeight, sheet.bottom) - 10; y += 13) {
      const around = [[0, 0], [4, 0], [-4, 0], [0, 4], [0, -4]].map(([dx, dy]) => isLand(x + dx, y + dy));
      if (around.every(Boolean)) land.push([x, y]);
      else if (!around.some(Boolean)) water.push([x, y]);
    }
  const around = (x, y) => [[4, 0], [-4, 0], [0, 4], [0, -4], [3, 3], [-3, 3], [3, -3], [-3, -3]].map(([dx, dy]) => isLand(x + dx, y + dy));
  const along = (path, count) => {
    const whole = path.getTotalLength(), matrix = path.getScreenCTM();
    return Array.from({length: count}, (_, i) => path.getPointAtLength((whole * (i + 0.5)) / count).matrixTransform(matrix))
      .filter(({x, y}) => x > sheet.left + 10 && x < sheet.right - 10 && y > Math.max(0, sheet.top) + 10 && y < Math.min(innerHeight, sheet.bottom) - 10);
  };
  const coast = along(lands[0], 400).filter(({x, y}) => { const sides = around(x, y); return sides.some(Boolean) && !sides.every(Boolean); }).map(({x, y}) => [x, y]);
  const border = along(root.querySelector('[part~=border]'), 300).filter(({x, y}) => around(x, y).every(Boolean)).map(({x, y}) => [x, y]);
  for (const status of ['in-force', 'lapsed', 'suspended', 'terminated']) add('pin ' + status, status, all('[part~=pin][data-status=' + status + ']:not([data-perhaps]) .mark'));
  add('home', 'home', all('[part~=home] g path'));
  for (const name of all('[part~=pin] .city-name, [part~=home] .city-name'))
    drawn.push({what: 'name', token: name.closest('[data-status=terminated], [data-status=lapsed], [data-status=not-yet]') ? 'secondary' : 'ink', box: boxOf(name)});
  return {tokens, land, water, coast, border, drawn, scale: devicePixelRatio};`;
const TIMELINE = `${LOOK}
  root.querySelector('.timeline-sheet').scrollIntoView({block: 'start'});
  await frame();
  add('year', 'secondary', all('[part~=axis] text'));
  add('strip', 'in-force', [...root.querySelector('[part~=axis]').parentNode.querySelectorAll(':scope > path[fill*=in-force]:not([fill-opacity])')]);
  add('name of a row', 'ink', all('.tl-label text:first-of-type'));
  return {tokens, land: [], water: [], coast: [], border: [], drawn, scale: devicePixelRatio};`;
const DETAILS = `${LOOK}
  root.querySelector('[part~=details] .marks, [part~=details]').scrollIntoView({block: 'center'});
  await frame();
  add('source mark', 'secondary', all('[part~=details] button.mark, [part~=details] .marks a, .marks .mark'));
  return {tokens, land: [], water: [], coast: [], border: [], drawn, scale: devicePixelRatio};`;

/** Days on which there is every status; a city is selected for its details only, for then all others step back. */
const LOOKS = [
  {at: '2020', city: '', body: MAP},
  {at: '2024', city: '', body: MAP},
  {at: '2024', city: '', body: TIMELINE},
  {at: '2024', city: 'dijon', body: DETAILS},
] as const;
const KINDS = ['pin in-force', 'pin lapsed', 'pin suspended', 'pin terminated', 'home', 'name', 'year', 'strip', 'source mark', 'name of a row']; // prettier-ignore

const far = (a: Pixel, b: Pixel): number => Math.max(...a.map((c, i) => Math.abs(c - (b[i] ?? 0))));

/** How near the nearest pixel of a box comes to a colour. */
function nearest(pixels: Pixels, {box: [left, top, right, bottom]}: Drawn, colour: Pixel, scale: number): number {
  let best = 255;
  for (let y = top * scale; y < bottom * scale; y++)
    for (let x = left * scale; x < right * scale; x++) best = Math.min(best, far(pixels.at(x, y), colour));
  return best;
}

/** Share of points that have a colour; the others are covered by pins, lines and names. */
function share(pixels: Pixels, points: Seen['land'], colour: Pixel, scale: number): number {
  return points.filter(([x, y]) => far(pixels.at(x * scale, y * scale), colour) <= 3).length / points.length;
}

/**
 * Share of points on a hairline at which a pixel is nearer to its colour than whatever lies beside it: a line of half a pixel
 * never has its colour in full. Pins, names and ties cover some of it.
 */
function lined(pixels: Pixels, points: Seen['land'], {line, beside, scale}: Line): number {
  const least = Math.min(...beside.map((one) => far(one, line)));
  const around = [-1, 0, 1];
  const seen = points.filter(([x, y]) =>
    around.some((dy) =>
      around.some((dx) => far(pixels.at(x * scale + dx, y * scale + dy), line) <= least - Math.max(3, least * 0.15)),
    ),
  );
  return seen.length / points.length;
}
interface Line {
  readonly line: Pixel;
  readonly beside: readonly Pixel[];
  readonly scale: number;
}

const results: EngineResult[] = [];
afterAll(() => reported('pixels', {pixels: results}));

describe.each(Object.keys(ENGINES))('%s', (name) => {
  let engine: Engine | undefined;
  let server: Awaited<ReturnType<typeof site>> | undefined;
  beforeAll(async () => {
    const launched = await ENGINES[name]?.();
    if (!launched || 'absent' in launched) {
      results.push({engine: name, version: '', shown: 'all', kept: launched?.absent ?? ''});
      return;
    }
    engine = launched;
    server = await site();
    await engine.goto(`${server.url}/page`);
    await engine.run(`
      await customElements.whenDefined('twin-cities');
      const widget = document.querySelector('twin-cities');
      await widget.ready;
      document.head.append(Object.assign(document.createElement('style'), {id: 'scheme'}));`);
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  test.each(Object.entries(PAGES))('%s: paints what the tokens say', async (page, css) => {
    if (!engine || !server) return;
    const faults: string[] = [];
    await engine.run(`
      document.querySelector('#scheme').textContent = ${JSON.stringify(css)};
      await new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50));
      const widget = document.querySelector('twin-cities');
      await widget.updateComplete;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));`);
    const kinds = new Set<string>();
    for (const {at, city, body} of LOOKS) {
      await engine.run(
        `const widget = document.querySelector('twin-cities'); Object.assign(widget, ${JSON.stringify({at, city})}); await widget.updateComplete;`,
      );
      const seen = await engine.run<Seen>(body);
      const pixels = pixelsOf(await engine.screenshot());
      const colour = (token: string): Pixel => seen.tokens[token] ?? [0, 0, 0];
      if (body === MAP) {
        expect([seen.land.length, seen.water.length].every((count) => count > 100)).toBe(true);
        const [land, water] = [share(pixels, seen.land, colour('land'), seen.scale), share(pixels, seen.water, colour('water'), seen.scale)]; // prettier-ignore
        if (land < 0.6) faults.push(`land: ${Math.round(land * 100)} % of it`);
        if (water < 0.6) faults.push(`water: ${Math.round(water * 100)} % of it`);
        expect([seen.coast.length, seen.border.length].every((count) => count > 30)).toBe(true);
        for (const [what, points, beside] of [
          ['coast', seen.coast, ['land', 'water']],
          ['border', seen.border, ['land']],
        ] as const) {
          // prettier-ignore
          const told = lined(pixels, points, {line: colour('border'), beside: beside.map(colour), scale: seen.scale});
          if (told < 0.6) faults.push(`${what}: ${Math.round(told * 100)} % of ${points.length}`);
        }
      }
      for (const one of seen.drawn) {
        kinds.add(one.what);
        // Thin letters never reach their colour in full.
        const off = nearest(pixels, one, colour(one.token), seen.scale);
        if (off > 70) faults.push(`${one.what}: ${off} from ${one.token} ${String(colour(one.token))}`);
      }
      if (page === 'white' && body === MAP)
        for (const [token, hex] of Object.entries(DESIGN)) {
          const design: Pixel = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as unknown as Pixel;
          if (far(colour(token), design) > 24) faults.push(`${token} ${String(colour(token))} for ${hex}`);
        }
    }
    results.push({engine: name, version: engine.version, shown: page, kept: faults.length === 0 || faults.join('; ')});
    expect(faults).toEqual([]);
    for (const kind of KINDS) expect([...kinds]).toContain(kind);
  });
});
