// The focus is never lost: after every act of a reader by keyboard it is on something that can be seen, in the widget, and
// Tab goes on from there. And what a reader has opened stays open.
import {expect, test} from 'vitest';
import type {Locator, Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

type Visited = Page & Opened;

async function visited(attributes = '', visit: Visit = {}): Promise<Visited> {
  const page = await open({
    body: `<main><h1>Miasto</h1><a id="before" href="#before">przed</a><twin-cities ${attributes}></twin-cities><a id="after" href="#after">po</a></main>`,
    head: '<style>body{font:16px/1.5 Arial,sans-serif}</style>',
    reducedMotion: 'reduce',
    ...visit,
  });
  await page.locator('#before').focus();
  return page;
}

/** What has the focus, in words; undefined where it is lost or cannot be seen. */
function focused(page: Visited): Promise<string | undefined> {
  return page.evaluate(() => {
    const root = document.querySelector('twin-cities')?.shadowRoot;
    const focus = root?.activeElement;
    if (!focus || !focus.checkVisibility({visibilityProperty: true})) return undefined;
    const name = (focus.getAttribute('aria-label') ?? focus.textContent ?? '').replace(/\s+/g, ' ').trim();
    const {input = '', act = ''} = (focus as HTMLElement).dataset;
    return [focus.tagName.toLowerCase(), input || act, name.slice(0, 40)].filter(Boolean).join(' ');
  });
}

async function press(page: Visited, control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
  await atRest(page);
}

const act = (page: Visited, command: string): Locator =>
  page.widget.host.locator(`[data-act="${command}"]:visible`).first();

const STATES: readonly {readonly name: string; readonly attributes: string; readonly visit?: Visit}[] = [
  {name: 'at rest', attributes: 'open="all"'},
  {name: 'with a city, on the globe', attributes: 'open="all" city="lutsk" projection="globe"'},
  {name: 'filtered', attributes: 'open="all" country="UA" query="luck" city="lutsk"'},
  {name: 'on a phone', attributes: 'open="table" city="gori"', visit: {width: 360, height: 740}},
];

test.each(STATES)('$name, every command by keyboard leaves the focus on something', async ({attributes, visit}) => {
  const page = await visited(attributes, visit);
  const done = new Set<string>();
  const lost: string[] = [];
  const kindOf = (command: string): string => command.replace(/^(source) .*/, '$1').replace(/^(toggle \w+) .*/, '$1');
  for (;;) {
    const commands = await page.widget.host
      .locator('[data-act]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-act') ?? ''));
    const command = commands.find((one) => !done.has(kindOf(one)) && one !== 'skip');
    if (command === undefined) break;
    done.add(kindOf(command));
    await press(page, act(page, command));
    if (command === 'play') await press(page, act(page, command));
    if ((await focused(page)) === undefined) lost.push(command);
    await page.keyboard.press('Tab');
    const isInPlace = await page.evaluate(() => ['TWIN-CITIES', 'A'].includes(document.activeElement?.tagName ?? ''));
    if (!isInPlace) lost.push(`${command}, then Tab`);
  }
  expect(lost).toEqual([]);
  expect([...done]).toEqual(expect.arrayContaining(['play', 'step next', 'sort city', 'zoom in', 'pan left']));
});

test('clearing filters goes on to the search field, or in the table to its first city', async () => {
  const page = await visited('query="xyzzy" open="table"');
  await press(page, page.widget.part('header').locator('[data-act=unfilter]'));
  expect(await focused(page)).toMatch(/^input query/);
  await page.widget.attribute('query', 'xyzzy');
  await press(page, page.widget.part('table').locator('[data-act=unfilter]'));
  expect((await page.widget.tableRows()).length).toBe(21);
  expect(await focused(page)).toMatch(/^button/);
  const inTable = await page.widget.host.evaluate(
    ({shadowRoot}) => shadowRoot?.activeElement?.closest('[part~=table]') !== null,
  );
  expect(inTable).toBe(true);
});

test('a panel that the reader has opened stays open when its filters are let go', async () => {
  const page = await visited();
  const more = page.widget.host.locator('.more');
  await press(page, more.locator('summary'));
  const select = more.locator('[data-input="facet country"]');
  await select.focus();
  await select.selectOption('UA');
  await atRest(page);
  await select.selectOption('');
  await atRest(page);
  expect(await more.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
  expect(await focused(page)).toContain('facet country');
  const chip = more.locator('.chip').first();
  for (const pressed of ['true', 'false']) {
    await press(page, chip);
    expect(await chip.getAttribute('aria-pressed')).toBe(pressed);
    expect(await more.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
  }
  // Filters that come with a link stand open.
  const linked = await visited('country="UA"');
  expect(await linked.widget.host.locator('.more').evaluate((details) => (details as HTMLDetailsElement).open)).toBe(
    true,
  );
});

test.each([1280, 360])(
  'at %i px a chapter that is left by its button or by Esc gives the focus back to its entry',
  async (width) => {
    const page = await visited('', {width, height: 800});
    for (const leave of [
      () => press(page, act(page, 'chapter close')),
      () => page.keyboard.press('Escape').then(() => atRest(page)),
    ]) {
      const entry = page.widget.host.locator('.chapter-entry').first();
      await press(page, entry);
      expect(await focused(page)).toMatch(/^section/);
      await leave();
      expect(await focused(page)).toMatch(/^button open /);
    }
  },
);

test('what has the focus and is filtered away gives it to something near', async () => {
  const page = await visited('open="table"');
  for (const control of [
    page.widget.pin('lutsk'),
    page.widget.row('lutsk'),
    page.widget.tableRow('lutsk').locator('.pick'),
  ]) {
    await control.focus();
    await page.widget.attribute('query', 'gori');
    await atRest(page);
    expect(await focused(page)).toBeDefined();
    await page.widget.attribute('query', null);
    await atRest(page);
  }
});

test('a focus that the reader has taken elsewhere stays there', async () => {
  const page = await visited();
  await page.widget.row('lutsk').focus();
  await page.evaluate(() => (document.querySelector('twin-cities')?.shadowRoot?.activeElement as HTMLElement).blur());
  await page.widget.attribute('query', 'gori');
  await atRest(page);
  expect(await focused(page)).toBeUndefined();
});
