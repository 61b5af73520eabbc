// Writes docs/compatibility.md from what the last run of the tests left behind: page × result, engine × result, place × engine, pixels × engine, theme × contrast.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const HOSTS = 'tests/.artifacts/hosts.json';
const CONTRAST = 'tests/.artifacts/contrast.json';
const PAGE = 'docs/compatibility.md';

const cell = (kept) => (kept === true ? 'yes' : kept === false ? '**no**' : String(kept ?? ''));
const row = (cells) => `| ${cells.map((text) => String(text).replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : ':-:'))), ...rows.map(row)].join('\n');

/** Page × what is kept on it. */
function pagesTable(pages) {
  const columns = [...new Set(pages.flatMap(({kept}) => Object.keys(kept)))].filter((name) => name !== 'skipped');
  return table(
    ['page', ...columns],
    pages.map(({page, kept}) => [
      page,
      ...columns.map((name, i) => (kept.skipped ? (i ? '' : `not run: ${kept.skipped}`) : cell(kept[name]))),
    ]),
  );
}

/** What is shown × engine. */
function enginesTable(engines, head = 'the widget') {
  const names = [...new Set(engines.map(({engine}) => engine))];
  const versions = names.map((name) => `${name} ${engines.find(({engine}) => engine === name)?.version ?? ''}`.trim());
  const shown = [...new Set(engines.map((result) => result.shown))];
  return table(
    [head, ...versions],
    shown.map((sentence) => [
      sentence,
      ...names.map((name) => cell(engines.find((one) => one.engine === name && one.shown === sentence)?.kept)),
    ]),
  );
}

/** Theme × the worst that is drawn under it. */
function contrastTable(themes) {
  return table(
    ['theme', 'text, at least 4.5', 'marks, at least 3', 'focus ring, at least 3'],
    themes.map(({theme, text, marks, focus}) => [theme, text, marks, focus]),
  );
}

const missing = [HOSTS, CONTRAST].filter((file) => !existsSync(file));
if (missing.length) {
  console.error(`Run the tests first: ${missing.join(', ')} is not there.`);
  process.exit(1);
}
const {pages = [], engines = [], places = [], pixels = []} = JSON.parse(readFileSync(HOSTS, 'utf8'));
const markdown = [
  '# Pages, engines, contrast',
  'Made from the last run of the tests (`npm test`, then `node tools/compatibility.mjs`).',
  '## Pages',
  'Chromium. Each page is compared with a clean one: every element, attribute and text that is drawn, and where it stands.',
  pagesTable(pages),
  '## Engines',
  'Beside Chromium, which all other tests run in.',
  enginesTable(engines),
  '## Places',
  'In each box the widget is as wide as a block of text would be, at least 240 px where there are so many, of a height one scrolls through, and nothing hangs out of the page.',
  enginesTable(places, 'in a box'),
  '## Pixels',
  'Screenshots against the tokens: land, water, coasts, borders, pins of each status, home, names, years, the strip, source marks.',
  enginesTable(pixels, 'on a page'),
  '## Contrast',
  'As Chromium computes it from what is drawn; the worst of each theme.',
  contrastTable(JSON.parse(readFileSync(CONTRAST, 'utf8'))),
].join('\n\n');
writeFileSync(PAGE, `${markdown}\n`);
