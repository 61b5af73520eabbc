// What is heard, and what is answered to what is typed: by whoever does not see the picture, or does not drag it.
import {expect, test} from 'vitest';
import type {Locator, Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {heardOn} from '../harness/heard.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

type Visited = Page & Opened;

async function visited(attributes = '', visit: Visit = {}): Promise<Visited & {readonly heard: readonly string[]}> {
  const page = await open({
    body: `<main><h1>Miasto</h1><twin-cities ${attributes}></twin-cities></main>`,
    reducedMotion: 'reduce',
    ...visit,
  });
  return Object.assign(page, {heard: await heardOn(page)});
}

const act = (page: Visited, command: string): Locator =>
  page.widget.host.locator(`[data-act="${command}"]:visible`).first();
const day = (page: Visited): Locator => page.widget.host.locator('[data-input=day]');

async function typed(page: Visited, text: string): Promise<void> {
  await day(page).fill(text);
  await day(page).press('Enter');
  await atRest(page);
}

const described = (page: Visited): Promise<string> =>
  day(page).evaluate((field) =>
    ['aria-describedby', 'aria-errormessage']
      .flatMap((name) => (field.getAttribute(name) ?? '').split(' '))
      .map((id) => (field.getRootNode() as ShadowRoot).getElementById(id))
      .filter((one) => one?.checkVisibility())
      .map((one) => one?.textContent?.trim() ?? '')
      .join(' ')
      .trim(),
  );

test('a day has a label in sight and a hint; what is none is told under it, until something else is done', async () => {
  const page = await visited();
  expect(await page.getByLabel('Dzień', {exact: true}).count()).toBe(1);
  expect(await described(page)).toMatch(/^np\. 2014/);
  await typed(page, 'kiedyś tam');
  expect(await described(page)).toContain('„kiedyś tam” to nie dzień');
  expect(await day(page).inputValue()).toBe('kiedyś tam');
  expect(page.heard.filter((line) => line.includes('kiedyś tam')).length).toBe(1);
  await page.widget.cursor.focus();
  await page.keyboard.press('End');
  await atRest(page);
  expect(await day(page).getAttribute('aria-invalid')).toBeNull();
  expect(await described(page)).toMatch(/^np\./);
  expect(await day(page).inputValue()).toContain('2026');
});

test('a day outside the years of the atlas gets the nearest, and is told so', async () => {
  const page = await visited();
  for (const [text, shown] of [
    ['1850', '1991'],
    ['3000', '2026'],
  ] as const) {
    await typed(page, text);
    expect(await described(page)).toMatch(/^Poza zakresem 1991–2026/);
    expect(await page.widget.get<string>('at')).toContain(shown);
  }
  await typed(page, '2026');
  expect(await described(page)).toMatch(/^np\./);
});

test('what is being typed is left alone, and play stops for it', async () => {
  const page = await visited('at="2001"');
  await act(page, 'play').click();
  await day(page).focus();
  expect(await act(page, 'play').getAttribute('aria-label')).toMatch(/^Odtwórz/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('201');
  await page.widget.pin('lutsk').hover({force: true});
  await page.keyboard.type('4');
  expect(await day(page).inputValue()).toBe('2014');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.widget.get<string>('at')).toBe('2014');
});

test('while it plays, what the slider says is not rewritten', async () => {
  const page = await visited('at="2012"');
  const before = await page.widget.cursor.getAttribute('aria-valuetext');
  await act(page, 'play').click();
  await expect.poll(() => page.widget.get<string>('at')).not.toBe('2012');
  expect(await page.widget.cursor.getAttribute('aria-valuetext')).toBe(before);
  await page.widget.cursor.focus();
  expect(await act(page, 'play').getAttribute('aria-label')).toMatch(/^Odtwórz/);
  await expect.poll(() => page.widget.cursor.getAttribute('aria-valuetext')).not.toBe(before);
});

test('what changes out of sight says one line each, and the line goes', async () => {
  const page = await visited('open="table"', {before: (one) => one.clock.install()});
  const {widget, heard} = page;
  const said = async (deed: () => Promise<unknown>): Promise<readonly string[]> => {
    const from = heard.length;
    await deed();
    await atRest(page);
    return heard.slice(from);
  };
  expect(await said(() => act(page, 'sort city').click())).toEqual(['Kolejność: Miasto, rosnąco']);
  expect(await said(() => act(page, 'sort city').click())).toEqual(['Kolejność: Miasto, malejąco']);
  expect(await said(() => widget.host.locator('.legend .chip').first().click())).toEqual(['Pokazano 15 z 21']);
  expect(await said(() => act(page, 'unfilter').click())).toEqual(['Bez filtrów: 21 miast partnerskich']);
  const pick = widget.tableRow('lutsk').locator('.pick');
  const [chosen] = await said(() => pick.click());
  expect(chosen).toMatch(/^Łuck, Ukraina: .* 304 kilometry/);
  expect(await said(() => pick.click())).toEqual(['Łuck: zamknięto szczegóły']);
  // The same again is said again.
  expect(await said(() => pick.click())).toEqual([chosen]);
  expect(await said(() => pick.press('Escape'))).toEqual(['Łuck: zamknięto szczegóły']);
  expect(await said(() => act(page, 'zoom in').click())).toEqual(['Powiększenie 1,8×']);
  await act(
    page,
    'open '.concat((await widget.host.locator('.chapter-entry').first().getAttribute('data-act'))?.slice(5) ?? ''),
  ).click();
  expect((await said(() => act(page, 'chapter next').click())).join()).toMatch(/^Rozdział 2 z 5: /);
  await page.clock.runFor(8000);
  await atRest(page);
  expect(await widget.host.locator('.page > [role=status]').textContent()).toBe('');
});

test('letters find a city on the map, in the rows and in the list', async () => {
  const page = await visited();
  for (const group of ['[part~=pin]', '[part~=timeline] [part~=row]', '.city-entry']) {
    await page.widget.host.locator(`${group}[tabindex="0"]`).focus();
    await page.keyboard.type('jel');
    const city = await page.widget.host.evaluate(({shadowRoot}) =>
      shadowRoot?.activeElement?.getAttribute('data-city'),
    );
    expect(city, group).toBe('jelgava');
    expect(
      await page.widget.host
        .locator(group)
        .first()
        .evaluate((one) => one.closest('[role=listbox]') !== null),
    ).toBe(true);
  }
});

test('a source tells its name, and leads back by key and by button', async () => {
  const page = await visited('city="lutsk"');
  const mark = page.widget.details.locator('.mark').first();
  expect(await mark.getAttribute('aria-label')).toMatch(/^źródło \d+: .+/);
  for (const leave of [() => page.keyboard.press('Escape'), () => act(page, 'back').press('Enter')]) {
    await mark.press('Enter');
    await atRest(page);
    const source = page.widget.host.locator('.source-list li:focus');
    expect(await source.count()).toBe(1);
    expect(await source.locator('[data-act=back]').isVisible()).toBe(true);
    await leave();
    await atRest(page);
    expect(await mark.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await page.widget.get<string>('city')).toBe('lutsk');
  }
});

test('without dragging: buttons move a map that is larger than its frame, and a chosen city comes into it', async () => {
  const page = await visited();
  const place = (): Promise<string | null> => page.widget.host.locator('.sheet').first().getAttribute('transform');
  expect(await page.widget.host.locator('[data-act^="pan "]').count()).toBe(0);
  for (let i = 0; i < 3; i++) await act(page, 'zoom in').click();
  await atRest(page);
  const before = await place();
  for (const way of ['left', 'up', 'right', 'down']) {
    const box = await act(page, `pan ${way}`).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await act(page, 'pan left').click();
  await atRest(page);
  expect(await place()).not.toBe(before);
  await page.widget.host.locator('.city-entry[data-city=milwaukee]').click();
  await atRest(page);
  const isInFrame = await page.widget.pin('milwaukee').evaluate((pin) => {
    const [spot, frame] = [pin.querySelector('.target'), pin.closest('svg')].map((one) => one?.getBoundingClientRect());
    if (!spot || !frame) return false;
    return spot.left >= frame.left && spot.right <= frame.right && spot.top >= frame.top && spot.bottom <= frame.bottom;
  });
  expect(isInFrame).toBe(true);
});

test('the first two stops lead past the widget and to the table, which opens', async () => {
  const page = await visited();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await atRest(page);
  expect(await page.widget.tableRow('lutsk').isVisible()).toBe(true);
  expect(
    await page.widget
      .part('table')
      .locator('summary')
      .first()
      .evaluate((one) => one.matches(':focus')),
  ).toBe(true);
});

test('each thing is named once and shortly; signs of the picture are for eyes', async () => {
  const page = await visited('open="all" at="2014"');
  expect(await page.getByRole('figure', {name: /^Mapa: /}).count()).toBe(1);
  expect(await page.getByRole('banner').count()).toBe(0);
  const faults = await page.widget.host.evaluate(({shadowRoot}) => {
    const names = [...(shadowRoot?.querySelectorAll('[role=toolbar], [role=listbox], figure[aria-label]') ?? [])].map(
      (one) => one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby') ?? '',
    );
    const marks = [...(shadowRoot?.querySelectorAll('.timeline-sheet text') ?? [])]
      .filter((one) => /^[?~]+$/.test(one.textContent ?? '') && !one.closest('[aria-hidden=true]'))
      .map((one) => one.textContent);
    return [...names.filter((name, i) => name === '' || names.indexOf(name) !== i), ...marks];
  });
  expect(faults).toEqual([]);
});

test('no tooltip says again what the name has said', async () => {
  const page = await visited('open="all" city="lutsk"');
  for (let i = 0; i < 2; i++) await act(page, 'zoom in').click();
  const session = await page.context().newCDPSession(page);
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    readonly nodes: readonly {
      readonly ignored: boolean;
      readonly name?: {readonly value: string};
      readonly description?: {readonly value: string};
    }[];
  };
  const titled = await page.widget.host.locator('[title]').count();
  expect(titled).toBeGreaterThan(6);
  const doubled = nodes.filter(
    ({ignored, name, description}) => !ignored && description?.value && description.value === name?.value,
  );
  expect(doubled.map(({name}) => name?.value)).toEqual([]);
  for (const name of ['Odtwórz historię', 'Poprzednie wydarzenie', 'Do początku', 'Powiększ'])
    expect(await page.getByRole('button', {name, exact: true}).count(), name).toBe(1);
});

test('the step of a screen reader on the slider is an event, not a day; a day that was meant is kept', async () => {
  const page = await visited('at="1993"');
  const swipe = async (days: number): Promise<string> => {
    await page.widget.cursor.evaluate((one, by) => {
      const input = one as HTMLInputElement;
      input.value = String(Number(input.value) + by);
      for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    }, days);
    await atRest(page);
    return page.widget.get<string>('at');
  };
  expect(await swipe(1)).toBe('1994');
  expect(await swipe(1)).toBe('1995');
  expect(await swipe(-1)).toBe('1994');
  expect(await page.widget.cursor.getAttribute('aria-valuetext')).toMatch(/^1994: /);
  expect(await swipe(100)).toBe('1995-04-10');
  for (let i = 0; i < 6; i++) await swipe(-1);
  expect(await page.widget.get<string>('at')).toBe('1992');
  // Whoever drags finds every day.
  await page.widget.cursor.focus();
  await page.keyboard.press('End');
  const box = await page.widget.cursor.boundingBox();
  if (!box) throw new Error('no cursor');
  await page.mouse.move(box.x + box.width - 12, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 16, box.y + 20, {steps: 4});
  await page.mouse.up();
  await atRest(page);
  expect(await page.widget.get<string>('at')).toMatch(/^2026-\d\d-\d\d$/);
});

test('“perhaps” and “less certain” are explained where they stand: at chips, table, key and details', async () => {
  const page = await visited('open="table undertakings" city="grodno" at="2014"');
  for (const place of ['[part~=details]', '[part~=table]', '.timeline-key'])
    expect(await page.widget.host.locator(place).first().innerText(), place).toContain('„Mniej pewne”: ');
  for (const place of ['[part~=details]', '[part~=table]', '.timeline-key'])
    expect(await page.widget.host.locator(place).first().innerText(), place).toContain('„Być może”: ');
  await page.widget.details.locator('[data-act=close]').focus();
  await page.keyboard.press('Escape');
  await atRest(page);
  expect(await page.widget.host.locator('.legend').innerText()).toContain('„Być może”: ');
  // Where nothing is so, nothing is explained.
  await page.widget.attribute('at', '1993');
  await atRest(page);
  for (const place of ['.legend', '[part~=table]'])
    expect(await page.widget.host.locator(place).first().innerText(), place).not.toContain('„Być może”: ');
});

test('titles and slogans in another language say so within a text', async () => {
  const page = await visited('lang="en" open="all" src="/data/bialystok.json"', {lang: 'en'});
  const marked = await page.widget.host.locator('.undertakings [lang=pl], .about-whole [lang=pl]').allInnerTexts();
  expect(marked).toEqual(
    expect.arrayContaining([
      'Jełgawa w obiektywie',
      'Białystok obraz miasta w ruchu',
      'W partnerstwie osiągamy sukces',
    ]),
  );
  expect(await page.widget.host.locator('.undertakings').innerText()).toContain(
    'Photography exhibition “Jełgawa w obiektywie” (Jelgava through the lens)',
  );
  await page.widget.attribute('lang', 'pl');
  await atRest(page);
  expect(await page.widget.host.locator('.undertakings [lang=pl]').count()).toBe(0);
  expect(await page.widget.host.locator('.undertakings [lang=en]').allInnerTexts()).toContain('Twinning – Winning');
});

test('help tells keys, signs and the whole in short; it is fetched when it is opened, and is no trap', async () => {
  const page = await visited();
  const help = page.widget.menu('help');
  const isFetched = (): boolean => page.asked.some((address) => address.includes('twin-cities-help'));
  expect(isFetched()).toBe(false);
  await help.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => help.innerText()).toContain('Page Up');
  expect(isFetched()).toBe(true);
  const text = (await help.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('Miasta partnerskie umówiły się na piśmie');
  expect(text).toContain('Białystok – 21 miast partnerskich w 18 krajach.');
  expect(text).toMatch(/pełne koło, ciągła linia, pełny pasek obowiązuje/);
  await page.keyboard.press('Escape');
  expect(await help.getAttribute('open')).toBeNull();
  expect(await help.locator('summary').evaluate((one) => one.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await help.getAttribute('open')).toBeNull();
});

test('where there is room, the way to the table and what the round buttons do are in sight', async () => {
  const page = await visited();
  const table = act(page, 'table');
  expect((await table.boundingBox())?.width).toBeGreaterThan(60);
  await table.click();
  await atRest(page);
  await expect.poll(() => page.widget.tableRow('lutsk').isVisible()).toBe(true);
  expect(await act(page, 'play').locator('.word').isVisible()).toBe(true);
  await page.setViewportSize({width: 360, height: 740});
  await atRest(page);
  expect(await page.widget.host.locator('.rounds .word:visible').count()).toBe(0);
  const clipped = page.widget.host.locator('[data-act=table]').evaluate((one) => getComputedStyle(one).clipPath);
  expect(await clipped).toBe('inset(50%)');
});
