// npm run release: what is handed out, from a clean tree: the zip for a web editor without Node, the npm package, and their
// checksums. The same sources give the same bytes.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {zipSync} from 'fflate';
import {version} from './bundle.mjs';

const OUT = process.env.TWIN_RELEASE ?? 'release';
const DIST = process.env.TWIN_DIST ?? 'dist';
const NAME = `twin-cities-${version}`;
/** Besides dist/: guides, licence, what has changed. */
const DOCS = [
  'embedding.pl.md',
  'embedding.en.md',
  'keeping.pl.md',
  'keeping.en.md',
  'publishing.pl.md',
  'publishing.en.md',
  'atlas.md',
];
/** The oldest day that a zip can name: no clock is in it. */
const DAY = new Date(1980, 0, 1);

const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');
const run = (command, args) => execFileSync(command, args, {stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'});

/** Name -> bytes of all that the zip holds; SHA256SUMS names each. */
export function zipFiles(dist) {
  const files = new Map();
  for (const entry of readdirSync(dist, {recursive: true, withFileTypes: true}))
    if (entry.isFile()) {
      const path = `${entry.parentPath}/${entry.name}`;
      files.set(path.slice(dist.length + 1), readFileSync(path));
    }
  for (const name of DOCS) files.set(`docs/${name}`, readFileSync(`docs/${name}`));
  for (const name of ['LICENSE', 'CHANGELOG.md', 'README.md']) files.set(name, readFileSync(name));
  const names = [...files.keys()].sort();
  files.set('SHA256SUMS', Buffer.from(names.map((name) => `${sum(files.get(name))}  ${name}\n`).join('')));
  return files;
}

export function zipOf(files) {
  const names = [...files.keys()].sort();
  const tree = Object.fromEntries(names.map((name) => [`${NAME}/${name}`, new Uint8Array(files.get(name))]));
  return zipSync(tree, {level: 9, mtime: DAY});
}

if (process.argv[1]?.endsWith('release.mjs')) {
  const changed = run('git', ['status', '--porcelain']).trim();
  if (changed !== '') {
    console.error(`Not from a clean tree:\n${changed}`);
    process.exit(1);
  }
  execFileSync(process.execPath, ['tools/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
  rmSync(OUT, {recursive: true, force: true});
  mkdirSync(OUT, {recursive: true});
  writeFileSync(`${OUT}/${NAME}.zip`, zipOf(zipFiles(DIST)));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', OUT, '--silent']);
  const made = readdirSync(OUT).sort();
  writeFileSync(`${OUT}/SHA256SUMS`, made.map((name) => `${sum(readFileSync(`${OUT}/${name}`))}  ${name}\n`).join(''));
  console.log(readFileSync(`${OUT}/SHA256SUMS`, 'utf8'));
}
