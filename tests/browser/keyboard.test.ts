// The whole widget by keyboard alone, and what a screen reader hears of it.
import {expect, test} from 'vitest';
import type {Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

type Visited = Page & Opened;

const AROUND =
  '<main><h1>Miasto</h1><a id="before" href="#before">przed</a><twin-cities></twin-cities><a id="after" href="#after">po</a></main>';

async function visited(visit: Visit = {}): Promise<Visited> {
  const page = await open({
    body: AROUND,
    head: '<style>body{font:16px/1.5 Arial,sans-serif}</style>',
    reducedMotion: 'reduce',
    ...visit,
  });
  await page.locator('#before').focus();
  return page;
}

interface Stop {
  readonly tag: string;
  readonly name: string;
  readonly city: string | undefined;
  readonly inTable: boolean;
  readonly inWidget: boolean;
  /** What is wrong with how the focus shows, if anything. */
  readonly hidden: string;
}

/** What has the focus, and whether a reader sees that it has. */
function stop(page: Visited): Promise<Stop> {
  return page.evaluate(() => {
    const host = document.querySelector('twin-cities');
    const outer = document.activeElement;
    const focus = outer === host ? host?.shadowRoot?.activeElement : outer;
    if (!host || !focus)
      return {tag: '', name: '', city: undefined, inTable: false, inWidget: false, hidden: 'nothing has the focus'};
    const visibleStroke = (one: Element | null): boolean => {
      const style = one ? getComputedStyle(one) : undefined;
      return style !== undefined && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 1.5;
    };
    const outlined = (one: Element, pseudo?: string): boolean => {
      const {outlineStyle, outlineWidth} = getComputedStyle(one, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5;
    };
    const box = (focus.querySelector('.target') ?? focus).getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hits = host.shadowRoot?.elementsFromPoint(x, y) ?? [];
    const faults: string[] = [];
    if (!focus.matches(':focus-visible')) faults.push('not :focus-visible');
    const drawing = focus.closest('.timeline-sheet');
    const ring = [focus, ...focus.querySelectorAll('.focus'), ...(drawing?.querySelectorAll('.tl-ring') ?? [])].some(
      (one) => outlined(one) || (one !== focus && visibleStroke(one)),
    );
    // The thumb of the range has its own ring, which no script can ask for.
    if (!ring && !focus.matches('input[type=range]')) faults.push('no ring');
    if (outer === host) {
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
        faults.push(`out of sight at ${Math.round(x)}, ${Math.round(y)}`);
      else if (!hits.some((hit) => hit === focus || focus.contains(hit) || hit.contains(focus)))
        faults.push(`under ${hits[0]?.tagName ?? '?'}.${hits[0]?.getAttribute('class') ?? ''}`);
    }
    return {
      tag: focus.tagName.toLowerCase(),
      name: (focus.getAttribute('aria-label') ?? focus.getAttribute('title') ?? focus.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      city: focus.closest('[data-city]')?.getAttribute('data-city') ?? undefined,
      inTable: focus.closest('[part~=table]') !== null,
      inWidget: outer === host,
      hidden: faults.join(', '),
    };
  });
}

/** Tab after Tab, until the focus is behind the widget. */
async function walk(page: Visited, key = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press(key);
    const here = await stop(page);
    if (!here.inWidget) return stops;
    stops.push(here);
  }
  throw new Error('the focus never left the widget');
}

const city = (page: Visited): Promise<string> => page.widget.get<string>('city');
const at = (page: Visited): Promise<string> => page.widget.get<string>('at');

test.each([1280, 768, 320])(
  'at %i px a Tab walk sees every stop, and there are at most 30 from the page above to the page below',
  async (width) => {
    const page = await visited({width});
    const stops = await walk(page);
    expect(stops.filter(({hidden}) => hidden !== '')).toEqual([]);
    expect(stops.length).toBeLessThanOrEqual(30);
    await page.locator('#after').focus();
    expect((await walk(page, 'Shift+Tab')).length).toBe(stops.length);
  },
);

test.each([1280, 320])(
  'at %i px with every drawer open each stop is seen, and no control of the table is out of reach',
  async (width) => {
    const page = await visited({width, body: AROUND.replace('<twin-cities>', '<twin-cities open="all">')});
    const stops = await walk(page);
    expect(stops.filter(({hidden}) => hidden !== '')).toEqual([]);
    // But the sources in a row, to which arrow keys lead from its city (briefness.test.ts).
    const controls = await page.widget.part('table').locator('button:not(.mark):visible, summary:visible').count();
    expect(stops.filter(({inTable}) => inTable).length).toBe(controls);
    await page.locator('#after').focus();
    expect((await walk(page, 'Shift+Tab')).length).toBe(stops.length);
  },
);

test('with a partner selected, its details stand right after the map or the filters, and every stop is seen', async () => {
  for (const width of [1280, 360]) {
    const page = await visited({width, body: AROUND.replace('<twin-cities>', '<twin-cities city="lutsk">')});
    const stops = await walk(page);
    expect(stops.filter(({hidden}) => hidden !== '')).toEqual([]);
    const close = stops.findIndex(({name}) => name.includes('Zamknij'));
    expect(close).toBeGreaterThan(0);
    expect(close).toBeLessThan(stops.findIndex(({inTable}) => inTable));
  }
});

test('who knows the table needs no walk: panels="table" puts it first, and headings and landmarks lead to it', async () => {
  const page = await visited({body: AROUND.replace('<twin-cities>', '<twin-cities panels="table">')});
  const stops = await walk(page);
  expect(stops.findIndex(({inTable}) => inTable)).toBeLessThanOrEqual(4);
  const whole = await visited();
  expect(await whole.getByRole('region', {name: 'Wszystkie miasta partnerskie'}).count()).toBe(1);
  expect(await whole.getByRole('heading', {name: 'Wszystkie miasta partnerskie'}).count()).toBe(1);
});

test('arrow keys walk inside a group: chips, pins, rows, cities, buttons', async () => {
  const page = await visited();
  for (const [group, step] of [
    ['.legend [role=toolbar] button', 'ArrowRight'],
    ['[part~=pin]', 'ArrowDown'],
    ['[part~=timeline] [part~=row][tabindex]', 'ArrowDown'],
    ['.city-list button', 'ArrowDown'],
    ['.map-bar button', 'ArrowRight'],
    ['.timeline-toolbar button', 'ArrowRight'],
  ] as const) {
    const entry = page.widget.host.locator(`${group}[tabindex="0"]`).first();
    await entry.focus();
    const count = await page.widget.host.locator(group).count();
    const names = new Set<string>();
    for (let i = 0; i < count; i++) {
      const here = await stop(page);
      expect(here.hidden, group).toBe('');
      names.add(here.name);
      await page.keyboard.press(step);
    }
    expect(names.size, group).toBe(count);
    // Round, back, to the ends; and the group stays one stop.
    await page.keyboard.press('End');
    const last = (await stop(page)).name;
    await page.keyboard.press('Home');
    expect((await stop(page)).name).not.toBe(last);
    expect(await page.widget.host.locator(`${group}[tabindex="0"]`).count(), group).toBe(1);
  }
});

test.each([
  ['a pin', '[part~=pin][data-city="gori"]'],
  ['a row of the timeline', '[part~=timeline] [part~=row][data-city="gori"][tabindex]'],
  ['a row of the table', '[part~=table] tr[data-city="gori"] button.pick'],
  ['the list of cities', '.city-list [data-city="gori"]'],
])('from %s Enter selects, Esc closes, and the focus is back', async (_where, selector) => {
  const page = await visited({body: AROUND.replace('<twin-cities>', '<twin-cities open="table">')});
  await page.widget.host.locator(selector).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => city(page)).toBe('gori');
  await atRest(page);
  expect((await stop(page)).inWidget).toBe(true);
  expect(await page.widget.details.isVisible()).toBe(true);
  await page.widget.details.locator('[data-act=close]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => city(page)).toBe('');
  await atRest(page);
  expect((await stop(page)).city).toBe('gori');
  await page.keyboard.press('Enter');
  await expect.poll(() => city(page)).toBe('gori');
  await atRest(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => city(page)).toBe('');
  await atRest(page);
  const back = await stop(page);
  expect(back.city).toBe('gori');
  expect(back.hidden).toBe('');
});

test('where nobody selected a partner but the page, closing its details puts the focus on its pin', async () => {
  const page = await visited({body: AROUND.replace('<twin-cities>', '<twin-cities city="lutsk">')});
  await page.widget.details.locator('[data-act=close]').focus();
  await page.keyboard.press('Enter');
  await atRest(page);
  expect((await stop(page)).city).toBe('lutsk');
});

test('the cursor of time: arrows a year, with Shift a month, Page keys five years, Home and End', async () => {
  const page = await visited({before: (p) => p.clock.setFixedTime('2026-11-22T12:00:00')});
  await page.widget.cursor.focus();
  const pressed = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    return at(page);
  };
  expect(await pressed('ArrowLeft')).toBe('2025');
  expect(await pressed('ArrowLeft')).toBe('2024');
  expect(await pressed('Shift+ArrowLeft')).toBe('2024-11');
  expect(await pressed('PageDown')).toBe('2019');
  expect(await pressed('PageUp')).toBe('2024');
  expect(await pressed('Home')).toBe('1991');
  expect(await pressed('ArrowUp')).toBe('1992');
  expect(await pressed('ArrowDown')).toBe('1991');
  expect(await pressed('End')).toBe('');
  expect(await page.widget.cursor.getAttribute('aria-valuetext')).toMatch(/^22\slistopada\s2026/);
  expect((await page.widget.cursor.getAttribute('aria-valuetext'))?.length).toBeLessThanOrEqual(120);
});

test('a day is typed as people write it; what is no day is said to be none, and nothing moves', async () => {
  const page = await visited();
  const day = page.widget.host.locator('[data-input=day]');
  for (const [typed, moment] of [
    ['2014', '2014'],
    ['6.2014', '2014-06'],
    ['21.06.2014', '2014-06-21'],
    ['2002-07-25', '2002-07-25'],
  ] as const) {
    await day.fill(typed);
    await day.press('Enter');
    await expect.poll(() => at(page)).toBe(moment);
    expect(await day.getAttribute('aria-invalid')).not.toBe('true');
  }
  await day.fill('nigdy');
  await day.press('Enter');
  expect(await day.getAttribute('aria-invalid')).toBe('true');
  expect(await at(page)).toBe('2002-07-25');
});

test('Play and Pause by keyboard; the focus stays, an event is told in a line, and Pause says where it is', async () => {
  const page = await visited();
  const play = page.widget.host.locator('[data-act=play]');
  await play.focus();
  const said: string[] = [];
  await page.exposeFunction('said', (text: string) => said.push(text));
  await page.widget.host.evaluate((element) => {
    for (const live of element.shadowRoot?.querySelectorAll('[role=status], [aria-live]:not([aria-live=off])') ?? [])
      new MutationObserver(() => {
        const text = live.textContent?.trim() ?? '';
        if (text !== '') (window as unknown as {said(text: string): void}).said(text);
      }).observe(live, {characterData: true, childList: true, subtree: true});
  });
  await page.keyboard.press('Enter');
  await expect.poll(() => at(page), {timeout: 10_000}).toBe('1992');
  await expect.poll(() => said).toEqual(['1992 · Eindhoven: umowa']);
  expect((await stop(page)).name).toBe('Wstrzymaj');
  await page.keyboard.press('Space');
  await atRest(page);
  expect((await stop(page)).name).toMatch(/^Odtwórz/);
  await expect.poll(() => said.at(-1)).toBe('Wstrzymano: 1992 · Eindhoven: umowa; obowiązuje: 1');
  const paused = await at(page);
  await page.keyboard.press('ArrowRight');
  expect(await at(page)).toBe(paused);
});

test('live text is short in both languages, whatever is done', async () => {
  for (const lang of ['pl', 'en']) {
    const page = await visited({lang, body: AROUND.replace('<twin-cities>', '<twin-cities open="table">')});
    const texts: string[] = [];
    const hear = async (): Promise<void> => {
      await atRest(page);
      texts.push(
        ...(await page.widget.host.locator('[role=status]').allInnerTexts()).map((text) =>
          text.replace(/\s+/g, ' ').trim(),
        ),
      );
    };
    for (const {city: id} of await page.widget.tableRows()) {
      await page.widget.tableRow(id).locator('button.pick').press('Enter');
      await hear();
    }
    for (const act of [
      'step first',
      'step next',
      'step next',
      'step next',
      'step next',
      'step today',
      'step previous',
      'step previous',
    ]) {
      await page.widget.host.locator(`[data-act="${act}"]`).click();
      await hear();
    }
    await page.widget.host.locator('[data-input=query]').fill('gori');
    await hear();
    const said = [...new Set(texts)].filter((text) => text !== '');
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => text.length > 120)).toEqual([]);
    await page.context().close();
  }
});

