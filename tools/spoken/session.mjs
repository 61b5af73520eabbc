// A desktop of its own for one reading: a screen that nobody sees, a bus, Orca with a voice that writes, and a browser.
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const here = dirname(fileURLToPath(import.meta.url));
const AT_SPI = '/usr/libexec/at-spi-bus-launcher';
const NEEDED = ['/usr/bin/orca', '/usr/bin/Xvfb', '/usr/bin/xdotool', '/usr/bin/dbus-daemon', AT_SPI];
const PACKAGES = 'orca xvfb xdotool dbus at-spi2-core';

// How long nothing must be said until what a key brought is over. Orca itself waits for nothing longer.
const QUIET = 1300;

const BROWSERS = {
  firefox: {
    paths: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
    args: ['--kiosk'],
    extraPrefsFirefox: {'accessibility.force_disabled': -1, 'ui.prefersReducedMotion': 1},
  },
  // The browser inside the npm package has no accessibility bus.
  chromium: {
    paths: [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'],
    args: [
      '--kiosk',
      '--force-renderer-accessibility',
      '--force-prefers-reduced-motion',
      '--no-first-run',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
};

/** What is missing for a reading in this browser; empty if nothing is. */
export function missing(browser) {
  const programs = NEEDED.filter((path) => !existsSync(path));
  if (programs.length) return `${programs.join(', ')} missing: apt-get install ${PACKAGES}`;
  return executable(browser) ? '' : `no ${browser} with an accessibility bus: apt-get install ${browser}`;
}

const executable = (browser) => BROWSERS[browser].paths.find((path) => path && existsSync(path));

/** Opens the desktop; {page, press(key), type(text), marks(), close()}. */
export async function session({browser, lang, url}) {
  const home = mkdtempSync(join(tmpdir(), 'spoken-'));
  const running = [];
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (stop(running), process.exit(1)));
  const run = (command, args, options = {}) => {
    const child = spawn(command, args, {stdio: 'ignore', env, ...options});
    running.push(child);
    return child;
  };
  for (const folder of ['run', 'data/orca']) mkdirSync(join(home, folder), {recursive: true, mode: 0o700});
  const spoken = join(home, 'spoken.jsonl');
  writeFileSync(spoken, '');
  writeFileSync(
    join(home, 'data/orca/orca-customizations.py'),
    "from orca import settings\nsettings.speechServerFactory = 'written_voice'\nsettings.speechFactoryModules = ['written_voice']\nsettings.sayAllOnLoad = False\n",
  );
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: lang,
    TZ: 'Europe/Warsaw',
    PYTHONPATH: here,
    PYTHONDONTWRITEBYTECODE: '1',
    SPOKEN_FILE: spoken,
  };
  try {
    const screen = run('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    env.DISPLAY = `:${await firstLine(screen.stdio[3])}`;
    const bus = run('/usr/bin/dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdout);
    run(AT_SPI, ['--launch-immediately']);
    run('/usr/bin/orca', ['--replace']);
    await until(() => readFileSync(spoken, 'utf8') !== '', 'Orca to start');
    const {paths: _, args, ...options} = BROWSERS[browser];
    const driven = await puppeteer.launch({
      browser: browser === 'firefox' ? 'firefox' : 'chrome',
      executablePath: executable(browser),
      headless: false,
      defaultViewport: null,
      env,
      // With an address of its own the focus is in the page, not in the field for the address.
      args: [...args, url],
      ...options,
    });
    const [page] = await driven.pages();
    const xdotool = (...args) => new Promise((done) => run('/usr/bin/xdotool', args).on('exit', done));
    /** All that was said since the last call, once it is over. */
    let read = 0;
    const heard = async ({end = false, most = 20_000, quiet = QUIET} = {}) => {
      const begin = Date.now();
      let length = 0;
      let last = begin;
      for (;;) {
        await wait(50);
        const text = readFileSync(spoken, 'utf8');
        if (text.length !== length) [length, last] = [text.length, Date.now()];
        const over = end ? text.slice(read).includes('"kind": "end"') : Date.now() - last > quiet;
        if (!over && Date.now() - begin < most) continue;
        const lines = text
          .slice(read)
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line));
        read = text.length;
        return lines;
      }
    };
    return {
      page,
      version: (await driven.version()).replace(/^\D*/, ''),
      orca: execFileSync('/usr/bin/orca', ['--version'], {env, encoding: 'utf8'}).trim(),
      heard,
      async front() {
        await xdotool('search', '--onlyvisible', '--class', browser, 'windowfocus');
      },
      press: async (key, options) => (await xdotool('key', key), heard(options)),
      async type(text) {
        await xdotool('type', '--delay', '60', text);
        return heard();
      },
      async close() {
        await driven.close().catch(() => undefined);
        stop(running);
        await wait(500);
        rmSync(home, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
      },
    };
  } catch (error) {
    stop(running);
    throw error;
  }
}

const stop = (running) => running.reverse().forEach((child) => child.exitCode ?? child.kill());

const firstLine = (stream) => new Promise((done) => stream.once('data', (data) => done(String(data).trim())));

async function until(claim, what) {
  for (let tries = 0; !claim(); tries++) {
    if (tries > 1200) throw new Error(`Waited two minutes for ${what}.`);
    await wait(100);
  }
}
