// Parts of an edition that lie in files of their own beside the script, and where they meet it: a symbol of this version,
// so that no name is taken in the window and no script works with a part of another version.
type Shelf = Record<symbol, unknown>;

const symbolOf = (name: string): symbol => Symbol.for(`twin-cities ${__VERSION__} ${name}`);

/** For the entry of `twin-cities-<name>.js`: leaves the part where the script looks for it. */
export function leavePart(name: string, part: unknown): void {
  (globalThis as unknown as Shelf)[symbolOf(name)] = part;
}

/** The version of a part that has been run and does not fit this script. */
export function versionLeft(name: string): string | undefined {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    const [, version, part] = /^twin-cities (\S+) (\S+)$/.exec(symbol.description ?? '') ?? [];
    if (part === name && version !== __VERSION__) return version;
  }
  return undefined;
}

/** The part, if its file has been run. */
export function partLeft<T>(name: string): T | undefined {
  return (globalThis as unknown as Shelf)[symbolOf(name)] as T | undefined;
}
