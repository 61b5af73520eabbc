// One screen, then the rest, in the other engines: tests/browser/stage.test.ts has it for Chromium.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {fault, HEIGHTS, STANDING, WIDTHS, type Standing} from '../harness/standing.ts';
import {drawerSelector} from '../harness/widget.ts';
import {site, type Absent, type Engine} from './engine.ts';
import {firefox} from './firefox.ts';
import {webkit} from './webkit.ts';

const ENGINES: Readonly<Record<string, () => Promise<Engine | Absent>>> = {Firefox: firefox, WebKitGTK: webkit};

describe.each(Object.keys(ENGINES))('%s', (name) => {
  let engine: Engine | undefined;
  let server: Awaited<ReturnType<typeof site>> | undefined;
  beforeAll(async () => {
    const launched = await ENGINES[name]?.();
    if (!launched || 'absent' in launched) return;
    engine = launched;
    server = await site();
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  /** A window that shows so much; its borders are what it shows less than was asked for. */
  async function sized(width: number, height: number): Promise<void> {
    if (!engine) return;
    await engine.size(width, height);
    const less = await engine.run<number>(`return ${height} - innerHeight`);
    if (less) await engine.size(width, height + less);
  }

  /** What is wrong in windows of all sizes. */
  async function faults(path: string, heights: readonly number[] = HEIGHTS): Promise<readonly string[]> {
    if (!engine || !server) return [];
    const found: string[] = [];
    await engine.goto(`${server.url}${path}`);
    for (const height of heights)
      for (const width of WIDTHS) {
        await sized(width, height);
        // Where windows cannot be so narrow, the page is.
        await engine.run(`document.body.style.maxWidth = '${width - 16}px'`);
        found.push(fault(await engine.run<Standing>(STANDING)));
      }
    return found.filter(Boolean);
  }

  test('map and time control fit into every window, and nothing scrolls sideways', async () => {
    expect(await faults('/page')).toEqual([]);
  });

  test('so they do on the screen in a frame that is as high as what it holds', async () => {
    // The screen is the same for all windows.
    expect(await faults('/framed', HEIGHTS.slice(0, 1))).toEqual([]);
  });

  test.each([
    [360, 740, 4],
    [1280, 900, 2.6],
  ] as const)('in a window of %i by %i px the whole is at most %d windows high', async (width, height, most) => {
    if (!engine || !server) return;
    await engine.goto(`${server.url}/page`);
    await sized(width, height);
    await engine.run(`document.body.style.maxWidth = '${width - 16}px'`);
    const standing = await engine.run<Standing>(STANDING);
    expect(standing.height).toBe(height);
    expect(standing.whole / height).toBeLessThanOrEqual(most);
  });

  test('drawers are closed, hold all that is in them, and a source mark opens the sources and leads there', async () => {
    if (!engine || !server) return;
    await engine.size(1280, 900);
    await engine.goto(`${server.url}/page`);
    await engine.run(`${STANDING.replace(/return[\s\S]*/, '')} widget.city = 'lutsk'; await widget.updateComplete;`);
    const drawers = (): Promise<readonly [open: boolean, hasText: boolean][]> =>
      (engine as Engine).run(`return [...document.querySelector('twin-cities').shadowRoot.querySelectorAll('.drawer')]
        .map((one) => [one.open, one.textContent.length > 500])`);
    expect(await drawers()).toEqual(Array.from({length: 6}, () => [false, true]));
    await engine.click('[part~=details] [data-act^="source "]');
    const there = (): Promise<readonly [boolean, boolean]> =>
      (engine as Engine).run(`const focus = document.querySelector('twin-cities').shadowRoot.activeElement;
        const {height, top, bottom} = focus.getBoundingClientRect();
        return [/^source-\\d+$/.test(focus.id), height > 0 && top >= 0 && bottom <= innerHeight]`);
    await expect.poll(there).toEqual([true, true]);
    expect((await drawers()).filter(([open]) => open).length).toBe(1);
    await engine.click(`${drawerSelector('sources')} > summary`);
    expect((await drawers()).filter(([open]) => open).length).toBe(0);
  });
});
