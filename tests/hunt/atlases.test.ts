// Random atlases through everything that needs no browser. A seed that fails is told with the smallest atlas that does.
import {expect, test} from 'vitest';
import type {AtlasFile} from '../../src/model/schema.ts';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {chanceOf} from './chance.ts';
import {fileFaults} from './file-faults.ts';
import {randomAtlas} from './random-atlas.ts';
import {kindOf, seeds, timeFor} from './seeds.ts';
import {smallest, smallerJson} from './smallest.ts';

/** An eighth of a second each. */
const USUAL = 40;
const MOST_TOLD = 5;

test(
  'whatever the contract allows is read, and every picture and table of it comes whole',
  {timeout: timeFor(seeds(USUAL).length)},
  async () => {
    const told = new Map<string, string>();
    for (const seed of seeds(USUAL)) {
      const atlas = randomAtlas(chanceOf(seed));
      for (const fault of fileFaults(atlas, seed)) {
        const kind = kindOf(fault);
        if (told.has(kind) || told.size >= MOST_TOLD) continue;
        const same = (one: unknown): boolean =>
          'atlas' in readAtlas(one) && fileFaults(one as AtlasFile, seed).some((other) => kindOf(other) === kind);
        const least = fault.startsWith('read') ? atlas : await smallest<unknown>(atlas, smallerJson, same);
        told.set(kind, `seed ${seed}: ${fault}\n${JSON.stringify(least)}`);
      }
    }
    expect([...told.values()].join('\n\n')).toBe('');
  },
);
