// Play, in a real browser and in real time: the whole story in under a minute, everything following, and any hand stops it.
import type {Page} from 'playwright';
import {expect, test} from 'vitest';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest} from '../harness/tour.ts';

const {open} = stage();

interface Told {
  readonly at: string | undefined;
  readonly time: number;
}

/** Opened with an ear on the events and on everything live, from the first frame on. */
async function opened(visit: Visit = {}) {
  const page = await open({lang: 'en', ...visit});
  await page.widget.host.evaluate((element) => {
    const told: Told[] = [];
    const live: string[] = [];
    const captions: string[] = [];
    const root = element.shadowRoot as ShadowRoot;
    element.addEventListener('twin-view-change', () =>
      told.push({at: (element as unknown as {view: {at?: string}}).view.at, time: performance.now()}),
    );
    new MutationObserver(() => {
      for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const text = region.textContent?.trim() ?? '';
        if (text && live[live.length - 1] !== text) live.push(text);
      }
      const caption = root.querySelector('[data-caption]')?.textContent?.trim() ?? '';
      if (caption && captions[captions.length - 1] !== caption) captions.push(caption);
    }).observe(root, {subtree: true, childList: true, characterData: true});
    Object.assign(window, {told, live, captions});
  });
  const play = page.widget.host.locator('[data-act=play]');
  return {
    page,
    widget: page.widget,
    play,
    told: () => page.evaluate<readonly Told[]>('window.told'),
    live: () => page.evaluate<readonly string[]>('window.live'),
    captions: () => page.evaluate<readonly string[]>('window.captions'),
    playing: async () => (await play.getAttribute('aria-label')) === 'Pause',
  };
}

const at = (page: Awaited<ReturnType<typeof opened>>) => page.widget.get<string>('at');

