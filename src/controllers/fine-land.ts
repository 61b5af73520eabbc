// Finer land for zooming in, a file beside the script, fetched once per page and only then. Where it cannot be had the map
// stays with what it has, without a word.
import {unpackedLand, type Land} from '../geo/land.ts';

let fetched: Promise<Land | undefined> | undefined;

/** `base`: the address of the script. */
export function fineLandFrom(base: string): Promise<Land | undefined> {
  return (fetched ??= land(base));
}

async function land(base: string): Promise<Land | undefined> {
  if (!/^https?:/.test(base)) return undefined;
  try {
    const response = await fetch(new URL('land-fine.txt', base).href);
    return response.ok ? unpackedLand(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}
