// Download and share in a real browser under the contract's strictest policy; what was downloaded is opened.
import {readFileSync} from 'node:fs';
import {DOMParser} from '@xmldom/xmldom';
import {loadImage, createCanvas} from '@napi-rs/canvas';
import type {Download, Page} from 'playwright';
import {describe, expect, test} from 'vitest';
import bialystok from '../atlases/bialystok.json';
import {file} from '../../src/static.ts';
import {stage, type Opened} from '../harness/browser.ts';
import {TEST_DIST} from '../harness/test-dist.ts';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

const {open, routes} = stage();
const LISTEN = `Object.defineProperty(window, 'violations', {value: []});
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI), true);`;
const FIXED = {body: '<twin-cities at="2014" lang="pl"></twin-cities>', headers: STRICT, init: LISTEN} as const;

async function menu(page: Page, name: string): Promise<void> {
  await page.locator('summary', {hasText: name}).click();
  await page.locator('details[data-menu][open] [data-act]').first().waitFor();
}

async function downloaded(page: Page, act: string): Promise<{readonly name: string; readonly bytes: Buffer}> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-act="download ${act}"]`).click(),
  ]);
  const path = await download.path();
  return {name: download.suggestedFilename(), bytes: readFileSync(path)};
}

describe('under a strict policy', () => {
  test('every kind of file can be downloaded, and nothing is refused', async () => {
    const page = await open({...FIXED, acceptDownloads: true});
    await menu(page, 'Pobierz');
    const names: Record<string, string> = {};
    const bodies: Record<string, Buffer> = {};
    for (const kind of ['svg', 'png', 'pdf', 'csv', 'json', 'geojson', 'jsonld', 'citation', 'bibtex', 'csl']) {
      const {name, bytes} = await downloaded(page, kind);
      names[kind] = name;
      bodies[kind] = bytes;
      await expect.poll(() => page.locator('[data-menu][open] .menu-said').textContent()).toContain(name);
    }
    expect(names).toEqual({
      svg: 'bialystok-twin-cities-2014-pl.svg',
      png: 'bialystok-twin-cities-2014-pl.png',
      pdf: 'bialystok-twin-cities-2014-pl.pdf',
      csv: 'bialystok-twin-cities-2014-pl.csv',
      json: 'bialystok-twin-cities-2014-pl.json',
      geojson: 'bialystok-twin-cities-2014-pl.geojson',
      jsonld: 'bialystok-twin-cities-2014-pl.jsonld',
      citation: 'bialystok-twin-cities-2014-pl.txt',
      bibtex: 'bialystok-twin-cities-2014-pl.bib',
      csl: 'bialystok-twin-cities-2014-pl.csl.json',
    });
    // The address of the schema beside the file may be left out of the script.
    const {$schema: _, ...atlas} = bialystok;
    expect(JSON.parse(String(bodies['json']))).toMatchObject(atlas);
    expect(new DOMParser().parseFromString(String(bodies['svg']), 'image/svg+xml').documentElement?.tagName).toBe(
      'svg',
    );
    expect(String(bodies['pdf']?.subarray(0, 8))).toBe('%PDF-1.7');
    // 170 mm at 300 dpi.
    expect(bodies['png']?.readUInt32BE(16)).toBe(2008);
    expect(bodies['png']?.subarray(37, 41).toString('latin1')).toBe('pHYs');
    expect(String(bodies['svg'])).toContain('<text');
    await page.locator('[data-menu][open] [name=text]').selectOption('outlines');
    expect(String((await downloaded(page, 'svg')).bytes)).not.toContain('<text');
    expect(await page.evaluate('violations')).toEqual([]);
  });

  test('code, link and QR code can be had; Esc closes the menu and gives the focus back', async () => {
    const page = await open(FIXED);
    await menu(page, 'Udostępnij');
    await page.locator('[data-act="share embed"]').click();
    const field = page.locator('.menu-code textarea');
    await expect.poll(() => field.inputValue()).toContain('<twin-cities lang="pl" at="2014"></twin-cities>');
    await page.locator('[data-act="share edition"]').click();
    await expect.poll(() => field.inputValue()).toMatch(/integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
    await page.locator('[data-act="share qr"]').click();
    await page.locator('.menu-qr svg path').first().waitFor();
    await page.locator('[data-act="share qr"]').press('Escape');
    expect(await page.locator('details[data-menu][open]').count()).toBe(0);
    expect(
      await page.evaluate(() => document.querySelector('twin-cities')?.shadowRoot?.activeElement?.textContent),
    ).toContain('Udostępnij');
    expect(await page.evaluate('violations')).toEqual([]);
  });
});

test('nothing of the export is fetched before a menu is opened', async () => {
  const page = await open(FIXED);
  expect(page.asked.filter((url) => /export|pdf/.test(url))).toEqual([]);
  await menu(page, 'Pobierz');
  expect(page.asked.filter((url) => url.endsWith('twin-cities-export.js'))).toHaveLength(1);
  expect(page.asked.filter((url) => url.endsWith('twin-cities-pdf.js'))).toEqual([]);
});

test('where the export cannot be had, that is said, and the widget goes on', async () => {
  const page = await open({
    ...FIXED,
    headers: {},
    before: (one) => one.route('**/twin-cities-export.js', (route) => route.abort()),
  });
  await page.locator('summary', {hasText: 'Pobierz'}).click();
  await expect
    .poll(() => page.locator('[data-menu][open] .menu-said').textContent())
    .toContain('Brakuje pliku twin-cities-export.js');
});

/** Views in which the browser's drawing is held against Node's. */
const VIEWS = ['home', 'world', 'globe'].flatMap((projection) =>
  ['1996', '2014', '2022-06'].flatMap((at) => ['pl', 'en'].map((lang) => ({projection, at, lang}))),
);

test(`the browser draws what Node draws, mark by mark, in ${VIEWS.length + 2} views`, async () => {
  const page = await open({body: '<twin-cities></twin-cities>'});
  const views = [
    ...VIEWS.map((view) => ({...view, what: 'both'})),
    {projection: 'home', at: '2014', lang: 'pl', what: 'map'},
    {projection: 'home', at: '2014', lang: 'pl', what: 'timeline'},
  ];
  for (const view of views) {
    const {today, text} = await page.evaluate(async ({projection, at, lang, what}) => {
      const element = document.querySelector('twin-cities') as HTMLElement & {
        toSVG(options: object): Promise<string>;
        updateComplete: Promise<unknown>;
      };
      element.lang = lang;
      Object.assign(element, {projection, at});
      await element.updateComplete;
      const now = new Date();
      const pad = (n: number): string => String(n).padStart(2, '0');
      return {
        today: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
        text: await element.toSVG({what, width: 720, address: 'https://example.org/'}),
      };
    }, view);
    const {projection, at, lang, what} = view;
    const node = await file(bialystok, 'svg', {
      projection: projection as 'home',
      at,
      lang,
      what: what as 'both',
      width: 720,
      address: 'https://example.org/',
      today,
    });
    // Built and unbuilt code differ in the name of the version alone, which may stand on a line of its own.
    const plain = (svg: string): readonly string[] => svg.replace(/(twin-cities |>)\d+\.\d+\.\d+/g, '$1').split('\n');
    expect(plain(text), JSON.stringify(view)).toEqual(plain(String(node.body)));
  }
});

test('the PNG shows what the SVG shows', async () => {
  const page = await open({body: '<twin-cities at="2014" lang="en"></twin-cities>'});
  const {png, svg} = await page.evaluate(async () => {
    const element = document.querySelector('twin-cities') as HTMLElement & {
      toSVG(o: object): Promise<string>;
      toPNG(o: object): Promise<Blob>;
    };
    const options = {what: 'both', width: 720};
    const blob = await element.toPNG({...options, dpi: 96});
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return {png: btoa(binary), svg: await element.toSVG(options)};
  });
  const image = await loadImage(Buffer.from(png, 'base64'));
  const sheet = await open({
    script: 'none',
    body: `<style>body{margin:0}</style>${svg.replace(/<\?xml.*\?>/, '')}`,
    width: 720,
    height: image.height,
  });
  const shot = await loadImage(await sheet.screenshot());
  const [a, b] = [image, shot].map((one) => {
    const canvas = createCanvas(720, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(one, 0, 0);
    return context.getImageData(0, 0, 720, image.height).data;
  });
  let different = 0;
  for (let i = 0; i < (a?.length ?? 0); i += 4) {
    const gap = Math.max(...[0, 1, 2].map((k) => Math.abs((a?.[i + k] ?? 0) - (b?.[i + k] ?? 0))));
    if (gap > 60) different++;
  }
  // Edges and letters are smoothed a little differently.
  expect(different / (720 * image.height)).toBeLessThan(0.01);
});

test('the page for frames takes its attributes from the query, and none of it as HTML', async () => {
  const page = await open({
    path: '/dist/embed.html',
    tail: '?lang=en&at=2014&projection=world&panels=map&src=https://evil.example/a.json&onclick=alert(1)&query=%3Cb%3E',
    wait: false,
  });
  await page.widget.ready();
  const attributes = await page.evaluate(() =>
    Object.fromEntries(
      [...(document.querySelector('twin-cities')?.attributes ?? [])].map(({name, value}) => [name, value]),
    ),
  );
  expect(attributes).toMatchObject({lang: 'en', at: '2014', projection: 'world', panels: 'map', query: '<b>'});
  expect(Object.keys(attributes)).not.toContain('src');
  expect(Object.keys(attributes)).not.toContain('onclick');
});

test('a page that frames it learns its height', async () => {
  const page = await open({
    script: 'none',
    body: `<iframe title="map" src="/dist/embed.html?lang=pl&panels=map" width="600" height="200"></iframe>
      <script>addEventListener('message', (e) => { if (e.data.type === 'twin-cities-height') document.querySelector('iframe').height = e.data.height; });</script>`,
  });
  await expect
    .poll(() => page.evaluate(() => Number(document.querySelector('iframe')?.height)), {timeout: 20_000})
    .toBeGreaterThan(500);
});

const alertIn = (page: Page & Opened) => page.locator('[role=alert]').filter({visible: true});

for (const [tail, words] of [
  ['?lang=pl&src=https://dane.lublin.example/lublin.json', 'https://dane.lublin.example/lublin.json'],
  ['?lang=en&src=http://dane.lublin.example/lublin.json', 'another server'],
  ['?lang=en&scr=lublin.json', 'src=lublin.json'],
  ['?lang=pl&data-src=lublin.json', 'src=lublin.json'],
  ['?lang=pl&plik=dane/lublin.json', 'src=dane/lublin.json'],
  ['?lang=en&src=', 'no address'],
] as const) {
  test(`a frame with ${tail} says what is wrong, and shows no other city`, async () => {
    const page = await open({path: '/dist/embed.html', tail, wait: false});
    await page.widget.ready();
    expect(await alertIn(page).innerText()).toContain(words);
    expect(await page.widget.tableRows()).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(/Białystok|Białegostoku/);
    expect(page.errors).toEqual([]);
  });
}

test('a frame with an address that leads nowhere does not offer another city’s table', async () => {
  const page = await open({path: '/dist/embed.html', tail: '?lang=pl&src=/nowhere.json', wait: false});
  await page.widget.ready();
  expect(await alertIn(page).count()).toBe(1);
  expect(await page.locator('body').innerText()).not.toContain('Białegostoku');
});

test('any number of frames on a page are as high as what they hold, opaque, in the page’s scheme, without a scrollbar', async () => {
  const [, listener = ''] =
    /<iframe[^<]*<\/iframe>\s*<script>([\s\S]*?)<\/script>/.exec(readFileSync('docs/embedding.en.md', 'utf8')) ?? [];
  const frame = (query: string): string =>
    `<iframe src="/dist/embed.html?${query}" title="x" style="width:100%;height:900px;border:0"></iframe>`;
  const page = await open({
    script: 'none',
    head: '<style>body{background:#111;color:#eee}</style>',
    body: `${frame('lang=pl&panels=map')}${frame('lang=en&panels=table')}<script>${listener}</script>`,
    wait: false,
  });
  expect(listener).toContain('twin-cities-height');
  await expect
    .poll(
      () =>
        page.evaluate(() =>
          [...document.querySelectorAll('iframe')].map((one) => {
            const inside = one.contentDocument;
            const root = inside?.documentElement;
            const drawn = inside?.querySelector('twin-cities')?.shadowRoot?.querySelector('[part~=map], [part~=table]');
            return Boolean(drawn) && root?.scrollHeight === one.clientHeight && root?.clientWidth === one.clientWidth;
          }),
        ),
      {timeout: 20_000},
    )
    .toEqual([true, true]);
  const look = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((one) => {
      const inside = one.contentDocument;
      const style = inside && getComputedStyle(inside.documentElement);
      return [
        style?.backgroundColor,
        style?.colorScheme,
        /Times|serif$/.test(style?.fontFamily.replace('sans-serif', '') ?? ''),
        Boolean(inside?.querySelector('main')),
        inside?.title,
      ];
    }),
  );
  for (const [background, scheme, times, main, title] of look) {
    expect(background).toMatch(/^rgb\(/);
    expect(scheme).toBe('dark');
    expect(times).toBe(false);
    expect(main).toBe(true);
    expect(title).toMatch(/Białystok|Białegostoku/);
  }
});

test('the fallback is read where no server says its encoding, and its cells wrap at 320 px', async () => {
  const bytes = readFileSync(`${TEST_DIST}/fallback.pl.html`);
  routes.set('/bare.html', (response) => void response.writeHead(200, {'content-type': 'text/html'}).end(bytes));
  const page = await open({path: '/bare.html', wait: false, width: 320});
  const unfold = () => document.querySelectorAll('details').forEach((facts) => (facts.open = true));
  await page.evaluate(unfold);
  expect(await page.locator('body').innerText()).toContain('Łuck');
  expect(await page.evaluate(() => [document.compatMode, document.characterSet])).toEqual(['CSS1Compat', 'UTF-8']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Pasted into a page that knows nothing of it, without the script.
  const [, fragment = ''] = /<body>([\s\S]*)<\/body>/.exec(bytes.toString()) ?? [];
  const pasted = await open({script: 'none', body: `<twin-cities>${fragment}</twin-cities>`, wait: false, width: 320});
  await pasted.evaluate(unfold);
  expect(await pasted.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await pasted.evaluate(() => document.querySelector('twin-cities')?.children.length)).toBe(1);
});
