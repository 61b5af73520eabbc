// A small ICC profile (ICC.1:2001-12) of sRGB: an archive wants to know what the numbers of the colours mean.
/** Of the primaries under D50, and its own white, as XYZ. */
const COLUMNS = [
  ['rXYZ', 0.4361, 0.2225, 0.0139],
  ['gXYZ', 0.3851, 0.7169, 0.0971],
  ['bXYZ', 0.1431, 0.0606, 0.7141],
  ['wtpt', 0.9505, 1, 1.0891],
] as const;
const NAME = 'sRGB';
const RIGHTS = 'CC0';

export function srgbProfile(): Uint8Array {
  const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
  const u32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
  const fixed = (value: number): readonly number[] => u32(Math.round(value * 65536));
  const zeros = (n: number): readonly number[] => new Array<number>(n).fill(0);
  const desc = [...ascii('desc'), ...zeros(4), ...u32(NAME.length + 1), ...ascii(NAME), 0, ...zeros(78)];
  const text = [...ascii('text'), ...zeros(4), ...ascii(RIGHTS), 0];
  // One number: a gamma, here 2.2.
  const curve = [...ascii('curv'), ...zeros(4), ...u32(1), 0x02, 0x33];
  const tags: readonly (readonly [names: readonly string[], data: readonly number[]])[] = [
    [['desc'], desc],
    [['cprt'], text],
    ...COLUMNS.map(([name, ...xyz]) => [[name], [...ascii('XYZ '), ...zeros(4), ...xyz.flatMap(fixed)]] as const),
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ];
  const count = tags.flatMap(([names]) => names).length;
  const table: number[] = [...u32(count)];
  const data: number[] = [];
  const start = 128 + 4 + count * 12;
  for (const [names, bytes] of tags) {
    for (const name of names) table.push(...ascii(name), ...u32(start + data.length), ...u32(bytes.length));
    data.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4));
  }
  const size = start + data.length;
  const head = [
    ...u32(size), ...zeros(4), ...u32(0x02100000), ...ascii('mntr'), ...ascii('RGB '), ...ascii('XYZ '),
    ...[2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]), ...ascii('acsp'), ...zeros(4 + 4 + 4 + 4 + 8 + 4),
    ...fixed(0.9642), ...fixed(1), ...fixed(0.8249),
  ]; // prettier-ignore
  return new Uint8Array([...head, ...zeros(128 - head.length), ...table, ...data]);
}
