// Events stand in a file in the order in which they happened. Where the dates contradict it, the dates are right.
import type {Edtf} from './edtf.ts';

interface Dated {
  readonly when: Edtf;
}

/** Index of the first event that certainly precedes one listed before it, or -1. */
export function firstLate(events: readonly Dated[]): number {
  let begun = '';
  return events.findIndex(({when: {earliest, latest}}) => {
    if (latest < begun) return true;
    if (earliest > begun) begun = earliest;
    return false;
  });
}

/**
 * The events so that none stands after one it certainly precedes. Where the dates leave it open, the order of the file
 * stays: "1994, perhaps lapsed by 2018, renewed 2014" is told by that order alone.
 */
export function inOrder<T extends Dated>(events: readonly T[]): readonly T[] {
  const rest = [...events];
  const sorted: T[] = [];
  while (rest.length > 0) {
    let end = '9999-12-31';
    for (const {when} of rest) if (when.latest < end) end = when.latest;
    // The one that ends first is among them, so there is always a next.
    const next = rest.findIndex(({when}) => when.earliest <= end);
    sorted.push(...rest.splice(next, 1));
  }
  return sorted;
}
