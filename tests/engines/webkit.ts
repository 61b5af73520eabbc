// WebKitGTK by plain W3C WebDriver over fetch: MiniBrowser on a screen of its own, no npm package. Set none of the
// WEBKIT_DISABLE_* variables.
import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {setTimeout as later} from 'node:timers/promises';
import type {Absent, Engine, Key} from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
  (name) => `/usr/lib/x86_64-linux-gnu/${name}/MiniBrowser`,
);
const KEYS: Readonly<Record<Key, string>> = {Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012', Tab: '\uE004'};

export async function webkit(): Promise<Engine | Absent> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (!existsSync(DRIVER) || !binary) return {absent: 'webkit2gtk-driver is not installed'};
  const {DISPLAY} = process.env;
  if (!DISPLAY && !existsSync(SCREEN)) return {absent: 'xvfb is not installed, and there is no screen'};

  const started: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void =>
    void started.push(spawn(command, args, {stdio: 'ignore', env: {...process.env, ...env}}));
  const end = (): void =>
    started
      .splice(0)
      .reverse()
      .forEach((one) => one.kill());
  const display = DISPLAY ?? `:${100 + (process.pid % 400)}`;
  if (!DISPLAY) {
    start(SCREEN, [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']);
    await until(() => existsSync(`/tmp/.X11-unix/X${display.slice(1)}`));
  }
  const port = await freePort();
  start(DRIVER, [`--port=${port}`], {DISPLAY: display});

  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? {body: JSON.stringify(body)} : {}),
    });
    const {value} = (await answer.json()) as {value: T & {readonly error?: string; readonly message?: string}};
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    await until(() => call('GET', '/status').then(() => true, () => false)); // prettier-ignore
    const {sessionId, capabilities} = await call<{sessionId: string; capabilities: {browserVersion: string}}>(
      'POST',
      '/session',
      {
        capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {binary, args: ['--automation']}}},
      },
    );
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, {script: 60_000});
    await call('POST', `${session}/window/rect`, {width: 1280, height: 900});
    return {
      name: 'WebKitGTK',
      version: capabilities.browserVersion,
      async goto(url) {
        await call('POST', `${session}/url`, {url});
      },
      async size(width, height) {
        await call('POST', `${session}/window/rect`, {width, height});
      },
      async screenshot() {
        return Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64');
      },
      async run<T>(body: string) {
        const script = `(async () => {${body}})().then((value) => arguments[0]({value}), (error) => arguments[0]({error: String(error)}))`;
        const {value, error} = await call<{value: T; error?: string}>('POST', `${session}/execute/async`, {
          script: `const done = arguments[0]; ${script.replaceAll('arguments[0]', 'done')}`,
          args: [],
        });
        if (error !== undefined) throw new Error(error);
        return value;
      },
      async click(selector) {
        // By the pointer: an element click refuses a <g>, and a circle that lies under its mark.
        const [x = 0, y = 0] = await call<readonly number[]>('POST', `${session}/execute/sync`, {
          script: `const one = document.querySelector('twin-cities').shadowRoot.querySelector(arguments[0]);
            one.scrollIntoView({block: 'center'});
            const {left, top, width, height} = one.getBoundingClientRect();
            return [left + width / 2, top + height / 2].map(Math.round)`,
          args: [selector],
        });
        const steps = [{type: 'pointerMove', x, y}, {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}]; // prettier-ignore
        await call('POST', `${session}/actions`, {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: steps}]}); // prettier-ignore
      },
      async press(key) {
        const value = KEYS[key];
        await call('POST', `${session}/actions`, {actions: [{type: 'key', id: 'keys', actions: [{type: 'keyDown', value}, {type: 'keyUp', value}]}]}); // prettier-ignore
      },
      async close() {
        await call('DELETE', session).catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Asks again and again, for ten seconds at most. */
async function until(claim: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await claim()) return;
    await later(100);
  }
  throw new Error('gave up waiting');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
