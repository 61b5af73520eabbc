// The editor of atlases: its page, its script, and the files it fetches when they are asked for (the list of cities, and the kit
// of files that go into the zip for a server, languages apart).
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {deflateRawSync} from 'node:zlib';
import {bundle, languagesApart, version} from './bundle.mjs';
import {placesText} from './build-places.mjs';
import {tightTemplates} from './tight-templates.mjs';

/** Of dist/: what a town needs on its server, besides what is made from its atlas. The core has the reader in it. */
const NOT_NEEDED = [
  'twin-cities.js',
  'twin-cities-editor.js',
  'twin-cities-kit.js',
  'twin-cities-kit-languages.js',
  'twin-cities-places.js',
  'twin-cities-reader.js',
];
/** A language beside the script: only for atlases that have it. */
const isLanguage = (name) => /^twin-cities-[a-z]{2}\.js$/.test(name) && name !== 'twin-cities-qr.js';
const isKit = (name) =>
  (/^twin-cities(-[a-z-]+)?\.js$/.test(name) && !NOT_NEEDED.includes(name) && !isLanguage(name)) ||
  ['embed.html', 'embed.css', 'embed.js', 'LICENSES.md'].includes(name);

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
    plugins: [languagesApart, tightTemplates],
  });
  for (const file of ['editor.html', 'editor.css']) copyFileSync(`tools/editor/${file}`, `${outDir}/${file}`);
  writeFileSync(
    `${outDir}/twin-cities-places.js`,
    `/*! Places: GeoNames, CC BY 4.0 */\n${part('places', placesText())}`,
  );
  const packed = (isWanted) =>
    Object.fromEntries(
      readdirSync(outDir)
        .filter(isWanted)
        .sort()
        .map((name) => [name, deflateRawSync(readFileSync(`${outDir}/${name}`), {level: 9}).toString('base64')]),
    );
  const [kit, languages] = [packed(isKit), packed(isLanguage)];
  writeFileSync(`${outDir}/twin-cities-kit.js`, part('kit', kit));
  writeFileSync(`${outDir}/twin-cities-kit-languages.js`, part('kit-languages', languages));
}
