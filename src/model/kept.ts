// What was worked out once is not worked out again: answers kept under their questions.

/** Gives what is kept under the key, or makes it. Where there are `most`, all are forgotten first: memory has an end. */
export function keeper<T>(most = Infinity): (key: string, made: () => T) => T {
  const kept = new Map<string, T>();
  return (key, made) => {
    let answer = kept.get(key);
    if (answer === undefined) {
      if (kept.size >= most) kept.clear();
      answer = made();
      kept.set(key, answer);
    }
    return answer;
  };
}

/** The same for each of many objects, and gone with them; with `most` of 1 the last answer is kept. */
export function keeperOf<T>(most?: number): (of: object, key: string, made: () => T) => T {
  const keepers = new WeakMap<object, ReturnType<typeof keeper<T>>>();
  return (of, key, made) => {
    const kept = keepers.get(of) ?? keeper<T>(most);
    keepers.set(of, kept);
    return kept(key, made);
  };
}
