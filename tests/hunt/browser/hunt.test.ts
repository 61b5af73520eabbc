// Random pages, atlases and readers in real browsers. A seed that fails is told with the smallest case that does.
import {afterAll, describe, expect, test} from 'vitest';
import {chromium} from '../../engines/chromium.ts';
import type {Absent, Engine} from '../../engines/engine.ts';
import {firefox} from '../../engines/firefox.ts';
import {webkit} from '../../engines/webkit.ts';
import {foundCases} from '../found-cases.ts';
import {hunter, type Hunter} from '../page-faults.ts';
import {randomCase, smallerCases} from '../random-case.ts';
import {kindOf, seeds, timeFor} from '../seeds.ts';
import {smallest} from '../smallest.ts';

interface Ground {
  readonly launch: () => Promise<Engine | Absent>;
  /** Seeds in every run of the tests. */
  readonly usual: number;
}
const GROUNDS: Readonly<Record<string, Ground>> = {
  // A minute and a half on two cores.
  chromium: {launch: chromium, usual: 100},
  firefox: {launch: firefox, usual: 5},
  webkit: {launch: webkit, usual: 5},
};
const MOST_TOLD = Number(process.env['HUNT_TOLD'] ?? 3);
/** Cases that are tried to make one small. */
const TRIES = Number(process.env['HUNT_TRIES'] ?? 60);

const closely = (seed: number) => (seed % 10 === 0 ? 'axe' : seed % 3 === 0 ? 'contrast' : 'no');

const wanted = process.env['HUNT_ENGINE'];
const hunters = new Set<Hunter>();
afterAll(() => Promise.all([...hunters].map((one) => one.close())));

describe.each(Object.keys(GROUNDS).filter((name) => !wanted || name === wanted))('%s', (name) => {
  const {launch, usual} = GROUNDS[name];
  const tried = seeds(usual);
  let hunting: Hunter | Absent | undefined;
  const start = async (): Promise<Hunter | Absent> => {
    hunting ??= await hunter(launch);
    if (!('absent' in hunting)) hunters.add(hunting);
    return hunting;
  };

  test.each(Object.keys(foundCases))('what was found once is mended: %s', async (found) => {
    const hunting = await start();
    if ('absent' in hunting || tried.length === 0) return;
    expect(await hunting.faults(foundCases[found] ?? randomCase(0), 'no')).toEqual([]);
  });

  test('any place, any page, any atlas, any reader', {timeout: timeFor(tried.length)}, async ({skip}) => {
    if (tried.length === 0) return skip('by npm run hunt only');
    const hunting = await start();
    if ('absent' in hunting) return skip(hunting.absent);
    const told = new Map<string, string>();
    for (const seed of tried) {
      const one = randomCase(seed);
      const faults = await hunting.faults(one, closely(seed));
      const [fault] = faults;
      if (fault === undefined) continue;
      if (process.env['HUNT_SEEDS']) console.log(`${name}, seed ${seed}: ${faults.join(' | ')}`);
      const kind = kindOf(fault);
      if (told.has(kind)) continue;
      const least = await smallest(
        one,
        smallerCases,
        async (other) => (await hunting.faults(other, closely(seed))).some((again) => kindOf(again) === kind),
        TRIES,
      );
      told.set(kind, `seed ${seed}: ${fault}\n${JSON.stringify(least)}`);
      console.log(`${name}, ${told.get(kind) ?? ''}`);
      if (told.size >= MOST_TOLD) break;
    }
    expect([...told.values()].join('\n\n')).toBe('');
  });
});
