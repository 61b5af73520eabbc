// Białystok's atlas: as it lives and is edited, and as it stood when the facts tables were last read (tests/atlases).
import {readFileSync} from 'node:fs';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';

function fileAt(path: string): AtlasFile {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as AtlasFile;
}

/** The file that people edit and readers get. No test may expect more of it than a right edit keeps. */
export const livingFile = fileAt('data/bialystok.json');

/** What the facts tables are held against. */
export const dossierFile = fileAt('tests/atlases/dossier.json');

const reading = readAtlas(dossierFile);

/** What is wrong or odd about the dossier's atlas; both are empty when it is good. */
export const problems = 'problems' in reading ? reading.problems : [];
export const warnings = 'warnings' in reading ? reading.warnings : [];

export function dossier(): Atlas {
  if ('problems' in reading) throw new Error(`dossier.json: ${JSON.stringify(reading.problems.slice(0, 5))}`);
  return reading.atlas;
}
