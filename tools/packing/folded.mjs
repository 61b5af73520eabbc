// Folds JSON for src/packed/unfolded.ts, where the format is told.

const simple = (key) => /^[\w$-]+$/.test(key) && key !== '__proto__';

/** What a value is read by; what has no regular form is carried as a line of JSON. */
function markOf(value) {
  if (typeof value === 'string') return '"';
  if (Array.isArray(value)) {
    const marks = new Set(value.map(markOf));
    return value.length < 256 && marks.size === 1 ? '[' + [...marks][0] : '#';
  }
  return value && typeof value === 'object' && Object.keys(value).every(simple) ? '{' : '#';
}

/** An object as `{text, shape}`. */
export function folded(object) {
  const kinds = [];
  const columns = new Map();
  const shape = [];
  const carried = (key, line) => columns.set(key, [...(columns.get(key) ?? []), line]);
  const fold = (value, mark, key) => {
    if (mark === '"') carried(key, JSON.stringify(value).slice(1, -1));
    else if (mark === '#') carried(key, JSON.stringify(value));
    else if (mark === '{') {
      const parts = Object.entries(value).map(([name, inner]) => [name, inner, markOf(inner)]);
      const kind = parts.map(([name, , inner]) => inner + name).join(' ');
      if (!kinds.includes(kind)) kinds.push(kind);
      shape.push(kinds.indexOf(kind));
      for (const [name, inner, innerMark] of parts) fold(inner, innerMark, name);
    } else {
      shape.push(value.length);
      for (const inner of value) fold(inner, mark.slice(1), key);
    }
  };
  if (markOf(object) !== '{') throw new TypeError('folded: an object with plain keys, please');
  fold(object, '{', '');
  if (kinds.length > 256) throw new RangeError('folded: over 256 kinds of objects');
  const text = [kinds.join('\n'), ...[...columns].map(([key, lines]) => [key, ...lines].join('\n'))].join('\x01');
  return {text, shape: Uint8Array.from(shape)};
}
