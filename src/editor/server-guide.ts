// The guide in the zip, for a web editor who has never seen a command line.
import {escaped} from '../base/escape.ts';
import type {Atlas} from '../model/atlas.ts';
import {textIn} from '../model/text.ts';

export const GUIDE_NAMES = {pl: 'instrukcja.html', en: 'guide.html'} as const;
export type GuideLocale = keyof typeof GUIDE_NAMES;

interface Guide {
  readonly title: string;
  readonly steps: readonly string[];
}

const code = (text: string): string => `<pre><code>${escaped(text)}</code></pre>`;

export function guide(lang: GuideLocale, atlas: Atlas, languages: readonly string[]): string {
  const {title, steps} = GUIDES[lang](languages[0] ?? 'en', languages);
  const heading = `${title}: ${textIn(atlas.title, lang)}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(heading)}</title>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
<ol>
${steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

const twoLines = (lang: string): string =>
  code(
    `<script src="twin-cities-core.js" defer></script>\n<twin-cities src="atlas.json" lang="${lang}"></twin-cities>`,
  );
const frame = (lang: string, title: string): string =>
  code(`<iframe src="embed.html?lang=${lang}" title="${title}" width="100%" height="900"></iframe>`);
const links = (languages: readonly string[]): string =>
  languages.map((lang) => `<a href="fallback.${lang}.html">fallback.${lang}.html</a>`).join(', ');

const GUIDES: Readonly<Record<GuideLocale, (lang: string, languages: readonly string[]) => Guide>> = {
  pl: (lang, languages) => ({
    title: 'Jak to wstawić na stronę',
    steps: [
      '<p>Skopiuj cały ten folder na serwer, na przykład do <code>/miasta/</code>. Otwórz tam <a href="index.html">index.html</a>: tak to będzie wyglądać. (Prosto z dysku przeglądarka nie wczyta danych; musi to być serwer).</p>',
      `<p>Na swojej stronie wklej dwa wiersze; jeśli strona leży gdzie indziej, dopisz przed nazwami plików folder, np. <code>/miasta/</code>:</p>${twoLines(lang)}`,
      `<p>Jeśli system CMS usuwa skrypty, wstaw ramkę:</p>${frame(lang, 'Miasta partnerskie')}`,
      `<p>Żeby także czytelnicy bez JavaScriptu i wyszukiwarki zobaczyli miasta, wklej zawartość pliku ${links(languages)} między znaczniki <code>&lt;twin-cities&gt;</code> i <code>&lt;/twin-cities&gt;</code>.</p>`,
      '<p>Gdy coś się zmieni: otwórz <code>atlas.json</code> w edytorze, popraw, zapisz i podmień ten jeden plik na serwerze. Po większych zmianach pobierz z edytora całość jeszcze raz, bo strony bez JavaScriptu mają własną kopię danych.</p>',
      '<p>Widżet nie łączy się z nikim poza tym serwerem i niczego nie zapisuje u czytelnika. Licencje są w pliku <code>LICENSES.md</code>.</p>',
    ],
  }),
  en: (lang, languages) => ({
    title: 'How to put it on a page',
    steps: [
      '<p>Copy this whole folder to the server, for example to <code>/cities/</code>. Open <a href="index.html">index.html</a> there: this is what it will look like. (From a disk, browsers do not load data; it has to be a server.)</p>',
      `<p>Paste two lines into your page; if it lies elsewhere, write the folder before the names of the files, e.g. <code>/cities/</code>:</p>${twoLines(lang)}`,
      `<p>Where a CMS takes scripts out, use a frame:</p>${frame(lang, 'Partner cities')}`,
      `<p>For readers without JavaScript and for search engines, paste what stands in ${links(languages)} between <code>&lt;twin-cities&gt;</code> and <code>&lt;/twin-cities&gt;</code>.</p>`,
      '<p>When something changes: open <code>atlas.json</code> in the editor, put it right, save it and replace that one file on the server. After larger changes take everything from the editor once more, as the pages without JavaScript have a copy of the data.</p>',
      '<p>The widget connects to nobody but this server, and stores nothing with the reader. Licences are in <code>LICENSES.md</code>.</p>',
    ],
  }),
};
