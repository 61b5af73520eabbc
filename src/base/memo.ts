// What was worked out once is not worked out again: the only cache of the house, in three shapes.

/** Keeps the last result: views ask for the same thing several times in one update. */
export function memo<A extends readonly unknown[], R>(compute: (...input: A) => R): (...input: A) => R {
  let last: {readonly input: A; readonly result: R} | undefined;
  return (...input) => {
    if (!last || last.input.some((value, i) => value !== input[i])) last = {input, result: compute(...input)};
    return last.result;
  };
}

/** Gives what is kept under the key, or makes it. Where there are `most`, all are forgotten first: memory has an end. */
export function memoByKey<T>(most = Infinity): (key: string, made: () => T) => T {
  const kept = new Map<string, {readonly answer: T}>();
  return (key, made) => {
    let entry = kept.get(key);
    if (!entry) {
      if (kept.size >= most) kept.clear();
      entry = {answer: made()};
      kept.set(key, entry);
    }
    return entry.answer;
  };
}

/** The same for each of many objects, and gone with them; with `most` of 1 the last answer is kept. */
export function memoByObject<T>(most?: number): (of: object, key: string, made: () => T) => T {
  const memos = new WeakMap<object, ReturnType<typeof memoByKey<T>>>();
  return (of, key, made) => {
    const kept = memos.get(of) ?? memoByKey<T>(most);
    memos.set(of, kept);
    return kept(key, made);
  };
}
