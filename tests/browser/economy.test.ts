// What the widget costs the page that it stands on: writes into it, and what is left of it in memory.
import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import type {} from '../../src/frameworks.d.ts';
import {stage} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

test('a year’s step writes only what has changed', async () => {
  const page = await open({body: '<twin-cities at="1992"></twin-cities>'});
  await page.widget.host.locator('[data-input=cursor]').first().focus();
  await page.evaluate(() => {
    const told = window as unknown as {writes: number};
    told.writes = 0;
    const root = document.querySelector('twin-cities')?.shadowRoot as ShadowRoot;
    const options = {subtree: true, childList: true, attributes: true, characterData: true};
    new MutationObserver((records) => void (told.writes += records.length)).observe(root, options);
  });
  const writes: number[] = [];
  for (let year = 1993; year <= 2026; year++) {
    await page.keyboard.press('ArrowRight');
    await atRest(page);
    writes.push(
      await page.evaluate(() => {
        const told = window as unknown as {writes: number};
        const {writes} = told;
        told.writes = 0;
        return writes;
      }),
    );
  }
  // Of 3,700 elements: the day in its places, the counts, and for each city whose standing changes its marks in every view.
  expect(Math.max(...writes)).toBeLessThan(400);
  expect(writes.reduce((sum, one) => sum + one, 0) / writes.length).toBeLessThan(100);
});

test('put in and taken out fifty times it leaves nothing behind', async () => {
  const page = await open({body: '<main></main>', wait: false});
  await page.evaluate(async () => {
    const told = window as unknown as {made: WeakRef<Element>[]};
    told.made = [];
    for (let i = 0; i < 50; i++) {
      const one = document.createElement('twin-cities') as HTMLElement & {ready: Promise<void>};
      document.querySelector('main')?.append(one);
      await one.ready;
      told.made.push(new WeakRef(one));
      one.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const cdp = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const left = await page.evaluate(
    () => (window as unknown as {made: WeakRef<Element>[]}).made.filter((one) => one.deref()).length,
  );
  // The last one may stand in a memo of the last input.
  expect(left).toBeLessThanOrEqual(1);
});

/** MB, after a collection of garbage. */
async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = (await cdp.send('Runtime.getHeapUsage')) as {usedSize: number};
  await cdp.detach();
  return usedSize / 1e6;
}

test('after a thousand steps of the moment no more is kept than after three hundred', async () => {
  const page = await open({body: '<twin-cities></twin-cities>'});
  /** Steps through the years, months and days of its span, with hovers and cities between them. */
  const steps = (from: number, to: number): Promise<void> =>
    page.evaluate(
      async ([first, last]) => {
        const element = document.querySelector('twin-cities') as HTMLElementTagNameMap['twin-cities'];
        const cities = ['', 'eindhoven', 'lutsk', 'kaunas'];
        for (let i = first; i < last; i++) {
          const day = new Date(Date.UTC(1990, 0, 1) + ((i * 37) % 13_000) * 86_400_000).toISOString().slice(0, 10);
          element.at = day.slice(0, [4, 7, 10][i % 3]);
          element.city = cities[i % 4] ?? '';
          await element.updateComplete;
        }
      },
      [from, to] as const,
    );
  await steps(0, 300);
  const before = await heap(page);
  await steps(300, 1000);
  expect((await heap(page)) - before).toBeLessThan(1);
});

test('ten on a page share land, words and atlas', async () => {
  const one = await open({body: '<twin-cities></twin-cities>'});
  const ten = await open({body: '<twin-cities></twin-cities>'.repeat(10)});
  await ten.evaluate(async () => {
    for (const element of document.querySelectorAll('twin-cities')) {
      await element.ready;
      await element.updateComplete;
    }
  });
  const [alone, together] = [await heap(one), await heap(ten)];
  const shared = await ten.evaluate(() => {
    const atlases = [...document.querySelectorAll('twin-cities')].map(({atlas}) => atlas);
    return atlases.every((atlas) => atlas !== undefined && atlas === atlases[0]);
  });
  expect(shared).toBe(true);
  expect((together - alone) / 9 / alone).toBeLessThan(0.5);
});
