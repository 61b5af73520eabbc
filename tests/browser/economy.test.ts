// What the widget costs the page that it stands on: writes into it, and what is left of it in memory.
import {expect, test} from 'vitest';
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
