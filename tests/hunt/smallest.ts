// Makes what fails as small as it can be while it still fails in the same way.

/** Tries smaller ones again and again until none of them fails. `smaller` gives the boldest first. */
export async function smallest<T>(
  first: T,
  smaller: (one: T) => Iterable<T>,
  fails: (one: T) => boolean | Promise<boolean>,
  most = 400,
): Promise<T> {
  let found = first;
  let left = most;
  for (let better = true; better && left > 0;) {
    better = false;
    for (const one of smaller(found)) {
      if (left-- <= 0) break;
      if (!(await fails(one))) continue;
      found = one;
      better = true;
      break;
    }
  }
  return found;
}

/** The lists that are left when a half, a quarter … or one member is gone. */
export function* without<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let size = list.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < list.length; at += size) yield [...list.slice(0, at), ...list.slice(at + size)];
}

/** Every JSON value that lacks some of the members or optional keys of this one. */
export function* smallerJson(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    yield* without(list);
    for (const [i, one] of list.entries())
      for (const less of smallerJson(one)) yield [...list.slice(0, i), less, ...list.slice(i + 1)];
  } else if (typeof value === 'object' && value !== null) {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
    for (const less of without(entries)) yield Object.fromEntries(less);
    for (const [key, one] of entries) for (const less of smallerJson(one)) yield {...value, [key]: less};
  } else if (typeof value === 'string' && value.length > 1) yield value.slice(0, value.length / 2);
}
