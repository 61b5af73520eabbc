// Finds a Chromium for the browser tests: $CHROME_PATH, then an installed browser, then Playwright's own download, then
// the binary inside the npm package @sparticuz/chromium (Linux x64). TEST_BROWSER=packaged forces the last.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const {platform, arch, env} = process;

const INSTALLED =
  {
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'].map((name) => `/usr/bin/${name}`),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => [
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  }[platform] ?? [];

const ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

let found;
/** Launch options for Playwright: {source, executablePath, args, env?}. */
export const chromium = () => (found ??= find());

async function find() {
  const unsafe = platform === 'linux' && (process.getuid() === 0 || env.CI) ? ['--no-sandbox', '--disable-gpu'] : [];
  const hit = (source, executablePath, more = {}) => ({
    source,
    executablePath,
    args: [...ARGS, ...unsafe],
    ...(Object.keys(more).length ? {env: {...env, ...more}} : {}),
  });
  if (env.CHROME_PATH) return hit('CHROME_PATH', env.CHROME_PATH);
  if (env.TEST_BROWSER !== 'packaged') {
    for (const path of INSTALLED) if (existsSync(path) && runs(path)) return hit('installed', path);
    const path = (await import('playwright')).chromium.executablePath();
    if (path && existsSync(path)) return hit('playwright', path);
  }
  const packaged = join(root, 'node_modules/@sparticuz/chromium');
  if (platform === 'linux' && arch === 'x64' && existsSync(packaged)) {
    const dir = await unpacked(packaged);
    const binary = join(dir, 'chromium');
    const more = {};
    // A machine without NSS: the package brings its own libraries.
    if (/not found/.test(execFileSync('ldd', [binary], {encoding: 'utf8'})))
      more.LD_LIBRARY_PATH = [join(dir, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    if (!existsSync('/etc/fonts/fonts.conf')) more.FONTCONFIG_PATH = join(dir, 'fonts');
    return hit('npm', binary, more);
  }
  throw new Error(
    'No Chromium. Install Chrome or Chromium, or set CHROME_PATH, or run: npx playwright install chromium',
  );
}

/** Ubuntu's chromium-browser can be a stub that only says to install a snap. */
function runs(path) {
  if (platform !== 'linux') return true;
  try {
    execFileSync(path, ['--version', '--no-sandbox'], {stdio: 'ignore', timeout: 20_000});
    return true;
  } catch {
    return false;
  }
}

async function unpacked(packaged) {
  const dir = join(root, 'node_modules/.cache', `chromium-${require(join(packaged, 'package.json')).version}`);
  if (existsSync(dir)) return dir;
  const temporary = `${dir}.${process.pid}`;
  const saved = {...env};
  mkdirSync(temporary, {recursive: true});
  env.TMPDIR = temporary; // the package unpacks into os.tmpdir()
  env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'; // makes it unpack its NSS libraries as well
  try {
    await (await import('@sparticuz/chromium')).default.executablePath();
  } finally {
    for (const key of Object.keys(env)) if (!(key in saved)) delete env[key];
    Object.assign(env, saved);
  }
  // The shipped fonts.conf names fixed folders; with no font at all even web fonts fail.
  writeFileSync(
    join(temporary, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/fc</cachedir></fontconfig>`,
  );
  try {
    renameSync(temporary, dir);
  } catch {
    rmSync(temporary, {recursive: true, force: true}); // another process was faster
  }
  return dir;
}
