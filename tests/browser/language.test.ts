// Languages beside the script: fetched when they are wished for, live, and named where they are missing.
import {expect, test} from 'vitest';
import {stage} from '../harness/browser.ts';

const {open} = stage();
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
