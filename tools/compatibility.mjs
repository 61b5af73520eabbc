// The tables of docs/compatibility.md, from what the last run of the tests left in tests/.artifacts/hosts.json.
import {existsSync, readFileSync} from 'node:fs';

export const REPORT = 'tests/.artifacts/hosts.json';

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
function enginesTable(engines) {
  const names = [...new Set(engines.map(({engine}) => engine))];
  const versions = names.map((name) => `${name} ${engines.find(({engine}) => engine === name)?.version ?? ''}`.trim());
  const shown = [...new Set(engines.map((result) => result.shown))];
  return table(
    ['the widget', ...versions],
    shown.map((sentence) => [
      sentence,
      ...names.map((name) => cell(engines.find((one) => one.engine === name && one.shown === sentence)?.kept)),
    ]),
  );
}

/** Markdown of both tables, or undefined when the tests have not been run. */
export function compatibilityTables(file = REPORT) {
  if (!existsSync(file)) return undefined;
  const {pages = [], engines = []} = JSON.parse(readFileSync(file, 'utf8'));
  return [
    '## Pages',
    'Chromium. Each page is compared with a clean one: every element, attribute and text that is drawn, and where it stands.',
    pagesTable(pages),
    '## Engines',
    'Beside Chromium, which all other tests run in.',
    enginesTable(engines),
  ].join('\n\n');
}

if (process.argv[1]?.endsWith('compatibility.mjs'))
  console.log(compatibilityTables(process.argv[2]) ?? 'The tests have left no report yet.');
