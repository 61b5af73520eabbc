// Freezes a whole tree, so that what is read once is changed by nobody.

/** The same object, frozen with all that hangs on it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    // Prototype.js 1.6 gives Object.values its own methods of a list as well.
    const all: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    for (const below of all) deepFrozen(below);
  }
  return value;
}
