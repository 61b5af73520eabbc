// npm run build: everything that dist/ holds. One source, several doors: a classic script, a module, an npm entry.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {bundle, nativeIteration, version} from './bundle.mjs';

const NPM_EXTERNAL = [/^lit($|\/)/, /^d3-geo$/, /^topojson-client$/, /^valibot$/];

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist/data', {recursive: true});

// A classic script knows its own address only while it first runs.
const intro = 'var __base=document.currentScript&&document.currentScript.src||document.baseURI;';
await bundle({entry: 'src/define.ts', file: 'twin-cities.js', format: 'iife', base: '__base', intro});
await bundle({entry: 'src/define.ts', file: 'twin-cities.mjs', format: 'es', base: 'import.meta.url'});

// The npm entry leaves its libraries to the reader's bundler. Lit Localize is configured once per copy, so it stays inside.
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [nativeIteration],
  define: {__BASE__: 'import.meta.url', __VERSION__: JSON.stringify(version)},
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: {entry: {index: 'src/index.ts', define: 'src/define.ts'}, formats: ['es'], fileName: (_format, name) => `${name}.js`},
    rolldownOptions: {external: NPM_EXTERNAL, output: {chunkFileNames: 'chunks/[name].js'}},
  },
});
const node = (script, ...args) => execFileSync(process.execPath, [script, ...args], {stdio: ['ignore', 'ignore', 'inherit']});
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json');
node('tools/write-manifest.mjs', 'dist/custom-elements.json');
copyFileSync('data/bialystok.json', 'dist/data/bialystok.json');
copyFileSync('data/atlas.schema.json', 'dist/atlas.schema.json');

writeFileSync('dist/LICENSES.md', licences());
writeFileSync('dist/embed.txt', embedText());
console.log(readFileSync('dist/embed.txt', 'utf8'));

function integrity(file) {
  return `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`;
}

function embedText() {
  const files = ['twin-cities.js', 'twin-cities.mjs'];
  return [
    `twin-cities ${version}`,
    ...files.map((file) => `${file}  ${readFileSync(`dist/${file}`).length} bytes  ${integrity(file)}`),
    '',
    `<script src="twin-cities.js" defer integrity="${integrity('twin-cities.js')}" crossorigin="anonymous"></script>`,
    '<twin-cities lang="pl"></twin-cities>',
    '',
  ].join('\n');
}

function licences() {
  const names = ['lit', 'lit-html', '@lit/reactive-element', 'lit-element', '@lit/localize', 'd3-geo', 'd3-array', 'internmap', 'topojson-client', 'valibot'];
  const texts = names.map((name) => {
    const dir = `node_modules/${name}`;
    const {version: v, license} = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8'));
    const file = ['LICENSE', 'LICENSE.md'].find((candidate) => {
      try {
        return readFileSync(`${dir}/${candidate}`);
      } catch {
        return false;
      }
    });
    return `## ${name} ${v} (${license})\n\n${file ? readFileSync(`${dir}/${file}`, 'utf8').trim() : ''}\n`;
  });
  return `# Licences\n\n## twin-cities ${version} (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n${texts.join('\n')}\nLand: Natural Earth, public domain. Places: GeoNames, CC BY 4.0.\n`;
}
