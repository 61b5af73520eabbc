// A real browser, a server of the project's files, and pages written in the test: what every browser test stands on.
import {chromium as engine, type Browser, type BrowserContext, type BrowserContextOptions, type Page} from 'playwright';
import {afterAll, beforeAll} from 'vitest';
import {chromium} from '../../tools/chromium.mjs';
import {serve} from '../../tools/serve.mjs';
import {OTHER_DAY} from './other-day.ts';
import {Widget} from './widget.ts';

export interface Visit extends BrowserContextOptions {
  /** Body of the page; the script stands in its head unless `script` says otherwise. */
  readonly body?: string;
  readonly head?: string;
  /** 'head' (default): `<script src defer>`; 'none'. */
  readonly script?: 'head' | 'none';
  readonly lang?: string;
  readonly doctype?: string;
  /** More response headers, e.g. a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Path of an existing page instead of `body`, e.g. '/demo/'. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** Raw bytes of the whole page (for pages in old encodings). */
  readonly raw?: Buffer;
  /** Part behind # or ? of the address. */
  readonly tail?: string;
  /** A script that runs before any of the page's own. */
  readonly init?: string;
  /** false: does not wait for the widgets to be ready. */
  readonly wait?: boolean;
  /** Called with the page before it is opened, e.g. for its clock. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Opened {
  readonly widget: Widget;
  /** What the console and the page called an error, refusals of a policy included. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Addresses asked for by this page. */
  readonly asked: readonly string[];
}

type Answer = (
  request: {url: string},
  response: {writeHead(status: number, headers?: object): {end(body?: unknown): void}},
) => boolean;

export interface Stage {
  /** Opens a page and waits until every widget on it is ready. */
  readonly open: (visit?: Visit) => Promise<Page & Opened>;
  readonly url: string;
  /** Serves more addresses: path -> answer. */
  readonly routes: Map<string, (response: Parameters<Answer>[1]) => void | Promise<void>>;
  /** Requests that any page made, path and query. */
  readonly requests: string[];
}

/** Sets up a browser and a server for the tests of one file. */
export function stage(): Stage {
  let browser: Browser;
  let server: {url: string; close(): Promise<void>};
  const pages = new Map<string, {headers: Readonly<Record<string, string>>; body: string | Buffer}>();
  const contexts: BrowserContext[] = [];
  const routes: Stage['routes'] = new Map();
  const requests: string[] = [];
  let count = 0;

  beforeAll(async () => {
    const {source: _source, ...options} = await chromium();
    browser = await engine.launch(options);
    server = await serve({
      answer: async (request: {url: string}, response: Parameters<Answer>[1]) => {
        const path = request.url.split('?')[0] ?? '';
        requests.push(request.url);
        if (path === '/favicon.ico') {
          response.writeHead(204).end();
          return true;
        }
        const route = routes.get(path);
        if (route) {
          await route(response);
          return true;
        }
        const page = pages.get(path);
        if (!page) return false;
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...page.headers}).end(page.body);
        return true;
      },
    });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await server?.close();
  });

  return {
    routes,
    requests,
    get url() {
      return server.url;
    },
    async open(visit = {}) {
      const {
        body,
        head = '',
        script = 'head',
        lang = 'pl',
        doctype = '<!doctype html>',
        headers = {},
        path,
        width = 1280,
        height = 900,
        raw,
        tail = '',
        init,
        wait = true,
        before,
        ...options
      } = visit;
      const context = await browser.newContext({
        viewport: {width, height},
        locale: lang,
        timezoneId: 'Europe/Warsaw',
        ...options,
      });
      contexts.push(context);
      if (OTHER_DAY) await context.addInitScript({content: OTHER_DAY});
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const errors: string[] = [];
      const warnings: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
        if (message.type() === 'warning') warnings.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => asked.push(request.url()));
      if (init !== undefined) await page.addInitScript({content: init});
      await before?.(page);
      let address = path;
      if (address === undefined) {
        address = `/test-page-${++count}`;
        const tag = script === 'head' ? '<script src="/dist/twin-cities.js" defer></script>' : '';
        pages.set(address, {
          headers,
          body:
            raw ??
            `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>Test</title>${tag}${head}</head><body>${body ?? '<twin-cities></twin-cities>'}</body></html>`,
        });
      }
      await page.goto(`${server.url}${address}${tail}`);
      const widget = new Widget(page);
      if (wait && script !== 'none' && options.javaScriptEnabled !== false) await widget.ready();
      return Object.assign(page, {widget, errors, warnings, asked});
    },
  };
}
