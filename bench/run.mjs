// npm run bench: how smooth the built widget is on a slow phone (CPU throttled 4 times), by real input in a real browser.
// --check fails when a goal is missed; --only drag,scrub; --throttle 1; --device mid (or low) throttles as far as it takes to
// be as slow as such a phone, wherever it runs; --profile lists where the script's time goes; --page instead measures the whole
// page beside one written by hand (page.mjs), with so many partners: --counts 21,200; with --peers beside one of libraries, too,
// and with --slow over a slow line.
import {execFileSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {chromium as engine} from 'playwright';
import {chromium} from '../tools/chromium.mjs';
import {serve} from '../tools/serve.mjs';
import {rateFor, speedOf} from './device.mjs';
import {SCENARIOS} from './scenarios.mjs';
import {profileTable} from './profile.mjs';
import {framesIn, kindsIn, stepsIn, summary, wholeOf} from './trace.mjs';

const {values: wish} = parseArgs({
  options: {
    check: {type: 'boolean', default: false},
    only: {type: 'string', default: ''},
    throttle: {type: 'string', default: '4'},
    device: {type: 'string'},
    runs: {type: 'string', default: '1'},
    profile: {type: 'boolean', default: false},
    kinds: {type: 'boolean', default: false},
    page: {type: 'boolean', default: false},
    peers: {type: 'boolean', default: false},
    slow: {type: 'boolean', default: false},
    counts: {type: 'string', default: '21,200,2000'},
  },
});

/** Milliseconds. A frame at 60 Hz; what a hand does not notice; the browser's own measure of a long task. */
const GOAL = {median: 16.8, p95: 33.4, task: 50};

if (!process.env.TWIN_SKIP_BUILD)
  execFileSync(process.execPath, ['tools/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});

if (wish.page) {
  const {benchPages} = await import('./page.mjs');
  const counts = wish.counts.split(',').map(Number);
  await benchPages({
    rate: Number(wish.throttle),
    runs: Number(wish.runs),
    counts,
    peers: wish.peers,
    isSlow: wish.slow,
  });
  process.exit();
}

/** The map itself is 960 px wide: 21em and a gap stand beside it. */
const PAGE = {width: 1324, height: 900};
const BODY = `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Bench</title>
<script>performance.mark('begun');(function look(){const there=document.querySelector('twin-cities')?.shadowRoot?.querySelector('[data-map-surface]');there?setTimeout(()=>performance.mark('seen')):requestAnimationFrame(look)})();document.addEventListener('twin-ready',()=>requestAnimationFrame(()=>setTimeout(()=>performance.mark('drawn'))))</script>
<script src="/dist/twin-cities.js" defer></script></head><body style="margin:0">${process.env.TAG ?? '<twin-cities></twin-cities>'}</body></html>`;

const server = await serve({
  answer: (request, response) =>
    request.url === '/bench' && (response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(BODY), true),
});
const dump = process.env.DUMP;
const {source: _source, ...launch} = await chromium();
const browser = await engine.launch(launch);
const rows = [];
const device = {};
try {
  await calibrate();
  for (const scenario of SCENARIOS.filter(({name}) => !wish.only || wish.only.split(',').includes(name)))
    for (let run = 0; run < Number(wish.runs); run++) rows.push(await measured(scenario));
} finally {
  await browser.close();
  await server.close();
}

console.log(
  `\nCPU throttled ${device.rate} times, speed ${device.speed} (Lighthouse's BenchmarkIndex; phone of the middle class 1000, ` +
    'of the lower 264); milliseconds; work = everything on the main thread\n',
);
console.table(Object.fromEntries(rows.map(({name, ...row}, i) => [wish.runs > 1 ? `${name} ${i + 1}` : name, row])));
const missed = rows.filter(({ok}) => ok === 'no').map(({name}) => name);
console.log(missed.length ? `Missed: ${missed.join(', ')}` : 'All goals are met.');
if (wish.check && missed.length) process.exitCode = 1;

async function calibrate() {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  device.rate = wish.device ? await rateFor(wish.device, page, cdp) : Number(wish.throttle);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: device.rate});
  device.speed = await speedOf(page);
  await page.close();
}

async function measured({name, prepare, act, measure}) {
  const context = await browser.newContext({viewport: PAGE, locale: 'pl', reducedMotion: 'no-preference'});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: device.rate});
  const events = [];
  cdp.on('Tracing.dataCollected', ({value}) => events.push(...value));
  const tracing = (on) =>
    on
      ? cdp.send('Tracing.start', {
          transferMode: 'ReportEvents',
          traceConfig: {includedCategories: ['devtools.timeline', 'toplevel', 'blink.user_timing', '__metadata']},
        })
      : new Promise((done) => {
          cdp.once('Tracing.tracingComplete', done);
          void cdp.send('Tracing.end');
        });
  if (measure === 'load') await tracing(true);
  await page.goto(`${server.url}/bench`);
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  if (process.env.CSS)
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const r = document.querySelector('twin-cities').shadowRoot;
      r.adoptedStyleSheets = [...r.adoptedStyleSheets, sheet];
    }, process.env.CSS);
  const desk = deskOf(page, cdp);
  const place = await prepare?.(desk);
  if (wish.profile) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', {interval: 200});
    await cdp.send('Profiler.start');
  }
  if (measure !== 'load') await tracing(true);
  await act?.(desk, place);
  await tracing(false);
  if (wish.profile || wish.kinds)
    console.log(
      `\n${name}\n${kindsIn(events)}\n\n${wish.profile ? profileTable((await cdp.send('Profiler.stop')).profile) : ''}`,
    );
  const load =
    measure === 'load'
      ? await page.evaluate(() => ['seen', 'drawn'].map((end) => performance.measure(end, 'begun', end).duration))
      : undefined;
  await context.close();
  if (dump) (await import('node:fs')).writeFileSync(dump, JSON.stringify(events));
  return {name, ...rated(measure, events, load)};
}

