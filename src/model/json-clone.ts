// Makes of whatever a page hands over (cycles, getters that throw, proxies, endless depth) a plain tree as JSON would
// give it, or says why not. Everything after it can trust what it reads.
import {pathOf} from './problem.ts';
import type {Problem, ProblemCode} from './problem.ts';

/** Deeper than any atlas (about 10 levels), far from the end of the stack. */
const DEEPEST = 24;
/** More values than fit in an atlas of 5 MB; also the end of trees whose branches share their leaves. */
const MOST_VALUES = 1_000_000;

export function jsonClone(input: unknown): {readonly copy: unknown} | {readonly problem: Problem} {
  const trail: (string | number)[] = [];
  let values = 0;
  let code: ProblemCode | undefined;

  const copied = (value: unknown): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    try {
      const list = Array.isArray(value);
      const keys = list ? undefined : Object.keys(value);
      const count = keys ? keys.length : (value as readonly unknown[]).length;
      values += count;
      if (values > MOST_VALUES) code = 'too-large';
      if (trail.length > DEEPEST) code = 'too-deep';
      const copy = (list ? [] : {}) as Record<string | number, unknown>;
      for (let i = 0; i < count && !code; i++) {
        const key = keys?.[i] ?? i;
        // Setting it would change the prototype instead.
        if (key === '__proto__') continue;
        trail.push(key);
        const below = copied((value as Readonly<Record<string | number, unknown>>)[key]);
        if (code) break;
        trail.pop();
        if (list || below !== undefined) copy[key] = below;
      }
      return copy;
    } catch {
      code ??= 'unreadable';
      return undefined;
    }
  };

  const copy = copied(input);
  // Where it stopped, the trail still leads there.
  return code ? {problem: {path: pathOf(trail), code}} : {copy};
}
