// The files beside the script: found wherever an optimiser has put the script, refused when of another version, told when missing.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {TEST_DIST} from '../harness/test-dist.ts';

const {open, routes} = stage();

type Reply = Parameters<NonNullable<ReturnType<typeof routes.get>>>[0];
const script = (text: () => string) => (response: Reply) =>
  void response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(text());
const built = (name: string): string => readFileSync(`${TEST_DIST}/${name}`, 'utf8');

async function menu(page: Page & Opened): Promise<string> {
  await page.widget.ready();
  const download = page.widget.host.locator('[data-menu=download]');
  await download.locator('summary').click();
  const said = download.locator('.menu-said');
  await expect
    .poll(async () => (await download.locator('button').count()) > 0 || (await said.innerText()) !== '')
    .toBe(true);
  return (await download.locator('button').count()) > 0 ? 'menu' : said.innerText();
}

const visit = (head: string, more: Visit = {}): Promise<Page & Opened> =>
  open({script: 'none', head, body: '<twin-cities panels="table"></twin-cities>', ...more});

test('combined into a file elsewhere, the script finds its parts in the folder that the page names', async () => {
  routes.set(
    '/cache/all.js',
    script(() => `var other = 1;\n${built('twin-cities.js')}`),
  );
  for (const head of [
    '<script src="/cache/all.js" defer></script><script data-parts="/dist"></script>',
    '<script src="/cache/all.js" data-parts="/dist/" defer></script>',
  ])
    expect(await menu(await visit(head))).toBe('menu');
});

test('made a module, fetched and evaluated, or put in by a script, it finds them where it came from', async () => {
  const ways = [
    '<script type="module" src="/dist/twin-cities.js"></script>',
    `<script>fetch('/dist/twin-cities.js').then((answer) => answer.text()).then((text) => {
      const script = document.createElement('script'); script.text = text; document.head.append(script); });</script>`,
    `<script>addEventListener('load', () => { const script = document.createElement('script'); script.src = '/dist/twin-cities.js'; document.body.append(script); });</script>`,
  ];
  for (const head of ways) expect(await menu(await visit(head, {wait: false})), head).toBe('menu');
});

test('what stands behind the script’s address stands behind those of its parts', async () => {
  const page = await visit('<script src="/dist/twin-cities.js?ver=6.7" defer></script>');
  expect(await menu(page)).toBe('menu');
  expect(page.asked.some((address) => address.endsWith('/dist/twin-cities-export.js?ver=6.7'))).toBe(true);
});

test('a part that is not there is named, with its address and what to do', async () => {
  routes.set(
    '/alone/twin-cities.js',
    script(() => built('twin-cities.js')),
  );
  const page = await visit('<script src="/alone/twin-cities.js" defer></script>', {lang: 'en'});
  const said = await menu(page);
  expect(said).toContain('/alone/twin-cities-export.js');
  expect(said).toContain('data-parts="/files/"');
});

test('a part of another version is refused by name', async () => {
  routes.set(
    '/mixed/twin-cities.js',
    script(() => built('twin-cities.js')),
  );
  routes.set(
    '/mixed/twin-cities-export.js',
    script(() => built('twin-cities-export.js').replace(/twin-cities \d+\.\d+\.\d+ /g, 'twin-cities 0.0.9 ')),
  );
  const page = await visit('<script src="/mixed/twin-cities.js" defer></script>', {lang: 'pl'});
  const said = await menu(page);
  expect(said).toContain('twin-cities-export.js');
  expect(said).toContain('0.0.9');
});

test('a placeholder that comes later is filled, also again after its inside has been thrown away', async () => {
  const page = await open({body: '<div id="place"></div>', wait: false});
  await page.evaluate(() => {
    const place = document.querySelector('#place');
    if (place)
      place.innerHTML =
        '<section><div data-twin-cities data-lang="en" data-panels="table"><p>before</p></div></section>';
  });
  await page.locator('twin-cities').waitFor({state: 'attached'});
  await page.widget.ready();
  expect((await page.widget.tableRows()).length).toBe(21);
  // As a framework does that finds another inside than it wrote.
  await page.evaluate(() => document.querySelector('[data-twin-cities]')?.replaceChildren('fresh'));
  await page.locator('twin-cities').waitFor({state: 'attached'});
  await page.widget.ready();
  expect((await page.widget.tableRows()).length).toBe(21);
  // One that is emptied without end is left alone.
  const left = await page.evaluate(async () => {
    for (let i = 0; i < 10; i++) {
      document.querySelector('[data-twin-cities]')?.replaceChildren();
      await Promise.resolve();
    }
    return document.querySelectorAll('twin-cities').length;
  });
  expect(left).toBe(0);
  expect(page.errors).toEqual([]);
});
