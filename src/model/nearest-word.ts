// The word that somebody who mistyped probably meant.

/** The one that takes the fewest letters to mend, two at most and less than half of it; undefined if none is so near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = 3;
  for (const word of words) {
    const letters = distance(typed.toLowerCase(), word.toLowerCase());
    if (letters < fewest && letters * 2 < Math.max(3, word.length)) [best, fewest] = [word, letters];
  }
  return best;
}

/** Letters to put in, take out or change (Levenshtein); two letters in the wrong order count as one (Damerau). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60) return 3;
  let before: readonly number[] = [];
  let row: readonly number[] = [...b, ''].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 3;
}
