// The life of an element: it draws when it comes near, keeps its space before, rests when nothing happens, and leaves
// nothing behind when it goes.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {CDPSession, Page} from 'playwright';
import {stage, type Opened, type Visit} from '../harness/browser.ts';
import {atRest, shortTour} from '../harness/tour.ts';

const {open, routes} = stage();
const GOOD = readFileSync('tests/atlases/bialystok.json', 'utf8');

/** Counts what is under way on the page: timers, frames, listeners on window and document, observers. */
const WATCH = `(() => {
  const {setTimeout: later, clearTimeout: forget, setInterval: every, clearInterval: end, requestAnimationFrame: frame, cancelAnimationFrame: drop} = window;
  const timers = new Set(), frames = new Set(), observers = new Set();
  window.setTimeout = (fn, ms, ...rest) => { const id = later(() => { timers.delete(id); fn(...rest); }, ms); timers.add(id); return id; };
  window.clearTimeout = (id) => { timers.delete(id); forget(id); };
  window.setInterval = (...all) => { const id = every(...all); timers.add(id); return id; };
  window.clearInterval = (id) => { timers.delete(id); end(id); };
  window.requestAnimationFrame = (fn) => { watch.asked++; const id = frame((now) => { frames.delete(id); fn(now); }); frames.add(id); return id; };
  window.cancelAnimationFrame = (id) => { frames.delete(id); drop(id); };
  const listeners = [];
  for (const [name, target] of [['window', window], ['document', document]]) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = function (type, fn, options) { if (/twin-cities[^/]*js/.test(new Error().stack)) listeners.push({name, type, fn}); addEventListener.call(target, type, fn, options); };
    target.removeEventListener = function (type, fn, options) {
      const i = listeners.findIndex((one) => one.name === name && one.type === type && one.fn === fn);
      if (i >= 0) listeners.splice(i, 1);
      removeEventListener.call(target, type, fn, options);
    };
  }
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      // The one that waits for placeholders belongs to the script, not to an element.
      observe(...all) { if (all[0] !== document && /twin-cities[^/]*js/.test(new Error().stack)) observers.add(this); super.observe(...all); }
      disconnect() { observers.delete(this); super.disconnect(); }
    };
  }
  const watch = {
    asked: 0,
    pending: () => timers.size + frames.size,
    listeners: () => listeners.map(({name, type}) => name + ' ' + type).filter((one) => one !== 'document DOMContentLoaded'),
    observers: () => observers.size,
    frames: (n) => new Promise((resolve) => { const step = () => (n-- > 0 ? frame(step) : resolve()); step(); }),
  };
  Object.defineProperty(window, 'watch', {value: watch});
})();`;

const pending = (page: Page): Promise<number> => page.evaluate<number>('watch.pending()');

/** Nothing is waited for, and in 30 frames nothing asks for one. */
async function expectRest(page: Page): Promise<void> {
  await expect.poll(() => pending(page), {timeout: 10_000}).toBe(0);
  const before = await page.evaluate<number>('watch.asked');
  await page.evaluate('watch.frames(30)');
  expect(await page.evaluate<number>('watch.asked')).toBe(before);
  expect(await pending(page)).toBe(0);
}

/** What has shifted so far and by how much, as the browser counts it; two painted frames later nothing is outstanding. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const all: string[] = [];
    const note = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) {
        const {value, sources} = entry as PerformanceEntry & {value: number; sources: readonly {node: Node | null}[]};
        all.push(`${value} ${sources.map(({node}) => (node as Element | null)?.nodeName).join(' ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    note(observer.takeRecords());
    observer.disconnect();
    return all;
  });

test('below the fold there is only a shell that keeps its space, until the reader comes near', async () => {
  const page = await open({
    body: '<div id="above"></div><twin-cities></twin-cities><p id="after">Dalej</p>',
    head: '<style>#above{height:5000px}</style>',
    wait: false,
    init: WATCH,
  });
  await page.waitForLoadState('load');
  await expectRest(page);
  expect(await page.widget.part('map').count()).toBe(0);
  expect((await page.widget.host.boundingBox())?.height).toBeGreaterThanOrEqual(900);
  await page.evaluate('scrollTo(0, 4000)');
  await page.widget.ready();
  expect((await page.widget.pins()).length).toBe(21);
});

/** Far below what is seen. */
const FAR: Visit = {
  body: '<div id="above"></div><twin-cities src="/far.json"></twin-cities>',
  head: '<style>#above{height:5000px}</style>',
  wait: false,
};

