// The editor of atlases as a clerk meets it: from nothing to files for the server, and the three tasks of every year, counted.
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {unzipSync} from 'fflate';
import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {main} from '../../cli/main.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {stage} from '../harness/browser.ts';
import {Widget} from '../harness/widget.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const EDITOR = '<twin-cities-editor></twin-cities-editor>';
const HEAD = '<link rel="stylesheet" href="/dist/editor.css"><script src="/dist/twin-cities-editor.js" defer></script>';
/** Files are saved as downloads: nobody can press the buttons of a browser's own dialog. */
const NO_PICKER = 'delete window.showSaveFilePicker';

const web = stage();

async function editor(lang: 'pl' | 'en' = 'pl', more: {readonly width?: number; readonly strict?: boolean} = {}) {
  const page = await web.open({
    script: 'none',
    head: HEAD,
    body: EDITOR,
    lang,
    init: NO_PICKER,
    headers: more.strict ? {'content-security-policy': STRICT} : {},
    ...(more.width === undefined ? {} : {width: more.width}),
  });
  return Object.assign(page, {clerk: new Clerk(page)});
}

/** Counts what a person does: a click, a field filled, a choice made. */
class Clerk {
  actions = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async click(name: string | RegExp, within = this.#page.locator('twin-cities-editor')): Promise<void> {
    this.actions++;
    await within
      .getByRole('button', {name, exact: typeof name === 'string'})
      .first()
      .click();
  }
  async fill(label: string | RegExp, text: string, within = this.#page.locator('twin-cities-editor')): Promise<void> {
    this.actions++;
    await within
      .getByLabel(label, {exact: typeof label === 'string'})
      .first()
      .fill(text);
  }
  async choose(
    label: string | RegExp,
    value: string,
    within = this.#page.locator('twin-cities-editor'),
  ): Promise<void> {
    this.actions++;
    await within
      .getByLabel(label, {exact: typeof label === 'string'})
      .first()
      .selectOption(value);
  }
  async unfold(text: string | RegExp, within = this.#page.locator('twin-cities-editor')): Promise<void> {
    this.actions++;
    await within.locator('summary').filter({hasText: text}).first().click();
  }
  async save(name: string | RegExp): Promise<{readonly name: string; readonly bytes: Buffer}> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), this.click(name)]);
    return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
  }
}

/** What is read; spaces at which no line breaks are spaces. */
const textOf = async (page: Page, css: string): Promise<string> =>
  (await page.locator(css).first().innerText()).replace(/\u00a0/g, ' ');
const problems = (page: Page) => page.locator('.problems');
const document_ = (page: Page, n: number) => page.locator('.ties > .record').nth(n);

/** A city with one document, its source chosen from the list or made on the spot. */
async function addCity(page: Page & {readonly clerk: Clerk}, city: string): Promise<void> {
  const {clerk} = page;
  await clerk.click('Miasta partnerskie ' + String(await page.locator('.parts .count').first().innerText()));
  await clerk.click('Dodaj miasto');
  await clerk.fill('Znajdź miasto po nazwie', city);
  await clerk.click(new RegExp(`^${city},`));
  await clerk.click('Dodaj dokument');
}

