// JSON folded for packing: what stands under one key stands together, so that a date is guessed from dates and Polish from
// Polish; what is left of the structure is one byte an object or a list. tools/packing/folded.mjs writes it:
//   text  = kinds U+0001 column U+0001 column …, each of lines; a column begins with its key
//   kind  = "mark key mark key …" of an object: `"` a string, `#` any JSON, `{` an object, `[` a list of the mark after it
//   shape = one byte for each object (its kind) and each list (its length), in the order of the file

// MooTools 1.2 puts a JSON of its own in the window, without parse: texts without a backslash, numbers and truths, of which
// atlases consist, are read without it.
const text = (line: string): unknown => (line.includes('\\') ? JSON.parse(`"${line}"`) : line);

function value(line: string): unknown {
  if (line === 'true' || line === 'false') return line === 'true';
  return Number.isNaN(Number(line)) ? JSON.parse(line) : Number(line);
}

export function unfolded(folded: string, shape: Uint8Array): unknown {
  const [kinds = [], ...columns] = folded.split('\x01').map((lines) => lines.split('\n'));
  const byKey = new Map(columns.map(([key = '', ...lines]) => [key, {lines, next: 0}]));
  let at = 0;
  const read = (mark: string, key: string): unknown => {
    if (mark === '"' || mark === '#') {
      const column = byKey.get(key);
      const line = column?.lines[column.next++] ?? '';
      return mark === '#' ? value(line) : text(line);
    }
    const byte = shape[at++] ?? 0;
    if (mark !== '{') {
      const list: unknown[] = [];
      for (let i = 0; i < byte; i++) list.push(read(mark.slice(1), key));
      return list;
    }
    const made: Record<string, unknown> = {};
    for (const part of (kinds[byte] ?? '').split(' ').filter(Boolean)) {
      const name = part.replace(/^[^\w$-]+/, '');
      made[name] = read(part.slice(0, part.length - name.length), name);
    }
    return made;
  };
  return read('{', '');
}
