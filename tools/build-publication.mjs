// Writes demo/publication.html: two spreads of A4 pages.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const {publicationHtml} = (
  await runnerImport(`${root}tools/publication/publication.ts`, {configFile: false, root, logLevel: 'error'})
).module;
const atlas = JSON.parse(readFileSync(`${root}tests/atlases/bialystok.json`, 'utf8'));
writeFileSync(`${root}demo/publication.html`, publicationHtml(atlas, {lang: 'pl'}));