test('from nothing to a sound atlas, and to a folder that works on a bare server under a strict policy', async () => {
  const page = await editor('pl', {strict: true});
  const {clerk} = page;
  await clerk.fill('Nazwa Twojego miasta', 'Gdynia');
  await clerk.click('Zacznij');
  await clerk.click(/^Gdynia, Polska/);

  await addCity(page, 'Kalmar');
  await clerk.fill('Dzień', '17.05.1991');
  await clerk.click('Nowe źródło');
  await clerk.fill('Tytuł w brzmieniu oryginału', 'Lista miast partnerskich');
  await clerk.fill(/^Odnośnik/, 'https://example.org/lista');
  await clerk.click('Gotowe');
  await expect.poll(() => problems(page).innerText()).toContain('Bez błędów');

  await addCity(page, 'Seattle');
  await clerk.choose('Jak dokładnie jest znana?', 'year');
  await clerk.fill('Rok', '1994');
  await clerk.choose('Wybierz źródło', 'lista-miast-partnerskich');
  await clerk.click('Zakończenie');
  const ending = document_(page, 0).locator('details.record').last();
  await clerk.fill('Dzień', '3 marca 2022', ending);
  await clerk.choose('Wybierz źródło', 'lista-miast-partnerskich', ending);

  await addCity(page, 'Plymouth');
  await clerk.choose('Jak dokładnie jest znana?', 'between');
  await clerk.fill('Nie wcześniej niż', '1976');
  await clerk.fill('Nie później niż', 'czerwiec 1978');
  await clerk.choose('Wybierz źródło', 'lista-miast-partnerskich');
  expect(await page.locator('.date .told').first().innerText()).toContain('między');

  await clerk.click('Przedsięwzięcia 0');
  await clerk.click('Dodaj przedsięwzięcie');
  const title = page.getByRole('group', {name: 'Nazwa przedsięwzięcia'});
  await clerk.fill('polski', 'Wystawa o morzu', title);
  await clerk.fill('angielski', 'An exhibition on the sea', title);
  await clerk.fill('Rodzaj', 'exhibition');
  await clerk.choose('Wybierz źródło', 'lista-miast-partnerskich');
  await expect.poll(() => problems(page).innerText()).toContain('Bez błędów');

  // The widget beside it has followed.
  const seen = new Widget(page);
  await expect
    .poll(async () => (await seen.tableRows()).map(({city, status}) => `${city} ${status}`).sort())
    .toEqual(['kalmar in-force', 'plymouth in-force', 'seattle terminated']);

  await clerk.click('Zapisz');
  const {name, bytes} = await clerk.save('Zapisz atlas (.json)');
  expect(name).toBe('gdynia.json');
  const file = JSON.parse(bytes.toString()) as {partners: {id: string; ties: {events: object[]}[]}[]};
  expect(readAtlas(file)).toMatchObject({warnings: []});
  expect(file.partners.map(({id, ties}) => [id, ties[0]?.events])).toMatchObject([
    ['kalmar', [{type: 'signed', date: '1991-05-17'}]],
    ['seattle', [{date: '1994'}, {type: 'terminated', date: '2022-03-03'}]],
    ['plymouth', [{date: '[1976..1978-06]'}]],
  ]);

  const zip = await clerk.save('Wszystko na serwer (.zip)');
  expect(zip.name).toBe('gdynia-twin-cities.zip');
  expect(page.errors).toEqual([]);
  const files = unzipSync(new Uint8Array(zip.bytes));
  const TYPES: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    json: 'application/json',
    svg: 'image/svg+xml',
    css: 'text/css',
  };
  for (const [path, body] of Object.entries(files))
    web.routes.set(`/bare/${path}`, (response) =>
      response
        .writeHead(200, {
          'content-type': TYPES[path.split('.').pop() ?? ''] ?? 'text/plain',
          'content-security-policy': STRICT,
        })
        .end(Buffer.from(body)),
    );
  expect(Object.keys(files).map((path) => path.replace('gdynia-twin-cities/', ''))).toEqual(
    expect.arrayContaining([
      'atlas.json',
      'embed.html',
      'fallback.en.html',
      'fallback.pl.html',
      'guide.html',
      'index.html',
      'instrukcja.html',
      'map.pl.svg',
      'twin-cities-core.js',
      'LICENSES.md',
    ]),
  );
  for (const path of ['index.html', 'index.en.html', 'embed.html']) {
    const put = await web.open({path: `/bare/gdynia-twin-cities/${path}`});
    expect((await put.widget.tableRows()).map(({city}) => city).sort()).toEqual(['kalmar', 'plymouth', 'seattle']);
    expect(put.errors).toEqual([]);
  }
});

test('what is saved passes the check of the command line', async () => {
  const page = await editor('en');
  await page.clerk.click('Białystok’s atlas');
  await page.clerk.click('Save');
  const {bytes} = await page.clerk.save('Save the atlas (.json)');
  const {mkdtempSync, rmSync, writeFileSync} = await import('node:fs');
  const dir = mkdtempSync('/tmp/twin-editor-');
  writeFileSync(`${dir}/atlas.json`, bytes);
  const told: string[] = [];
  expect(await main(['check', `${dir}/atlas.json`, '--lang', 'en'], {}, (text) => told.push(text))).toBe(0);
  rmSync(dir, {recursive: true});
});

