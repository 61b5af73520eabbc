// npm run bench -- --page: the built widget on a page beside a page written by hand (a static SVG of the same map, a range
// input, a few lines of script), and with --peers beside one made of libraries; in turns within one run, for few and for very many
// partners, with --slow over a slow line. Writes docs/performance.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {gzipSync} from 'node:zlib';
import {chromium as engine} from 'playwright';
import {chromium} from '../tools/chromium.mjs';
import {serve} from '../tools/serve.mjs';
import {speedOf} from './device.mjs';
import {manyPartners} from './many.mjs';
import {peerFiles, peerPage} from './peers.mjs';

const STEPS = 12;
/** The map itself is 960 px wide: 21em and a gap stand beside it. */
const WINDOW = {width: 1324, height: 900};
const DOC = new URL('../docs/performance.md', import.meta.url);
const DIST = new URL('../dist/', import.meta.url);

/** What both pages tell of themselves. */
const WATCH = `<script>
  window.told = {tasks: [], keys: [], paint: 0, largest: 0, ready: 0};
  const watch = (type, each, more) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true, ...more});
  watch('longtask', ({duration}) => told.tasks.push(duration));
  watch('paint', ({name, startTime}) => { if (name === 'first-contentful-paint') told.paint = startTime; });
  watch('largest-contentful-paint', ({startTime}) => { told.largest = startTime; });
  watch('event', ({name, duration}) => { if (name === 'keydown') told.keys.push(duration); }, {durationThreshold: 16});
  const ready = () => requestAnimationFrame(() => setTimeout(() => { told.ready ||= performance.now(); }));
  addEventListener('drawn', ready);
  document.addEventListener('twin-ready', ready);
</script>`;

const year = (event) => Number(event?.date.slice(0, 4));
const spans = ({partners}) =>
  Object.fromEntries(
    partners.map(({id, ties}) => {
      const events = ties.flatMap((tie) => tie.events);
      const ends = events.find(({type}) => type === 'terminated');
      return [id, [year(events.find(({date}) => date)) || 0, year(ends) || 9999]];
    }),
  );

/** Lighthouse's slow 4G. */
const SLOW = {offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000};