test('an atlas by address comes while the page rests, and is drawn when the reader comes near', async () => {
  routes.set('/far.json', (response) => void response.writeHead(200).end(GOOD));
  const page = await open(FAR);
  // Settles although the reader may never come.
  await page.widget.ready();
  expect(page.asked.some((address) => address.endsWith('/far.json'))).toBe(true);
  expect(await page.widget.part('map').count()).toBe(0);
  await page.evaluate('scrollTo(0, 4000)');
  await page.widget.ready();
  expect((await page.widget.pins()).length).toBe(21);
});

test('an atlas by address is printed also where the reader has not been', async () => {
  routes.set('/far.json', (response) => void response.writeHead(200).end(GOOD));
  const page = await open(FAR);
  await page.widget.ready();
  // As printing does: what is not drawn when the listeners have returned is not on the paper.
  const printed = await page.evaluate(async () => {
    dispatchEvent(new CustomEvent('beforeprint'));
    await Promise.resolve();
    await Promise.resolve();
    const root = document.querySelector('twin-cities')?.shadowRoot;
    return [root?.querySelectorAll('[part~=pin]').length, root?.querySelectorAll('tr[data-city]').length];
  });
  expect(printed).toEqual([21, 21]);
});

test('a picture can be had of what nobody has scrolled to, of what is hidden, and before the atlas has come', async () => {
  routes.set('/far.json', (response) => void response.writeHead(200).end(GOOD));
  const page = await open({...FAR, body: `${FAR.body}<div hidden><twin-cities></twin-cities></div>`});
  const pictures = await page.evaluate(async () => {
    await customElements.whenDefined('twin-cities');
    const all = [...document.querySelectorAll('twin-cities')] as (HTMLElement & {toSVG(): Promise<string>})[];
    return Promise.all(all.map((widget) => widget.toSVG()));
  });
  for (const picture of pictures) expect(picture).toContain('Łuck');
  expect(pictures.length).toBe(2);
  expect(page.errors).toEqual([]);
});

