// A link to what stands below the widget leads there in every engine, though the widget grows above it while it is drawn.
import {afterEach, expect, test} from 'vitest';
import {chromium} from './chromium.ts';
import {site, type Absent, type Engine} from './engine.ts';
import {firefox} from './firefox.ts';
import {webkit} from './webkit.ts';

const ENGINES: Readonly<Record<string, () => Promise<Engine | Absent>>> = {Chromium: chromium, Firefox: firefox, WebKitGTK: webkit}; // prettier-ignore

const closing: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

test.each(Object.keys(ENGINES))('%s shows what a link to an anchor below the widget leads to', async (name) => {
  const engine = await ENGINES[name]?.();
  if (!engine || 'absent' in engine) return;
  const server = await site();
  closing.push(() => engine.close(), server.close);
  await engine.goto(`${server.url}/anchor#contact`);
  const [top, height] = await engine.run<readonly [number, number]>(`
    await customElements.whenDefined('twin-cities');
    const widget = document.querySelector('twin-cities');
    await widget.ready;
    await widget.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
    return [document.querySelector('#contact').getBoundingClientRect().top, widget.offsetHeight]`);
  expect(height).toBeGreaterThan(2000);
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(top).toBeLessThan(200);
});