export async function benchPages({rate, runs, counts, peers, isSlow}) {
  const {fallbackHTML, firstMapSVG, fallbackMaps} = await import(new URL('static.js', DIST));
  const files = new Map();
  const put = (path, type, text) => files.set(path, {type, body: gzipSync(text, {level: 9})});
  for (const name of ['twin-cities.js', 'twin-cities-core.js'])
    put(`/${name}`, 'text/javascript', readFileSync(new URL(name, DIST)));
  if (peers) for (const [path, type, text] of peerFiles()) put(path, type, text);
  const kinds = ['hand', ...(peers ? ['peers'] : []), 'widget'];
  const pages = counts.flatMap((count) => {
    const atlas = manyPartners(count);
    const at = {lang: 'en', today: atlas.updated};
    const folder = `/${count}`;
    const svg = firstMapSVG(atlas, at);
    put(`${folder}/atlas.json`, 'application/json', JSON.stringify(atlas));
    put(`${folder}/map.en.svg`, 'image/svg+xml', svg);
    const reference = readFileSync(new URL('reference.html', import.meta.url), 'utf8')
      .replace('<!-- map -->', () => svg.slice(svg.indexOf('<svg')))
      .replace('/* years */ {}', () => JSON.stringify(spans(atlas)))
      .replace('<style>', () => `${WATCH}<style>`);
    const own = count <= 21;
    const widget = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>${WATCH}
<style>body{margin:0;font:16px/1.5 Arial,sans-serif}twin-cities{display:block;min-height:100vh}</style>
<script src="/${own ? 'twin-cities' : 'twin-cities-core'}.js" defer></script></head>
<body><twin-cities${own ? '' : ' src="atlas.json"'}>${fallbackHTML(atlas, {...at, map: fallbackMaps('en').map})}</twin-cities></body></html>`;
    if (peers)
      put(
        `${folder}/peers`,
        'text/html; charset=utf-8',
        peerPage(atlas, spans(atlas)).replace('<style>', () => `${WATCH}<style>`),
      );
    put(`${folder}/hand`, 'text/html; charset=utf-8', reference);
    put(`${folder}/widget`, 'text/html; charset=utf-8', widget);
    return kinds.map((kind) => ({count, kind, path: `${folder}/${kind}`}));
  });
  const asked = [];
  const server = await serve({
    answer: ({url}, response) => {
      const file = files.get(url);
      if (!file) return false;
      asked.push(file.body.length);
      response.writeHead(200, {'content-type': file.type, 'content-encoding': 'gzip', 'cache-control': 'no-store'});
      response.end(file.body);
      return true;
    },
  });
  const {source: _source, ...launch} = await chromium();
  const browser = await engine.launch(launch);
  const results = new Map(pages.map(({path}) => [path, []]));
  let speed = 0;
  try {
    const probe = await browser.newPage();
    speed = await speedOf(probe);
    await probe.close();
    // In turns, so that whatever else the machine does falls on both alike.
    for (let run = 0; run < runs; run++)
      for (const {path} of pages) {
        asked.length = 0;
        results.get(path).push(await measured(browser, `${server.url}${path}`, {rate, asked, isSlow}));
        console.log(path, JSON.stringify(results.get(path).at(-1)));
      }
  } finally {
    await browser.close();
    await server.close();
  }
  write(pages, results, {rate, runs, speed, isSlow});
}

async function measured(browser, address, {rate, asked, isSlow}) {
  const context = await browser.newContext({viewport: WINDOW, locale: 'en'});
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate});
  if (isSlow) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW);
  }
  await page.goto(address);
  await page.waitForFunction(() => window.told.ready > 0);
  await rest(600);
  const {paint, largest, ready, tasks} = await page.evaluate(() => window.told);
  await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(() => {
    const within = (root) => {
      const all = [...root.querySelectorAll('*')];
      return all.reduce((sum, one) => sum + (one.shadowRoot ? within(one.shadowRoot) : 0), all.length);
    };
    return within(document);
  });
  await cdp.send('Performance.enable');
  const worked = async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  await page.locator('input[type=range]').first().focus();
  await page.keyboard.press('Home');
  await rest(1500);
  await page.evaluate(() => (window.told.keys.length = 0));
  const before = await worked();
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press('ArrowRight');
    await rest(500);
  }
  const step = ((await worked()) - before) / STEPS;
  const keys = await page.evaluate(() => window.told.keys);
  const kB = asked.reduce((sum, one) => sum + one, 0) / 1000;
  await context.close();
  return {
    ...{kB, requests: asked.length, paint, largest, ready, step, nodes},
    blocking: tasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
    longest: Math.max(0, ...tasks),
    // Shorter than the least that the browser tells is not told.
    next: keys.length ? median(keys) : 16,
    heap: usedSize / 1e6,
  };
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const ROWS = [
  ['kB', 'kB over the network (gzip)', 1],
  ['requests', 'requests', 0],
  ['paint', 'first paint, ms', 0],
  ['largest', 'largest paint, ms', 0],
  ['ready', 'ready, ms', 0],
  ['blocking', 'blocking time, ms', 0],
  ['longest', 'longest task, ms', 0],
  ['step', 'a year’s step: main thread, ms', 1],
  ['next', 'key to the next picture, ms', 0],
  ['heap', 'heap, MB', 1],
  ['nodes', 'elements', 0],
];

/** Where the table stands in the document: one for each kind of line. */
const marks = (isSlow) => [`<!-- bench: pages${isSlow ? ', slow line' : ''} -->`, '<!-- /bench -->'];

const NAMES = {hand: 'by hand', peers: 'Leaflet and vis-timeline', widget: 'widget'};

function write(pages, results, {rate, runs, speed, isSlow}) {
  const number = (value, digits) => value.toLocaleString('en-GB', {maximumFractionDigits: digits});
  const head = `| | ${pages.map(({count, kind}) => `${number(count, 0)}, ${NAMES[kind]}`).join(' | ')} |`;
  const lines = ROWS.map(([key, label, digits]) => {
    const cells = pages.map(({path}) => number(median(results.get(path).map((one) => one[key])), digits));
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  const told =
    `${new Date().toISOString().slice(0, 10)}, CPU throttled ${rate} times${isSlow ? ', slow 4G' : ''}, medians of ${runs} runs in turns; ` +
    `${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, speed unthrottled ${speed} (Lighthouse's BenchmarkIndex).`;
  const table = [told, '', head, `|---|${pages.map(() => '---:|').join('')}`, ...lines].join('\n');
  const text = readFileSync(DOC, 'utf8');
  const [begin, end] = marks(isSlow);
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end, from);
  writeFileSync(DOC, `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`);
  console.log(table);
}
