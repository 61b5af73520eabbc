// No place in a layout makes the widget vanish or the page hang, in any engine.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {reported, type EngineResult} from '../harness/report.ts';
import {chromium} from './chromium.ts';
import {site, type Absent, type Engine} from './engine.ts';
import {firefox} from './firefox.ts';
import {came, places, type Came} from './places.ts';
import {webkit} from './webkit.ts';

const WINDOWS = [1100, 360] as const;
const ENGINES: Readonly<Record<string, () => Promise<Engine | Absent>>> = {Chromium: chromium, Firefox: firefox, WebKitGTK: webkit}; // prettier-ignore

const results: EngineResult[] = [];
afterAll(() => reported('places', {places: results}));

/** What is wrong with it there; '' when nothing is. */
function fault({width, text, height, over}: Came): string {
  if (width < Math.min(240, text - 1)) return `${width} px wide`;
  // Beside others the length of a text counts, too: there it may be a little wider.
  if (width < text * 0.9) return `${width} px wide, a block of text ${text}`;
  if (height < 400 || height > 10_000 * Math.max(1, 240 / width)) return `${height} px high`;
  return over > 0 ? `hangs ${over} px out of the page` : '';
}

describe.each(Object.keys(ENGINES))('%s', (name) => {
  let engine: Engine | undefined;
  let server: Awaited<ReturnType<typeof site>> | undefined;
  beforeAll(async () => {
    const launched = await ENGINES[name]?.();
    if (!launched || 'absent' in launched) {
      results.push({engine: name, version: '', shown: 'all', kept: launched?.absent ?? ''});
      return;
    }
    engine = launched;
    server = await site();
  });
  afterAll(async () => {
    await engine?.close();
    await server?.close();
  });

  test.each(WINDOWS)(
    'in a window of %i px it has the room of a block of text, whatever box it is put into',
    async (window) => {
      if (!engine || !server) return;
      await engine.size(window, 900);
      await engine.goto(`${server.url}/places`);
      const faults: Record<string, string> = {};
      for (const place of places) {
        const measured = await came(engine, place);
        const found = fault(measured);
        if (found) faults[place] = found;
        results.push({engine: name, version: engine.version, shown: `${place}, ${window} px`, kept: found || true});
      }
      expect(faults).toEqual({});
      expect(await engine.run('return faults')).toEqual([]);
    },
  );
});
