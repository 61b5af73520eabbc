// The part of dist/ that is for print and publication: the export's own files, the Node entry and the command line, the
// page for iframes, the fallback tables.
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build, runnerImport} from 'vite';
import {ATLAS, bundle, noCodeFromText, version} from './bundle.mjs';
import {tightTemplates} from './tight-templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const EXTERNAL = [/^node:/, /^lit($|\/)/, /^d3-geo$/, /^topojson-client$/, /^@napi-rs\/canvas$/];

export async function buildExport(outDir) {
  for (const [entry, file] of [
    ['src/menus/export-part-script.ts', 'twin-cities-export.js'],
    ['src/pdf/pdf-part-script.ts', 'twin-cities-pdf.js'],
    ['src/docx/docx-part-script.ts', 'twin-cities-docx.js'],
    ['src/menus/qr-part-script.ts', 'twin-cities-qr.js'],
    ['src/menus/help-part-script.ts', 'twin-cities-help.js'],
  ]) {
    await bundle({entry, file, format: 'iife', outDir, base: '""', plugins: [tightTemplates]});
  }
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [noCodeFromText],
    define: {__BASE__: 'import.meta.url', __VERSION__: JSON.stringify(version), __APART__: 'false'},
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      lib: {
        entry: {static: 'src/static.ts', cli: 'cli/run.ts'},
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      rolldownOptions: {external: EXTERNAL, output: {chunkFileNames: 'chunks/[name]-node.js'}},
    },
  });
  for (const file of ['embed.html', 'embed.css', 'embed.js'])
    copyFileSync(`${root}tools/embed/${file}`, `${outDir}/${file}`);
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8'));
  const {fallbackFiles} = (
    await runnerImport(`${root}src/static.ts`, {
      configFile: false,
      root,
      logLevel: 'error',
      define: {__VERSION__: JSON.stringify(version)},
    })
  ).module;
  // The status is that of the day of the data: the same sources give the same bytes on any day.
  for (const lang of ['pl', 'en'])
    for (const [name, text] of fallbackFiles(atlas, {lang, today: atlas.updated}))
      writeFileSync(`${outDir}/${name}`, text);
}
