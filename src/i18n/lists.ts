// Lists in a sentence: 'Kaunas, Jelgava and Lutsk'.
import {memo} from '../base/memo.ts';
import type {Language} from './language.ts';

type Part = {readonly type: 'element' | 'literal'; readonly value: string};

/** The items of a list and what stands between them. */
export function listIn(
  {tag, conjunctions}: Language,
  type: 'conjunction' | 'disjunction',
): (items: readonly string[]) => readonly Part[] {
  const intl = memo(() => new Intl.ListFormat(tag, {type}));
  return (items) => {
    const parts = intl().formatToParts(items);
    return parts.map(({type: kind, value}, i) => ({
      type: kind,
      value: conjunctions && kind === 'literal' && i === parts.length - 2 ? ` ${conjunctions[type]} ` : value,
    }));
  };
}
