// What the core tests ask of a browser, whichever engine it has.
import {serve} from '../../tools/serve.mjs';
import {OTHER_DAY} from '../harness/other-day.ts';
import {FRAMED_BODY} from '../harness/standing.ts';
import {PLACES_PAGE} from './places.ts';

export type Key = 'Enter' | 'Escape' | 'ArrowLeft' | 'Tab';

export interface Engine {
  readonly name: string;
  readonly version: string;
  goto(url: string): Promise<void>;
  /** Makes the window so large; where it has borders, nearly. */
  size(width: number, height: number): Promise<void>;
  /** What the window shows, as a PNG file. */
  screenshot(): Promise<Buffer>;
  /** Runs the body of an async function on the page. */
  run<T>(body: string): Promise<T>;
  /** A real click on what the selector finds inside the widget. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** Why it could not be started, when its browser is not there. */
export interface Absent {
  readonly absent: string;
}

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Notes what the page and the console call an error, and what a policy refuses. */
const WATCH = `window.faults = [];
addEventListener('error', function (event) { faults.push(String(event.message)); });
addEventListener('unhandledrejection', function (event) { faults.push(String(event.reason)); });
document.addEventListener('securitypolicyviolation', function (event) { faults.push(event.violatedDirective + ' ' + event.blockedURI); });
['error', 'warn'].forEach(function (name) {
  var native = console[name];
  console[name] = function () { faults.push(Array.prototype.join.call(arguments, ' ')); native.apply(console, arguments); };
});`;

export const AXE = '/node_modules/axe-core/axe.min.js';

const PAGE =
  '<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Miasto</title><script src="/watch.js"></script>' +
  '<script src="/dist/twin-cities.js" defer></script></head><body><main><h1>Miasto</h1><twin-cities></twin-cities></main></body></html>';

/** Something below the widget, to which a link leads. */
const ANCHOR_PAGE = PAGE.replace('</main>', '<h2 id="contact">Kontakt</h2><p style="height:2000px">Adres</p></main>');

/** The widget in a frame that is as high as what it holds. */
const FRAMED_PAGE = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Miasto</title><script src="/watch.js"></script></head><body>${FRAMED_BODY}</body></html>`;

/** Serves the project, a page with the widget at /page, the same under the strict policy at /strict, in a frame, and its places. */
export function site(): Promise<{readonly url: string; readonly close: () => Promise<unknown>}> {
  const pages: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
    '/page': [PAGE, {'content-type': 'text/html'}],
    '/strict': [PAGE, {'content-type': 'text/html', 'content-security-policy': STRICT}],
    '/anchor': [ANCHOR_PAGE, {'content-type': 'text/html'}],
    '/framed': [FRAMED_PAGE, {'content-type': 'text/html'}],
    '/places': [PLACES_PAGE, {'content-type': 'text/html'}],
    '/watch.js': [OTHER_DAY + WATCH, {'content-type': 'text/javascript'}],
    '/favicon.ico': ['', {}],
  };
  return serve({
    answer: (
      request: {url: string},
      response: {writeHead(status: number, headers: object): {end(body: string): void}},
    ) => {
      const page = pages[request.url];
      if (page) response.writeHead(200, page[1]).end(page[0]);
      return page !== undefined;
    },
  });
}
