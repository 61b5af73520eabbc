// Lists in a sentence: 'Kaunas, Jelgava and Lutsk'.
import type {Language} from './language.ts';

type Part = {readonly type: 'element' | 'literal'; readonly value: string};

/** The items of a list and what stands between them. */
export function listIn(
  {tag, conjunctions}: Language,
  type: 'conjunction' | 'disjunction',
): (items: readonly string[]) => readonly Part[] {
  const intl = new Intl.ListFormat(tag, {type});
  return (items) =>
    intl.formatToParts(items).map(({type: kind, value}, i, {length}) => ({
      type: kind,
      value: conjunctions && kind === 'literal' && i === length - 2 ? ` ${conjunctions[type]} ` : value,
    }));
}
