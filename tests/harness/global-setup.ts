// The browser tests run against the built files, as users meet them; the build is made once. It stands beside dist/ and brings
// the frozen atlas instead of the living one, so that no edit of the data is a matter for the tests of code.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {TEST_DIST} from './test-dist.ts';

export default function setup(): void {
  if (process.env['TWIN_SKIP_BUILD'] && existsSync(TEST_DIST)) return;
  execFileSync(process.execPath, ['tools/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, TWIN_DIST: TEST_DIST, TWIN_ATLAS: 'tests/atlases/bialystok.json'},
  });
}
