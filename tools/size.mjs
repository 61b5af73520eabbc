// npm run size: what a reader downloads, held against its goal and its limit.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

/**
 * kB of 1,000 bytes, gzip -9. A file over `limit` fails; over its goal it is told by how much. Limits come down, to the
 * goal in the end: docs/decisions/0005-size.md says what stands between, and what once brought this one up again.
 */
export const BUDGETS = [
  {file: 'dist/twin-cities.js', goal: 90, limit: 117.5},
  {file: 'dist/twin-cities.mjs', goal: 90, limit: 117.5},
  // Fetched only when something is downloaded or shared, only for a PDF, only where views have addresses (for print), and
  // only on zooming in.
  {file: 'dist/twin-cities-export.js', goal: 30, limit: 30},
  {file: 'dist/twin-cities-pdf.js', goal: 60, limit: 60},
  {file: 'dist/twin-cities-qr.js', goal: 5, limit: 5},
  {file: 'dist/twin-cities-land.js', goal: 100, limit: 100},
];

export function sizes() {
  return BUDGETS.map(({file, goal, limit}) => {
    const kB = gzipSync(readFileSync(file), {level: 9}).length / 1000;
    const verdict =
      kB > limit ? `over its limit of ${limit}` : kB > goal ? `${(kB - goal).toFixed(1)} over its goal` : 'fine';
    return {file, kB, goal, verdict, failed: kB > limit};
  });
}

if (process.argv[1]?.endsWith('size.mjs')) {
  const rows = sizes();
  for (const {file, kB, goal, verdict} of rows)
    console.log(`${file}  ${kB.toFixed(1)} kB gzip, goal ${goal}: ${verdict}`);
  process.exitCode = rows.some(({failed}) => failed) ? 1 : 0;
}
