// twin-cities edition: a folder that can be archived and cited, with nothing in it that changes from run to run.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {escaped} from '../src/base/escape.ts';
import {jsonText} from '../src/base/json-text.ts';
import {everyLanguage, FURTHER_LOCALES} from '../src/i18n/languages.ts';
import type {Atlas} from '../src/model/atlas.ts';
import {
  atlasOf,
  fallbackHeadHTML,
  fallbackFiles,
  fallbackHTML,
  fallbackMaps,
  file,
  VERSION,
  type FileKind,
  type ViewOptions,
  type FileOptions,
} from '../src/static.ts';
import {soundAtlas} from './check.ts';
import {viewOptions} from './draw.ts';
import {Refusal, type Call} from './call.ts';
import {languagesOf} from './languages-of.ts';
import {nodePress} from './node-press.ts';
import {SCRIPT, widgetFiles} from './widget-files.ts';

const SUMS = 'SHA256SUMS';
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
  for (const [name, body] of widgetFiles()) if (!name.startsWith('embed.')) files.set(name, body);
  files.set('atlas.json', JSON.stringify(atlas.file, null, 2) + '\n');
  const press = nodePress(words);
  // Of a frozen thing the day is said, even if it is that of the data.
  const given = viewOptions(call, input);
  const base = {...given, at: given.at ?? atlas.updated};
  // The first has index.html.
  const languages = languagesOf(atlas, option('lang'));
  for (const lang of languages) {
    const own = {...base, lang};
    const add = async (name: string, kind: FileKind, wish: FileOptions = {}): Promise<void> => {
      files.set(name, (await file(input, kind, {...own, ...wish}, press)).body);
    };
    for (const what of ['map', 'timeline'] as const) {
      await add(`pictures/${atlas.id}-${what}-${lang}.svg`, 'svg', {what});
      await add(`pictures/${atlas.id}-${what}-${lang}.png`, 'png', {what});
    }
    await add(`pictures/${atlas.id}-${lang}.pdf`, 'pdf', {what: 'both'});
    await add(`citation.${lang}.txt`, 'citation');
    for (const [name, text] of fallbackFiles(input, own)) files.set(name, text);
    files.set(pageName(languages, lang), page(atlas, input, {...own, languages}));
  }
  for (const [name, kind] of [
    ['ties.csv', 'csv'],
    ['ties.geojson', 'geojson'],
    ['dataset.jsonld', 'jsonld'],
    ['citation.bib', 'bibtex'],
    ['citation.csl.json', 'csl'],
  ] as const) {
    files.set(name, (await file(input, kind, {...base, lang: languages[0]}, press)).body);
  }
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

/** From a disk nothing is fetched: a language that does not travel with the script stands on the page. */
const partOf = (lang: string): string =>
  FURTHER_LOCALES.some((locale) => locale === lang) ? `<script src="twin-cities-${lang}.js" defer></script>\n` : '';

const pageName = (languages: readonly string[], lang: string): string =>
  lang === languages[0] ? 'index.html' : `index.${lang}.html`;

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

/**
 * A page that opens from a disk too, where a script may not fetch: the data stand in it, and are handed over before the
 * widget's script has run.
 */
function page(
  atlas: Atlas,
  input: unknown,
  {
    languages,
    ...options
  }: ViewOptions & FileOptions & {readonly lang: string; readonly at: string; readonly languages: readonly string[]},
): string {
  const {lang, at, address, projection, city} = options;
  const language = everyLanguage().find(({locale}) => locale === lang);
  const title = escaped(atlas.title[lang] ?? Object.values(atlas.title)[0] ?? atlas.id);
  const attributes = Object.entries({lang, at, projection, city, page: address})
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
  const others = languages.filter((other) => other !== lang);
  const name = (other: string): string => new Intl.DisplayNames([other], {type: 'language'}).of(other) ?? other;
  const links = others.map(
    (other) =>
      `<a href="${pageName(languages, other)}" hreflang="${other}" lang="${other}">${escaped(name(other))}</a>`,
  );
  return `<!doctype html>
<html lang="${lang}" dir="${language?.dir ?? 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${address === undefined ? '' : `<link rel="canonical" href="${escaped(address)}">\n`}<style>
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 80em; margin: 0 auto; padding: 1em; }
h1 { margin: 0; font-size: 1.6em; line-height: 1.2; }
twin-cities { display: block; min-height: 100vh; }
twin-cities img { max-width: 100%; height: auto; }
</style>
${fallbackHeadHTML(input, options)}${partOf(lang)}<script src="${SCRIPT}" defer></script>
</head>
<body>
${links.length ? `<p>${links.join(' ')}</p>\n` : ''}<twin-cities${attributes}>
<h1 slot="heading">${title}</h1>
${fallbackHTML(input, {...options, headingLevel: 2, ...fallbackMaps(lang)})}</twin-cities>
<script type="application/json" id="atlas">
${jsonText(atlas.file, 1).replace(/</g, '\\u003c')}
</script>
<script>
document.querySelector('twin-cities').data = JSON.parse(document.getElementById('atlas').textContent);
</script>
</body>
</html>
`;
}
