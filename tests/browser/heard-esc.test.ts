// Esc, and the keys of the map: what closes says one line, or the focus goes where something is said; where nothing closes,
// nothing is said and the page has the key.
import {expect, test} from 'vitest';
import type {Locator, Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {heardOn} from '../harness/heard.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

type Visited = Page & Opened & {readonly said: (deed: () => Promise<unknown>) => Promise<readonly string[]>};

async function visited(attributes = '', visit: Visit = {}): Promise<Visited> {
  const page = await open({
    body: `<main><h1>Miasto</h1><twin-cities ${attributes}></twin-cities></main>`,
    reducedMotion: 'reduce',
    ...visit,
  });
  const heard = await heardOn(page);
  const said = async (deed: () => Promise<unknown>): Promise<readonly string[]> => {
    const from = heard.length;
    await deed();
    await atRest(page);
    return heard.slice(from);
  };
  return Object.assign(page, {said});
}

const esc = (page: Visited) => () => page.keyboard.press('Escape');
const field = (page: Visited, name: string): Locator => page.widget.host.locator(`[data-input="${name}"]:visible`);
const isFocused = (one: Locator): Promise<boolean> => one.evaluate((element) => element.matches(':focus'));

test('with nothing to close Esc says nothing, wherever the focus is, and the page has the key', async () => {
  const page = await visited('open="table"');
  await page.evaluate(() => {
    document.addEventListener('keydown', ({key, defaultPrevented}) => {
      if (key === 'Escape' && !defaultPrevented) document.body.append(' Esc');
    });
  });
  const places = [
    '[part~=pin][tabindex="0"]',
    '.map-controls [tabindex="0"]',
    '[data-input=query]',
    '.city-entry[tabindex="0"]',
    '[data-input=day]',
    '[data-input=cursor]',
    '[part~=timeline] [part~=row][tabindex="0"]',
    '[part~=table] .pick',
  ];
  for (const place of places) {
    const here = page.widget.host.locator(place).first();
    await here.focus();
    expect(await page.said(esc(page)), place).toEqual([]);
    expect(await isFocused(here), place).toBe(true);
  }
  expect((await page.locator('body').innerText()).match(/Esc/g)?.length).toBe(places.length);
});

test('keys that zoom say how much is shown; Esc leads back to the whole map, after the details', async () => {
  const page = await visited();
  const pin = page.widget.pin('lutsk');
  await pin.focus();
  expect(await page.said(() => page.keyboard.press('+'))).toEqual(['Powiększenie 1,8×']);
  const [chosen] = await page.said(() => page.keyboard.press('Enter'));
  expect(chosen).toMatch(/^Łuck, Ukraina: /);
  expect(await page.said(esc(page))).toEqual(['Łuck: zamknięto szczegóły']);
  expect(await page.said(esc(page))).toEqual(['Powiększenie 1×']);
  expect(await isFocused(pin)).toBe(true);
  expect(await page.said(esc(page))).toEqual([]);
});

test('where the button that moved the map goes with the zoom, the focus stays in its bar', async () => {
  const page = await visited();
  for (let i = 0; i < 2; i++) await page.widget.host.locator('[data-act="zoom in"]').click();
  await page.widget.host.locator('[data-act="pan left"]').focus();
  expect(await page.said(esc(page))).toEqual(['Powiększenie 1×']);
  expect(await page.widget.host.locator('.map-controls :focus').count()).toBe(1);
});

test('Esc takes back what has been typed, before it closes what stands elsewhere', async () => {
  const page = await visited('city="lutsk"', {width: 1280});
  const [day, query] = [field(page, 'day'), field(page, 'query')];
  const before = await day.inputValue();
  await day.fill('kiedyś tam');
  await day.press('Enter');
  await atRest(page);
  const [told, ...more] = await page.said(esc(page));
  expect(told).toMatch(/: obowiązuje: 15, być może: 1$/);
  expect(more).toEqual([]);
  expect(await day.inputValue()).toBe(before);
  expect(await day.getAttribute('aria-invalid')).toBeNull();
  expect(await page.widget.get<string>('city')).toBe('lutsk');
  await query.fill('gori');
  await atRest(page);
  expect(await page.said(esc(page))).toEqual(['Pokazano 21 z 21']);
  expect(await query.inputValue()).toBe('');
  expect(await isFocused(query)).toBe(true);
  expect(await page.widget.get<string>('city')).toBe('lutsk');
});

test('a closed chapter or menu is told by where the focus goes: nothing besides is said', async () => {
  const page = await visited();
  const entry = page.widget.host.locator('.chapter-entry').first();
  await entry.press('Enter');
  await expect.poll(() => page.widget.host.locator('.story').count()).toBe(1);
  await page.widget.host.locator('[data-act="chapter next"]').focus();
  expect(await page.said(esc(page))).toEqual([]);
  expect(await isFocused(entry)).toBe(true);
  await page.widget.openMenu('download');
  const menu = page.widget.menu('download');
  await menu.locator('button').first().focus();
  expect(await page.said(esc(page))).toEqual([]);
  expect(await isFocused(menu.locator('summary').first())).toBe(true);
});

test('what hangs from the bar of the map keeps its own keys: a field its signs, a list its arrows', async () => {
  const page = await visited('', {width: 360});
  await page.widget.openMenu('filters');
  const query = field(page, 'query');
  await query.focus();
  await page.keyboard.type('a-0+');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('=');
  expect(await query.inputValue()).toBe('a-0=+');
  expect(await page.widget.host.locator('[data-act^="pan "]').count()).toBe(0);
  await query.fill('');
  await page.widget.host.locator('.more > summary').click();
  const country = field(page, 'facet country');
  await country.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => country.inputValue()).not.toBe('');
});
