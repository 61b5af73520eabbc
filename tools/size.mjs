// npm run size: what a reader downloads, held against its budget.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

/** kB of 1,000 bytes, gzip -9. A file over `limit` fails, over `warn` is told. */
export const BUDGETS = [
  {file: 'dist/twin-cities.js', limit: 90, warn: 80},
  {file: 'dist/twin-cities.mjs', limit: 90, warn: 80},
  // Fetched only when something is downloaded or shared, and only for a PDF.
  {file: 'dist/twin-cities-export.js', limit: 30, warn: 28},
  {file: 'dist/twin-cities-pdf.js', limit: 60, warn: 58},
];

export function sizes() {
  return BUDGETS.map(({file, limit, warn}) => {
    const kB = gzipSync(readFileSync(file), {level: 9}).length / 1000;
    return {file, kB, limit, verdict: kB > limit ? 'over budget' : kB > warn ? 'near its budget' : 'fine'};
  });
}

if (process.argv[1]?.endsWith('size.mjs')) {
  const rows = sizes();
  for (const {file, kB, limit, verdict} of rows) console.log(`${file}  ${kB.toFixed(1)} kB gzip of ${limit}: ${verdict}`);
  process.exitCode = rows.some(({verdict}) => verdict === 'over budget') ? 1 : 0;
}
