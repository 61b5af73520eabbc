// Hands on map and timeline in a real browser: what belongs to the page stays the page's, what is meant for the map
// reaches the map, and pointer, fingers and keys lead to the same places.
import type {Locator} from 'playwright';
import {expect, test} from 'vitest';
import {stage, type Visit} from '../harness/browser.ts';
import {Hand} from '../harness/hand.ts';

const {open} = stage();

const MAP = '[data-map-surface]';
/** A page higher than the screen, with a margin beside the widget. */
const TALL =
  '<div style="height:120px"></div><twin-cities style="margin-right:90px"></twin-cities><div style="height:1800px"></div>';
const TOUCH: Visit = {
  width: 480,
  height: 800,
  hasTouch: true,
  isMobile: true,
  head: '<meta name="viewport" content="width=device-width">',
};

async function opened(visit: Visit = {}) {
  const page = await open({body: TALL, ...visit});
  return {page, widget: page.widget, hand: new Hand(page)};
}

const act = (page: {widget: {host: Locator}}, command: string) =>
  page.widget.host.locator(`[data-act="${command}"]`).first();

test('a plain wheel over the map scrolls the page by as much as beside it', async () => {
  const {hand} = await opened();
  const beside = await hand.wheel({x: 1250, y: 400}, 200);
  await hand.wheel({x: 1250, y: 400}, -200);
  expect(beside).toBeGreaterThan(100);
  expect(await hand.wheel(await hand.on(MAP, [0.5, 0.3]), 200)).toBe(beside);
  expect(await hand.zoom()).toBe(1);
});

test('one finger over the map scrolls the page by as much as beside it', async () => {
  const {hand} = await opened({...TOUCH, body: TALL});
  const map = await hand.on(MAP, [0.5, 0.5]);
  const upAndDown = async (x: number): Promise<number> => {
    const by = await hand.swipe({x, y: map.y}, [0, -180]);
    await hand.swipe({x: 450, y: map.y - 180}, [0, by]);
    return by;
  };
  expect(await upAndDown(450)).toBeGreaterThan(100);
  // A browser in a hurry may fling a swipe a few px farther than the next: beside the map as over it.
  await expect
    .poll(async () => Math.abs((await upAndDown(map.x)) - (await upAndDown(450))), {timeout: 20_000})
    .toBeLessThan(2);
  expect(await hand.zoom()).toBe(1);
});

test('on the globe, too, a finger up or down scrolls the page, and one sideways turns the globe', async () => {
  const {hand} = await opened({...TOUCH, body: TALL.replace('<twin-cities', '<twin-cities projection="globe"')});
  const map = await hand.on(MAP, [0.5, 0.5]);
  const before = await hand.land();
  await hand.draw(map, {x: map.x - 120, y: map.y});
  await hand.rest();
  expect(await hand.land()).not.toBe(before);
  expect(await hand.scrolled()).toBe(0);
  expect(await hand.swipe(map, [0, -180])).toBeGreaterThan(100);
});

test('Ctrl + wheel zooms the map around the pointer, and not the page', async () => {
  const {hand, widget} = await opened();
  const at = await hand.on(MAP, [0.3, 0.4]);
  const before = await hand.under(at);
  await hand.ctrlWheel(at, -100);
  await expect.poll(() => hand.zoom()).toBeGreaterThan(1.5);
  await hand.rest();
  const after = await hand.under(at);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
  expect([await hand.scrolled(), await hand.pageZoom()]).toEqual([0, 1]);
  await hand.ctrlWheel(at, 300);
  await expect.poll(() => hand.zoom()).toBe(1);
  expect(await widget.get('city')).toBe('');
});

