// Makes of whatever a page hands over (cycles, getters that throw, proxies, endless depth) a plain tree as JSON would
// give it, or says why not. Everything after it can trust what it reads.
import {pathTo} from './problem.ts';
import type {Problem} from './problem.ts';

/** Deeper than any atlas (about 10 levels), far from the end of the stack. */
const DEEPEST = 24;
/** More values than fit in an atlas of 5 MB; also the end of trees whose branches share their leaves. */
const MOST_VALUES = 1_000_000;

export function plainCopy(input: unknown): {readonly copy: unknown} | {readonly problem: Problem} {
  let problem: Problem | undefined;
  let values = 0;

  const copied = (value: unknown, path: string, depth: number): unknown => {
    if (problem) return undefined;
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (depth > DEEPEST) {
      problem = {path, code: 'too-deep'};
      return undefined;
    }
    try {
      const list = Array.isArray(value);
      const keys = list ? undefined : Object.keys(value);
      const count = keys ? keys.length : (value as readonly unknown[]).length;
      values += count;
      if (values > MOST_VALUES) {
        problem = {path, code: 'too-large'};
        return undefined;
      }
      const copy: Record<string | number, unknown> | unknown[] = list ? [] : {};
      for (let i = 0; i < count && !problem; i++) {
        const key = keys ? (keys[i] ?? '') : i;
        // Setting it would change the prototype instead.
        if (key === '__proto__') continue;
        const below = copied((value as Record<string | number, unknown>)[key], pathTo(path, key), depth + 1);
        if (list || below !== undefined) (copy as Record<string | number, unknown>)[key] = below;
      }
      return copy;
    } catch {
      problem = {path, code: 'unreadable'};
      return undefined;
    }
  };

  const copy = copied(input, '', 0);
  return problem ? {problem} : {copy};
}

/** The same object, frozen with all that hangs on it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const below of Object.values(value)) deepFrozen(below);
  }
  return value;
}
