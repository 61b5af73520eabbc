// npm run spoken [-- firefox|chromium] [-- pl|en]: has a page with the widget read by Orca and writes down what was said, to be
// looked at as a diff (tests/spoken). Takes minutes and a desktop of its own; needs Debian's orca, xvfb, xdotool, firefox-esr, chromium.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
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

/** One browser in one language: all readings, each on a page newly loaded. */
async function written(browser, lang) {
  const address = (n) => `${server.url}/reading?lang=${lang}&n=${n}`;
  const desktop = await session({browser, lang, url: address(0)});
  const told = [];
  try {
    for (const [n, {name, read}] of READINGS.entries()) {
      const begin = Date.now();
      if (n > 0) await desktop.page.goto(address(n));
      await desktop.page.evaluate(() => document.querySelector('twin-cities').ready);
      await desktop.front();
      // Orca reads a page as soon as it is there; then the reader begins.
      await desktop.heard({quiet: 2500});
      // Orca in Chromium goes to the select of the timeline when that gets its first value.
      await desktop.page.evaluate(() => document.querySelector('h1').focus());
      await desktop.heard();
      told.push(`## ${name}\n`, ...(await read(desktop, lang)), '');
      console.log(`${browser} ${lang}: ${name} (${Math.round((Date.now() - begin) / 1000)} s)`);
    }
    writeFileSync(`tests/spoken/${browser}.${lang}.txt`, told.join('\n'));
  } finally {
    await desktop.close();
  }
}

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
