// A frozen edition, opened by double click: from a disk, where nothing can be fetched.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium as engine, type Browser} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {chromium} from '../../tools/chromium.mjs';
import {TEST_DIST} from '../harness/test-dist.ts';

const dir = mkdtempSync(join(tmpdir(), 'twin-edition-'));
let browser: Browser;

function edition(name: string, atlas: object, ...options: readonly string[]): string {
  const file = join(dir, `${name}.json`);
  writeFileSync(file, JSON.stringify(atlas));
  const out = join(dir, name);
  const call = [resolve(TEST_DIST, 'cli.js'), 'edition', file, '--out', out, ...options];
  const {status, stdout, stderr} = spawnSync(process.execPath, call, {encoding: 'utf8'});
  expect(stdout + stderr).toContain('SHA256SUMS');
  expect(status).toBe(0);
  return out;
}

async function open(path: string) {
  const page = await browser.newPage({viewport: {width: 1000, height: 800}, locale: 'de'});
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => (document.querySelector('twin-cities') as unknown as {ready: Promise<void>}).ready);
  return {page, errors};
}

const bialystok = JSON.parse(readFileSync('tests/atlases/bialystok.json', 'utf8')) as object;
/** Of another town, in a language whose words lie beside the script, and in English. */
const small = {
  ...(JSON.parse(readFileSync('tests/fixtures/small-atlas.json', 'utf8')) as {title: object}),
  title: {lt: 'Miestai partneriai', en: 'Partner towns of elsewhere'},
};

beforeAll(async () => {
  const {source: _source, ...options} = await chromium();
  browser = await engine.launch(options);
});
afterAll(async () => {
  await browser.close();
  rmSync(dir, {recursive: true});
});

describe('from a disk', () => {
  test('both languages, at the day of the data, under one heading, and a way from one to the other', async () => {
    const out = edition('both', bialystok);
    const {page, errors} = await open(join(out, 'index.html'));
    expect(errors).toEqual([]);
    expect(await page.locator('h1').allInnerTexts()).toEqual(['Miasta partnerskie Białegostoku']);
    expect(await page.locator('html').getAttribute('lang')).toBe('pl');
    expect(await page.locator('twin-cities').getAttribute('at')).toBe('2026-11-29');
    expect(await page.locator('tr[data-city="lutsk"]').first().getAttribute('data-status')).toBe('in-force');
    expect(await page.locator('twin-cities > div > table').isVisible()).toBe(false);
    await page.getByRole('link', {name: 'English'}).click();
    await page.waitForSelector('tr[data-city="lutsk"]', {state: 'attached'});
    expect(await page.locator('h1').innerText()).toBe('Partner cities of Białystok');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.close();
  }, 60_000);

  test('at its day, in the language asked for alone', async () => {
    const out = edition('one', small, '--at', '2013', '--lang', 'en');
    const {page, errors} = await open(join(out, 'index.html'));
    expect(errors).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('a[hreflang]').count()).toBe(0);
    expect(await page.evaluate(() => (document.querySelector('twin-cities') as unknown as {at: string}).at)).toBe(
      '2013',
    );
    await page.close();
  }, 60_000);

  test('of another town: its own name and data, in each of its languages, also one that does not travel with the script', async () => {
    const out = edition('small', small);
    const {page, errors} = await open(join(out, 'index.html'));
    expect(errors).toEqual([]);
    expect(await page.title()).toBe('Miestai partneriai');
    expect(await page.locator('html').getAttribute('lang')).toBe('lt');
    expect(await page.locator('twin-cities').locator('.lede').innerText()).toMatch(/miest/);
    expect(await page.locator('[data-city="lutsk"]').count()).toBe(0);
    await page.close();
    const english = await open(join(out, 'index.en.html'));
    expect(english.errors).toEqual([]);
    expect(await english.page.title()).toBe('Partner towns of elsewhere');
    await english.page.close();
  }, 60_000);
});
