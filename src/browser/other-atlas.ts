// Atlases that are not our own: the part that checks them is fetched with them. Where it cannot be had they are taken at
// their word, so that a good one is drawn all the same, and what cannot be made out is told with the name of the file.
import {readTrusted, type Reading} from '../model/built-atlas.ts';
import type {Problem} from '../model/problem.ts';
import type {AtlasFile} from '../model/schema.ts';
import {partFrom} from './export-loader.ts';
import type {ReaderPart} from './reader-part.ts';

export const failed = (code: Problem['code'], value?: string): Reading => ({
  problems: [{path: '', code, ...(value === undefined ? {} : {value})}],
});

/** Undefined where it cannot be had. */
export const readerPart = (): Promise<ReaderPart | undefined> =>
  part().catch((error: unknown) => {
    console.warn('<twin-cities> The data are not checked:', error);
    return undefined;
  });

const part = async (): Promise<ReaderPart> =>
  __APART__ ? partFrom<ReaderPart>('reader') : (await import('./reader-part.ts')).readerPart;

/** An object of the page's. */
export async function atlasOf(data: unknown): Promise<Reading> {
  const reader = await readerPart();
  return reader ? reader.readAtlas(data) : readUnchecked(() => structuredClone(data));
}

/** What is no atlas fails somewhere; that no address in it runs a script is all that has to be seen to. */
export async function readUnchecked(file: () => unknown): Promise<Reading> {
  try {
    const atlas = (await file()) as AtlasFile;
    const addresses = [atlas, ...atlas.sources].map(({url = 'https:'}) => url);
    if (addresses.every((address) => /^https?:/.test(address))) return readTrusted(atlas);
  } catch {
    // Told below.
  }
  return failed('unreachable', 'twin-cities-reader.js');
}