test('the whole story takes 40 to 60 seconds, tells every event, and stops today', async () => {
  const story = await opened({body: '<twin-cities panels="map timeline"></twin-cities>'});
  const {page, widget, play} = story;
  const frames = widget.host.evaluate(
    (element) =>
      new Promise<{ms: number; days: string[]; counts: string[]; statuses: number}>((done) => {
        const widgetLike = element as unknown as {at: string};
        const root = element.shadowRoot as ShadowRoot;
        const days: string[] = [];
        const counts: string[] = [];
        const statuses = new Set<string>();
        let begun = 0;
        const tick = (now: number): void => {
          const playing = root.querySelector('[data-moving]') !== null;
          if (playing) {
            begun ||= now;
            days.push(widgetLike.at);
            const sentence = root.querySelector('[part~=header] .lede')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
            if (counts[counts.length - 1] !== sentence) counts.push(sentence);
            statuses.add(
              [...root.querySelectorAll('[part~=pin]')].map((pin) => pin.getAttribute('data-status')).join(' '),
            );
          } else if (begun) {
            done({ms: now - begun, days, counts, statuses: statuses.size});
            return;
          }
          requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      }),
  );
  await play.click();
  const {ms, days, counts, statuses} = await frames;
  expect(ms).toBeGreaterThan(40_000);
  expect(ms).toBeLessThan(60_500);
  expect(await story.playing()).toBe(false);
  // Today, without a day of its own: a link to it stays a link to today.
  expect(await at(story)).toBe('');
  expect(days[1]?.slice(0, 4)).toMatch(/^199[12]$/);
  expect(days.slice(0, -1)).toEqual([...days.slice(0, -1)].sort());
  // Map, numbers and captions have followed.
  expect(statuses).toBeGreaterThan(20);
  expect(counts.length).toBeGreaterThan(25);
  const captions = await story.captions();
  for (const year of [1992, 1994, 2000, 2013, 2014, 2016, 2022])
    expect(
      captions.some((line) => line.includes(`${year} ·`)),
      String(year),
    ).toBe(true);
  for (const line of captions) expect(line.length).toBeLessThan(200);
  // Aloud it tells of events as fast as one can listen, each once and in a line, and at the end where it has come to.
  const live = await story.live();
  expect(live.length).toBeGreaterThan(8);
  expect(live.length).toBeLessThan(18);
  expect(new Set(live).size).toBe(live.length);
  for (const line of live.slice(0, -1)) expect(captions).toContain(line);
  expect(live[live.length - 1]).toMatch(/^End of the story: .*2026; 15 in force, 1 perhaps/);
  // The page is told of events, not of frames.
  const told = await story.told();
  expect(told.length).toBeGreaterThan(20);
  expect(told.length).toBeLessThan(45);
  expect(told[told.length - 1]?.at).toBeUndefined();
  expect(page.errors).toEqual([]);
});

test('it never starts by itself', async () => {
  const story = await opened({body: '<twin-cities at="1992"></twin-cities>'});
  await atRest(story.page);
  expect(await story.playing()).toBe(false);
  expect(await at(story)).toBe('1992');
});

test('it goes on from the moment looked at', async () => {
  const story = await opened({body: '<twin-cities at="2012"></twin-cities>'});
  await story.play.click();
  await expect.poll(() => at(story)).toMatch(/^201[23]-/);
  await story.play.click();
  expect(await story.playing()).toBe(false);
  const stopped = await at(story);
  expect([...(await story.told())].pop()?.at).toBe(stopped);
  await atRest(story.page);
  expect(await at(story)).toBe(stopped);
});

const HANDS: Readonly<Record<string, (story: Awaited<ReturnType<typeof opened>>) => Promise<unknown>>> = {
  'an arrow key on the cursor': async ({widget, page}) => {
    await widget.cursor.focus();
    await page.keyboard.press('ArrowRight');
  },
  'a drag of the cursor': ({widget}) => widget.scrubTo(2015),
  'a step': ({widget}) => widget.host.locator('[data-act="step next"]').click(),
  // From the list beside the map: on the way to the table the map would leave the window, which stops it, too.
  'a selection': ({widget}) => widget.host.locator('.city-list [data-city=lutsk]').click(),
  'another projection': ({widget}) => widget.host.locator('[data-act="project world"]').click(),
  'a filter': ({widget}) => widget.host.locator('[data-act^="toggle status"]').first().click(),
  Escape: async ({play, page}) => {
    await play.focus();
    await page.keyboard.press('Escape');
  },
  'the page itself': ({widget}) => widget.host.evaluate((element) => (element as unknown as {pause(): void}).pause()),
};

test.each(Object.keys(HANDS))('%s stops it', async (name) => {
  const story = await opened({body: '<twin-cities at="2010"></twin-cities>'});
  await story.play.click();
  await expect.poll(() => at(story)).toMatch(/^201\d-/);
  await HANDS[name]?.(story);
  await expect.poll(() => story.playing()).toBe(false);
  const stopped = await at(story);
  await atRest(story.page);
  expect(await at(story)).toBe(stopped);
});

test('a hidden page stops it', async () => {
  const story = await opened({body: '<twin-cities at="2010"></twin-cities>'});
  await story.play.click();
  await expect.poll(() => at(story)).toMatch(/^201\d-/);
  await story.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => story.playing()).toBe(false);
});

test('out of sight it stops, and taken out of the page it leaves no frame behind', async () => {
  const story = await opened({body: '<twin-cities at="2010"></twin-cities><div style="height:6000px"></div>'});
  await story.play.click();
  await expect.poll(() => at(story)).toMatch(/^201\d-/);
  await story.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => story.playing()).toBe(false);
  await story.page.evaluate(() => scrollTo(0, 0));
  await story.play.click();
  await expect.poll(() => story.playing()).toBe(true);
  const told = await story.page.evaluate(async () => {
    const {told} = window as unknown as {told: unknown[]};
    const before = told.length;
    document.querySelector('twin-cities')?.remove();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return told.length - before;
  });
  expect(told).toBe(0);
});

test('under reduced motion it steps from event to event, and nothing is animated', async () => {
  const story = await opened({reducedMotion: 'reduce', body: '<twin-cities at="2011"></twin-cities>'});
  const {widget, play} = story;
  await widget.host.evaluate((element) => {
    const days: string[] = [];
    let animations = 0;
    const root = element.shadowRoot as ShadowRoot;
    const tick = (): void => {
      const {at: now} = element as unknown as {at: string};
      if (days[days.length - 1] !== now) days.push(now);
      animations += root.getAnimations().filter(({playState}) => playState === 'running').length;
      Object.assign(window, {days, animations});
      requestAnimationFrame(tick);
    };
    tick();
  });
  await play.click();
  await expect.poll(() => at(story), {timeout: 20_000}).toBe('2013-01-04');
  await play.click();
  // Every moment is one of an event, at its own precision; none lies between.
  expect(await story.page.evaluate('window.days')).toEqual(['2011', '2012-06-30', '2012-12-08', '2013-01-04']);
  expect(await story.page.evaluate('window.animations')).toBe(0);
  expect((await story.live()).filter((line) => line.length > 120)).toEqual([]);
});

