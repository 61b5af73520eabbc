// Printing the host page: title, moment, map, timeline, the whole table, sources; no controls; nothing torn, all legible.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import jsQR from 'jsqr';
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';

const {open} = stage();
const MARGIN = '15mm';
const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

type Visited = Page & Opened;

const INK = 'body{margin:0;padding:16px;font:16px/1.5 Arial,sans-serif}';

async function visited(css: string, attributes = '', visit: Visit = {}): Promise<Visited> {
  return open({
    head: `<style>${INK}${css}</style>`,
    body: `<h1>Współpraca</h1><twin-cities ${attributes}></twin-cities><p>Stopka strony</p>`,
    ...visit,
  });
}

/** What `use` makes of the page printed to a file. */
async function printed<T>(page: Page, use: (file: string, folder: string) => T, landscape = false): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'twin-print-'));
  const file = join(folder, 'page.pdf');
  const margin = {top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN};
  writeFileSync(file, await page.pdf({format: 'A4', landscape, margin}));
  try {
    return use(file, folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const textOf = (file: string, ...options: readonly string[]): string =>
  execFileSync('pdftotext', [...options, file, '-'], {encoding: 'utf8'});

/** Text of every sheet, white space made one. */
const sheets = (page: Page, landscape = false): Promise<readonly string[]> =>
  printed(
    page,
    (file) => {
      const pages = textOf(file, '-layout').split('\f');
      return pages.slice(0, -1).map((one) => one.replace(/\s+/g, ' ').trim());
    },
    landscape,
  );

/** What a phone reads off the last sheet, printed in grey; undefined where there is nothing to read. */
const scanned = (page: Page): Promise<string | undefined> =>
  printed(page, (file, folder) => {
    const last = String(textOf(file).split('\f').length - 1);
    execFileSync('pdftoppm', [
      '-gray',
      '-r',
      '200',
      '-f',
      last,
      '-l',
      last,
      '-singlefile',
      file,
      join(folder, 'sheet'),
    ]);
    const bytes = readFileSync(join(folder, 'sheet.pgm'));
    const [head = '', width = '', height = ''] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60)) ?? [];
    const rgba = new Uint8ClampedArray(Number(width) * Number(height) * 4);
    bytes.subarray(head.length).forEach((grey, i) => rgba.set([grey, grey, grey, 255], i * 4));
    // Where there is no code, it sometimes reads nothing in something.
    return jsQR(rgba, Number(width), Number(height))?.data || undefined;
  });

/** Height of a word's box by the size of its type, in Arial and its likes. */
const BOX = 0.95;

interface Print {
  readonly text: string;
  /** In points. */
  readonly size: number;
}

/** Every word on the sheets. */
const words = (page: Page): Promise<readonly Print[]> =>
  printed(page, (file) =>
    [...textOf(file, '-bbox').matchAll(/yMin="([\d.]+)".*yMax="([\d.]+)">(.*)<\/word>/g)].map(
      ([, top, bottom, text = '']) => ({text, size: (Number(bottom) - Number(top)) / BOX}),
    ),
  );

test.skipIf(!hasReader)('from a desk and from a phone the same is printed: everything, and no controls', async () => {
  for (const width of [1280, 360]) {
    const page = await visited('body{background:#fff;color:#14212b}', '', {width});
    const all = await sheets(page);
    const text = all.join(' ');
    expect(all.length).toBeLessThan(22);
    expect(all.filter((sheet) => sheet === '')).toEqual([]);
    for (const heading of [
      'Miasta partnerskie Białegostoku',
      'Oś czasu',
      '29 listopada 2026',
      'Wszystkie miasta partnerskie',
      'Członkostwa',
      'Wspólne przedsięwzięcia',
      'Źródła',
      'Rozbieżności między źródłami',
    ]) {
      expect(text).toContain(heading);
    }
    const names = await page.widget.host.locator('[part~=table] .pick').allInnerTexts();
    expect(names.length).toBe(21);
    for (const name of names) expect(text).toContain(name.replace(/\s+/g, ' '));
    // Every address of a source can be typed from the sheet.
    expect(text.replace(/ /g, '')).toContain('https://belsat.eu/pl/news/07-04-2021');
    for (const control of ['Znajdź miasto', 'Więcej filtrów', 'Globus', 'Pokaż na mapie', 'Pobierz'])
      expect(text).not.toContain(control);
    // Upright, a city's documents have the most of the sheet, and what would need a head is told beside each.
    expect(text.match(/Pierwszy dokument/g)?.length).toBe(21);
    for (const sheet of all)
      expect(sheet).not.toMatch(/(Oś czasu|Historia w rozdziałach|Członkostwa|przedsięwzięcia|Źródła)$/);
    // Nothing is lost at the end.
    expect(all.at(-1)).toContain('Stopka strony');
    await page.context().close();
  }
});

