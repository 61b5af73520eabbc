// npm run build: everything that dist/ holds. One source, several doors: a classic script, a module, an npm entry.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {build} from 'vite';
import {buildExport} from './build-export.mjs';
import {buildEditor} from './build-editor.mjs';
import {ATLAS, bundle, nativeIteration, noAtlas, noCodeFromText, ownAtlas, plainLists, version} from './bundle.mjs';
import {ordered} from './ordered.mjs';
import {tightTemplates} from './tight-templates.mjs';

// What is built is what ships, whoever asks: under vitest's NODE_ENV=test Vite would take Lit's development edition.
process.env.NODE_ENV = 'production';

const NPM_EXTERNAL = [/^lit($|\/)/, /^d3-geo$/, /^topojson-client$/];

// TWIN_DIST: another folder, for a build beside the one that is in use. It appears whole or not at all.
const OUT = process.env.TWIN_DIST ?? 'dist';
const DIST = `${OUT}.${process.pid}`;
mkdirSync(`${DIST}/data`, {recursive: true});
process.on('exit', () => rmSync(DIST, {recursive: true, force: true}));

const smaller = () => [ordered(), tightTemplates];

// Where the script stands twice, the second does nothing, not even a second Lit: `trusted-types lit-html` allows one.
// A classic script knows its own address only while it first runs.
const intro =
  'if(typeof customElements>"u"||customElements.get("twin-cities"))return;' +
  'var __script=document.currentScript,__base=__script&&__script.src||"",__parts=__script&&__script.getAttribute("data-parts")||"";';
await bundle({
  entry: 'src/define.ts',
  file: 'twin-cities.js',
  format: 'iife',
  outDir: DIST,
  base: '__base',
  parts: '__parts',
  intro,
  plugins: smaller(),
});
await bundle({
  entry: 'src/define.ts',
  file: 'twin-cities.mjs',
  format: 'es',
  outDir: DIST,
  base: 'import.meta.url',
  plugins: smaller(),
});
// The same for other towns, without Białystok in it.
await bundle({
  entry: 'src/core.ts',
  file: 'twin-cities-core.js',
  format: 'iife',
  outDir: DIST,
  base: '__base',
  parts: '__parts',
  intro,
  plugins: [noAtlas, ...smaller()],
});
await bundle({
  entry: 'src/browser/csv-part-script.ts',
  file: 'twin-cities-csv.js',
  format: 'iife',
  outDir: DIST,
  base: '""',
});
await bundle({
  entry: 'src/browser/reader-part-script.ts',
  file: 'twin-cities-reader.js',
  format: 'iife',
  outDir: DIST,
  base: '""',
});
for (const locale of readdirSync('src/i18n').filter((folder) => existsSync(`src/i18n/${folder}/part-script.ts`))) {
  await bundle({
    entry: `src/i18n/${locale}/part-script.ts`,
    file: `twin-cities-${locale}.js`,
    format: 'iife',
    outDir: DIST,
    base: '""',
  });
}
await bundle({
  entry: 'src/browser/problems-part-script.ts',
  file: 'twin-cities-problems.js',
  format: 'iife',
  outDir: DIST,
  base: '""',
  plugins: [tightTemplates],
});
await bundle({
  entry: 'src/browser/land-part-script.ts',
  file: 'twin-cities-land.js',
  format: 'iife',
  outDir: DIST,
  base: '""',
});

// The npm entry leaves its libraries to the reader's bundler. Lit Localize is configured once per copy, so it stays inside.
await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [ownAtlas, plainLists, nativeIteration, noCodeFromText],
  define: {__BASE__: 'import.meta.url', __VERSION__: JSON.stringify(version), __APART__: 'false'},
  publicDir: false,
  build: {
    outDir: DIST,
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: {
      entry: {index: 'src/index.ts', define: 'src/define.ts', model: 'src/model.ts'},
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {external: NPM_EXTERNAL, output: {chunkFileNames: 'chunks/[name].js'}},
  },
});
const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], {stdio: ['ignore', 'ignore', 'inherit']});
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', `${DIST}/types`);
// Hand-written, so that it may hold the comments that pass over a framework which is not there.
writeFileSync(`${DIST}/types/frameworks.d.ts`, readFileSync('src/frameworks.d.ts', 'utf8'));
for (const name of readdirSync(`${DIST}/types`, {recursive: true}).filter((file) => file.endsWith('.d.ts'))) {
  const file = `${DIST}/types/${name}`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(\bfrom |\bimport\(|^import )(['"]\.[^'"]*)\.ts(?=['"])/gm, '$1$2.js'),
  );
}
for (const entry of ['index', 'define']) appendFileSync(`${DIST}/types/${entry}.d.ts`, "import './frameworks.js';\n");
node('tools/write-manifest.mjs', `${DIST}/custom-elements.json`);
copyFileSync(ATLAS, `${DIST}/data/bialystok.json`);
copyFileSync('data/atlas.schema.json', `${DIST}/atlas.schema.json`);

await buildExport(DIST);

writeFileSync(`${DIST}/LICENSES.md`, licences());
writeFileSync(`${DIST}/embed.txt`, embedText());
await buildEditor(DIST);
console.log(readFileSync(`${DIST}/embed.txt`, 'utf8'));
rmSync(OUT, {recursive: true, force: true});
renameSync(DIST, OUT);

function integrity(file) {
  return `sha384-${createHash('sha384')
    .update(readFileSync(`${DIST}/${file}`))
    .digest('base64')}`;
}

function embedText() {
  const files = ['twin-cities.js', 'twin-cities.mjs', 'twin-cities-core.js'];
  return [
    `twin-cities ${version}`,
    ...files.map((file) => `${file}  ${readFileSync(`${DIST}/${file}`).length} bytes  ${integrity(file)}`),
    '',
    `<script src="twin-cities.js" defer integrity="${integrity('twin-cities.js')}" crossorigin="anonymous"></script>`,
    '<twin-cities lang="pl"></twin-cities>',
    '',
    'For another town, without Bia\u0142ystok in it:',
    `<script src="twin-cities-core.js" defer integrity="${integrity('twin-cities-core.js')}" crossorigin="anonymous"></script>`,
    '<twin-cities src="atlas.json" lang="pl"></twin-cities>',
    '',
  ].join('\n');
}

function licences() {
  const names = [
    'lit',
    'lit-html',
    '@lit/reactive-element',
    'lit-element',
    '@lit/localize',
    'd3-geo',
    'd3-array',
    'internmap',
    'topojson-client',
    'd3-dsv',
    'uqr',
    'fflate',
    'docx',
    'nanoid',
  ];
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
  return `# Licences\n\n## twin-cities ${version} (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n${texts.join('\n')}\n## Source Sans 3, cut and renamed, in twin-cities-pdf.js (OFL-1.1)\n\n${readFileSync('node_modules/@expo-google-fonts/source-sans-3/LICENSE_FONT', 'utf8').trim()}\n\nLand: Natural Earth, public domain. Places: GeoNames, CC BY 4.0.\n`;
}