test('two fingers zoom the map, and not the page; beside it they are left to the page', async () => {
  const {page, hand, widget} = await opened(TOUCH);
  await page.evaluate(() => {
    const kept: boolean[] = [];
    Object.assign(window, {kept});
    window.addEventListener('touchmove', (event) => kept.push(event.defaultPrevented), {passive: true});
  });
  const kept = () => page.evaluate<boolean[]>('window.kept.splice(0)');
  const at = await hand.on(MAP, [0.5, 0.5]);
  await hand.pinch(at, 2);
  await expect.poll(() => hand.zoom()).toBeGreaterThan(1.5);
  await hand.rest();
  expect(await hand.pageZoom()).toBe(1);
  expect(await kept()).not.toContain(false);
  expect(await widget.get('city')).toBe('');
  await hand.pinch({x: 435, y: at.y}, 2);
  expect(await kept()).not.toContain(true);
});

test('a double click, buttons and keys zoom; Shift + arrows move the map', async () => {
  const {page, hand, widget} = await opened();
  const at = await hand.on(MAP, [0.4, 0.4]);
  const before = await hand.under(at);
  await page.mouse.dblclick(at.x, at.y);
  await expect.poll(() => hand.zoom()).toBe(2);
  await hand.rest();
  const after = await hand.under(at);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
  await act(page, 'zoom reset').click();
  await expect.poll(() => hand.zoom()).toBe(1);
  await act(page, 'zoom in').click();
  await expect.poll(() => hand.zoom()).toBeCloseTo(1.8, 2);
  await act(page, 'zoom out').click();
  await expect.poll(() => hand.zoom()).toBe(1);

  await widget.pin('lutsk').focus();
  await page.keyboard.press('+');
  await expect.poll(() => hand.zoom()).toBeCloseTo(1.8, 2);
  const middle = await hand.on(MAP);
  const here = await hand.under(middle);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await hand.under(middle)).x).toBeGreaterThan(here.x + 20);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => Math.abs((await hand.under(middle)).x - here.x)).toBeLessThan(1);
  await page.keyboard.press('-');
  await expect.poll(() => hand.zoom()).toBe(1);
  await page.keyboard.press('+');
  await page.keyboard.press('0');
  await expect.poll(() => hand.zoom()).toBe(1);
  expect(await widget.get('city')).toBe('');
});

test('arrow keys go round the pins by bearing; the map is one tab stop; Enter selects', async () => {
  const {page, widget} = await opened();
  expect(await widget.host.locator('[part~=pin][tabindex="0"]').count()).toBe(1);
  const bearings = await widget.host.evaluate((element) => {
    const {atlas} = element as unknown as {
      atlas: {home: {coordinates: [number, number]}; partners: {id: string; coordinates: [number, number]}[]};
    };
    const [a, b] = atlas.home.coordinates.map((n) => (n * Math.PI) / 180) as [number, number];
    return Object.fromEntries(
      atlas.partners.map(({id, coordinates}) => {
        const [lon, lat] = coordinates.map((n) => (n * Math.PI) / 180) as [number, number];
        const [y, x] = [
          Math.sin(lon - a) * Math.cos(lat),
          Math.cos(b) * Math.sin(lat) - Math.sin(b) * Math.cos(lat) * Math.cos(lon - a),
        ];
        return [id, ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360];
      }),
    );
  });
  await widget.host.locator('[part~=pin][tabindex="0"]').focus();
  const round: string[] = [];
  for (let i = 0; i < 21; i++) {
    round.push(await focusedCity(widget.host));
    await page.keyboard.press('ArrowRight');
  }
  expect(await focusedCity(widget.host)).toBe(round[0]);
  const turned = round.map((id) => bearings[id] ?? NaN);
  const start = turned.indexOf(Math.min(...turned));
  const clockwise = [...turned.slice(start), ...turned.slice(0, start)];
  expect(clockwise).toEqual([...turned].sort((a, b) => a - b));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await widget.get('city')).toBe(round[20]);
  await page.keyboard.press('Escape');
  expect(await widget.get('city')).toBe('');
  expect(await focusedCity(widget.host)).toBe(round[20]);
});

