// The form in which the atlas and the words travel in the one-file scripts: columns instead of records, so that like stands by
// like, and one sign for each frequent letter beyond ASCII (3 kB gzip). src/i18n/unpacked.ts makes the same objects of it again.
import {isDeepStrictEqual} from 'node:util';
import {source} from './source.mjs';

const {slug, unpacked} = await source('src/i18n/unpacked.ts');

/** The last sign that an index may be is '~'. */
const MOST = 78;

/**
 * Records and lists of texts, numbers and `true`. An empty text or record cannot be told from none; as whatever else would
 * not come back as it was, it stops the build.
 * @returns what `unpacked()` takes
 */
export function packed(tree) {
  const columns = [];
  const shape = shapeOf([withSlugs(tree)], {key: '', columns});
  const texts = columns
    .filter(({kind}) => kind !== 'list')
    // A stable sort, as there: columns of one key in the order of the shape.
    .sort(({key: a}, {key: b}) => (a < b ? -1 : a > b ? 1 : 0));
  for (const column of texts) column.table = tableOf(column, texts);
  const written = texts.filter(({table}) => !table);
  const {signed, ...alphabet} = signsFor(written.flatMap(({rows}) => rows).join(''));
  const pack = {
    shape: numbered(shape, written),
    text: written
      .map(({rows}) => rows.map((row) => (row === undefined ? '' : signed(String(row)))).join('\n'))
      .join('|'),
    counts: columns
      .filter(({kind, table}) => kind === 'list' || table)
      .map(({rows, table}) =>
        rows.map((row) => digit(row === undefined ? -1 : table ? table.rows.indexOf(row) : row)).join(''),
      )
      .join('|'),
    ...alphabet,
  };
  if (!isDeepStrictEqual(unpacked(pack), tree)) throw new Error('what was packed does not come back as it was');
  return pack;
}

const digit = (number) => String.fromCharCode(48 + number);
const kindOf = (value) => (Array.isArray(value) ? 'list' : typeof value === 'object' ? 'record' : typeof value);

/** The shape that all values of a place have, with columns for numbers; fills the columns. */
function shapeOf(values, {key, columns}) {
  const present = values.filter((value) => value !== undefined);
  const kind = kindOf(present[0]);
  if (kind === 'record')
    return new Map(
      keysOf(present).flatMap((name) => {
        const below = values.map((value) => value?.[name]);
        // A text or a list: the key stands twice, the second time with a blank.
        const kinds = [...new Set(below.filter((value) => value !== undefined).map(kindOf))];
        return kinds.map((one, i) => [
          name + ' '.repeat(i),
          shapeOf(
            below.map((value) => (kindOf(value) === one ? value : undefined)),
            {key: name, columns},
          ),
        ]);
      }),
    );
  const column = {key, kind, rows: kind === 'list' ? values.map((value) => value?.length) : values};
  columns.push(column);
  return kind === 'list' ? [shapeOf(present.flat(), {key, columns})] : column;
}

function numbered(shape, columns) {
  if (Array.isArray(shape)) return [numbered(shape[0], columns)];
  if (shape instanceof Map)
    return Object.fromEntries([...shape].map(([key, below]) => [key, numbered(below, columns)]));
  return shape.table ? columns.indexOf(shape.table) : shape.kind === 'string' ? 1 : 0;
}

/** Every key, in an order that is that of each record as far as they agree. */
function keysOf(records) {
  const orders = records.map((record) => Object.keys(record));
  const keys = [...new Set(orders.flat())];
  const isBefore = (a, b) => orders.some((order) => order.includes(a) && order.indexOf(a) < order.indexOf(b));
  const sorted = [];
  while (keys.length > 0) {
    const next = keys.findIndex((key) => keys.every((other) => other === key || !isBefore(other, key)));
    sorted.push(...keys.splice(Math.max(next, 0), 1));
  }
  return sorted;
}

/** Another column in which each text of this one stands: ids. */
function tableOf(column, columns) {
  const texts = [...new Set(column.rows)].filter((text) => text !== undefined);
  if (column.kind !== 'string' || column.isTable || texts.length === column.rows.length) return;
  // 0 and 1 mean something else in a shape, and so the first two columns are no tables.
  const table = columns.find(
    (other, number) =>
      number > 1 &&
      other !== column &&
      other.kind === 'string' &&
      !other.table &&
      texts.every((text) => other.rows.includes(text) && other.rows.indexOf(text) < MOST),
  );
  if (table) table.isTable = true;
  return table;
}

/** Addresses in which the title of the page stands as sites write it: '*' for the title. */
function withSlugs(value) {
  if (Array.isArray(value)) return value.map(withSlugs);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      key,
      key === 'url' && typeof value.title === 'string' ? below.replace(slug(value.title), '*') : withSlugs(below),
    ]),
  );
}

/** The most frequent letters beyond ASCII, each with a sign of ASCII that the texts do not use. */
function signsFor(text) {
  const counts = new Map();
  for (const letter of text) if (letter > '\x7f') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([letter]) => letter);
  // None that means something in a RegExp's class, in a text of JavaScript, or to unpacked().
  const free = [...'$#@<>&_~;=+%!?[{}()*^XQ'].filter((sign) => !text.includes(sign)).slice(0, letters.length);
  return {
    signs: free.join(''),
    letters: letters.slice(0, free.length).join(''),
    signed: (row) => row.replace(/[^\x00-\x7f]/g, (letter) => free[letters.indexOf(letter)] ?? letter),
  };
}