/**
 * Tells, once play has come to a new day, whether the widget shows what is described before the day after it: under reduced
 * motion a day is held long enough for a hand to do something.
 */
const shownOnHeldDay = (page: Page, seen: string): Promise<boolean> =>
  page.evaluate<boolean>(`new Promise((resolve) => {
    const element = document.querySelector('twin-cities');
    const root = element.shadowRoot;
    const held = element.at;
    const look = () => {
      if (${seen}) resolve(element.at === held);
      else if (element.at !== held) resolve(false);
      else requestAnimationFrame(look);
    };
    look();
  })`);

const LIT = ['[part~=pin]', '[part~=timeline] [part~=row]', 'tr', '.city-entry'];

const WHILE_HELD: Readonly<
  Record<string, {readonly act: (page: Page & Opened) => Promise<unknown>; readonly seen: string}>
> = {
  'the pointer on a city': {
    act: ({widget}) => widget.pin('lutsk').hover({force: true}),
    seen: `['${LIT.join("', '")}'].every((kind) => root.querySelector(kind + '[data-city=lutsk][data-lit]'))`,
  },
  'a wheel that zooms the map': {
    act: async ({widget, keyboard, mouse}) => {
      await widget.host.locator('[data-map-surface]').hover({position: {x: 300, y: 200}, force: true});
      await keyboard.down('Control');
      await mouse.wheel(0, -240);
      await keyboard.up('Control');
    },
    seen: `root.querySelector('[data-map-surface][data-zoomed]:not([data-carried])')`,
  },
  'a filter that the page sets': {
    act: ({widget}) => widget.host.evaluate((element) => element.setAttribute('country', 'LT')),
    seen: `['${LIT.join("', '")}'].every((kind) => root.querySelectorAll(kind + '[data-city]').length === 1) &&
      /^1 /.test(root.querySelector('.shown').textContent.trim())`,
  },
};

test.each(Object.keys(WHILE_HELD))('while play holds a day, %s reaches every view', async (name) => {
  const story = await opened({reducedMotion: 'reduce', body: '<twin-cities at="2012-12"></twin-cities>', height: 1400});
  const {page} = story;
  const hand = WHILE_HELD[name];
  await story.play.click();
  await expect.poll(() => at(story)).not.toBe('2012-12');
  const shown = shownOnHeldDay(page, hand?.seen ?? '');
  await hand?.act(page);
  expect(await shown).toBe(true);
  expect(await story.playing()).toBe(true);
});

test('what is said aloud is short', async () => {
  const story = await opened();
  const {widget, page} = story;
  for (const command of ['step first', 'step next', 'step next', 'step today', 'step previous'])
    await widget.host.locator(`[data-act="${command}"]`).click();
  await widget.openDrawer('table');
  await widget.tableRow('milwaukee').locator('button').first().click();
  await atRest(page);
  const live = await story.live();
  expect(live.length).toBeGreaterThan(4);
  for (const line of live) expect(line.length, line).toBeLessThanOrEqual(120);
  for (const year of [1994, 2013, 2014, 2022]) {
    await widget.attribute('at', String(year));
    expect((await widget.cursor.getAttribute('aria-valuetext'))?.length).toBeLessThanOrEqual(120);
  }
});

test('a link keeps up with the story without flooding the address', async () => {
  const story = await opened({body: '<twin-cities permalink at="2012"></twin-cities>'});
  await story.page.evaluate(() => {
    const replace = history.replaceState.bind(history);
    Object.assign(window, {written: 0});
    history.replaceState = (...all) => {
      (window as unknown as {written: number}).written++;
      replace(...all);
    };
  });
  await story.play.click();
  await expect.poll(() => at(story), {timeout: 20_000}).toMatch(/^2013-/);
  await story.play.click();
  await expect.poll(() => story.page.evaluate(() => location.hash)).toBe(`#twin-at=${await at(story)}`);
  expect(await story.page.evaluate<number>('window.written')).toBeLessThan(10);
});
