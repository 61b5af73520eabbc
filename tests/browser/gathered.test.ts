// Very many partners on the map of the screen: marks that fall together stand as one with their number, and open on zooming.
import {expect, test} from 'vitest';
import {manyPartners} from '../../bench/many.mjs';
import {stage} from '../harness/browser.ts';

const COUNT = 1200;
const {open, routes} = stage();
routes.set('/many.json', (response) => {
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(manyPartners(COUNT)));
});
const opened = (attributes = '') =>
  open({body: `<twin-cities src="/many.json" lang="en" ${attributes}></twin-cities>`, width: 1280, height: 900});

type Page = Awaited<ReturnType<typeof opened>>;

interface Seen {
  readonly number: number;
  readonly name: string;
}

/** The gatherings, in the order of the arrow keys. */
const gatherings = (page: Page): Promise<readonly Seen[]> =>
  page.widget.host.evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('[part~=gathering]') ?? [])].map((one) => ({
      number: Number(one.querySelector('text')?.textContent?.replace(/\D/g, '')),
      name: one.getAttribute('aria-label') ?? '',
    })),
  );
const sum = (all: readonly Seen[]): number => all.reduce((total, {number}) => total + number, 0);
const focused = (page: Page): Promise<string> =>
  page.widget.host.evaluate((host) => host.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '');
const largest = async (page: Page): Promise<number> => {
  const numbers = (await gatherings(page)).map(({number}) => number);
  return numbers.indexOf(Math.max(...numbers));
};

test('more than a thousand stand in a few dozen marks, whose numbers tell all of them', async () => {
  const page = await opened();
  expect(page.errors).toEqual([]);
  const all = await gatherings(page);
  expect(sum(all) + (await page.widget.pins()).length).toBe(COUNT);
  expect(await page.widget.host.locator('.map-svg *').count()).toBeLessThan(1000);
  expect(all[0]?.name).toMatch(/^\d+ partner cities: Town .* in force: \d+/);
});

test('a click comes nearer to what it holds, and it parts', async () => {
  const page = await opened();
  const before = await gatherings(page);
  const i = await largest(page);
  const lead = (await page.widget.part('gathering').nth(i).getAttribute('data-act'))?.split(' ')[1] ?? '';
  await page.widget.part('gathering').nth(i).click();
  await expect.poll(async () => (await gatherings(page)).some(({name}) => name === before[i]?.name)).toBe(false);
  expect(await page.widget.host.locator('.map-svg[data-zoomed]').count()).toBe(1);
  const after = await gatherings(page);
  expect(Math.max(...after.map(({number}) => number))).toBeLessThan(before[i]?.number ?? 0);
  expect(await page.widget.host.locator('[part~=pin][data-lit]').count()).toBe(0);
  // The city on whose place they stood is in the middle.
  const [frame, pin] = [page.widget.host.locator('.map-svg'), page.widget.pin(lead).locator('.mark')];
  const [outer, inner] = [await frame.boundingBox(), await pin.boundingBox()];
  expect(Math.abs((inner?.x ?? 0) - (outer?.x ?? 0) - (outer?.width ?? 0) / 2)).toBeLessThan(60);
  expect(Math.abs((inner?.y ?? 0) - (outer?.y ?? 0) - (outer?.height ?? 0) / 2)).toBeLessThan(60);
});

test('a finger opens one as well', async () => {
  const page = await open({
    body: '<twin-cities src="/many.json" lang="pl"></twin-cities>',
    width: 390,
    height: 844,
    hasTouch: true,
  });
  await page.widget
    .part('gathering')
    .nth(await largest(page))
    .tap();
  await expect.poll(() => page.widget.host.locator('.map-svg[data-zoomed]').count()).toBe(1);
});

test('keys walk over them and open them, and the focus stays on the map', async () => {
  const page = await opened();
  const names = (await gatherings(page)).map(({name}) => name);
  await page.widget.host.locator('.pins [tabindex="0"]').focus();
  const walked = [await focused(page)];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('ArrowRight');
    walked.push(await focused(page));
  }
  expect(new Set(walked).size).toBe(4);
  expect(walked.filter((name) => names.includes(name)).length).toBeGreaterThan(2);
  while (!names.includes(await focused(page))) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.widget.host.locator('[role=status]').allInnerTexts())
    .toContainEqual(expect.stringMatching(/^Zoom [\d.]+×$/));
  await expect.poll(() => page.widget.host.locator('.map-svg[data-zoomed]').count()).toBe(1);
  await expect.poll(() => focused(page)).toMatch(/^Town \d+, /);
  // And out again.
  await page.keyboard.press('0');
  await expect.poll(async () => sum(await gatherings(page))).toBe(COUNT - 1);
  expect(await focused(page)).toMatch(/^Town \d+, /);
});

test('a city chosen from the list has its pin and its name among them', async () => {
  const page = await opened();
  const entry = page.widget.host.locator('.city-entry').nth(7);
  const name = (await entry.innerText()).trim();
  await entry.click();
  const pin = page.widget.host.locator('[part~=pin][aria-selected=true]');
  await expect.poll(() => pin.count()).toBe(1);
  expect((await pin.locator('text').innerHTML()).replace(/<!--.*?-->/g, '').trim()).toBe(name);
  expect(sum(await gatherings(page))).toBe(COUNT - 1);
});

test('a search leaves the numbers of those that are found, and few have pins', async () => {
  const page = await opened();
  await page.widget.attribute('query', 'Town 1');
  const shown = page.widget.host.locator('.header, .filters').getByText(/of 1,200 shown/);
  const found = Number((await shown.first().innerText()).match(/[\d,]+/)?.[0].replace(',', ''));
  expect(found).toBeGreaterThan(100);
  await expect.poll(async () => sum(await gatherings(page)) + (await page.widget.pins()).length).toBe(found);
  await page.widget.attribute('query', 'Town 1199');
  await expect.poll(async () => (await page.widget.pins()).map(({city}) => city)).toEqual(['town-1199']);
  expect(await gatherings(page)).toEqual([]);
});

test('paper has every pin', async () => {
  const page = await opened();
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(async () => (await page.widget.pins()).length).toBe(COUNT);
  expect(await gatherings(page)).toEqual([]);
});
