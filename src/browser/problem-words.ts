// What tells in full what is wrong: fetched once something is. Where it cannot be had, short sentences have to do.
import {partFrom} from './export-loader.ts';
import type {ProblemsPart} from './problems-part.ts';

/** As long as a message waits for its full words, in ms. */
const PATIENCE_MS = 1000;

const part = async (): Promise<ProblemsPart> =>
  __APART__ ? partFrom<ProblemsPart>('problems') : (await import('./problems-part.ts')).problemsPart;

/** Undefined where it cannot be had. */
export const problemsPart = (): Promise<ProblemsPart | undefined> => part().catch(() => undefined);

/** Undefined, too, if it does not come soon. */
export function problemsPartSoon(): Promise<ProblemsPart | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    void problemsPart().then((came) => {
      clearTimeout(timer);
      resolve(came);
    });
  });
}
