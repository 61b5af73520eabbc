// Where the script's time goes: self and total time by function, from the browser's sampling profiler.
export function profileTable({nodes, samples, timeDeltas}, most = 28) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const self = new Map();
  samples.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + Math.max(0, timeDeltas[i] ?? 0) / 1000));
  const name = ({callFrame: {functionName, url, lineNumber}}) =>
    `${functionName || '(anonymous)'} ${url.split('/').pop() ?? ''}:${lineNumber + 1}`;
  const totals = new Map();
  for (const [id, ms] of self) {
    const seen = new Set();
    for (let at = id; at !== undefined; at = parent.get(at)) {
      const node = byId.get(at);
      const key = name(node);
      const row = totals.get(key) ?? {self: 0, total: 0};
      totals.set(key, row);
      if (at === id) row.self += ms;
      if (!seen.has(key)) row.total += ms;
      seen.add(key);
    }
  }
  const idle = /^\((root|idle|program)\)/;
  const lines = (by) =>
    [...totals]
      .filter(([key]) => !idle.test(key))
      .sort(([, a], [, b]) => b[by] - a[by])
      .slice(0, most)
      .map(([key, {self: own, total}]) => `${own.toFixed(1).padStart(9)} ${total.toFixed(1).padStart(9)}  ${key}`);
  return [
    '     self     total  by self',
    ...lines('self'),
    '',
    '     self     total  by total',
    ...lines('total'),
  ].join('\n');
}
