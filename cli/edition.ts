// twin-cities edition: a folder that can be archived and cited, with nothing in it that changes from run to run.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {escaped} from '../src/base/escape.ts';
import {atlasOf, file, VERSION, type FileKind, type Wish} from '../src/static.ts';
import {soundAtlas} from './check.ts';
import {viewOptions} from './draw.ts';
import {Refusal, type Call} from './call.ts';
import {nodePress} from './node-press.ts';

const SUMS = 'SHA256SUMS';
/** Of dist/, beside this script. */
const SCRIPTS = [
  'twin-cities.js',
  'twin-cities-export.js',
  'twin-cities-pdf.js',
  'twin-cities-qr.js',
  'twin-cities-land.js',
  'twin-cities-problems.js',
  'LICENSES.md',
];
const LANGUAGES = ['pl', 'en'] as const;

export async function edition(call: Call): Promise<number> {
  const {option, words, say} = call;
  const out = option('out');
  if (out === undefined) throw new Refusal(words.needsOut);
  const sound = soundAtlas(call);
  if ('code' in sound) return sound.code;
  const {input} = sound;
  refuseOthers(out, words.notEmpty(out));
  const atlas = atlasOf(input);
  const files = new Map<string, string | Uint8Array>();
  for (const name of SCRIPTS) {
    const url = new URL(name, import.meta.url);
    if (existsSync(url)) files.set(name, readFileSync(url));
  }
  files.set('atlas.json', JSON.stringify(atlas.file, null, 2) + '\n');
  const press = nodePress(words);
  const base = viewOptions(call, input);
  for (const lang of LANGUAGES) {
    const add = async (name: string, kind: FileKind, wish: Wish = {}): Promise<void> => {
      files.set(name, (await file(input, kind, {...base, ...wish, lang}, press)).body);
    };
    await add(`fallback.${lang}.html`, 'html');
    for (const what of ['map', 'timeline'] as const) {
      await add(`pictures/${atlas.id}-${what}-${lang}.svg`, 'svg', {what});
      await add(`pictures/${atlas.id}-${what}-${lang}.png`, 'png', {what});
    }
    await add(`pictures/${atlas.id}-${lang}.pdf`, 'pdf', {what: 'both'});
    await add(`citation.${lang}.txt`, 'citation');
  }
  for (const [name, kind] of [
    ['ties.csv', 'csv'],
    ['ties.geojson', 'geojson'],
    ['dataset.jsonld', 'jsonld'],
    ['citation.bib', 'bibtex'],
    ['citation.csl.json', 'csl'],
  ] as const) {
    files.set(name, (await file(input, kind, {...base, lang: 'pl'}, press)).body);
  }
  files.set('index.html', page(files, atlas.home.name['pl'] ?? atlas.id, base.at));
  files.set('VERSION', `twin-cities ${VERSION}\natlas ${atlas.id} ${atlas.updated}\n`);
  const names = [...files.keys()].sort();
  const sums = names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex')}  ${name}\n`,
    )
    .join('');
  files.set(SUMS, sums);

  clear(out);
  for (const [name, body] of files) {
    mkdirSync(dirname(join(out, name)), {recursive: true});
    writeFileSync(join(out, name), body);
  }
  say(words.edition(out, files.size));
  return 0;
}

/** An older edition gives way; anything else does not. */
function refuseOthers(dir: string, refusal: string): void {
  if (existsSync(dir) && readdirSync(dir).length > 0 && !existsSync(join(dir, SUMS))) throw new Refusal(refusal);
}

function clear(dir: string): void {
  if (!existsSync(join(dir, SUMS))) return;
  for (const line of readFileSync(join(dir, SUMS), 'utf8').split('\n')) {
    const name = line.slice(66);
    if (name && !name.includes('..') && !name.startsWith('/')) rmSync(join(dir, name), {force: true});
  }
  rmSync(join(dir, SUMS));
}

function page(files: ReadonlyMap<string, string | Uint8Array>, city: string, at: string | undefined): string {
  const fallback = files.get('fallback.pl.html');
  const name = escaped(city);
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<script src="twin-cities.js" defer></script>
</head>
<body>
<twin-cities src="atlas.json"${at === undefined ? '' : ` at="${at}"`}>
${typeof fallback === 'string' ? fallback : ''}</twin-cities>
</body>
</html>
`;
}