test('an agreement with its source is added in at most 25 actions', async () => {
  const page = await editor('pl');
  const {clerk} = page;
  await clerk.click('Atlas Białegostoku');
  await clerk.click('Łuck');
  await clerk.click('Dodaj dokument');
  const tie = document_(page, 2);
  await clerk.fill('Dzień', '12.11.2026', tie);
  await clerk.click('Nowe źródło', tie);
  await clerk.fill('Tytuł w brzmieniu oryginału', 'Umowa o partnerstwie', tie);
  await clerk.fill(/^Odnośnik/, 'https://example.org/umowa', tie);
  await clerk.click('Zapisz');
  expect(await textOf(page, '.changes')).toContain('Dodano: Łuck › umowa (podpisanie 12 listopada 2026)');
  await clerk.save('Zapisz atlas (.json)');
  expect(clerk.actions).toBeLessThanOrEqual(25);
});

test('a date is corrected in at most 8 actions', async () => {
  const page = await editor('en');
  const {clerk} = page;
  await clerk.click('Białystok’s atlas');
  await clerk.click('Lutsk');
  await clerk.unfold('signed, 22 June 2013');
  await clerk.fill('Day', '23 June 2013', document_(page, 1));
  await clerk.click('Save');
  expect(await textOf(page, '.changes')).toBe(
    'Lutsk › agreement › signed › Date: “22 June 2013” became “23 June 2013”',
  );
  await clerk.save('Save the atlas (.json)');
  expect(clerk.actions).toBeLessThanOrEqual(8);
});

test('a tie is ended in at most 10 actions, and it is told what readers will see and why', async () => {
  const page = await editor('pl');
  const {clerk} = page;
  await clerk.click('Atlas Białegostoku');
  await clerk.click('Sliema');
  const tie = document_(page, 0);
  await clerk.click('Zakończenie', tie);
  const event = tie.locator('details.record').last();
  await clerk.fill('Dzień', '15.10.2026', event);
  await clerk.choose('Wybierz źródło', 'um-bialystok-pl', event);
  expect(await textOf(page, '.status-box')).toContain('zakończono 15 października 2026');
  await clerk.click('Zapisz');
  await clerk.save('Zapisz atlas (.json)');
  expect(clerk.actions).toBeLessThanOrEqual(10);
});

test('problems are told as one types, lead to their field, and the preview keeps the last good state', async () => {
  const page = await editor('en');
  await page.clerk.click('Białystok’s atlas');
  await page.clerk.click('Lutsk');
  await page.clerk.unfold('signed, 22 June 2013');
  await page.clerk.fill('Day', '31 June 2013', document_(page, 1));
  expect(await problems(page).innerText()).toContain('Lutsk › agreement › signed › Date');
  expect(await page.locator('.preview').innerText()).toContain('the last state without problems');
  await page.clerk.click(/^Home|^Our city/);
  await problems(page).locator('.pick').first().click();
  expect(
    await page.evaluate(
      () => (document.querySelector('twin-cities-editor')?.shadowRoot?.activeElement as HTMLInputElement).value,
    ),
  ).toBe('31 June 2013');
  await page.clerk.click('Undo');
  expect(await problems(page).innerText()).toContain('No problems');
  await page.clerk.click('Redo');
  expect(await problems(page).innerText()).toContain('1 problem');
});

test('a draft survives a closed window, is told, and can be switched off', async () => {
  const page = await editor('en');
  await page.clerk.click('Białystok’s atlas');
  await page.clerk.click('Lutsk');
  await page.clerk.click('Add a document');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.clerk.click('Go on with the draft');
  await page.clerk.click('Lutsk');
  expect(await page.locator('.ties > .record').count()).toBe(3);
  await page.clerk.click('Save');
  await page.getByLabel('Keep a draft in this browser').uncheck();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['twin-cities-editor-no-draft']);
});

