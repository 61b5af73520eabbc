// npm run docs: the tables of the README, made from the source. With --check it changes nothing and fails on drift.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {elementIn, manifest} from './write-manifest.mjs';
import {BUDGETS} from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const README = 'README.md';
const load = async (path) => (await runnerImport(`${root}${path}`, {configFile: false, root})).module;

const element = elementIn(await manifest());
const {TOKENS} = await load('src/theme/tokens.ts');
const {CODECS} = await load('src/state/codecs.ts');
const {INSTRUMENTS, DECIDING, RECORDING} = await load('src/model/schema.ts');
const {STATUSES} = await load('src/model/tie-status.ts');
const {messagesIn} = await load('src/i18n/messages.ts');

const cell = (text) =>
  String(text ?? '')
    .replace(/\|/g, '\\|')
    .replace(/\s+/g, ' ')
    .trim();
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const code = (text) => (text ? `\`${text}\`` : '');
const words = (kind, value) => ['en', 'pl'].map((locale) => messagesIn(locale).common[kind](value));

const allowed = Object.fromEntries(Object.values(CODECS).map((codec) => [codec.name, codec.allowed]));

const TABLES = {
  attributes: () =>
    table(
      ['attribute', 'property', 'meaning', 'values'],
      element.attributes.map(({name, fieldName, description}) => {
        const values = (allowed[name] ?? []).filter((value) => !value.includes(':'));
        return [code(name), code(fieldName), description, values.map(code).join(' ')];
      }),
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
      TOKENS.map(({name, meaning, light, dark, contrast}) => [
        code(name),
        meaning,
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
      ['file', 'goal, kB gzip', 'limit now'],
      BUDGETS.map(({file, goal, limit}) => [code(file), goal, limit]),
    ),
};

const before = readFileSync(README, 'utf8');
const used = new Set();
const after = before.replace(/<!-- table: (\w+) -->[\s\S]*?<!-- \/table -->/g, (_, name) => {
  used.add(name);
  if (!TABLES[name]) throw new Error(`No table called ${name}`);
  return `<!-- table: ${name} -->\n${TABLES[name]()}\n<!-- /table -->`;
});
const unused = Object.keys(TABLES).filter((name) => !used.has(name));
if (unused.length) throw new Error(`The README lacks: ${unused.join(', ')}`);

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('The README has drifted from the source: npm run docs');
    process.exitCode = 1;
  }
} else if (after !== before) writeFileSync(README, after);
