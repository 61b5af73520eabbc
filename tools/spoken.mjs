// npm run spoken [-- firefox|chromium] [pl|en] [0 5 6]: has a page with the widget read by Orca and writes down what was said,
// to be looked at as a diff (tests/spoken). Takes minutes and a desktop of its own; needs Debian's orca, xvfb, xdotool,
// firefox-esr, chromium ($FIREFOX_PATH and $CHROME_PATH name others). Numbers choose among the readings: the others stay.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {serve} from './serve.mjs';
import {READINGS} from './spoken/readings.mjs';
import {missing, session} from './spoken/session.mjs';

const wanted = process.argv.slice(2);
const among = (all) => {
  const chosen = all.filter((one) => wanted.includes(one));
  return chosen.length ? chosen : all;
};

// The frozen atlas of the tests: an edit of the data is no matter of speech.
process.env.TWIN_DIST ??= 'node_modules/.cache/test-dist';
if (!process.env.TWIN_SKIP_BUILD)
  execFileSync(process.execPath, ['tools/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, TWIN_ATLAS: 'tests/atlases/bialystok.json'},
  });

const AROUND = {
  pl: {title: 'Miasto', before: 'Przed widżetem', after: 'Po widżecie'},
  en: {title: 'City', before: 'Before the widget', after: 'After the widget'},
};

const page = (lang, attributes) => {
  const {title, before, after} = AROUND[lang];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<script src="/dist/twin-cities.js" defer></script></head><body><main><h1 tabindex="-1">${title}</h1><p><button>${before}</button></p>
<twin-cities ${attributes}></twin-cities><p><button>${after}</button></p></main></body></html>`;
};

const server = await serve({
  answer(request, response) {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    if (pathname !== '/reading') return false;
    const {attributes = ''} = READINGS[searchParams.get('n')] ?? {};
    response
      .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
      .end(page(searchParams.get('lang'), attributes));
    return true;
  },
});

/** What has been written down of one browser in one language, by the names of the readings. */
function formerly(file) {
  const [, ...parts] = existsSync(file) ? readFileSync(file, 'utf8').split(/^## /m) : [''];
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

/** One browser in one language: the readings, each on a page newly loaded, written down as soon as it is over. */
async function written(browser, lang) {
  const address = (n) => `${server.url}/reading?lang=${lang}&n=${n}`;
  const file = `tests/spoken/${browser}.${lang}.txt`;
  const told = formerly(file);
  const desktop = await session({browser, lang, url: address(chosen[0])});
  try {
    for (const n of chosen) {
      const {name, read} = READINGS[n];
      const begin = Date.now();
      await desktop.page.goto(address(n));
      await desktop.page.evaluate(() => document.querySelector('twin-cities').ready);
      await desktop.front();
      // Orca reads a page as soon as it is there; then the reader begins, at the top.
      await desktop.heard({quiet: 3000});
      await desktop.page.evaluate(() => document.querySelector('h1').focus());
      await desktop.press('ctrl+Home', {quiet: 2000});
      told.set(name, (await read(desktop, lang)).join('\n').trim());
      const parts = READINGS.filter((one) => told.has(one.name)).map(
        (one) => `## ${one.name}\n\n${told.get(one.name)}\n`,
      );
      writeFileSync(file, [`${browser} ${desktop.version}, Orca ${desktop.orca}\n`, ...parts].join('\n'));
      console.log(`${browser} ${lang}: ${name} (${Math.round((Date.now() - begin) / 1000)} s)`);
    }
  } finally {
    await desktop.close();
  }
}

const numbers = wanted.filter((one) => /^\d+$/.test(one)).map(Number);
const chosen = numbers.length ? numbers : READINGS.map((_, n) => n);

try {
  mkdirSync('tests/spoken', {recursive: true});
  for (const browser of among(['firefox', 'chromium'])) {
    const without = missing(browser);
    if (without) console.log(`${browser}: not read. ${without}`);
    else for (const lang of among(['pl', 'en'])) await written(browser, lang);
  }
} finally {
  await server.close();
}
