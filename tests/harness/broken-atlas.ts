// Atlases broken by a hand that is always the same: a seed and a way give one file.
type Node = Record<string, unknown> | unknown[];

/** Marsaglia's xorshift32: numbers in [0, n), always the same ones for a seed. */
export function numbersFrom(seed: number): (n: number) => number {
  let x = seed;
  return (n) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % n;
  };
}

/** Every object and list of the tree, which a mutation may have closed to a circle. */
function nodesOf(tree: unknown): readonly Node[] {
  const seen = new Set<Node>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value as Node)) return;
    seen.add(value as Node);
    Object.values(value).forEach(visit);
  };
  visit(tree);
  return [...seen];
}

const NONSENSE: readonly unknown[] = [
  null, true, 0, -1, 1e308, NaN, '', ' ', 'x', 'Łuck', '__proto__', '2012-13-01', '2012/', '[..2012]', '<b>', 'javascript:1', [], {}, [[]], [null],
  {en: ''}, {pl: 1}, {'': 'x'}, ['card'], [200, 100], 'haven', 'alder', 'a'.repeat(10_000),
]; // prettier-ignore

function mutate(file: unknown, pick: (n: number) => number): void {
  const nodes = nodesOf(file);
  const node = nodes[pick(nodes.length)] as Record<string, unknown>;
  const keys = Object.keys(node);
  const key = keys[pick(keys.length || 1)] ?? 'key';
  const value = node[key];
  const other = nodes[pick(nodes.length)];
  switch (pick(7)) {
    case 0:
      if (Array.isArray(node)) node.splice(Number(key), 1);
      else delete node[key];
      break;
    case 1:
      node[key] = NONSENSE[pick(NONSENSE.length)];
      break;
    case 2:
      if (typeof value === 'string')
        node[key] = value.slice(0, pick(value.length + 1)) + value.slice(pick(value.length + 1));
      else node[key] = String(value);
      break;
    case 3:
      node[`${key}-${pick(3)}`] = value;
      break;
    case 4:
      node[key] = structuredClone(other);
      break;
    case 5:
      if (Array.isArray(node)) node.push(structuredClone(value));
      else node[keys[pick(keys.length || 1)] ?? 'key'] = value;
      break;
    default:
      // May close a circle.
      node[key] = other;
  }
}

/** The file, broken in way 0, 1, 2, …; every third in several places. */
export function broken(text: string, way: number): unknown {
  const file: unknown = JSON.parse(text);
  const pick = numbersFrom(22_112_026 + way * 7919);
  for (let times = way % 3 === 0 ? 1 + pick(4) : 1; times > 0; times--) mutate(file, pick);
  return file;
}