test.skipIf(!hasReader)(
  'notes and contacts that the screen folds away are printed; details of the selected partner, too',
  async () => {
    const page = await visited('', 'city="lutsk" at="2014"');
    const text = (await sheets(page)).join(' ');
    expect(text).toContain('Delegacja Łucka na Dniach Białegostoku.');
    expect(text).toMatch(/Stan na 31 grudnia 2014/);
    expect(text).toContain('Луцьк');
  },
);

test.skipIf(!hasReader)(
  'from a desk and from a phone the pictures are the same, and their names are legible',
  async () => {
    const kinds = [];
    for (const width of [1280, 360]) {
      const page = await visited('', '', {width});
      const all = await words(page);
      const sizes = all.filter(({text}) => text === 'Eindhoven').map(({size}) => Math.round(size * 10) / 10);
      // On the map, on the timeline, in the table.
      expect(sizes.length).toBeGreaterThanOrEqual(3);
      // As newspapers set theirs: names, and the smallest print beside them.
      expect(Math.min(...sizes)).toBeGreaterThan(6.5);
      for (const {text, size} of all.filter(({text}) => /^(1995|km|obowiązuje)$/.test(text)))
        expect(size, text).toBeGreaterThanOrEqual(5.9);
      kinds.push(sizes);
      await page.context().close();
    }
    expect(kinds[1]).toEqual(kinds[0]);
  },
);

test.skipIf(!hasReader)('along the sheet everything is printed, too, without a blank one', async () => {
  const page = await visited('');
  const all = await sheets(page, true);
  expect(all.filter((sheet) => sheet === '')).toEqual([]);
  expect(all.at(-1)).toContain('Stopka strony');
  // The table's head stands on each of its sheets.
  const heads = all.filter((sheet) => /Miasto Kraj Dokumenty Pierwszy.{0,30}Stan.{0,40}Odległość/.test(sheet));
  expect(heads.length).toBeGreaterThan(3);
});

test.skipIf(!hasReader)('printed in the midst of the first drawing, it is whole', async () => {
  // Without frames the drawing stops after its first part.
  const page = await visited('', '', {wait: false, init: 'window.requestAnimationFrame = () => 0'});
  await expect.poll(() => page.widget.part('map').count()).toBe(1);
  expect(await page.widget.part('table').count()).toBe(0);
  const text = (await sheets(page)).join(' ');
  for (const word of ['Eurocities', 'Mazara del Vallo', 'Źródła']) expect(text).toContain(word);
});

