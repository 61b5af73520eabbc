// The matrix of hostile pages: on each the widget draws what it draws on a clean page, and the page stays as it was.
// Its tests stand in two files, so that they run side by side.
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {stage, type Visit} from '../harness/browser.ts';
import {differences, drawingOf, type Drawing} from '../harness/drawing.ts';
import {reported, type PageResult} from '../harness/report.ts';
import {atRest, shortTour} from '../harness/tour.ts';
import {BUILT_INS} from './built-ins.ts';
import {CLEAN, LIBRARIES, missing, olderVersion, type Host} from './pages.ts';

/** Makes a test of each page; `part` names their part of the report. */
export function matrix(part: string, hosts: readonly Host[]): void {
  const {open, routes} = stage();
  const results: PageResult[] = [];
  const references = new Map<Visit, Promise<Drawing>>();

  beforeAll(() => {
    for (const [path, file] of Object.entries(LIBRARIES)) {
      routes.set(
        path,
        (response) =>
          void response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(readFileSync(file)),
      );
    }
    routes.set(
      '/old/twin-cities.js',
      (response) => void response.writeHead(200, {'content-type': 'text/javascript'}).end(olderVersion()),
    );
  });

  afterAll(() => reported(part, {pages: results}));

  function reference(visit: Visit): Promise<Drawing> {
    let drawing = references.get(visit);
    if (!drawing) {
      drawing = open(visit).then(async (page) => {
        await atRest(page);
        const drawn = await drawingOf(page);
        await page.context().close();
        return drawn;
      });
      references.set(visit, drawing);
    }
    return drawing;
  }

  /** Names in the window that the same page without our script does not have. */
  async function newGlobals(page: Page, {visit, works}: Host): Promise<readonly string[]> {
    const now = await page.evaluate<readonly string[]>('twinTest.names()');
    if (works === undefined) {
      const start = new Set(await page.evaluate<readonly string[]>('twinTest.first'));
      return now.filter((name) => !start.has(name));
    }
    const bare = (text = ''): string => text.replaceAll(/<script src="\/dist\/[^>]*><\/script>/g, '');
    const {raw, ...rest} = visit;
    const control = await open({
      ...rest,
      script: 'none',
      head: bare(visit.head),
      body: bare(visit.body),
      ...(raw ? {raw: Buffer.from(bare(raw.toString('latin1')), 'latin1')} : {}),
      init: BUILT_INS,
      wait: false,
    });
    const known = new Set(await control.evaluate<readonly string[]>('twinTest.names()'));
    await control.context().close();
    return now.filter((name) => !known.has(name));
  }

  /** Brings one widget after the other into view, as it is then that they draw. */
  async function allDrawn(page: Page): Promise<void> {
    await page.locator('twin-cities').first().waitFor({state: 'attached'});
    for (const widget of await page.locator('twin-cities').all()) {
      await widget.evaluate((element) => {
        element.scrollIntoView();
        return (element as HTMLElement & {ready: Promise<void>}).ready;
      });
    }
    await page.evaluate('scrollTo(0, 0)');
  }

  for (const host of hosts) {
    test(`${host.name}: drawn as on a clean page, and the page is left as it was`, async ({skip}) => {
      if (missing(host)) {
        console.log(`${host.name}: skipped, ${host.needs} is not installed`);
        results.push({page: host.name, kept: {skipped: `${host.needs} is not installed`}});
        skip();
      }
      const wanted = await reference(host.like ?? CLEAN);
      const page = await open({...host.visit, init: BUILT_INS, wait: false});
      await allDrawn(page);
      await atRest(page);
      await page.evaluate('twinTest.remember()');

      const before: Drawing[] = [];
      for (let i = 0; i < (host.widgets ?? 1); i++) before.push(await drawingOf(page, i));
      await shortTour(page);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.mouse.move(0, 0);
      await atRest(page);

      const globals = await newGlobals(page, host);
      // Where the page changes nothing itself, since before the first script; else since both had loaded.
      const changed = await page.evaluate<readonly string[]>(`twinTest.changed(${host.works === undefined})`);
      const works = host.works === undefined ? true : await page.evaluate(`Promise.resolve(${host.works})`);
      const kept = {
        'same content': before.every(({content}) => content === wanted.content),
        'same places': host.compare === 'content' ? '–' : before.every(({boxes}) => boxes === wanted.boxes),
        'page’s own code': host.works === undefined ? '–' : works === true,
        'built-ins untouched': changed.length === 0,
        'no new global': globals.length === 0,
        'no error': page.errors.length === 0,
      };
      results.push({page: host.name, kept});

      expect(page.errors).toEqual([]);
      for (const drawn of before) {
        expect(differences(drawn.content, wanted.content)).toEqual([]);
        if (host.compare !== 'content') expect(differences(drawn.boxes, wanted.boxes)).toEqual([]);
      }
      expect(changed).toEqual([]);
      expect(globals).toEqual([]);
      expect(works).toBe(true);
      await page.context().close();
    });
  }
}
