// npm run docs: the tables of the README and of docs/api.md, made from the source. With --check it changes nothing and fails on drift.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {fieldTables} from './atlas-fields.mjs';
import {elementIn, manifest} from './write-manifest.mjs';
import {BUDGETS} from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGES = ['README.md', 'docs/api.md', 'docs/atlas.md', 'docs/languages.md'];
const load = async (path) => (await runnerImport(`${root}${path}`, {configFile: false, root})).module;

const element = elementIn(await manifest());
const {TOKENS} = await load('src/theme/tokens.ts');
const {TOKEN_MEANINGS} = await load('src/theme/token-meanings.ts');
const {CODECS} = await load('src/state/codecs.ts');
const {INSTRUMENTS, DECIDING, RECORDING} = await load('src/model/vocabulary.ts');
const {COLUMNS, COLUMN_NAMES} = await load('src/model/csv-words.ts');
const {STATUSES} = await load('src/model/tie-status.ts');
const {messagesIn} = await load('src/i18n/messages.ts');
const {everyLanguage} = await load('src/i18n/languages.ts');

const cell = (text) =>
  String(text ?? '')
    .replace(/\|/g, '\\|')
    .replace(/\s+/g, ' ')
    .trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text) => (text ? `\`${text}\`` : '');
const words = (kind, value) => everyLanguage().map((language) => messagesIn(language).common[kind](value));

const {THEMES} = await load('src/state/attributes.ts');
const {NAMED_DRAWERS} = await load('src/state/drawers.ts');
/** What may stand in an attribute: what the source holds it against, else what kind of thing it is. */
const KINDS = {
  src: 'URL',
  city: 'id of a partner',
  country: 'codes such as `PL UA`',
  group: 'ids of groups',
  home: 'id of one of several `homes`',
  query: 'text',
  theme: THEMES,
  permalink: 'present or absent',
  open: [...NAMED_DRAWERS, 'all'],
  page: 'URL',
  'heading-level': ['2', '3', '4', '5', '6'],
};
const valuesOf = (name) => {
  const values = KINDS[name] ?? CODECS[name].allowed.filter((value) => !value.includes(':'));
  if (values.length === 0) throw new Error(`What may stand in ${name}?`);
  return typeof values === 'string' ? values : values.map(code).join(' ');
};

const TABLES = {
  attributes: () =>
    table(
      ['attribute', 'property', 'meaning', 'values'],
      element.attributes.map(({name, fieldName, description}) => [
        code(name),
        code(fieldName),
        description,
        valuesOf(name),
      ]),
    ),
  properties: () => {
    const attributes = new Set(element.attributes.map(({fieldName}) => fieldName));
    const rows = element.members.filter(({name, description}) => description && !attributes.has(name));
    return table(
      ['property or method', 'meaning'],
      rows.map(({name, kind, description}) => [code(kind === 'method' ? `${name}()` : name), description]),
    );
  },
  events: () =>
    table(
      ['event', 'when'],
      element.events.map(({name, description}) => [code(name), description]),
    ),
  parts: () =>
    table(
      ['part', 'what it is'],
      element.cssParts.map(({name, description}) => [code(name), description]),
    ),
  slots: () =>
    table(
      ['slot', 'what stands there'],
      element.slots.map(({name, description}) => [code(name) || '(default)', description]),
    ),
  tokens: () =>
    table(
      ['custom property', 'meaning', 'light', 'dark', 'contrast'],
      TOKENS.map(({name, light, dark, contrast}) => [
        code(name),
        TOKEN_MEANINGS[name],
        code(light),
        code(dark),
        code(contrast),
      ]),
    ),
  instruments: () =>
    table(
      ['`instrument`', 'English', 'Polish'],
      INSTRUMENTS.map((kind) => [code(kind), ...words('instrument', kind)]),
    ),
  events_of_ties: () =>
    table(
      ['`type`', 'English', 'Polish', 'decides the status'],
      [...DECIDING, ...RECORDING].map((type) => [
        code(type),
        ...words('event', type),
        DECIDING.includes(type) ? 'yes' : 'no',
      ]),
    ),
  statuses: () =>
    table(
      ['`data-status`', 'English', 'Polish'],
      STATUSES.map((status) => [code(status), ...words('status', status)]),
    ),
  budgets: () =>
    table(
      ['file', 'kB gzip at most'],
      BUDGETS.map(({file, limit}) => [code(file), limit]),
    ),
};

/** Whose words are kept by the project; the others nobody who speaks the language has read yet. */
const READ = {en: 'the project', pl: 'the project'};
const LANGUAGE_FILES = ['en.xlf', ...readdirSync('xliff')].sort();

/** How many of the messages of the page and its files, and of the rest, are said in a language. */
function translated(locale) {
  const [own, rest] = [
    {of: 0, done: 0},
    {of: 0, done: 0},
  ];
  const optional = new Set(
    ['problems', 'remedies', 'cli'].flatMap((section) =>
      [...readFileSync(`src/i18n/messages/${section}.ts`, 'utf8').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id),
    ),
  );
  const xliff = readFileSync(`xliff/${locale === 'en' ? 'pl' : locale}.xlf`, 'utf8');
  for (const [, id, unit] of xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)) {
    const count = optional.has(id) ? rest : own;
    count.of++;
    if (locale === 'en' || /<target>[\s\S]*\S[\s\S]*<\/target>/.test(unit)) count.done++;
  }
  return [own, rest].map(({of, done}) => `${done} of ${of}`);
}

Object.assign(TABLES, await fieldTables(table, code), {
  languages: () =>
    table(
      ['language', 'code', 'file', 'words of the page and its files', 'problems with a file, command line', 'read by'],
      LANGUAGE_FILES.map((file) => file.replace('.xlf', '')).map((locale) => [
        new Intl.DisplayNames('en', {type: 'language'}).of(locale),
        code(locale),
        READ[locale] ? 'in the script' : code(`twin-cities-${locale}.js`),
        ...translated(locale),
        READ[locale] ?? 'nobody yet',
      ]),
    ),
  columns: () =>
    table(
      ['column', 'also headed'],
      [
        [
          '`partner_name_pl`, `partner_name_en`, `partner_name_uk` …',
          '`nazwa`, `miasto`, `name`, `city`, with `_pl`, `_en` …',
        ],
        ...COLUMNS.map((column) => [code(column), COLUMN_NAMES[column].split(' ').map(code).join(' ')]),
        ['`note_pl`, `note_en` …', '`uwagi`, `notatka`, `notes`, with `_pl`, `_en` …'],
      ],
    ),
});

const used = new Set();
const drifted = PAGES.filter((page) => {
  const before = readFileSync(page, 'utf8');
  const after = before.replace(/<!-- table: (\w+) -->[\s\S]*?<!-- \/table -->/g, (_, name) => {
    used.add(name);
    if (!TABLES[name]) throw new Error(`No table called ${name}`);
    return `<!-- table: ${name} -->\n${TABLES[name]()}\n<!-- /table -->`;
  });
  if (after !== before && !process.argv.includes('--check')) writeFileSync(page, after);
  return after !== before;
});
const unused = Object.keys(TABLES).filter((name) => !used.has(name));
if (unused.length) throw new Error(`No page has: ${unused.join(', ')}`);

if (process.argv.includes('--check') && drifted.length) {
  console.error(`${drifted.join(', ')}: drifted from the source: npm run docs`);
  process.exitCode = 1;
}
