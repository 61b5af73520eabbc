// Białystok's atlas as people edit it and as the house reads it, for tests.
import {readFileSync} from 'node:fs';
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {Atlas} from '../../src/model/atlas.ts';
import type {AtlasFile} from '../../src/model/schema.ts';

export const bialystokFile = JSON.parse(
  readFileSync(new URL('../../data/bialystok.json', import.meta.url), 'utf8'),
) as AtlasFile;

const reading = readAtlas(bialystokFile);

/** What is wrong or odd about the file; both are empty when it is good. */
export const problems = 'problems' in reading ? reading.problems : [];
export const warnings = 'warnings' in reading ? reading.warnings : [];

export function bialystok(): Atlas {
  if ('problems' in reading) throw new Error(`data/bialystok.json: ${JSON.stringify(reading.problems.slice(0, 5))}`);
  return reading.atlas;
}