test('a drag moves the zoomed map with the pointer, and selects nothing', async () => {
  const {hand, widget} = await opened();
  const from = await hand.on(MAP, [0.5, 0.5]);
  const whole = await hand.under(from);
  await hand.drag(from, {x: from.x + 80, y: from.y});
  await hand.rest();
  // At rest there is nowhere to go: the sheet fills the frame.
  expect((await hand.under(from)).x).toBeCloseTo(whole.x, 1);
  await hand.ctrlWheel(from, -120);
  await expect.poll(() => hand.zoom()).toBeGreaterThan(1.5);
  await hand.rest();
  const pin = await hand.on('[part~=pin][data-city="lutsk"] .target');
  const held = await hand.under(pin);
  const to = {x: pin.x - 90, y: pin.y + 60};
  await hand.drag(pin, to);
  await hand.rest();
  const there = await hand.under(to);
  expect(Math.hypot(there.x - held.x, there.y - held.y)).toBeLessThan(1);
  expect(await widget.get('city')).toBe('');
  expect(await hand.scrolled()).toBe(0);
});

test('what is dragged stands, when let go, just where it was seen', async () => {
  const {page, hand} = await opened();
  await hand.ctrlWheel(await hand.on(MAP), -120);
  await expect.poll(() => hand.zoom()).toBeGreaterThan(1.5);
  await hand.rest();
  const from = await hand.on(MAP, [0.5, 0.6]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, {steps: 4});
  // Held by the hand, the map is one picture that is moved as a whole.
  await page.waitForFunction(() => document.querySelector('twin-cities')?.shadowRoot?.querySelector('[data-carried]'));
  const pin = '[part~=pin][data-city="kaunas"] .mark';
  const moving = await hand.on(pin);
  await page.mouse.up();
  await hand.rest();
  const resting = await hand.on(pin);
  expect(Math.hypot(resting.x - moving.x, resting.y - moving.y)).toBeLessThan(8);
});

test('a drag turns the globe, and selects nothing; arrow keys turn it, too', async () => {
  const {page, hand, widget} = await opened({body: TALL.replace('<twin-cities', '<twin-cities projection="globe"')});
  const names = async () => (await widget.pins()).map(({city}) => city);
  expect(await names()).toContain('chongzuo');
  const from = await hand.on('[part~=pin][data-city="lutsk"] .target');
  await hand.drag(from, {x: from.x + 260, y: from.y});
  await hand.rest();
  await expect.poll(names).not.toContain('chongzuo');
  expect(await widget.get('city')).toBe('');
  await act(page, 'zoom reset').click();
  await expect.poll(names).toContain('chongzuo');
  await widget.pin('lutsk').focus();
  const before = await hand.land();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => hand.land()).not.toBe(before);
});

test('a tap within 24 px of a pin selects it, one farther off nothing', async () => {
  const {page, hand, widget} = await opened(TOUCH);
  const pin = await hand.on('[part~=pin][data-city="lusaka"] .target');
  await page.touchscreen.tap(pin.x, pin.y + 60);
  expect(await widget.get('city')).toBe('');
  await page.touchscreen.tap(pin.x + 15, pin.y + 15);
  await expect.poll(() => widget.get('city')).toBe('lusaka');
});

test('a plain wheel meant for the map brings up a hint, once', async () => {
  const {page, hand, widget} = await opened();
  const hint = widget.host.locator('.map-hint');
  expect(await hint.isVisible()).toBe(false);
  // A wheel that only passes over the map on its way down the page is not meant for it.
  await hand.wheel(await hand.on(MAP, [0.5, 0.5]), 20);
  expect(await hint.isVisible()).toBe(false);
  const wheel = async (): Promise<boolean> => {
    await page.mouse.wheel(0, 1);
    return hint.isVisible();
  };
  await expect.poll(wheel, {interval: 400, timeout: 8000}).toBe(true);
  await expect.poll(() => hint.isVisible(), {timeout: 8000}).toBe(false);
  const seen: boolean[] = [];
  await expect.poll(async () => seen.push(await wheel()), {interval: 400, timeout: 8000}).toBeGreaterThan(3);
  expect(seen).not.toContain(true);
});

