// Packs bytes for src/packed/unpacked.ts, whose guesser it asks, so that both sides always agree.
import {source} from './source.mjs';

const {digit, guesser, ways} = await source('src/packed/unpacked.ts');

const DIGITS = [];
for (let code = 48; code < 127; code++)
  if (![60, 92, 96].includes(code) && DIGITS.length < 64) DIGITS[digit(code)] = String.fromCharCode(code);

/** The counterpart of the arithmetic decoder: digits of base 64, a carry runs back through them. */
function rangeCoder() {
  const digits = [];
  let low = 0;
  let range = 2 ** 48;
  const carried = () => {
    if (low < 2 ** 48) return;
    low -= 2 ** 48;
    let i = digits.length - 1;
    while (digits[i] === 63) digits[i--] = 0;
    digits[i]++;
  };
  const shifted = () => {
    digits.push(Math.floor(low / 2 ** 42));
    low = (low % 2 ** 42) * 64;
    range *= 64;
  };
  return {
    bit(bit, odds) {
      const bound = Math.floor(range * odds);
      if (bit) range = bound;
      else {
        low += bound;
        range -= bound;
      }
      carried();
      while (range < 2 ** 42) shifted();
    },
    /** The shortest number within the range; the decoder reads zeros after it. */
    text() {
      for (let keep = 1; ; keep++) {
        const unit = 64 ** (8 - keep);
        const value = Math.ceil(low / unit) * unit;
        if (value - low >= range && keep < 8) continue;
        low = value;
        carried();
        for (let i = 0; i < keep; i++) shifted();
        while (digits.at(-1) === 0) digits.pop();
        return digits.map((d) => DIGITS[d]).join('');
      }
    },
  };
}

/** Neighbours stay together (letters with letters), and both halves of every fork are as equally frequent as that allows. */
function balanced(counts, known) {
  const tree = new Int32Array(512);
  const shape = [];
  let nodes = 0;
  const grown = (from, to) => {
    if (to - from < 2) {
      shape.push(0);
      return ~(known[from] ?? 0);
    }
    const all = known.slice(from, to).reduce((sum, byte) => sum + counts[byte], 0);
    let [cut, best, left] = [from + 1, Infinity, 0];
    for (let i = from; i < to - 1; i++) {
      left += counts[known[i]];
      const off = Math.abs(all - 2 * left);
      if (off < best) [cut, best] = [i + 1, off];
    }
    shape.push(1);
    const node = nodes++;
    tree[2 * node] = grown(from, cut);
    tree[2 * node + 1] = grown(cut, to);
    return node;
  };
  grown(0, known.length);
  return {tree, shape};
}

/** Text for `unpacker(text)`. */
export function packed(bytes) {
  if (bytes.length >= 2 ** 20) throw new RangeError('packed: over 1 MB');
  const coder = rangeCoder();
  const number = (value, bits) => {
    for (let i = bits - 1; i >= 0; i--) coder.bit((value >> i) & 1, 0.5);
  };
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  // A tree needs a fork, or its one leaf could never be reached.
  for (let byte = 0; counts.filter(Boolean).length < 2; byte++) counts[byte] ||= 1;
  number(bytes.length, 20);
  counts.forEach((count) => coder.bit(count ? 1 : 0, 0.5));
  const known = [...counts.keys()].filter((byte) => counts[byte]);
  const {tree, shape} = balanced(counts, known);
  shape.forEach((bit) => coder.bit(bit, 0.5));
  const way = ways(tree);
  let bits = [];
  let depth = 0;
  const bitAt = (odds) => {
    const bit = bits[depth++];
    coder.bit(bit, odds);
    return bit;
  };
  const guessed = guesser({tree, bytes: new Uint8Array(bytes.length), bitAt});
  for (const byte of bytes) {
    [bits, depth] = [way[byte], 0];
    guessed();
  }
  return coder.text();
}
