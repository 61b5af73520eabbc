// Some hundreds of partners: lists are drawn in part, and the rest at the reader's wish, on paper and in counts.
import {expect, test} from 'vitest';
import {manyPartners} from '../../bench/many.mjs';
import {stage} from '../harness/browser.ts';

const COUNT = 450;
const {open, routes} = stage();
routes.set('/many.json', (response) => {
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(manyPartners(COUNT)));
});
const opened = () =>
  open({body: '<twin-cities src="/many.json" lang="en" open="table"></twin-cities>', width: 1280, height: 900});

type Page = Awaited<ReturnType<typeof opened>>;
const LISTS = ['.tl-row', '.table .pick', '.city-entry'];
const drawn = async (page: Page): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (const selector of LISTS) counts.push(await page.widget.host.locator(selector).count());
  return counts;
};

test('of each list 200 are drawn, and the numbers tell all', async () => {
  const page = await opened();
  expect(page.errors).toEqual([]);
  expect(await drawn(page)).toEqual([200, 200, 200]);
  expect(await page.widget.host.locator('.table').getAttribute('aria-rowcount')).toBe('451');
  expect(await page.widget.host.locator('.city-entry').last().getAttribute('aria-setsize')).toBe('450');
  expect(await page.widget.host.locator('.city-entry').last().getAttribute('aria-posinset')).toBe('200');
  expect(await page.widget.host.locator('.header').innerText()).toContain('450 partner cities');
  expect(await page.widget.host.getByText('200 of 450 shown').count()).toBe(3);
});

test.each([
  ['rows', 0, '.tl-row'],
  ['table', 1, '.table .pick'],
  ['list', 2, '.city-entry'],
] as const)(
  'more of the %s at a press of a key: the focus is on the first of them, and it is said',
  async (list, i, stop) => {
    const page = await opened();
    const button = page.widget.host.locator(`[data-act="more ${list}"]`);
    expect(await button.innerText()).toBe('Show 200 more');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await drawn(page))[i]).toBe(400);
    const first = page.widget.host.locator(stop).nth(200);
    await expect
      .poll(() => first.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one))
      .toBe(true);
    await expect.poll(() => page.widget.host.locator('[role=status]').allInnerTexts()).toContain('400 of 450 shown');
    expect(await button.innerText()).toBe('Show 50 more');
    await button.press('Enter');
    await expect.poll(async () => (await drawn(page))[i]).toBe(450);
    expect(await button.count()).toBe(0);
  },
);

test('a search finds those that are not drawn', async () => {
  const page = await opened();
  await page.evaluate(() => document.querySelector('twin-cities')?.setAttribute('query', 'Town 433'));
  await expect.poll(() => drawn(page)).toEqual([1, 1, 1]);
});

test('paper has them all', async () => {
  const page = await opened();
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(async () => (await drawn(page)).slice(0, 2)).toEqual([COUNT, COUNT]);
});
