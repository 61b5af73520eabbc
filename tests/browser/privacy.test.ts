// Private: not one request beyond the widget's own files and `src`, no cookie, no storage, also after every action.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';
import {fullTour} from '../harness/tour.ts';

const site = stage();

const OWN_FILES = /^http:\/\/127\.0\.0\.1:\d+\/dist\/twin-cities(-(export|pdf|docx|qr|land|help|reader))?\.js$/;
const kept = `(async () => ({
  cookie: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()`;
const NOTHING = {cookie: '', local: [], session: [], databases: 0, caches: 0, workers: 0};

test('the bundled atlas: the script is all that is asked for, and nothing is kept', async () => {
  const page = await site.open({body: '<twin-cities permalink></twin-cities>'});
  await fullTour(page);
  const asked = page.asked.filter((address) => !address.startsWith('blob:'));
  // In the order of the tour: at first the script alone, further files of the widget when they are wanted.
  expect(asked.slice(1, 2)).toEqual([`${site.url}/dist/twin-cities.js`]);
  for (const address of asked.slice(1)) expect(address).toMatch(OWN_FILES);
  expect(await page.evaluate(kept)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
});

test('a reader who only looks at it asks for the script alone', async () => {
  const page = await site.open();
  await page.waitForLoadState('networkidle');
  expect(page.asked.slice(1)).toEqual([`${site.url}/dist/twin-cities.js`]);
});

test('an atlas by address: its file is asked for once, and nothing else', async () => {
  const page = await site.open({body: '<twin-cities src="/dist/data/bialystok.json"></twin-cities>'});
  await fullTour(page);
  const asked = page.asked.filter((address) => !address.startsWith('blob:'));
  expect(asked.filter((address) => !OWN_FILES.test(address)).slice(1)).toEqual([
    `${site.url}/dist/data/bialystok.json`,
  ]);
  expect(await page.evaluate(kept)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
});

test('links lead out only when they are followed, and tell nobody where from', async () => {
  const page = await site.open();
  const links = await page.widget.host.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('a[href]') ?? [])].map((link) => ({
      href: link.getAttribute('href') ?? '',
      rel: link.getAttribute('rel') ?? '',
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const {href, rel} of links) {
    expect(href).toMatch(/^https?:\/\//);
    expect(rel.split(' ').sort(), href).toEqual(['noopener', 'noreferrer']);
  }
});
