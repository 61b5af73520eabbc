// One screen, then the rest: what a reader sees at once, what lies closed below it, and how it opens.
import {expect, test} from 'vitest';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {fault, FRAMED_BODY, HEIGHTS, STANDING, WIDTHS, type Standing} from '../harness/standing.ts';
import {atRest} from '../harness/tour.ts';
import type {Page} from 'playwright';

const {open} = stage();

type Visited = Page & Opened;

const HEAD =
  '<meta name="viewport" content="width=device-width"><style>body{margin:0;font:16px/1.5 Arial,sans-serif}</style>';
const PHONE: Visit = {width: 360, height: 740, head: HEAD};
const FRAMED: Visit = {script: 'none', head: HEAD, body: FRAMED_BODY, wait: false};

const standing = (page: Page): Promise<Standing> => page.evaluate<Standing>(`(async () => {${STANDING}})()`);

/** What is wrong in windows of all sizes. */
async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  // A frame learns of another screen when its width changes.
  for (const height of HEIGHTS)
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height});
      found.push(fault(await standing(page)));
    }
  return found.filter(Boolean);
}

test.each(['pl', 'en'])('map and time control fit into every window, below a header of the page (%s)', async (lang) => {
  expect(await faults(await open({head: HEAD, lang}))).toEqual([]);
});

test('so they do on every screen in a frame that is as high as what it holds', async () => {
  expect(await faults(await open(FRAMED))).toEqual([]);
});

test.each([
  [360, 740, 4],
  [1280, 900, 2.6],
] as const)('in a window of %i by %i px the whole is at most %d windows high', async (width, height, most) => {
  for (const lang of ['pl', 'en']) {
    const page = await open({head: HEAD, width, height, lang});
    const {whole} = await standing(page);
    expect(whole / height, lang).toBeLessThanOrEqual(most);
    await page.context().close();
  }
});

test('on a phone nothing shifts after the first paint', async () => {
  const page = await open({
    ...PHONE,
    init: `window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({value, sources}) =>
      value + ' ' + sources.map(({node}) => node && (node.className || node.nodeName)).join(' ')))).observe({type: 'layout-shift', buffered: true})`,
  });
  await standing(page);
  expect(await page.evaluate('shifts')).toEqual([]);
});