test('a vertical swipe over the axis scrolls the page, a horizontal one moves the cursor', async () => {
  const {page, hand, widget} = await opened(TOUCH);
  await widget.cursor.scrollIntoViewIfNeeded();
  const axis = await hand.on('input[type=range]', [0.5, 0.4]);
  expect(Math.abs(await hand.swipe(axis, [0, -150]))).toBeGreaterThan(80);
  expect(await widget.get('at')).toBe('');
  await widget.cursor.scrollIntoViewIfNeeded();
  const before = await hand.scrolled();
  const from = await hand.on('input[type=range]', [0.9, 0.6]);
  await hand.draw(from, await hand.on('input[type=range]', [0.5, 0.6]));
  await expect.poll(() => widget.get('at')).toMatch(/^200\d-/);
  expect(await hand.scrolled()).toBe(before);
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

test.each([360, 768, 1280])(
  'at %i px all of the timeline follows the cursor in the hand, and stays where it is',
  async (width) => {
    const {page, hand, widget} = await opened({width, body: '<twin-cities lang="en" at="2022"></twin-cities>'});
    await widget.cursor.scrollIntoViewIfNeeded();
    const seen = () =>
      widget.host.evaluate((element) => {
        const root = element.shadowRoot as ShadowRoot;
        const box = (one: string) => root.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
        const [line, knob] = [box('.tl-cursor'), box('.tl-knob path')];
        const day = root.querySelector<HTMLInputElement>('[data-input=day]')?.value ?? '';
        return {
          top: box('.timeline-sheet').top,
          line: Math.round(line.left + line.width / 2),
          knob: Math.round(knob.left + knob.width / 2),
          day,
          // The same day in large type, on the range input, and at the head of the line.
          words: [
            root.querySelector('[part~=cursor]')?.ariaValueText,
            root.querySelector('.tl-cursor-text')?.textContent,
          ].every((text) => text?.includes(day)),
          rows: root.querySelectorAll('[part~=row][data-status="not-yet"]').length,
        };
      });
    const before = await seen();
    const from = await hand.on('input[type=range]', [0.9, 0.6]);
    const to = await hand.on('input[type=range]', [0.5, 0.6]);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, {steps: 12});
    // In the hand still.
    await expect.poll(async () => (await seen()).rows).toBeGreaterThan(8);
    await expect.poll(async () => (await seen()).words).toBe(true);
    const held = await seen();
    expect(Math.abs(held.top - before.top)).toBeLessThan(1);
    expect(held.day).toMatch(/^\d+ \w+ 20(0|10)/);
    expect(Math.abs(held.line - to.x)).toBeLessThan(8);
    expect(held.knob).toBe(held.line);
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await seen()).top - before.top)).toBeLessThan(1);
    expect(await seen()).toMatchObject({line: held.line, knob: held.line});
    await expect.poll(() => widget.host.locator('#map-summary').textContent()).toContain(held.day);
  },
);

test('the globe turns to the city that is selected', async () => {
  const {hand, widget} = await opened({body: TALL.replace('<twin-cities', '<twin-cities projection="globe"')});
  await widget.openDrawer('table');
  for (const city of ['milwaukee', 'lusaka']) {
    await widget.tableRow(city).locator('button').first().click();
    await hand.rest();
    const [pin, middle] = [await hand.on(`[part~=pin][data-city="${city}"] .mark`), await hand.on(MAP)];
    expect(Math.hypot(pin.x - middle.x, pin.y - middle.y), city).toBeLessThan(30);
  }
});

/** The map as drawn, Lit's own marks left aside. */
const drawn = (host: Locator): Promise<string> =>
  host.evaluate((element) =>
    (element.shadowRoot?.querySelector('[data-map-surface]')?.outerHTML ?? '').replace(/<!--.*?-->|\?lit\$\d+\$/g, ''),
  );

