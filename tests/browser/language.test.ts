// Languages beside the script: fetched when they are wished for, live, and named where they are missing.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';
import {finnishFile} from '../harness/finnish.ts';

const {open, routes} = stage();
const FILE = 'twin-cities-uk.js';
const BODY = '<twin-cities lang="uk" panels="table" open="table"></twin-cities>';

test('a language of its own file is spoken once that has come, and changes live', async () => {
  const page = await open({body: BODY});
  const status = page.widget.host.locator('tr[data-city="lutsk"]').first();
  await expect.poll(() => status.innerText()).toContain('діє');
  expect(await page.widget.host.locator('.page').getAttribute('lang')).toBe('uk');
  await page.widget.attribute('lang', 'pl');
  await expect.poll(() => status.innerText()).toContain('obowiązuje');
  await page.widget.attribute('lang', 'uk-UA');
  await expect.poll(() => status.innerText()).toContain('діє');
  expect(page.asked.filter((address) => address.includes(FILE)).length).toBe(1);
  expect(page.errors).toEqual([]);
});

test('until then, and where it is missing, the nearest language is spoken and the console names the file', async () => {
  const page = await open({
    body: `${BODY}${BODY}`,
    before: (one) => one.route(`**/${FILE}`, (route) => route.abort()),
  });
  await page.widget.ready();
  await expect.poll(() => page.warnings.filter((warning) => warning.includes(FILE)).length).toBe(1);
  expect(await page.widget.host.first().locator('.page').getAttribute('lang')).toBe('pl');
  expect((await page.widget.tableRows()).length).toBe(21);
});

test('who wishes for no other language fetches none', async () => {
  const page = await open({body: '<twin-cities lang="fi" panels="table"></twin-cities>'});
  await page.widget.ready();
  expect(page.asked.filter((address) => /twin-cities-[a-z]{2}\.js/.test(address))).toEqual([]);
});

test('where the widget does not speak the page’s language, the atlas’s texts are in it all the same', async () => {
  routes.set(
    '/finnish.json',
    (response) => void response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(finnishFile())),
  );
  const page = await open({
    lang: 'fi',
    locale: 'en-GB',
    body: '<twin-cities src="/finnish.json" city="norrkoping" open="all"></twin-cities>',
  });
  const {host} = page.widget;
  expect(await host.locator('.page').getAttribute('lang')).toBe('en');
  const heading = host.getByRole('heading', {level: 2}).first();
  expect(await heading.innerText()).toBe('Tampereen ystävyyskaupungit');
  expect(await heading.locator('[lang=fi]').count()).toBe(1);
  const details = page.widget.part('details');
  expect(await details.locator('[lang=fi]').allInnerTexts()).toEqual(
    expect.arrayContaining(['Norrköping suomeksi', 'Ystävyystoiminnan alku', 'koulut']),
  );
  const row = page.widget.tableRow('norrkoping');
  expect(await row.locator('[lang=fi]').first().innerText()).toBe('Norrköping suomeksi');
  expect(await row.innerText()).toContain('in force');
  expect(await page.widget.tableRow('lodz').innerText()).toContain('Lodz');
  await expect.poll(() => host.locator('text[lang=fi]').allTextContents()).toContain('Norrköping suomeksi');
  // A page that turns into another language takes its texts along.
  await page.evaluate(() => (document.documentElement.lang = 'pl'));
  await expect.poll(() => heading.innerText()).toBe('Twin towns of Tampere (po polsku)');
  expect(await heading.locator('[lang]').count()).toBe(0);
  expect(page.errors).toEqual([]);
});
