// custom-elements.json, the element's manifest: from its doc comment, and from the tokens for its custom properties.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function manifest() {
  mkdirSync('node_modules/.cache', {recursive: true});
  const dir = mkdtempSync('node_modules/.cache/manifest-');
  try {
    execFileSync(
      process.execPath,
      [
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        'analyze',
        '--litelement',
        '--globs',
        'src/element/*.ts',
        'src/define.ts',
        '--outdir',
        dir,
        '--quiet',
        '--config',
        'tools/manifest.config.mjs',
      ],
      {stdio: ['ignore', 'ignore', 'inherit']},
    );
    const found = JSON.parse(readFileSync(join(dir, 'custom-elements.json'), 'utf8'));
    const load = async (path) => (await runnerImport(`${root}${path}`, {configFile: false, root})).module;
    const {TOKENS} = await load('src/theme/tokens.ts');
    const {TOKEN_MEANINGS} = await load('src/theme/token-meanings.ts');
    const element = elementIn(found);
    element.cssProperties = TOKENS.map(({name, light}) => ({name, description: TOKEN_MEANINGS[name], default: light}));
    // Those of the doc comment; the analyzer also takes the argument of an event's constructor for an event.
    element.events = element.events.filter(({description}) => description);
    element.members = element.members.filter(({privacy}) => privacy !== 'private' && privacy !== 'protected');
    return found;
  } finally {
    rmSync(dir, {recursive: true, force: true});
  }
}

export const elementIn = ({modules}) =>
  modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === 'twin-cities');

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(process.argv[2], JSON.stringify(await manifest(), null, 2) + '\n');
