// Everything for the server in one zip: the widget without Białystok in it, the atlas, pages for readers without JavaScript with
// their pictures, a page for frames, and a guide. The same atlas gives the same bytes.
import {inflateSync, strToU8, zipSync} from 'fflate';
import {escaped} from '../base/escape.ts';
import {jsonText} from '../base/json-text.ts';
import {FURTHER_LOCALES, type FurtherLocale} from '../i18n/languages.ts';
import {wordsIn} from '../i18n/words.ts';
import type {Atlas} from '../model/atlas.ts';
import {textIn} from '../model/text.ts';
import {fallbackFiles, fallbackHeadHTML, fallbackHTML, fallbackMaps, toCSV} from '../static.ts';
import {guide, GUIDE_NAMES, type GuideLocale} from './server-guide.ts';

export const SCRIPT = 'twin-cities-core.js';
export const ATLAS_FILE = 'atlas.json';

/** A semicolon and a decimal comma where the spreadsheets of the language expect them. */
export function tableText(atlas: Atlas, lang: string): string {
  return toCSV(atlas.file, 'ties', {
    lang,
    today: atlas.updated,
    separator: wordsIn(lang).language.csvSeparator,
    home: true,
  });
}

/** The languages of the atlas that the widget speaks; English if it speaks none of them. */
export function languagesOf({title}: Pick<Atlas, 'title'>): readonly string[] {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const spoken = Object.keys(title).filter((tag) => wordsIn(tag).locale === base(tag));
  const all = [...new Set(spoken.map(base))];
  return all.length > 0 ? all : ['en'];
}

/** Languages of the atlas that lie beside the script, in files of their own. */
export function furtherLanguagesOf({title}: Pick<Atlas, 'title'>): readonly FurtherLocale[] {
  const tags = Object.keys(title).map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return FURTHER_LOCALES.filter((locale) => tags.includes(locale));
}

/** Of all files of the widget those that the atlas's pages ask for. */
function needed(atlas: Atlas, widget: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const further = furtherLanguagesOf(atlas);
  const left = FURTHER_LOCALES.filter((locale) => !further.includes(locale)).map(
    (locale) => `twin-cities-${locale}.js`,
  );
  return new Map([...widget].filter(([name]) => !left.includes(name)));
}

/** @param widget name of each file of the widget -> its bytes */
export function serverFiles(atlas: Atlas, widget: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const files = needed(atlas, widget);
  const put = (name: string, text: string): void => void files.set(name, strToU8(text));
  put(ATLAS_FILE, `${jsonText(atlas.file)}\n`);
  const languages = languagesOf(atlas);
  for (const lang of languages) {
    const at = {lang, today: atlas.updated};
    fallbackFiles(atlas.file, at).forEach((text, name) => put(name, text));
    put(languages[0] === lang ? 'index.html' : `index.${lang}.html`, page(atlas, lang));
  }
  const frame = files.get('embed.html');
  if (frame) put('embed.html', framePage(new TextDecoder().decode(frame), atlas, languages));
  for (const lang of Object.keys(GUIDE_NAMES) as GuideLocale[]) put(GUIDE_NAMES[lang], guide(lang, atlas, languages));
  return files;
}

/** The oldest day that a zip can name, so that no clock is in it. */
const DAY = new Date(1980, 0, 1);

export function serverZip(atlas: Atlas, widget: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const files = serverFiles(atlas, widget);
  const folder = `${atlas.id}-twin-cities`;
  const names = [...files.keys()].sort();
  const tree = Object.fromEntries(names.map((name) => [`${folder}/${name}`, files.get(name) ?? new Uint8Array()]));
  return zipSync(tree, {level: 9, mtime: DAY});
}

/** Name of each file -> its bytes, deflated, in base64. */
export type Kit = Readonly<Record<string, string>>;

export function unpackedKit(kit: Kit): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(kit).map(([name, packed]) => [name, inflateSync(bytesOf(packed))]));
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A page that shows the widget at once: to look at, and to copy from. */
function page(atlas: Atlas, lang: string): string {
  const at = {lang, today: atlas.updated};
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(textIn(atlas.title, lang))}</title>
${fallbackHeadHTML(atlas.file, at).trim()}
<script src="${SCRIPT}" defer></script>
</head>
<body>
<twin-cities src="${ATLAS_FILE}" lang="${lang}">
${fallbackHTML(atlas.file, {...at, ...fallbackMaps(lang)})}</twin-cities>
</body>
</html>
`;
}

/** The page for frames, of this atlas in place of Białystok's. */
function framePage(text: string, atlas: Atlas, languages: readonly string[]): string {
  const links = languages.map(
    (lang) =>
      `<p lang="${lang}"><a href="fallback.${lang}.html" target="_top">${escaped(textIn(atlas.title, lang))}</a></p>`,
  );
  return text
    .replace('twin-cities.js', SCRIPT)
    .replace(/<title>[^<]*<\/title>/, `<title>${escaped(textIn(atlas.title, languages[0] ?? 'en'))}</title>`)
    .replace(
      /<twin-cities>[\s\S]*?<\/twin-cities>/,
      `<twin-cities src="${ATLAS_FILE}">${links.join('')}</twin-cities>`,
    );
}