test('taken out while its atlas is on the way, an element leaves nothing', async () => {
  routes.set('/never.json', () => undefined);
  const page = await open({body: '', init: WATCH, wait: false});
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    for (let i = 0; i < 6; i++) {
      const widget = document.createElement('twin-cities');
      widget.setAttribute('src', '/never.json');
      document.body.append(widget);
      if (i % 2) await (widget as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
      widget.remove();
      if (i % 3) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expectRest(page);
  expect(await page.evaluate('watch.listeners()')).toEqual([]);
  expect(await page.evaluate('watch.observers()')).toBe(0);
});

test('what is printed is drawn, also below the fold', async () => {
  const page = await open({
    body: '<div id="above"></div><twin-cities></twin-cities>',
    head: '<style>#above{height:5000px}</style>',
    wait: false,
  });
  await page.waitForLoadState('load');
  await page.evaluate(() => dispatchEvent(new CustomEvent('beforeprint')));
  await page.widget.ready();
  expect((await page.widget.pins()).length).toBe(21);
});

test('map and time control are seen before what stands below them is drawn, and the widget is ready when all is', async () => {
  const page = await open({
    init: `window.seen = [];
      const shown = () => {
        const root = document.querySelector('twin-cities')?.shadowRoot;
        if (!root || root.querySelector('.page.waiting')) return '';
        return ['map', 'cursor', 'row', 'table', 'sources'].filter((part) => root.querySelector('[part~=' + part + ']')).join(' ');
      };
      (function look() { seen.push(shown()); requestAnimationFrame(look); })();
      document.addEventListener('twin-ready', () => { window.atReady = shown(); })`,
  });
  const all = 'map cursor row table sources';
  expect(await page.evaluate('atReady')).toBe(all);
  const seen = await page.evaluate<readonly string[]>('seen');
  const steps = seen.filter((one, i) => one !== '' && one !== seen[i - 1]);
  // The map never without its time control; then what stands below, as there is time.
  expect(steps[0]).toBe('map cursor');
  for (const step of steps) expect(all.startsWith(step), step).toBe(true);
});

test('hidden in the middle of its first drawing it is, once shown, laid out as if it never had been', async () => {
  const height = (page: Page) =>
    page.evaluate(() => {
      const map = document.querySelector('twin-cities')?.shadowRoot?.querySelector('[data-map-surface]');
      return Math.round(map?.getBoundingClientRect().height ?? 0);
    });
  const page = await open();
  const wanted = await height(page);
  // As soon as something has been drawn, before it is shown.
  const hidden = await open({
    init: `(function look() {
      const host = document.querySelector('twin-cities');
      if (!host?.shadowRoot?.querySelector('.page.waiting')) return setTimeout(look);
      host.style.display = 'none';
      setTimeout(() => { host.style.display = ''; window.isBack = true; }, 400);
    })()`,
    wait: false,
  });
  await hidden.waitForFunction('window.isBack');
  await hidden.widget.ready();
  await expect.poll(() => height(hidden)).toBe(wanted);
});

test('a bad src that is set before anything stands there leaves the fallback, and never another city', async () => {
  const page = await open({
    body: '<twin-cities><p>Lista miast</p></twin-cities>',
    init: `(function look() {
      const host = document.querySelector('twin-cities');
      if (!host?.shadowRoot?.querySelector('.page.waiting')) return setTimeout(look);
      host.src = '/no-such-atlas.json';
    })()`,
    wait: false,
  });
  await page.widget.host.locator('[role=alert]').waitFor();
  await page.widget.ready();
  expect(await page.getByText('Lista miast').isVisible()).toBe(true);
  expect(await page.widget.host.locator('[part~=map]').count()).toBe(0);
});

test('nothing on the page shifts while the bundled atlas comes in', async () => {
  const page = await open({
    script: 'none',
    head: '<script src="/dist/twin-cities.js"></script>',
    body: '<h1>Miasto</h1><twin-cities><p>Lista miast</p></twin-cities><p>Dalej</p>',
  });
  await page.widget.ready();
  expect(await shifts(page)).toEqual([]);
});

test('nothing on the page shifts while an atlas by address comes in', async () => {
  let answer: (() => void) | undefined;
  routes.set('/shift.json', (response) => void (answer = () => response.writeHead(200).end(GOOD)));
  for (const panels of ['map timeline table details sources', 'table', 'timeline']) {
    const page = await open({
      body: `<h1>Miasto</h1><twin-cities src="/shift.json" panels="${panels}"><p>Lista miast</p></twin-cities><p>Dalej</p>`,
      wait: false,
    });
    await expect.poll(() => answer !== undefined).toBe(true);
    const waiting = await shifts(page);
    answer?.();
    await page.widget.ready();
    expect(await shifts(page), panels).toEqual(waiting);
    answer = undefined;
    await page.context().close();
  }
});

test('a window that changes its size and a page that changes its text size hear of no error, and the widget follows', async () => {
  const page = await open({init: `window.faults = []; addEventListener('error', ({message}) => faults.push(message))`});
  const width = () =>
    page.evaluate(
      () =>
        document.querySelector('twin-cities')?.shadowRoot?.querySelector<SVGSVGElement>('[data-map-surface]')?.viewBox
          .baseVal.width,
    );
  for (const size of [900, 360, 1200]) {
    const before = await width();
    await page.setViewportSize({width: size, height: 700});
    await expect.poll(width).not.toBe(before);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate('faults')).toEqual([]);
});

test('when nothing happens there is no timer, no frame and no listener on the page', async () => {
  const page = await open({init: WATCH});
  await expectRest(page);
  expect(await page.evaluate('watch.listeners()')).toEqual([]);
  await shortTour(page);
  await expectRest(page);
  expect(await page.evaluate('watch.listeners()')).toEqual([]);
});

test('the story stops when the page is hidden, and when it is far out of sight', async () => {
  const page = await open({
    body: '<twin-cities></twin-cities><div id="below"></div>',
    head: '<style>#below{height:9000px}</style>',
    init: WATCH,
  });
  const play = page.widget.host.locator('[data-act=play]');
  await play.click();
  await expect.poll(() => page.widget.get('at')).not.toBe('');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => true});
    document.dispatchEvent(new CustomEvent('visibilitychange'));
  });
  await expectRest(page);
  await page.evaluate('delete document.hidden');
  await play.click();
  await expect.poll(() => pending(page)).toBeGreaterThan(0);
  await page.evaluate('scrollTo(0, document.body.scrollHeight)');
  await expectRest(page);
});

