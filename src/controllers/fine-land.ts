// Finer land for zooming in, in a file beside the script (twin-cities-land.js), fetched once per page and only then. A
// script, as no fetch() works from file:, from another origin without CORS, or without `connect-src`. Where it cannot be
// had the map stays with what it has, without a word.
import {unpackedLand, type Land} from '../geo/land.ts';
import {partFrom} from './export-loader.ts';

let land: Promise<Land | undefined> | undefined;

// Where a bundler follows, it finds the land by itself.
const isApart = typeof __APART__ !== 'undefined' && __APART__;

export function fineLand(): Promise<Land | undefined> {
  land ??= packedLand().then(unpackedLand, () => undefined);
  return land;
}

const packedLand = async (): Promise<string> =>
  isApart ? partFrom<string>('land') : (await import('../geo/generated/land-fine.txt?raw')).default;
