// A case in a real browser. One page of one browser serves for all of them.
import type {Locator} from 'playwright';
import {readFileSync} from 'node:fs';
import {serve} from '../../tools/serve.mjs';
import type {Absent, Engine} from '../engines/engine.ts';
import {sights} from '../harness/colours.ts';
import type {Case} from './random-case.ts';

const WATCH = `window.faults = [];
addEventListener('error', function (event) { faults.push('error: ' + event.message); });
addEventListener('unhandledrejection', function (event) { faults.push('rejection: ' + (event.reason && event.reason.stack || event.reason)); });
var native = console.error;
console.error = function () { faults.push('console: ' + Array.prototype.join.call(arguments, ' ')); native.apply(console, arguments); };`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hunt</title>
<script src="/watch.js"></script><script src="/dist/twin-cities.js" defer></script><script src="/hunt.js" defer></script></head><body></body></html>`;
const WINDOW = [1440, 900] as const;
const PATIENCE = 60_000;

export interface Hunter {
  /** `closely` looks at contrast, and at what axe-core says, too. */
  readonly faults: (one: Case, closely: 'no' | 'contrast' | 'axe') => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

type Response = {writeHead(status: number, headers: object): {end(body: string): void}};

export async function hunter(launch: () => Promise<Engine | Absent>): Promise<Hunter | Absent> {
  const pages: Readonly<Record<string, readonly [type: string, body: () => string]>> = {
    '/hunt': ['text/html', () => PAGE],
    '/watch.js': ['text/javascript', () => WATCH],
    '/hunt.js': ['text/javascript', () => readFileSync(new URL('in-page.js', import.meta.url), 'utf8')],
    '/favicon.ico': ['image/x-icon', () => ''],
  };
  const server = await serve({
    answer: (request: {url: string}, response: Response) => {
      const page = pages[request.url];
      if (page) response.writeHead(200, {'content-type': page[0]}).end(page[1]());
      return page !== undefined;
    },
  });
  let engine: Engine | undefined;
  const started = async (): Promise<Engine | Absent> => {
    const launched = await launch();
    if ('absent' in launched) return launched;
    await launched.size(...WINDOW);
    await launched.goto(`${server.url}/hunt`);
    await launched.run(`await customElements.whenDefined('twin-cities')`);
    return (engine = launched);
  };
  const first = await started();
  if ('absent' in first) {
    await server.close();
    return first;
  }

  const look = async (one: Case, closely: 'no' | 'contrast' | 'axe'): Promise<readonly string[]> => {
    const page = engine as Engine;
    const found = await page.run<readonly string[]>(`return hunt(${JSON.stringify(one)})`);
    // Nothing stands in a place that shows nothing.
    const stands = await page.run<boolean>(`return document.querySelector('twin-cities') !== null`);
    if (found.length > 0 || closely === 'no' || !stands) return found;
    if (closely === 'axe') return page.run<readonly string[]>('return axeFaults()');
    const host = {
      evaluate: (read: (element: Element, argument: unknown) => unknown, argument: unknown) =>
        page.run(`return (${read.toString()})(document.querySelector('twin-cities'), ${JSON.stringify(argument)})`),
    };
    const seen = await sights(host as unknown as Locator);
    return seen
      .filter(({what, ratio, least}) => /text|name/.test(what) && ratio < least - 0.005)
      .slice(0, 3)
      .map(
        ({what, sample, front, back, ratio}) =>
          `contrast: ${what} "${sample}" ${front} on ${back}, ${ratio.toFixed(2)}`,
      );
  };
  return {
    async faults(one, closely) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<undefined>((done) => (timer = setTimeout(() => done(undefined), PATIENCE)));
      const found = await Promise.race([
        look(one, closely).catch((error: unknown) => [`driver: ${String(error)}`]),
        patience,
      ]);
      clearTimeout(timer);
      if (found !== undefined && !found.some((fault) => fault.startsWith('driver'))) return found;
      await Promise.race([engine?.close().catch(() => undefined), new Promise((done) => setTimeout(done, 5000))]);
      await started();
      return found ?? ['hangs: the page does not answer'];
    },
    async close() {
      await engine?.close();
      await server.close();
    },
  };
}
