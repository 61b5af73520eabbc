// JSON by hand: Prototype.js gives arrays and strings a toJSON of their own, and then JSON.stringify writes them twice.
export function jsonText(value: unknown, indent = 2, depth = 0): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  const line = indent ? '\n' + ' '.repeat(indent * (depth + 1)) : '';
  const end = indent ? '\n' + ' '.repeat(indent * depth) : '';
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[${value.map((one) => line + jsonText(one, indent, depth + 1)).join(',')}${end}]`;
  }
  const fields = Object.entries(value).flatMap(([name, one]) =>
    one === undefined || typeof one === 'function'
      ? []
      : [`${line}${quoted(name)}:${indent ? ' ' : ''}${jsonText(one, indent, depth + 1)}`],
  );
  return fields.length === 0 ? '{}' : `{${fields.join(',')}${end}}`;
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

function quoted(text: string): string {
  return `"${text.replace(/["\\\u0000-\u001f\u2028\u2029\ud800-\udfff]/gu, (sign) => SHORT[sign] ?? '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'))}"`;
}