test('a change of projection ends exactly where a fresh map begins', async () => {
  const fresh = new Map<string, string>();
  for (const kind of ['home', 'world', 'globe']) {
    const {widget} = await opened({body: TALL.replace('<twin-cities', `<twin-cities projection="${kind}"`)});
    fresh.set(kind, await drawn(widget.host));
  }
  const {page, hand, widget} = await opened();
  for (const kind of ['world', 'globe', 'home', 'globe', 'world', 'home']) {
    await act(page, `project ${kind}`).click();
    expect(await widget.get('projection')).toBe(kind);
    await hand.rest();
    expect(await drawn(widget.host), kind).toBe(fresh.get(kind));
  }
});

test('under reduced motion projections change at once, and the globe turns at once', async () => {
  const {page, widget, hand} = await opened({reducedMotion: 'reduce'});
  const fresh = await opened({body: TALL.replace('<twin-cities', '<twin-cities projection="globe"')});
  await act(page, 'project globe').click();
  await widget.host.evaluate((element) => (element as unknown as {updateComplete: Promise<unknown>}).updateComplete);
  expect(await drawn(widget.host)).toBe(await drawn(fresh.widget.host));
  await widget.openDrawer('table');
  await widget.tableRow('lusaka').locator('button').first().click();
  await widget.host.evaluate((element) => (element as unknown as {updateComplete: Promise<unknown>}).updateComplete);
  const [pin, middle] = [await hand.on('[part~=pin][data-city="lusaka"] .mark'), await hand.on(MAP)];
  expect(Math.hypot(pin.x - middle.x, pin.y - middle.y)).toBeLessThan(30);
});

test('a double click elsewhere neither zooms nor deselects twice over', async () => {
  const {page, hand, widget} = await opened({body: TALL.replace('<twin-cities', '<twin-cities city="lutsk"')});
  const title = await hand.on('[part~=details] h3, [part~=details] h4');
  await page.mouse.dblclick(title.x, title.y);
  expect([await hand.zoom(), await widget.get('city')]).toEqual([1, 'lutsk']);
  await widget.row('gori').dblclick({position: {x: 300, y: 10}});
  // Two clicks select and let go.
  expect([await hand.zoom(), await widget.get('city')]).toEqual([1, '']);
});

test('finer land is fetched once, on zooming in, and only then', async () => {
  const {page, hand} = await opened();
  const fetched = () => page.asked.filter((url) => url.includes('land'));
  await act(page, 'zoom in').click();
  await hand.rest();
  expect(fetched()).toEqual([]);
  const coarse = await hand.land();
  await act(page, 'zoom in').click();
  await expect.poll(fetched).toHaveLength(1);
  await expect.poll(() => hand.land()).not.toBe(coarse);
  await act(page, 'zoom reset').click();
  await expect.poll(() => hand.land()).toBe(coarse);
  for (let i = 0; i < 3; i++) await act(page, 'zoom in').click();
  await expect.poll(() => hand.land()).not.toBe(coarse);
  expect(fetched()).toHaveLength(1);
});

test('where finer land cannot be had the map stays with what it has, without a word', async () => {
  const {page, hand} = await opened({before: (one) => one.route('**/*land*', (route) => route.fulfill({status: 404}))});
  for (let i = 0; i < 3; i++) await act(page, 'zoom in').click();
  await expect.poll(() => page.asked.filter((url) => url.includes('land')).length).toBeGreaterThan(0);
  await expect.poll(() => hand.zoom()).toBeGreaterThan(5);
  expect((await hand.land()).length).toBeGreaterThan(1000);
  expect(page.warnings).toEqual([]);
});

function focusedCity(host: Locator): Promise<string> {
  return host.evaluate((element) => (element.shadowRoot?.activeElement as SVGElement | null)?.dataset['city'] ?? '');
}