test('on paper it is dark on light whatever the page and theme are', async () => {
  for (const [css, attributes] of [
    ['body{background:#121b22;color:#e8eef2}', ''],
    ['', 'theme="dark"'],
    ['', 'theme="contrast"'],
  ] as const) {
    const page = await visited(css, attributes);
    await page.emulateMedia({media: 'print'});
    const seen = await page.widget.host.evaluate((element) => {
      const style = getComputedStyle(element.shadowRoot?.querySelector('.page') ?? element);
      return {ink: style.color, paper: style.backgroundColor};
    });
    expect(seen).toEqual({ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)'});
    await page.context().close();
  }
});

test('a printout changes nothing on the screen', async () => {
  const page = await visited('', 'city="gori" permalink');
  await page.widget.host.locator('[data-act="zoom in"]').click();
  await page.waitForLoadState('networkidle');
  const drawn = () =>
    page.widget.host.evaluate((element) => {
      const root = element.shadowRoot;
      const {width, height} = element.getBoundingClientRect();
      return {
        room: [width, height],
        pictures: ['.timeline-drawing', '.map-svg'].map((one) => root?.querySelector(one)?.getAttribute('viewBox')),
        height: root?.querySelector('.timeline-drawing')?.clientHeight,
        land: root?.querySelector('.sheet')?.getAttribute('transform'),
      };
    });
  await expect.poll(async () => (await drawn()).land).toContain('scale');
  const before = await drawn();
  await page.pdf({format: 'A4'});
  await expect.poll(drawn).toEqual(before);
  expect(await page.getByText('Ten widok w internecie').isVisible()).toBe(false);
});

test.skipIf(!hasReader)(
  'where views have addresses, that of this view stands at the foot, also as a QR code',
  async () => {
    const page = await visited('body{background:#121b22;color:#e8eef2}', 'permalink city="lutsk" at="2014"');
    const address = `${page.url().split('#')[0] ?? ''}#twin-at=2014&twin-city=lutsk`;
    // The part that draws codes comes when the page has nothing else to do.
    await expect.poll(() => scanned(page), {timeout: 20_000}).toBe(address);
    expect((await sheets(page)).at(-1)).toContain(`Ten widok w internecie: ${address}`);
    // It follows the view.
    await page.widget.attribute('city', 'gori');
    await page.widget.attribute('lang', 'en');
    expect(await scanned(page)).toBe(address.replace('lutsk', 'gori'));
    const text = (await sheets(page)).join(' ');
    expect(text).toContain(`This view on the web: ${address.replace('lutsk', 'gori')}`);
    expect(text).not.toContain(address);
  },
);

test.skipIf(!hasReader)('a printout with an address stays within the strictest policy', async () => {
  const page = await open({
    body: '<twin-cities permalink at="2013"></twin-cities>',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    },
  });
  await expect.poll(() => scanned(page), {timeout: 20_000}).toMatch(/#twin-at=2013$/);
  expect(page.errors).toEqual([]);
});

test.skipIf(!hasReader)(
  'where the part that draws codes cannot be had, the address is printed all the same',
  async () => {
    const page = await visited('', 'permalink projection="globe"', {
      before: (one) => one.route('**/twin-cities-qr.js', (route) => route.abort()),
    });
    await page.waitForLoadState('networkidle');
    expect((await sheets(page)).at(-1)).toContain('#twin-projection=globe');
    expect(await scanned(page)).toBeUndefined();
  },
);

test.skipIf(!hasReader)('where views have no address none is printed, and nothing is fetched for it', async () => {
  const page = await visited('', 'city="gori"');
  await page.waitForLoadState('networkidle');
  expect((await sheets(page)).join(' ')).not.toContain('Ten widok');
  expect(page.asked.filter((address) => address.includes('twin-cities-qr'))).toEqual([]);
  // Once the page wants addresses, they come.
  await page.widget.host.evaluate((element) => ((element as unknown as {permalink: boolean}).permalink = true));
  await expect.poll(() => page.asked.some((address) => address.endsWith('/twin-cities-qr.js'))).toBe(true);
  expect((await sheets(page)).at(-1)).toContain('#twin-city=gori');
});

test('no row of the table is torn in two unless it may take a third of a sheet', async () => {
  const page = await visited('', '', {width: 720, height: 1040});
  await page.emulateMedia({media: 'print'});
  const torn = await page.widget.host.evaluate((element) =>
    [
      ...(element.shadowRoot?.querySelectorAll(
        'tbody tr:not([data-long]), [part~=map], .time-control, .timeline, .fact',
      ) ?? []),
    ]
      .filter((one) => getComputedStyle(one).breakInside !== 'avoid')
      .map((one) => one.className),
  );
  expect(torn).toEqual([]);
});
