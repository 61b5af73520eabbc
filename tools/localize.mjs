// Words: `npm run localize` collects the messages of src/i18n/messages into xliff/pl.xlf and writes src/i18n/generated.
// With a JSON file of {id: "translation"} it puts translations in first ({0}, {1} stand for the message's values).
// Non-breaking spaces after one-letter words come by themselves.
// With --check it changes nothing and fails on a missing translation or a stale file.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';

const XLIFF = 'xliff/pl.xlf';
const OUT = 'src/i18n/generated/pl.ts';
/** What belongs to sections that are a part of their own, taken out of OUT. */
const PARTS = [
  {
    out: 'src/i18n/generated/pl-problems.ts',
    sections: ['src/i18n/messages/problems.ts', 'src/i18n/messages/remedies.ts'],
  },
];
const WRITTEN = [XLIFF, OUT, ...PARTS.map(({out}) => out)];
const LOCK = 'node_modules/.localize-lock';
const [, , argument] = process.argv;
const check = argument === '--check';

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
  let xliff = readFileSync(XLIFF, 'utf8');
  if (argument && !check) xliff = translated(xliff, JSON.parse(readFileSync(argument, 'utf8')));
  writeFileSync(XLIFF, xliff.replace(/<target>[\s\S]*?<\/target>/g, bound));
  const missing = [...xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)]
    .filter(([, , body]) => !/<target>[\s\S]*\S[\s\S]*<\/target>/.test(body))
    .map(([, id]) => id);
  run('build');
  PARTS.forEach(divide);
  const after = WRITTEN.map((file) => readFileSync(file, 'utf8'));
  if (check) {
    WRITTEN.forEach((file, i) => writeFileSync(file, before[i]));
    if (before.some((text, i) => text !== after[i])) fail(`${XLIFF} or ${OUT} is stale: npm run localize`);
  }
  if (missing.length) fail(`No Polish for: ${missing.join(', ')} (${XLIFF})`);
} finally {
  rmdirSync(LOCK);
}

/** Moves the lines of some sections from OUT to a file of their own. */
function divide({out, sections}) {
  const own = new Set(
    sections.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id)),
  );
  const [, head, body, tail] = /^([\s\S]*?templates = \{\s*)([\s\S]*?)(\s*\};?\s*)$/.exec(readFileSync(OUT, 'utf8'));
  const lines = body.split(/\n(?=')/);
  const isOwn = (line) => own.has(/^'([^']+)'/.exec(line)?.[1]);
  writeFileSync(out, head + lines.filter(isOwn).join('\n') + tail);
  writeFileSync(OUT, head + lines.filter((line) => !isOwn(line)).join('\n') + tail);
}

/** No Polish line ends in a one-letter word, nor before "r." or a unit. */
function bound(target) {
  return target
    .split(/(<x [^>]*\/>)/)
    .map((text, i) =>
      i % 2
        ? text
        : text.replace(/(^|[\s(„>])([aiouwz]) /gi, '$1$2\u00a0').replace(/ (?=(r\.|km|MB)(\P{L}|$))/gu, '\u00a0'),
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