test('a story that plays stops when the element is taken out', async () => {
  const page = await open({init: WATCH});
  await page.widget.host.evaluate((element) => (element as unknown as {play(): void}).play());
  await expect.poll(() => page.widget.get('at')).not.toBe('');
  await page.widget.host.evaluate((element) => element.remove());
  await expectRest(page);
  expect(await page.evaluate('watch.listeners()')).toEqual([]);
  expect(await page.evaluate('watch.observers()')).toBe(0);
});

test('moved, removed and put back, an element keeps its view and goes on working', async () => {
  const page = await open({body: '<twin-cities></twin-cities><div id="place"></div>', init: WATCH});
  await page.widget.attribute('at', '2014');
  await page.widget.pin('lutsk').focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const widget = document.querySelector('twin-cities');
    document.querySelector('#place')?.append(widget ?? '');
    widget?.remove();
    document.body.prepend(widget ?? '');
  });
  await atRest(page);
  expect(await page.widget.get('city')).toBe('lutsk');
  expect(await page.widget.get('at')).toBe('2014');
  const sheet = page.widget.host.locator('.sheet').first();
  const before = await sheet.getAttribute('transform');
  await page.widget.part('map').locator('[data-map-surface]').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => sheet.getAttribute('transform')).not.toBe(before);
  await page.widget.pin('gori').focus();
  await page.keyboard.press('Enter');
  expect(await page.widget.get('city')).toBe('gori');
  expect(page.errors).toEqual([]);
});

test('taken out before it has drawn, an element leaves nothing and draws when it is put back', async () => {
  const page = await open({body: '<div id="place"></div>', init: WATCH, wait: false});
  await page.waitForLoadState('load');
  const drawn = await page.evaluate(async () => {
    const widget = document.createElement('twin-cities') as HTMLElement & {ready: Promise<void>};
    document.body.append(widget);
    widget.remove();
    await Promise.resolve();
    document.body.append(widget);
    await widget.ready;
    return widget.shadowRoot?.querySelectorAll('[part~=pin]').length;
  });
  expect(drawn).toBe(21);
  await page.evaluate(() => document.querySelector('twin-cities')?.remove());
  expect(await page.evaluate('watch.observers()')).toBe(0);
  expect(await page.evaluate('watch.listeners()')).toEqual([]);
});

test('50 mounts and unmounts leave no listener, no observer, no node and no growing heap', async () => {
  const page = await open({body: '', init: WATCH, wait: false});
  await page.waitForLoadState('load');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const mount = (times: number): Promise<void> =>
    page.evaluate(async (n) => {
      const seen = ((window as unknown as {seen?: WeakRef<Element>[]}).seen ??= []);
      for (let i = 0; i < n; i++) {
        const widget = document.createElement('twin-cities') as HTMLElement & {
          ready: Promise<void>;
          updateComplete: Promise<unknown>;
          city: string;
          at: string;
        };
        seen.push(new WeakRef(widget));
        widget.lang = i % 2 ? 'pl' : 'en';
        document.body.append(widget);
        await widget.ready;
        widget.city = 'lutsk';
        widget.at = '2014';
        await widget.updateComplete;
        widget.shadowRoot?.querySelector<HTMLElement>('[data-act="project world"]')?.click();
        await widget.updateComplete;
        widget.remove();
      }
    }, times);
  await mount(6);
  const before = await metrics(cdp);
  await mount(50);
  const after = await metrics(cdp);
  expect(await page.evaluate('watch.observers()')).toBe(0);
  expect(await page.evaluate('watch.listeners()')).toEqual([]);
  expect(await page.evaluate('seen.filter((one) => one.deref()).length')).toBeLessThanOrEqual(1);
  expect(after['JSEventListeners']).toBeLessThanOrEqual(before['JSEventListeners'] ?? 0);
  expect(after['Nodes']).toBeLessThanOrEqual((before['Nodes'] ?? 0) + 50);
  expect((after['JSHeapUsedSize'] ?? 0) - (before['JSHeapUsedSize'] ?? 0)).toBeLessThan(1_500_000);
  await expectRest(page);
}, 240_000);

