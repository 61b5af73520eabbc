// npm test: all tests, those in the browser included. Closes with one plain line of counts; red also when no test ran.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';

const report = 'node_modules/.cache/test-report.json';
rmSync(report, {force: true});
const {status} = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {stdio: 'inherit'},
);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const {numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0} = counts;
if (passed + failed === 0) console.error('\nNo test ran.');
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed + failed === 0 ? 1 : (status ?? 1);
