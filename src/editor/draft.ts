// The file while it is being edited: plain JSON that may be wrong anywhere. It is never changed, only made anew with one
// thing put in, taken out or moved, so that undo is a list of files.
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
export const stringOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What stands at a path; undefined where there is nothing. */
export function valueAt(file: Json | undefined, path: Path): Json | undefined {
  let value: Json | undefined = file;
  for (const step of path) {
    if (typeof step === 'number') value = Array.isArray(value) ? (value as Json[])[step] : undefined;
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** The file with a value put at a path; what is missing on the way there is made. Undefined takes the value out. */
export function withValue<T extends Json>(file: T, path: Path, value: Json | undefined): T {
  return changed(file, path, value) as T;
}

function changed(whole: Json | undefined, [step, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = [...listOf(whole)];
    const next = changed(list[step], rest, value);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const {[step]: before, ...others} = isObject(whole) ? whole : {};
  const next = changed(before, rest, value);
  if (next === undefined) return others;
  // A key keeps its place among the others.
  return isObject(whole) && Object.hasOwn(whole, step) ? {...whole, [step]: next} : {...others, [step]: next};
}

/** The list at a path with one member moved by so many places. */
export function withMoved<T extends Json>(file: T, path: Path, index: number, by: number): T {
  const list = [...listOf(valueAt(file, path))];
  const [one] = list.splice(index, 1);
  if (one === undefined || index + by < 0 || index + by > list.length) return file;
  list.splice(index + by, 0, one);
  return withValue(file, path, list);
}

/** `partners[3].ties[0]["odd key"]` as steps; the inverse of `pathOf`. */
export function pathIn(text: string): Path {
  return [...text.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([\w$-]+)/g)].map(([, quoted, index, key]) =>
    index === undefined ? (quoted ?? key ?? '') : Number(index),
  );
}

/** The text of a string, or of an object of languages in the nearest language. */
export function wordsOf(value: Json | undefined, lang: string): string {
  if (!isObject(value)) return stringOf(value);
  for (const one of [value[lang], value['en'], ...Object.values(value)]) if (stringOf(one) !== '') return stringOf(one);
  return '';
}

export const sameJson = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
