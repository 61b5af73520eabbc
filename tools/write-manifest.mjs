// custom-elements.json, the element's manifest, from its doc comment.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, copyFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const [, , out] = process.argv;
const dir = mkdtempSync('node_modules/.manifest-');
// Without this the analyzer writes its own idea of the manifest's place into package.json.
const config = join(dir, 'config.mjs');
writeFileSync(config, 'export default {packagejson: false};');
try {
  execFileSync(
    process.execPath,
    ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', config, '--litelement', '--globs', 'src/element/*.ts', 'src/define.ts', '--outdir', dir, '--quiet'],
    {stdio: ['ignore', 'ignore', 'inherit']},
  );
  copyFileSync(join(dir, 'custom-elements.json'), out);
} finally {
  rmSync(dir, {recursive: true, force: true});
}