test('a table, a file and a text are opened; what is none is told as everywhere', async () => {
  const page = await editor('en');
  const table =
    'partner_id;partner_name_pl;partner_name_en;country;lon;lat;instrument;event;date;source_title\r\nport;Gdynia;Gdynia;PL;18,53;54,52;;home;2024-06-01;\r\nkalmar;Kalmar;Kalmar;SE;16,36;56,66;agreement;signed;1991-05-17;Lista\r\n';
  const give = (name: string, text: string) =>
    page.getByLabel('Open a file').setInputFiles({name, mimeType: 'text/plain', buffer: Buffer.from(text)});
  await give('list.csv', table.replace('1991-05-17', '05/06/91'));
  expect(await page.getByRole('alert').innerText()).toContain('row 3, column date');
  await give('atlas.json', '{"a": 1,}');
  expect(await page.getByRole('alert').innerText()).toContain('atlas.json, line 1, column 8');
  await give('list.csv', table);
  await page.getByRole('button', {name: 'Kalmar', exact: true}).first().waitFor();
});

test('a result of Wikidata becomes an atlas, and a later one is asked about point by point', async () => {
  const page = await editor('en');
  await page.getByLabel('Number of your city in Wikidata').fill('https://www.wikidata.org/wiki/Q761');
  expect(await page.getByLabel('The query').inputValue()).toContain('wd:Q761');
  expect(await page.getByRole('link', {name: /Open the query/}).getAttribute('href')).toMatch(
    /^https:\/\/query\.wikidata\.org\/#/,
  );
  const give = (text: string) =>
    page
      .getByLabel('Open the result')
      .setInputFiles({name: 'query.json', mimeType: 'application/json', buffer: Buffer.from(text)});
  const result = await readFile('tests/fixtures/wikidata/bialystok.json', 'utf8');
  await give(result);
  await expect.poll(() => textOf(page, 'main')).toContain('once more without a date');
  await page.getByRole('button', {name: /^Partner cities 4/}).waitFor();
  await page.clerk.click('Wikidata');
  await give(result.replaceAll('1992', '1990'));
  await expect
    .poll(() => textOf(page, 'main'))
    .toContain('Eindhoven, “signed”: your atlas says 1992, Wikidata says 1990.');
  await page.clerk.click('Take it over');
  expect(await textOf(page, 'main')).toContain('Nothing is left to be asked');
  await page.clerk.click('Save');
  expect(await textOf(page, '.changes')).toContain('Eindhoven');
  // Nobody was asked.
  expect(page.asked.every((address) => address.startsWith(web.url) || address.startsWith('blob:'))).toBe(true);
});

test.each([
  [1280, 'pl'],
  [320, 'en'],
] as const)('%i px wide nothing is cut off, and axe finds nothing', async (width, lang) => {
  const page = await editor(lang, {width});
  const axe = async (): Promise<readonly string[]> => {
    return page.evaluate(async () => {
      const {axe: tool} = window as unknown as {
        axe: {run(options: object): Promise<{violations: {id: string; nodes: {target: unknown}[]}[]}>};
      };
      const {violations} = await tool.run({resultTypes: ['violations']});
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => JSON.stringify(target)).join(' ')}`);
    });
  };
  await page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core/axe.min.js')});
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(await axe()).toEqual([]);
  expect(await fits()).toBe(true);
  await page.clerk.click(/^Atlas Białegostoku|^Białystok’s/);
  expect(await axe()).toEqual([]);
  await page.clerk.click(/^(Łuck|Lutsk)$/);
  await page.clerk.unfold(/^Nazwa i|^Name and/);
  await page.clerk.unfold(/^Wskaż na mapie|^Set it on a map/);
  await page.clerk.click(/^Dodaj dokument|^Add a document/);
  expect(await axe()).toEqual([]);
  expect(await fits()).toBe(true);
  await page.clerk.click(/^(Zapisz|Save)$/);
  expect(await axe()).toEqual([]);
});

test('everything is done by keyboard, the map too', async () => {
  const page = await editor('en');
  await page.clerk.fill('Name of your city', 'Nowhere at all');
  await page.keyboard.press('Enter');
  await page.clerk.choose('Country', 'PL');
  await page.clerk.unfold('Set it on a map');
  await page.locator('[data-map]').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  const at = await page.getByLabel(/^Longitude/).inputValue();
  await page.keyboard.press('ArrowRight');
  expect(Number(await page.getByLabel(/^Longitude/).inputValue())).toBeGreaterThan(Number(at));
  expect(
    await page.evaluate(() => document.querySelector('twin-cities-editor')?.shadowRoot?.activeElement?.tagName),
  ).toBe('svg');
});