test('while the story plays on a phone, map, day and caption are in the window in every frame', async () => {
  const page = await open({...PHONE, body: '<twin-cities at="1992"></twin-cities>'});
  await page.widget.host.locator('[data-act=play]').click();
  const {frames, captions, out} = await page.widget.host.evaluate(
    (element) =>
      new Promise<{frames: number; captions: readonly string[]; out: readonly string[]}>((done) => {
        const root = element.shadowRoot as ShadowRoot;
        const [captions, out] = [new Set<string>(), new Set<string>()];
        let frames = 0;
        // A frame is painted after these: what they leave is what is seen.
        const look = (): void => {
          frames += 1;
          for (const seen of ['.surface', '[data-input=day]', '[data-caption]', '.time-control']) {
            const box = root.querySelector(seen)?.getBoundingClientRect() ?? new DOMRect();
            if (box.height === 0 || box.top < 0 || box.bottom > innerHeight)
              out.add(`${seen}: ${Math.round(box.top)} to ${Math.round(box.bottom)}`);
          }
          captions.add(root.querySelector('[data-caption]')?.textContent?.trim() ?? '');
          if ((element as unknown as {at: string}).at < '1996') requestAnimationFrame(look);
          else done({frames, captions: [...captions], out: [...out]});
        };
        // The story begins with the next frame.
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
  );
  expect(out).toEqual([]);
  expect(frames).toBeGreaterThan(30);
  expect(captions.length).toBeGreaterThan(2);
  expect(captions).not.toContain('');
});

/** What captions cover of the map, where they are cut, and where the time control stands, on all days with one. */
const CAPTIONS = `async (element) => {
  const root = element.shadowRoot;
  const [covered, cut, tops] = [new Set(), new Set(), new Set()];
  let told = 0;
  const days = ['2014-06-21', '2018-03', '2019-03', '2022-03-03'];
  for (let year = 1992; year < 2027; year++) days.push(String(year));
  for (const projection of ['home', 'world', 'globe']) {
    element.projection = projection;
    for (const day of days) {
      element.at = day;
      await element.updateComplete;
      const caption = root.querySelector('[data-caption]');
      const box = caption.getBoundingClientRect();
      tops.add(Math.round(root.querySelector('.time-control').getBoundingClientRect().top + scrollY));
      if (!caption.textContent.trim()) continue;
      told++;
      if (box.height === 0 || caption.scrollHeight > caption.clientHeight + 1) cut.add(day);
      for (const mark of root.querySelectorAll('.pin .mark, .home > g, .city-name, .time-control button')) {
        const {left, right, top, bottom} = mark.getBoundingClientRect();
        if (right > left && left < box.right && right > box.left && top < box.bottom && bottom > box.top)
          covered.add(day + ' ' + projection + ' ' + (mark.textContent || mark.parentElement.parentElement.dataset.city));
      }
    }
  }
  return {told, covered: [...covered], cut: [...cut], tops: tops.size};
}`;

test.each([
  ['pl', 360, 16],
  ['en', 360, 24],
  ['pl', 700, 16],
  ['en', 700, 16],
  ['lv', 1280, 16],
] as const)(
  'what is told of a day covers nothing on the map and moves nothing below it (%s, %i px, type of %i px)',
  async (lang, width, size) => {
    const page = await open({
      lang,
      width,
      height: 900,
      reducedMotion: 'reduce',
      head: `<style>body{margin:0;font:${size}px/1.5 Arial,sans-serif}</style>`,
    });
    const {told, ...found} = await page.evaluate<{told: number; covered: string[]; cut: string[]; tops: number}>(
      `(${CAPTIONS})(document.querySelector('twin-cities'))`,
    );
    expect(told).toBeGreaterThan(40);
    expect(found).toEqual({covered: [], cut: [], tops: 1});
  },
);

/** Which drawers stand open, by the ids of their headings. */
const drawers = (page: Visited): Promise<Readonly<Record<string, boolean>>> =>
  page.widget.host.evaluate((element) =>
    Object.fromEntries(
      [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.drawer') ?? [])].map((one) => [
        one.querySelector('summary > *')?.id.replace(/^twin-|-title$/g, ''),
        one.open,
      ]),
    ),
  );

const CLOSED = {
  table: false,
  undertakings: false,
  memberships: false,
  about: false,
  sources: false,
  disagreements: false,
};

test('drawers are closed at first; `open` names those that stand open', async () => {
  for (const [attribute, wanted] of [
    ['', {}],
    ['open=""', {}],
    ['open="table sources"', {table: true, sources: true, disagreements: true}],
    ['open="memberships"', {memberships: true}],
    [
      'open="all"',
      {table: true, undertakings: true, memberships: true, about: true, sources: true, disagreements: true},
    ],
  ] as const) {
    const page = await open({body: `<twin-cities ${attribute}></twin-cities>`});
    expect(await drawers(page), attribute).toEqual({...CLOSED, ...wanted});
    expect(page.warnings).toEqual([]);
    await page.context().close();
  }
});

test('`open` is a property too, and a word in it that names no drawer costs one warning that names them', async () => {
  const page = await open({body: '<twin-cities open="sources cellar table"></twin-cities>'});
  expect(await page.widget.get('open')).toBe('table sources');
  expect(page.warnings.length).toBe(1);
  expect(page.warnings[0]).toContain('cellar');
  expect(page.warnings[0]).toContain('table, undertakings, memberships, about, sources, all');
  await page.widget.set('open', 'all');
  expect(Object.values(await drawers(page))).not.toContain(false);
  expect(await page.widget.get('open')).toBe('table undertakings memberships about sources');
});

test('a drawer stays as the reader has put it, whatever is drawn anew', async () => {
  const page = await open({body: '<twin-cities open="sources"></twin-cities>'});
  await page.widget.openDrawer('table');
  await page.widget.drawer('sources').locator('> summary').click();
  await page.widget.scrubTo(2005);
  await page.widget.attribute('city', 'lutsk');
  await page.widget.attribute('status', 'in-force');
  await page.widget.attribute('lang', 'en');
  await page.setViewportSize({width: 500, height: 800});
  await atRest(page);
  expect(await drawers(page)).toEqual({...CLOSED, table: true, disagreements: true});
});

test('each line tells in numbers what is in its drawer, and those of the table follow the filters', async () => {
  const page = await open({lang: 'en'});
  const told = (name: Parameters<typeof page.widget.drawer>[0]) =>
    page.widget.drawer(name).locator('> summary').innerText();
  expect(await told('table')).toMatch(/21/);
  for (const name of ['sources', 'disagreements', 'undertakings'] as const) expect(await told(name)).toMatch(/\d/);
  await page.widget.attribute('country', 'UA');
  expect((await page.widget.tableRows()).length).toBe(1);
  expect(await told('table')).toMatch(/\b1\b/);
});

test('a source mark opens the sources and leads to its source, by pointer and by key', async () => {
  for (const width of [1280, 360]) {
    const page = await open({
      body: '<twin-cities city="lutsk"></twin-cities>',
      head: HEAD,
      width,
      reducedMotion: 'reduce',
    });
    const mark = page.widget.details.locator('[data-act^="source "]').first();
    const number = ((await mark.getAttribute('data-act')) ?? '').split(' ')[1];
    const there = () =>
      page.widget.host.evaluate((element) => {
        const focus = element.shadowRoot?.activeElement;
        const box = focus?.getBoundingClientRect() ?? new DOMRect();
        return [focus?.id, box.height > 0 && box.top >= 0 && box.bottom <= innerHeight];
      });
    await mark.click();
    await expect.poll(there).toEqual([`source-${number}`, true]);
    expect(await drawers(page)).toEqual({...CLOSED, sources: true});
    await page.widget.drawer('sources').locator('> summary').click();
    await mark.press('Enter');
    await expect.poll(there).toEqual([`source-${number}`, true]);
    await page.context().close();
  }
});

test('what lies in closed drawers is in the document all the same, for find-in-page and copies of the page', async () => {
  const page = await open();
  /** Texts of drawers, and those that a search of the browser would pass by: it goes into what is merely folded away. */
  const texts = () =>
    page.widget.host.evaluate((element) => {
      const found: string[] = [];
      const hidden: string[] = [];
      for (const drawer of element.shadowRoot?.querySelectorAll('.drawer') ?? []) {
        const walker = document.createTreeWalker(drawer, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue?.trim() ?? '';
          if (text === '' || !node.parentElement) continue;
          found.push(text);
          for (let one: Element | null = node.parentElement; one && one !== drawer; one = one.parentElement) {
            const {display, visibility, contentVisibility} = getComputedStyle(one);
            if (display === 'none' || visibility !== 'visible' || contentVisibility === 'hidden') hidden.push(text);
          }
        }
      }
      return {found, hidden};
    });
  const closed = await texts();
  expect(closed.found.length).toBeGreaterThan(800);
  expect(closed.hidden).toEqual([]);
  for (const name of ['table', 'undertakings', 'memberships', 'about', 'sources', 'disagreements'] as const) {
    // As the browser folds: what is found in it opens it.
    expect(
      await page.widget.drawer(name).evaluate((one) => getComputedStyle(one, '::details-content').contentVisibility),
      name,
    ).toBe('hidden');
    await page.widget.openDrawer(name);
  }
  expect((await texts()).found).toEqual(closed.found);
});

test('the first stop of the keyboard leads past the whole widget, to what follows on the page', async () => {
  for (const [lang, word] of [
    ['pl', 'Pomiń: Miasta partnerskie Białegostoku'],
    ['en', 'Skip: Partner cities of Białystok'],
  ] as const) {
    const page = await open({
      ...PHONE,
      lang,
      body: '<a id="before" href="#before">a</a><twin-cities></twin-cities><a id="after" href="#after">b</a>',
    });
    const skip = page.widget.host.locator('[data-act=skip]');
    const seen = () =>
      skip.evaluate((one) => {
        const {width, height, top, left, right} = one.getBoundingClientRect();
        return (
          width >= 24 &&
          height >= 24 &&
          top >= 0 &&
          left >= 0 &&
          right <= innerWidth &&
          getComputedStyle(one).clipPath === 'none'
        );
      });
    await page.locator('#before').focus();
    expect(await seen()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await skip.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
    expect(await seen()).toBe(true);
    expect((await skip.innerText()).trim()).toBe(word);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await page.context().close();
  }
});

test.each([1280, 360])('at %i px what is searched for moves nothing on the page', async (width) => {
  const page = await open({width, height: 740});
  const top = () => page.widget.part('map').evaluate((map) => map.getBoundingClientRect().top + scrollY);
  const before = await top();
  if (width < 800) await page.widget.openMenu('filters');
  await page.widget.host.locator('input[type=search]').fill('l');
  await expect.poll(() => page.widget.host.locator('.shown').textContent()).toMatch(/z\s21/);
  expect(await top()).toBeCloseTo(before, 0);
});

test('the map alone is a card: 300 px wide at most 420 high, with title, numbers and a link to the whole', async () => {
  const page = await open({
    head: '<style>body{margin:0;font:16px/1.5 Arial,sans-serif}main{width:300px}</style>',
    body: '<main><twin-cities panels="map" page="/whole"></twin-cities></main>',
  });
  const {widget} = page;
  expect(await widget.host.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThanOrEqual(420);
  await expect.poll(() => widget.part('header').innerText()).toContain('Miasta partnerskie Białegostoku');
  expect(await widget.host.locator('.card-foot').innerText()).toMatch(/15\spartnerstw\sobowiązuje/);
  expect(await widget.host.locator('.card-foot a').getAttribute('href')).toBe('/whole');
  expect(await widget.pins()).toHaveLength(21);
});