test('headings begin at heading-level and never skip one', async () => {
  for (const level of [2, 3, 4, 6]) {
    const page = await visited({
      body: AROUND.replace('<twin-cities>', `<twin-cities heading-level="${level}" city="lutsk">`),
    });
    const levels = await page.widget.host.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]') ?? [])].map((one) =>
        Number(one.getAttribute('aria-level') ?? one.tagName.slice(1)),
      ),
    );
    expect(levels[0]).toBe(level);
    levels.forEach((one, i) => expect(one - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1));
    expect(Math.min(...levels)).toBe(level);
    await page.context().close();
  }
});

test('names in other languages say which; the widget says its own', async () => {
  const page = await visited({body: AROUND.replace('<twin-cities>', '<twin-cities city="lutsk">')});
  expect(await page.widget.host.locator('.page').getAttribute('lang')).toBe('pl');
  expect(await page.widget.details.locator('[lang=uk]').allInnerTexts()).toContain('Луцьк');
  const foreign = await page.widget.host.evaluate((element) => {
    const bare: string[] = [];
    const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      // Cyrillic, Hebrew, Georgian, Armenian, Chinese: none of it is Polish.
      if (
        /[\u0400-\u04ff\u0530-\u05ff\u10a0-\u10ff\u4e00-\u9fff]/.test(node.nodeValue ?? '') &&
        lang === 'pl' &&
        !node.parentElement?.closest('style')
      )
        bare.push(node.nodeValue?.trim() ?? '');
    }
    return bare;
  });
  expect(foreign).toEqual([]);
});

test('a reader who sees no map has every partner, document, date and status of the table by ear', async () => {
  const page = await visited();
  await page.widget.openDrawer('table');
  await page.widget.unfold();
  const table = page.getByRole('table', {name: /.+/}).first();
  expect(await table.getByRole('row').count()).toBe(22);
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining(['Stan']));
  for (const {city: id, status} of await page.widget.tableRows()) {
    const row = page.widget.tableRow(id);
    expect((await row.getByRole('rowheader').innerText()).trim()).not.toBe('');
    expect((await row.innerText()).toLowerCase()).toMatch(
      status === 'in-force' ? /obowiązuje/ : /zakończone|wygasło|zawieszone/,
    );
    expect(await row.locator('.c-document').innerText()).toMatch(/\d{4}/);
  }
  // And the map says in one sentence what it shows.
  const summary = await page.widget.host.locator('#map-summary').textContent();
  expect(summary).toMatch(/\d/);
});
