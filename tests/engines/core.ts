// The core of what a reader does, as it must go in every engine.
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {reported, type EngineResult} from '../harness/report.ts';
import {drawerSelector} from '../harness/widget.ts';
import {AXE, site, type Absent, type Engine} from './engine.ts';

const WIDGET = `const widget = document.querySelector('twin-cities'), root = widget.shadowRoot;`;
const pin = (city: string): string => `[part~=pin][data-city=${city}]`;

export function coreTests(name: string, launch: () => Promise<Engine | Absent>): void {
  describe(name, () => {
    let engine: Engine | undefined;
    let server: Awaited<ReturnType<typeof site>> | undefined;
    const results: EngineResult[] = [];

    beforeAll(async () => {
      const launched = await launch();
      if ('absent' in launched) {
        console.log(`${name}: skipped, ${launched.absent}`);
        results.push({engine: name, version: '', shown: 'all', kept: launched.absent});
        return;
      }
      engine = launched;
      server = await site();
    }, 120_000);

    afterAll(async () => {
      await engine?.close();
      await server?.close();
      reported(`engine-${name}`, {engines: results});
    });

    const inEngine = (sentence: string, act: (page: Engine) => Promise<void>, path = '/page'): void =>
      test(sentence, async ({skip}) => {
        if (!engine || !server) return skip();
        const result = {engine: name, version: engine.version, shown: sentence};
        try {
          await engine.goto(server.url + path);
          await engine.run(
            `await customElements.whenDefined('twin-cities'); await document.querySelector('twin-cities').ready;`,
          );
          await act(engine);
          expect(await engine.run('return faults')).toEqual([]);
          results.push({...result, kept: true});
        } catch (error) {
          results.push({...result, kept: false});
          throw error;
        }
      });

    const get = (key: string): Promise<string> =>
      (engine as Engine).run<string>(`${WIDGET} await widget.updateComplete; return widget.${key}`);
    const count = (selector: string): Promise<number> =>
      (engine as Engine).run<number>(`${WIDGET} return root.querySelectorAll('${selector}').length`);
    const focus = (selector: string): Promise<void> =>
      (engine as Engine).run(`${WIDGET} root.querySelector('${selector}').focus()`);

    inEngine('draws every partner on the map, on the timeline and in the table', async (page) => {
      expect([
        await count('[part~=pin][data-city]'),
        await count('[part~=timeline] [part~=row][data-city]'),
        await count('tr[data-city]'),
      ]).toEqual([21, 21, 21]);
      expect(
        await page.run<number>(`${WIDGET} return root.querySelector('[part~=land]').getAttribute('d').length`),
      ).toBeGreaterThan(5_000);
      expect(await page.run<string>(`${WIDGET} return root.querySelector('h2').textContent.trim()`)).toBe(
        'Miasta partnerskie Białegostoku',
      );
    });

    inEngine('selects a city by a click, in every view', async (page) => {
      await page.click(`${pin('lutsk')} .mark`);
      await expect.poll(() => get('city')).toBe('lutsk');
      expect(await count(`${pin('lutsk')}[aria-current=true]`)).toBe(1);
      expect(await count('tr[data-city=lutsk][aria-selected=true]')).toBe(1);
      expect(await page.run<string>(`${WIDGET} return root.querySelector('[part~=details]').textContent`)).toContain(
        'Луцьк',
      );
    });

    inEngine('selects by Enter and lets go by Escape', async (page) => {
      await focus(pin('gori'));
      await page.press('Enter');
      await expect.poll(() => get('city')).toBe('gori');
      await page.press('Escape');
      await expect.poll(() => get('city')).toBe('');
    });

    inEngine('goes back a year by an arrow on the cursor, and all views follow', async (page) => {
      await page.run(`${WIDGET} widget.at = '1997'; await widget.updateComplete`);
      await focus('input[type=range]');
      await page.press('ArrowLeft');
      await expect.poll(() => get('at')).toBe('1996');
      expect(await page.run<string>(`${WIDGET} return root.querySelector('${pin('eindhoven')}').dataset.status`)).toBe(
        'in-force',
      );
      expect(await page.run<string>(`${WIDGET} return root.querySelector('tr[data-city=lutsk]').dataset.status`)).toBe(
        'not-yet',
      );
    });

    inEngine('draws three projections', async (page) => {
      for (const projection of ['world', 'globe', 'home']) {
        await page.click(`[data-act="project ${projection}"]`);
        await expect
          .poll(() => page.run<string>(`${WIDGET} return root.querySelector('[data-map-surface]').dataset.projection`))
          .toBe(projection);
        expect(await count('[part~=pin][data-city]')).toBeGreaterThan(15);
      }
    });

    inEngine('sorts the table', async (page) => {
      const names = (): Promise<readonly string[]> =>
        page.run(
          `${WIDGET} await widget.updateComplete; return [...root.querySelectorAll('tr[data-city] button[data-city], tr[data-city] th button')].map((one) => one.textContent.trim())`,
        );
      await page.click(`${drawerSelector('table')} > summary`);
      await page.click('[data-act="sort city"]');
      await expect.poll(async () => (await names())[0]).toBe('Bielce');
      const sorted = await names();
      expect([...sorted].sort(new Intl.Collator('pl').compare)).toEqual(sorted);
    });

    inEngine('changes its language', async (page) => {
      await page.run(`${WIDGET} widget.lang = 'en'; await widget.updateComplete`);
      await expect
        .poll(() =>
          page.run<string>(`${WIDGET} await widget.updateComplete; return root.querySelector('h2').textContent.trim()`),
        )
        .toBe('Partner cities of Białystok');
    });

    inEngine('says what is wrong with an atlas, and where', async (page) => {
      await page.run(`${WIDGET} widget.data = {...widget.atlas, home: 5}; await widget.updateComplete`);
      await expect
        .poll(() => page.run<string>(`${WIDGET} return (root.querySelector('[role=alert]') || {}).textContent || ''`))
        .toContain('home: ');
    });

    inEngine('gives axe-core nothing to report, also with a city selected', async (page) => {
      await page.run(`const script = document.createElement('script'); script.src = '${AXE}'; document.head.append(script);
        await new Promise((resolve) => (script.onload = resolve))`);
      const violations = (): Promise<readonly string[]> =>
        page.run(
          // What is still finding its place lies over other things: axe takes it for their background.
          `${WIDGET} await widget.updateComplete; await new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 250));
          const {violations} = await axe.run(); return violations.map(({id, nodes}) => id + ' ' + nodes.map(({target}) => target.join(' ')).slice(0, 3).join('; '))`,
        );
      expect(await violations()).toEqual([]);
      await page.run(`${WIDGET} widget.city = 'lutsk'; await widget.updateComplete`);
      expect(await violations()).toEqual([]);
    });

    inEngine(
      'works under the strict policy without a violation',
      async (page) => {
        await page.click(`${pin('lutsk')} .mark`);
        await expect.poll(() => get('city')).toBe('lutsk');
        await page.click('[data-act="project world"]');
        await expect.poll(() => get('projection')).toBe('world');
        expect(await count('[part~=pin][data-city]')).toBe(21);
      },
      '/strict',
    );
  });
}
