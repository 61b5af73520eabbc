// npm run size: what a reader downloads, each file held against its one number.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const LIVING = 'data/bialystok.json';
const FROZEN = 'tests/atlases/bialystok.json';

/**
 * kB of 1,000 bytes, gzip -9; docs/decisions/0005-size.md says why these. Code and data are counted apart: a script that
 * carries the atlas is counted with the frozen one in its place, so that no edit of the data is too much for the code.
 */
export const BUDGETS = [
  // Over what it shall be: 125 (docs/decisions/0005-size.md says what grew and where it can be taken back).
  {file: 'dist/twin-cities.js', limit: 159, atlas: true},
  {file: 'dist/twin-cities.mjs', limit: 159, atlas: true},
  // For other towns: the same without the atlas.
  {file: 'dist/twin-cities-core.js', limit: 134},
  // Fetched only when something is downloaded or shared, only for a PDF, only where views have addresses (for print), only
  // where help is asked for, and only on zooming in.
  {file: 'dist/twin-cities-export.js', limit: 40},
  {file: 'dist/twin-cities-pdf.js', limit: 64},
  {file: 'dist/twin-cities-docx.js', limit: 80},
  {file: 'dist/twin-cities-qr.js', limit: 5},
  {file: 'dist/twin-cities-help.js', limit: 6},
  {file: 'dist/twin-cities-land.js', limit: 100},
  // Only where that language is wished for.
  {file: 'dist/twin-cities-be.js', limit: 15},
  {file: 'dist/twin-cities-de.js', limit: 15},
  {file: 'dist/twin-cities-eo.js', limit: 15},
  {file: 'dist/twin-cities-es.js', limit: 15},
  {file: 'dist/twin-cities-fr.js', limit: 15},
  {file: 'dist/twin-cities-it.js', limit: 15},
  {file: 'dist/twin-cities-lt.js', limit: 15},
  {file: 'dist/twin-cities-lv.js', limit: 15},
  {file: 'dist/twin-cities-nl.js', limit: 15},
  {file: 'dist/twin-cities-ro.js', limit: 15},
  {file: 'dist/twin-cities-tr.js', limit: 15},
  {file: 'dist/twin-cities-uk.js', limit: 15},
  // Only where another atlas than our own is shown.
  {file: 'dist/twin-cities-reader.js', limit: 11},
  // Only where something is wrong with a file.
  {file: 'dist/twin-cities-problems.js', limit: 15},
  // Only where `src` is a table.
  {file: 'dist/twin-cities-csv.js', limit: 10},
  // The editor, with the widget in it; what it fetches when a city is looked for, and when everything for the server is saved.
  {file: 'dist/twin-cities-editor.js', limit: 260},
  {file: 'dist/twin-cities-places.js', limit: 490},
  {file: 'dist/twin-cities-kit.js', limit: 440},
  // Only for an atlas in such a language.
  {file: 'dist/twin-cities-kit-languages.js', limit: 150},
  // For bundlers, with what it imports.
  {file: 'dist/model.js', limit: 20},
  {file: LIVING, limit: 40},
];

const kilobytes = (bytes) => gzipSync(bytes, {level: 9}).length / 1000;
const atlas = (path) => kilobytes(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));

function weight({file, atlas: carriesAtlas}) {
  if (file.endsWith('.json')) return atlas(file);
  return kilobytes(withImports(file)) - (carriesAtlas ? atlas(LIVING) - atlas(FROZEN) : 0);
}

/** The text of a module and of all that it imports from beside it. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const below = [...text.matchAll(/^(?:import|export)[^;]*?from "(\.[^"]+)"/gm)].map(([, from]) =>
    withImports(new URL(from, `file:///${file}`).pathname.slice(1), seen),
  );
  return text + below.join('');
}

export function sizes() {
  return BUDGETS.map((budget) => {
    const kB = weight(budget);
    return {file: budget.file, kB, limit: budget.limit, failed: kB > budget.limit};
  });
}

if (process.argv[1]?.endsWith('size.mjs')) {
  const rows = sizes();
  for (const {file, kB, limit, failed} of rows)
    console.log(`${file}  ${kB.toFixed(1)} of ${limit} kB gzip${failed ? ': too much' : ''}`);
  process.exitCode = rows.some(({failed}) => failed) ? 1 : 0;
}
