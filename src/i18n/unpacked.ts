// Stands in for the atlas file and the catalogue in the one-file scripts, where the build (tools/packed.mjs) has put both into
// columns: makes the very same objects of them again.
/** A record's keys, a list's items; 0 a number or true, 1 a text, else the number of the column in which the text stands. */
export type Shape = number | readonly [Shape] | {readonly [key: string]: Shape};

export interface Packed {
  readonly shape: Shape;
  /** Columns of texts and numbers in the order of their keys, rows in the order of reading. */
  readonly text: string;
  /** Columns of lengths of lists and of rows in other columns, in the order of the shape; '/' is none, '0' is 0. */
  readonly counts: string;
  /** Signs in `text`, and the letters for which they stand. */
  readonly signs: string;
  readonly letters: string;
}

interface Column {
  readonly key: string;
  rows: readonly string[];
}

export function unpacked({shape: whole, text, counts, signs, letters}: Packed): unknown {
  const columns = text
    .replace(new RegExp(`[${signs}]`, 'g'), (sign) => letters.charAt(signs.indexOf(sign)))
    .split('|')
    .map((column) => column.split('\n'));
  const unread = counts.split('|');
  const leaves: Column[] = [];

  const counter = (): (() => number) => {
    const column = unread.shift() ?? '';
    let next = 0;
    return () => column.charCodeAt(next++) - 48;
  };
  const reader = (shape: Shape, key: string): (() => unknown) => {
    if (typeof shape === 'number') {
      if (shape > 1) {
        const count = counter();
        return () => columns[shape]?.[count()] || undefined;
      }
      const leaf: Column = {key, rows: []};
      let next = 0;
      leaves.push(leaf);
      return () => {
        const row = leaf.rows[next++];
        return !row ? undefined : shape ? row : row === 'true' || Number(row);
      };
    }
    if (isList(shape)) {
      const count = counter();
      const item = reader(shape[0], key);
      return () => {
        let left = count();
        if (left < 0) return;
        const list: unknown[] = [];
        for (; left > 0; left--) list.push(item());
        return list;
      };
    }
    const fields = Object.entries(shape).map(([name, below]) => [name.trim(), reader(below, name.trim())] as const);
    return () => {
      const record: Record<string, unknown> = {};
      let isThere = false;
      for (const [name, read] of fields) {
        const value = read();
        if (value === undefined) continue;
        isThere = true;
        // In an address: the title as sites write it.
        record[name] = name === 'url' ? (value as string).replace('*', slug(record.title)) : value;
      }
      return isThere ? record : undefined;
    };
  };

  const read = reader(whole, '');
  leaves
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .forEach((leaf, i) => (leaf.rows = columns[i] ?? []));
  return read();
}

const isList = (shape: object): shape is readonly [Shape] => Array.isArray(shape);

const POLISH = 'ąćęłńóśźż';

/** As Polish sites write a title in an address: 'Więzi – Białystok' -> 'wiezi-bialystok'. Unicode's own folding takes longer. */
export function slug(title: unknown): string {
  return String(title)
    .toLowerCase()
    .replace(/[óą-ż]/g, (letter) => 'acelnoszz'[POLISH.indexOf(letter)] ?? '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