/** After collecting what nobody holds any more. */
async function metrics(cdp: CDPSession): Promise<Readonly<Record<string, number>>> {
  // Weak references are let go of between tasks only.
  for (let i = 0; i < 4; i++) await cdp.send('HeapProfiler.collectGarbage');
  const {metrics: all} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({name, value}) => [name, value]));
}

test('ten elements draw one after the other as the reader scrolls, and each rests', async () => {
  const page: Page & Opened = await open({body: '<twin-cities></twin-cities>'.repeat(10), init: WATCH, wait: false});
  const drawn = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('twin-cities')].filter((one) => one.shadowRoot?.querySelector('[part~=pin]'))
          .length,
    );
  await expect.poll(drawn).toBeGreaterThan(0);
  expect(await drawn()).toBeLessThan(10);
  for (const widget of await page.locator('twin-cities').all()) {
    await widget.evaluate((element) => {
      element.scrollIntoView();
      return (element as HTMLElement & {ready: Promise<void>}).ready;
    });
  }
  expect(await drawn()).toBe(10);
  await expectRest(page);
});

test('what is out of sight rests only while the globe turns: a picture of the whole page misses nothing', async () => {
  const page = await open();
  const resting = () =>
    page.widget.host.evaluate(
      (element) =>
        [...(element.shadowRoot?.querySelectorAll('figure, section') ?? [])].filter(
          (one) => getComputedStyle(one).contentVisibility === 'auto',
        ).length,
    );
  expect(await resting()).toBe(0);
  await page.widget.set('projection', 'globe');
  const map = page.widget.host.locator('[data-map-surface]');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  let steps = 0;
  await expect
    .poll(async () => {
      steps += 1;
      await page.mouse.move(x + 8 * steps, y);
      return resting();
    })
    .toBeGreaterThan(2);
  await page.mouse.up();
  await expect.poll(resting).toBe(0);
});

test('moved to another document, an element looks the same', async () => {
  const page = await open({
    body: '<twin-cities panels="table"></twin-cities><iframe width="1280" height="500"></iframe>',
  });
  await page.widget.host.locator('[data-menu=download] summary').click();
  await page.widget.host.locator('[data-menu=download] button').first().waitFor();
  const look = (selector: string): Promise<readonly unknown[]> =>
    page.evaluate((css) => {
      const root = document.querySelector('iframe')?.contentDocument?.querySelector('twin-cities')?.shadowRoot;
      const element = (root ?? document.querySelector('twin-cities')?.shadowRoot)?.querySelector(css);
      const style = element && element.ownerDocument.defaultView?.getComputedStyle(element);
      return [style?.display, style?.gap, style?.borderTopWidth, style?.paddingLeft];
    }, selector);
  const parts = ['.page', 'th', '.button', '[data-menu] button'];
  const before = await Promise.all(parts.map(look));
  await page.evaluate(() => {
    const widget = document.querySelector('twin-cities');
    if (widget) document.querySelector('iframe')?.contentDocument?.body.append(widget);
  });
  expect(await Promise.all(parts.map(look))).toEqual(before);
  expect(page.errors).toEqual([]);
});

test('keys typed into the search stay there; those that the page may wait for do not', async () => {
  const page = await open({
    init: `window.heard = []; for (const type of ['keydown', 'keyup']) document.addEventListener(type, ({key}) => heard.push(type + ' ' + key))`,
  });
  const search = page.widget.host.locator('[data-input=query]');
  await search.focus();
  await page.keyboard.type('s/?');
  await page.keyboard.press('ArrowLeft');
  expect(await search.inputValue()).toBe('s/?');
  expect(await page.evaluate('heard')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('heard.includes("keyup Escape")')).toBe(true);
});

test('where there is no room `ready` settles, and the widget is drawn as soon as there is', async () => {
  const page = await open({body: '<div style="width:0"><twin-cities></twin-cities></div>'});
  expect(await page.widget.pins()).toHaveLength(0);
  await page.evaluate(async () => {
    const box = document.querySelector('div');
    if (box) box.style.width = '600px';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await page.widget.ready();
  expect(await page.widget.pins()).toHaveLength(21);
  expect(page.errors).toEqual([]);
});
