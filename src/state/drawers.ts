// The parts of the page that one looks up, closed at first: which of them the `open` attribute names.
export const DRAWERS = ['table', 'undertakings', 'memberships', 'about', 'sources', 'disagreements'] as const;
export type Drawer = (typeof DRAWERS)[number];

/** Those that can be named; the disagreements belong to the sources. */
export const NAMED_DRAWERS = ['table', 'undertakings', 'memberships', 'about', 'sources'] as const;

/** Those that a text names, 'table sources' or 'all', and the words in it that name none. */
export function drawersIn(text: string): {readonly open: readonly Drawer[]; readonly odd: readonly string[]} {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.includes('all')) return {open: DRAWERS, odd: words.filter((word) => word !== 'all' && !isNamed(word))};
  const named = words.filter(isNamed);
  return {
    open: named.flatMap((one): readonly Drawer[] => (one === 'sources' ? ['sources', 'disagreements'] : [one])),
    odd: words.filter((word) => !isNamed(word)),
  };
}

const isNamed = (word: string): word is (typeof NAMED_DRAWERS)[number] => NAMED_DRAWERS.some((one) => one === word);