function rated(measure, events, load) {
  if (measure === 'load') {
    const [seen, drawn] = load.map(Math.round);
    return {'map seen': seen, 'all drawn': drawn, 'longest task': wholeOf(events).longest, ok: '–'};
  }
  const {intervals, work, script, longest} = measure === 'steps' ? stepsIn(events) : framesIn(events);
  const rate = measure === 'steps' ? summary(work) : summary(intervals);
  const ok = rate.median <= GOAL.median && rate.p95 <= GOAL.p95 && (measure !== 'steps' || longest <= GOAL.task);
  const [w, s] = [summary(work), summary(script)];
  return {
    'frame median': summary(intervals).median,
    'frame p95': summary(intervals).p95,
    'work median': w.median,
    'work p95': w.p95,
    'script median': s.median,
    'script p95': s.p95,
    'longest task': longest,
    n: w.n,
    ok: ok ? 'yes' : 'no',
  };
}

/** What a scenario may do. */
function deskOf(page, cdp) {
  const mouse = (type, x, y, more = {}) =>
    cdp.send('Input.dispatchMouseEvent', {type, x, y, button: 'left', buttons: 1, ...more});
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  return {
    page,
    frame,
    mouse,
    /** CSS px of the viewport of something inside the widget, scrolled into view. */
    async boxOf(selector) {
      const one = page.locator('twin-cities').locator(selector).first();
      await one.scrollIntoViewIfNeeded();
      return one.boundingBox();
    },
    set: (properties) =>
      page.evaluate(async (given) => {
        const widget = document.querySelector('twin-cities');
        Object.assign(widget, given);
        await widget.updateComplete;
      }, properties),
    click: (act) => page.locator('twin-cities').locator(`[data-act="${act}"]`).first().click(),
    /** Sends one input per 1/60 s, whether the page keeps up or not, as a hand does. */
    async paced(count, input) {
      const begun = performance.now();
      const sent = [];
      for (let i = 0; i < count; i++) {
        sent.push(input(i));
        await new Promise((done) => setTimeout(done, Math.max(0, begun + ((i + 1) * 1000) / 60 - performance.now())));
      }
      await Promise.all(sent);
      await frame();
    },
    /** One input after the other, each when the last has long been drawn; the trace tells the steps by their events. */
    async stepped(count, input) {
      for (let i = 0; i < count; i++) {
        await input(i);
        await new Promise((done) => setTimeout(done, 120));
      }
    },
    /** For so long as the page takes for that many ms of its own motion. */
    watched: (ms) =>
      page.evaluate(
        (time) =>
          new Promise((done) => {
            const end = performance.now() + time;
            const tick = () => (performance.now() < end ? requestAnimationFrame(tick) : done());
            requestAnimationFrame(tick);
          }),
        ms,
      ),
  };
}
