// npm test: all tests, those in the browser included. Closes with one plain line of counts.
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
if (existsSync(report)) {
  const {numPassedTests = 0, numFailedTests = 0, numPendingTests = 0} = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exitCode = status ?? 1;
