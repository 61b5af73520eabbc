// Finer land for zooming in, in a file beside the script (twin-cities-land.js), fetched once per page and only then. A
// script, as no fetch() works from file:, from another origin without CORS, or without `connect-src`. Where it cannot be
// had the map stays with what it has, without a word.
import {memo} from '../base/memo.ts';
import {unpackedLand, type Land} from '../geo/land.ts';
import {partFrom} from './export-loader.ts';

// Where a bundler follows, it finds the land by itself.

export const fineLand = memo((): Promise<Land | undefined> => packedLand().then(unpackedLand, () => undefined));

const packedLand = async (): Promise<string> =>
  __APART__ ? partFrom<string>('land') : (await import('../geo/generated/land-fine.txt?raw')).default;
