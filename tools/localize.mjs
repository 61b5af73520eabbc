// Words: `npm run localize` collects the messages of src/i18n/messages into xliff/<language>.xlf and writes the generated
// folder of each language. With languages, each with a JSON file of {id: "translation"}, it puts translations in first ({0},
// {1} stand for the message's values): `npm run localize -- pl words.pl.json uk words.uk.json`.
// Non-breaking spaces after one-letter words come by themselves.
// With --check it changes nothing and fails on a missing Polish translation or a stale file.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';

const {targetLocales: LANGUAGES, output} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
/** Sections (src/i18n/messages) that travel with a part of their own; all others are the page's. */
const PARTS = {problems: ['problems', 'remedies'], export: ['files', 'menus'], help: ['help'], cli: ['cli']};
const PAGE = readdirSync('src/i18n/messages')
  .map((file) => file.replace('.ts', ''))
  .filter((section) => !Object.values(PARTS).flat().includes(section));
/** Words that do not end a line, by language. */
const ONE_LETTER = {pl: 'aiouwz', uk: 'аеєзійоуюяв', be: 'аезіўйоуюяв'};
/** Those that the script carries lack no word; in others English stands for what is missing. */
const COMPLETE = ['pl'];
/** Parts that the others leave to English as a whole. */
const OPTIONAL = ['problems', 'cli'];
/** The words of one part in one language. */
const FILES = LANGUAGES.flatMap((language) =>
  Object.entries({page: PAGE, ...PARTS})
    .filter(([part]) => COMPLETE.includes(language) || !OPTIONAL.includes(part))
    .map(([part, sections]) => ({language, sections, out: `src/i18n/${language}/generated/${part}.ts`})),
);
const xliffOf = (language) => `xliff/${language}.xlf`;
const WRITTEN = [...LANGUAGES.map(xliffOf), ...FILES.map(({out}) => out)];
const LOCK = 'node_modules/.localize-lock';
const [, , ...given] = process.argv;
const check = given[0] === '--check';

const run = (command) =>
  execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });

// One at a time: both steps rewrite the same files.
for (let tries = 0; ; tries++) {
  try {
    mkdirSync(LOCK);
    break;
  } catch {
    if (tries > 300) throw new Error(`${LOCK} is held; remove it if no other run is under way`);
    await sleep(200);
  }
}
try {
  const before = WRITTEN.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
  run('extract');
  for (const language of LANGUAGES) {
    let xliff = readFileSync(xliffOf(language), 'utf8');
    const words = check ? undefined : given[given.indexOf(language) + 1 || given.length];
    if (words !== undefined) xliff = translated(xliff, JSON.parse(readFileSync(words, 'utf8')));
    // As translators' programs leave what is still to be done: no translation, not an empty one.
    xliff = xliff.replace(/\n\s*<target[^>]*(?:\/>|>\s*<\/target>)/g, '');
    xliff = xliff.replace(/<target>[\s\S]*?<\/target>/g, (target) => bound(target, ONE_LETTER[language]));
    writeFileSync(xliffOf(language), xliff);
    const missing = [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)]
      .filter(([, , text]) => !/<target>[\s\S]*\S[\s\S]*<\/target>/.test(text))
      .map(([, id]) => id);
    if (missing.length && COMPLETE.includes(language)) fail(`${xliffOf(language)} lacks ${missing.join(', ')}`);
  }
  run('build');
  FILES.forEach(divide);
  const after = WRITTEN.map((file) => readFileSync(file, 'utf8'));
  if (check) {
    WRITTEN.forEach((file, i) => writeFileSync(file, before[i]));
    const stale = WRITTEN.filter((_, i) => before[i] !== after[i]);
    if (stale.length) fail(`Stale: ${stale.join(', ')} (npm run localize)`);
  }
} finally {
  rmdirSync(LOCK);
}

function idsOf(section) {
  return [...readFileSync(`src/i18n/messages/${section}.ts`, 'utf8').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id);
}

/** Writes the translations of some sections into a file of their own. */
function divide({out, language, sections}) {
  const own = new Set(sections.flatMap(idsOf));
  const [, head, body, tail] = /^([\s\S]*?templates = \{\s*)([\s\S]*?)(\s*\};?\s*)$/.exec(
    readFileSync(`${output.outputDir}/${language}.ts`, 'utf8'),
  );
  const lines = body.split(/\n(?=')/).filter((line) => own.has(/^'([^']+)'/.exec(line)?.[1]));
  mkdirSync(`src/i18n/${language}/generated`, {recursive: true});
  writeFileSync(out, head + lines.join('\n') + tail);
}

/** No line ends in a one-letter word, nor before "r." or a unit. */
function bound(target, letters) {
  return target
    .split(/(<x [^>]*\/>)/)
    .map((text, i) =>
      i % 2
        ? text
        : text
            .replace(new RegExp(`(^|[\\s(„«>])([${letters ?? ''}]) `, 'giu'), '$1$2\u00a0')
            .replace(/ (?=(r\.|р\.|km|км|MB)(\P{L}|$))/gu, '\u00a0'),
    )
    .join('');
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

function translated(xliff, words) {
  const left = new Map(Object.entries(words));
  const done = xliff.replace(
    /(<trans-unit id="([^"]+)">\n\s*<source>([\s\S]*?)<\/source>\n)(\s*<target>[\s\S]*?<\/target>\n)?/g,
    (all, head, id, source) => {
      const wording = left.get(id);
      if (wording === undefined) return all;
      left.delete(id);
      const values = source.match(/<x [^>]*\/>/g) ?? [];
      const escaped = wording.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
      return `${head}  <target>${escaped.replace(/\{(\d+)\}/g, (_, i) => values[Number(i)])}</target>\n`;
    },
  );
  if (left.size) fail(`No such message: ${[...left.keys()].join(', ')}`);
  return done;
}
