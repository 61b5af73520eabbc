// The picture of the map that stands between the tags: what is seen before the script, and how the widget takes its place.
import {expect, test} from 'vitest';
import {FONTS} from '../../src/drawing/svg-file.ts';
import {fallbackFiles, fallbackHTML, fallbackMaps, firstMapSVG} from '../../src/static.ts';
import {stage} from '../harness/browser.ts';
import {pixelsOf, type Pixel, type Pixels} from '../harness/png.ts';
import {BIALYSTOK, TODAY} from '../harness/scene-input.ts';
import {atRest} from '../harness/tour.ts';

const web = stage();

// In the letters that the picture has: in which a page sets its text is its own affair.
const HEAD = `<meta name="viewport" content="width=device-width"><style>
  body {margin: 0; font: 16px/1.5 ${FONTS}}
  twin-cities {display: block; min-height: 100vh}</style>`;

/** As an editor has pasted it. */
function pasted(lang: string): string {
  const files = fallbackFiles(BIALYSTOK, {lang, today: TODAY});
  const {map, narrowMap} = fallbackMaps(lang);
  for (const name of [map, narrowMap])
    web.routes.set(
      `/${name}`,
      (response) => void response.writeHead(200, {'content-type': 'image/svg+xml'}).end(files.get(name)),
    );
  return fallbackHTML(BIALYSTOK, {lang, today: TODAY, ...fallbackMaps(lang)});
}

/** Of 255, and px: letters and lines are drawn a little elsewhere, as the widths of words are told by a table or by the browser. */
const SAME = 48;
const NEAR = 2;

/** Share of the pixels of whose colour there is nothing near by in the other picture. */
function difference(a: Pixels, b: Pixels): number {
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const isIn = (other: Pixels, colour: Pixel, x: number, y: number): boolean =>
    colour.every((value, i) => Math.abs(value - (other.at(x, y)[i] ?? 0)) <= SAME);
  const isNear = (own: Pixels, other: Pixels, x0: number, y0: number): boolean => {
    const colour = own.at(x0, y0);
    if (isIn(other, colour, x0, y0)) return true;
    for (let y = Math.max(0, y0 - NEAR); y <= Math.min(own.height - 1, y0 + NEAR); y++)
      for (let x = Math.max(0, x0 - NEAR); x <= Math.min(own.width - 1, x0 + NEAR); x++)
        if (isIn(other, colour, x, y)) return true;
    return false;
  };
  let strange = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) if (!isNear(a, b, x, y) || !isNear(b, a, x, y)) strange++;
  return strange / (a.width * a.height);
}

// Beside the map stands a column of 21em and a gap; the heights are those of windows in which the map is as high as the picture.
test.each([
  ['pl', 'wide', 960 + 364, 500],
  ['en', 'wide', 960 + 364, 500],
  ['pl', 'narrow', 360, 288],
] as const)(
  'is the widget’s first drawing at that width, pixel by pixel (%s, %s)',
  async (lang, size, width, height) => {
    const page = await web.open({
      head: HEAD,
      body: '<twin-cities theme="light"></twin-cities>',
      lang,
      width,
      height: 900,
    });
    const surface = page.widget.host.locator('.surface');
    const box = async () => (await surface.boundingBox()) ?? {width: 0, height: 0};
    // A theme has a padding.
    const wanted = size === 'narrow' ? 360 : 960;
    for (let tries = 0; tries < 4; tries++) {
      const {width: wide, height: high} = await box();
      if (wide === wanted && high === height) break;
      const {width: w, height: h} = page.viewportSize() ?? {width: 0, height: 0};
      await page.setViewportSize({width: w + wanted - wide, height: h + height - high});
      await atRest(page);
    }
    expect(await box()).toMatchObject({width: wanted, height});
    // On whole pixels, as the picture is.
    const {y: top = 0} = (await surface.boundingBox()) ?? {};
    await page.evaluate((by) => void (document.body.style.paddingTop = `${by}px`), Math.ceil(top) - top);
    await atRest(page);
    const drawn = pixelsOf(await surface.screenshot());
    await page.widget.host.evaluate((element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.map-svg text {visibility: hidden}');
      const root = element.shadowRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    const unlettered = pixelsOf(await surface.screenshot());

    const svg = firstMapSVG(BIALYSTOK, {lang, today: TODAY, size});
    const picture = async (text: string): Promise<Pixels> => {
      web.routes.set(
        '/picture.svg',
        (response) => void response.writeHead(200, {'content-type': 'image/svg+xml'}).end(text),
      );
      const image = await web.open({
        ...{script: 'none', wait: false, width: wanted, height},
        head: '<style>* {margin: 0} img {display: block}</style>',
        body: '<img src="/picture.svg">',
      });
      return pixelsOf(await image.locator('img').screenshot());
    };
    // Without the letters they are alike but for the edges of lines, and lines that lead to names.
    expect(difference(unlettered, await picture(svg.replace(/<text[\s\S]*?<\/text>/g, '')))).toBeLessThan(0.003);
    // Letters are placed by the widths of a table in the file and of the browser's font on the page; a name elsewhere is more.
    expect(difference(drawn, await picture(svg))).toBeLessThan(0.03);
  },
);

test.each([
  [1280, 900],
  [360, 740],
])(
  'the widget takes its place without a shift, and without a moment of neither (%i by %i px)',
  async (width, height) => {
    const body = `<twin-cities>${pasted('pl')}</twin-cities><p>Stopka</p>`;
    const page = await web.open({
      head: HEAD,
      body,
      width,
      height,
      init: `window.shifts = []; window.bare = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value, sources}) =>
        value + ' ' + sources.map(({node}) => node && (node.className || node.nodeName)).join(' ')))).observe({type: 'layout-shift', buffered: true});
      const look = () => {
        const widget = document.querySelector('twin-cities');
        const image = document.querySelector('img');
        const map = widget?.shadowRoot?.querySelector('[data-map-surface] .land')?.getBoundingClientRect();
        // Seen from where its room is kept; the picture itself comes when the network brings it.
        if (image && !image.getBoundingClientRect().height && !(map && map.height)) bare.push(Math.round(performance.now()));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);`,
    });
    await atRest(page);
    expect(await page.evaluate('shifts')).toEqual([]);
    expect(await page.evaluate('bare')).toEqual([]);
    expect(await page.locator('img').isVisible()).toBe(false);
  },
);

test('without the script it fits into every window, whatever the page’s styles leave out', async () => {
  const body = `<twin-cities>${pasted('en')}</twin-cities>`;
  for (const [width, room] of [
    [320, '300 240'],
    [768, '600 313'],
    [1280, '960 500'],
  ] as const) {
    const page = await web.open({script: 'none', body, wait: false, width, lang: 'en'});
    const kept = await page.evaluate(() => {
      const {width: w, height: h} = document.querySelector('img')?.getBoundingClientRect() ?? new DOMRect();
      return `${w} ${h}`;
    });
    expect(kept).toBe(room);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
