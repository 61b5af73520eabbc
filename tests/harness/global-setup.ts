// The browser tests run against the built files, as users meet them; the build is made once.
import {execFileSync} from 'node:child_process';

export default function setup(): void {
  if (process.env['TWIN_SKIP_BUILD']) return;
  execFileSync(process.execPath, ['tools/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
}
