// SVG path data as absolute moves, lines and Bézier curves: what PDF understands.
export type Segment =
  | {readonly to: 'M' | 'L'; readonly x: number; readonly y: number}
  | {
      readonly to: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | {readonly to: 'Z'};

const ARGUMENTS: Readonly<Record<string, number>> = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0};

export function pathSegments(d: string): readonly Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toLowerCase();
    const count = ARGUMENTS[kind];
    if (count === undefined) continue;
    if (kind === 'z') {
      segments.push({to: 'Z'});
      [x, y] = [startX, startY];
      continue;
    }
    const numbers = numbersIn(rest, kind === 'a');
    for (let i = 0; i + count <= numbers.length; i += count) {
      const args = numbers.slice(i, i + count);
      const relative = letter === kind;
      const [ox, oy] = relative ? [x, y] : [0, 0];
      const end = count - 2;
      const [ex, ey] =
        kind === 'h'
          ? [ox + (args[0] ?? 0), y]
          : kind === 'v'
            ? [x, oy + (args[0] ?? 0)]
            : [ox + (args[end] ?? 0), oy + (args[end + 1] ?? 0)];
      if (kind === 'm') {
        // Further pairs after a move are lines.
        segments.push({to: i === 0 ? 'M' : 'L', x: ex, y: ey});
        if (i === 0) [startX, startY] = [ex, ey];
      } else if (kind === 'l' || kind === 'h' || kind === 'v') segments.push({to: 'L', x: ex, y: ey});
      else if (kind === 'c') {
        const [a = 0, b = 0, c = 0, e = 0] = args;
        segments.push({to: 'C', x1: ox + a, y1: oy + b, x2: ox + c, y2: oy + e, x: ex, y: ey});
      } else if (kind === 'q') {
        const [qx, qy] = [ox + (args[0] ?? 0), oy + (args[1] ?? 0)];
        segments.push({
          to: 'C',
          x1: x + ((qx - x) * 2) / 3,
          y1: y + ((qy - y) * 2) / 3,
          x2: ex + ((qx - ex) * 2) / 3,
          y2: ey + ((qy - ey) * 2) / 3,
          x: ex,
          y: ey,
        });
      } else if (kind === 'a') segments.push(...arcCurves(x, y, args, ex, ey));
      else segments.push({to: 'L', x: ex, y: ey});
      [x, y] = [ex, ey];
    }
  }
  return segments;
}

/** The flags of an arc may stand without a space. */
function numbersIn(text: string, arc: boolean): readonly number[] {
  if (!arc) return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
  const numbers: number[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    const isFlag = numbers.length % 7 === 3 || numbers.length % 7 === 4;
    const match = isFlag ? /^[01]/.exec(rest) : /^-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i.exec(rest);
    if (!match) return numbers;
    numbers.push(Number(match[0]));
    rest = rest.slice(match[0].length);
  }
}

/** SVG 2, appendix B.2: from the end points to the centre; each piece of at most a quarter turn is one Bézier curve. */
function arcCurves(
  x0: number,
  y0: number,
  [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0]: readonly number[],
  x: number,
  y: number,
): readonly Segment[] {
  let [rx, ry] = [Math.abs(rx0), Math.abs(ry0)];
  if (rx === 0 || ry === 0 || (x0 === x && y0 === y)) return [{to: 'L', x, y}];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const [px, py] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const lambda = (px * px) / (rx * rx) + (py * py) / (ry * ry);
  if (lambda > 1) {
    rx *= Math.sqrt(lambda);
    ry *= Math.sqrt(lambda);
  }
  const numerator = rx * rx * ry * ry - rx * rx * py * py - ry * ry * px * px;
  const root = Math.sqrt(Math.max(0, numerator / (rx * rx * py * py + ry * ry * px * px)));
  const sign = large === sweep ? -root : root;
  const [cx, cy] = [(sign * rx * py) / ry, (-sign * ry * px) / rx];
  const [mx, my] = [cos * cx - sin * cy + (x0 + x) / 2, sin * cx + cos * cy + (y0 + y) / 2];
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let delta = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
  if (sweep && delta < 0) delta += 2 * Math.PI;
  if (!sweep && delta > 0) delta -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(delta) / (Math.PI / 2) - 1e-9));
  const step = delta / pieces;
  const t = (4 / 3) * Math.tan(step / 4);
  const at = (u: number, v: number): readonly [number, number] => [
    mx + cos * rx * u - sin * ry * v,
    my + sin * rx * u + cos * ry * v,
  ];
  const curves: Segment[] = [];
  for (let i = 0; i < pieces; i++) {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    const [x1, y1] = at(Math.cos(a) - t * Math.sin(a), Math.sin(a) + t * Math.cos(a));
    const [x2, y2] = at(Math.cos(b) + t * Math.sin(b), Math.sin(b) - t * Math.cos(b));
    const [ex, ey] = i === pieces - 1 ? [x, y] : at(Math.cos(b), Math.sin(b));
    curves.push({to: 'C', x1, y1, x2, y2, x: ex, y: ey});
  }
  return curves;
}
