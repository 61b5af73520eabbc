// The editor of atlases: its page, its script, and the two files it fetches when they are asked for (the list of cities, and the
// kit of files that go into the zip for a server).
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {deflateRawSync} from 'node:zlib';
import {bundle, version} from './bundle.mjs';
import {placesText} from './build-places.mjs';
import {tightTemplates} from './tight-templates.mjs';

/** What a town needs on its server, besides what is made from its atlas. */
const KIT = [
  'twin-cities-core.js',
  'twin-cities-export.js',
  'twin-cities-pdf.js',
  'twin-cities-qr.js',
  'twin-cities-land.js',
  'twin-cities-problems.js',
  'twin-cities-csv.js',
  'embed.html',
  'embed.css',
  'embed.js',
  'LICENSES.md',
];

/** A part that is data and no program: left where the loader of the same version looks for it (src/base/parts.ts). */
const part = (name, value) =>
  `globalThis[Symbol.for(${JSON.stringify(`twin-cities ${version} ${name}`)})]=${JSON.stringify(value).replace(
    /[^\x00-\x7f]/g,
    (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  )};\n`;

export async function buildEditor(outDir) {
  await bundle({
    entry: 'src/editor/editor-script.ts',
    file: 'twin-cities-editor.js',
    format: 'iife',
    outDir,
    base: '__base',
    intro: 'var __base=document.currentScript&&document.currentScript.src||"";',
    plugins: [tightTemplates],
  });
  for (const file of ['editor.html', 'editor.css']) copyFileSync(`tools/editor/${file}`, `${outDir}/${file}`);
  writeFileSync(
    `${outDir}/twin-cities-places.js`,
    `/*! Places: GeoNames, CC BY 4.0 */\n${part('places', placesText())}`,
  );
  const kit = Object.fromEntries(
    KIT.map((name) => [name, deflateRawSync(readFileSync(`${outDir}/${name}`), {level: 9}).toString('base64')]),
  );
  writeFileSync(`${outDir}/twin-cities-kit.js`, part('kit', kit));
}
