// Texts that travel in the one-file script, packed tighter than gzip can: docs/decisions/packing.md says how much and why.
// Context mixing after Mahoney's lpaq (2007): each bit is guessed from what followed several contexts so far, weighed by
// what has proved right lately; only the surprise travels. tools/packing/packed.mjs runs the same guesser. Its doubles are
// only added, multiplied, divided and cut: IEEE 754 settles these to the last bit, Math.exp and Math.log it does not.

/** Bytes as leaves of a binary tree, frequent ones near the root: children of node n at 2n and 2n + 1, a leaf is ~byte. */
export type Tree = Int32Array;

const BUCKETS = 18; // bits of a bucket's number
const LEVELS = 3; // of the tree, in one bucket of eight numbers: half a line of the cache
const HALF = 1 << 21;
/** How many times a slot is averaged before it only drifts. */
const STEADY = 20;
/** Bytes that must agree for a repetition. */
const REPEATED = 5;
const RATE = 0.015;
const PRIME = 0x2f0b4c47;

/** 1 / (1 + e^-x) at x = (i - 2048) / 256, and its inverse at (i + ½) / 4096. */
const logistic = new Float64Array(4097);
const logit = new Float32Array(4096);

function fillTables(): void {
  const step = 1.0039138893383476; // e^(1/256)
  for (let i = 0, power = 1; i <= 2048; i++, power *= step) {
    logistic[2048 + i] = power / (1 + power);
    logistic[2048 - i] = 1 / (1 + power);
  }
  for (let i = 0, at = 0; i < 4096; i++) {
    while (at < 4096 && (logistic[at] ?? 0) < (i + 0.5) / 4096) at++;
    logit[i] = (at - 2048) / 256;
  }
}

function squashed(x: number): number {
  const at = (x < -7.99 ? -7.99 : x > 7.99 ? 7.99 : x) * 256 + 2048;
  const i = at | 0;
  const low = logistic[i] ?? 0;
  return low + ((logistic[i + 1] ?? 0) - low) * (at - i);
}

/** The bits that lead to each byte. */
export function ways(tree: Tree): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const walk = (node: number, bits: readonly number[]): void => {
    if (node < 0) found[~node] = bits;
    else for (const bit of [0, 1]) walk(tree[2 * node + bit] ?? 0, [...bits, bit]);
  };
  walk(0, []);
  return found;
}

const CONTEXTS = 6;
const isLetter = (byte: number): boolean => byte > 127 || ((byte | 32) > 96 && (byte | 32) < 123);

/** What the next byte may depend on: nothing; the last one, two and four bytes; the word so far; and the word before it. */
function fillContexts(into: Int32Array, bytes: Uint8Array, length: number): void {
  let i = length - 1;
  const back = (n: number): number => (length < n ? 0 : (bytes[length - n] ?? 0));
  const word = (): number => {
    let hash = 0;
    for (; i >= 0 && isLetter(bytes[i] ?? 0); i--) hash = Math.imul(hash + ((bytes[i] ?? 0) | 32), PRIME);
    return hash;
  };
  const current = word();
  while (i >= 0 && !isLetter(bytes[i] ?? 0)) i--;
  into[1] = back(1);
  into[2] = back(1) | (back(2) << 8);
  into[3] = back(1) | (back(2) << 8) | (back(3) << 16) | (back(4) << 24);
  into[4] = current + back(1);
  into[5] = Math.imul(current, PRIME) + word();
}

export interface Stream {
  readonly tree: Tree;
  readonly bytes: Uint8Array;
  /** The next bit, told how likely a 1 is (over 0, under 1). */
  readonly bitAt: (odds: number) => number;
}

/** Adds one byte to `bytes` at each call. */
export function guesser({tree, bytes, bitAt}: Stream): () => void {
  fillTables();
  // A bucket: a check of whose it is, then a slot for each fork; a slot: 22 bits of odds, 10 of how often it was asked.
  const table = new Int32Array(1 << (BUCKETS + LEVELS));
  const rates = new Float64Array(STEADY + 1);
  for (let n = 0; n <= STEADY; n++) rates[n] = 1 / (n + 1.2);
  const way = ways(tree);
  const contexts = new Int32Array(CONTEXTS);
  const buckets = new Int32Array(CONTEXTS);
  // Guesses of the contexts, of the repetition, and a constant; two choices of weights for them, by place and by the last byte.
  const inputs = CONTEXTS + 2;
  const guesses = new Float32Array(inputs).fill(0.4);
  const byNode = new Float32Array(256 * inputs).fill(0.2);
  const byLast = new Float32Array(1024 * inputs).fill(0.2);
  const trust = new Float64Array(64).fill(0.5);
  const seen = new Int32Array(1 << 16);
  let length = 0;
  let match = 0;
  let run = 0;

  return () => {
    fillContexts(contexts, bytes, length);
    const expected = way[bytes[match] ?? 0];
    let node = 0;
    let slot = 0;
    for (let depth = 0; node >= 0; depth++) {
      if (depth % LEVELS === 0) {
        slot = 1;
        for (let k = 0; k < CONTEXTS; k++) {
          let hash = Math.imul((contexts[k] ?? 0) + Math.imul(node + 1 + (k << 8), 0x3c6ef372), 0x9e3779b1);
          hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
          const bucket = (hash >>> (32 - BUCKETS)) << LEVELS;
          const check = (hash & 0xfff) | 0x1000;
          buckets[k] = bucket;
          if (table[bucket] !== check) {
            table[bucket] = check;
            for (let i = 1; i < 1 << LEVELS; i++) table[bucket + i] = 0;
          }
        }
      }

      for (let k = 0; k < CONTEXTS; k++) guesses[k] = logit[((table[(buckets[k] ?? 0) + slot] ?? 0) >> 20) + 2048] ?? 0;
      const likely = run && expected ? (expected[depth] ?? 0) : 0;
      const trusted = run ? (run < 16 ? run : run > 150 ? 31 : 14 + (run >> 3)) * 2 + likely : 0;
      guesses[CONTEXTS] = run ? (logit[((trust[trusted] ?? 0) * 4096) | 0] ?? 0) : 0;
      const a = node * inputs;
      const b = ((trusted > 31 ? 768 : trusted > 17 ? 512 : run ? 256 : 0) + (contexts[1] ?? 0)) * inputs;
      let x = 0;
      let y = 0;
      for (let i = 0; i < inputs; i++) {
        const guess = guesses[i] ?? 0;
        x += guess * (byNode[a + i] ?? 0);
        y += guess * (byLast[b + i] ?? 0);
      }

      const bit = bitAt(squashed((x + y) / 2));

      const e = (bit - squashed(x)) * RATE;
      const f = (bit - squashed(y)) * RATE;
      for (let i = 0; i < inputs; i++) {
        const guess = guesses[i] ?? 0;
        byNode[a + i] = (byNode[a + i] ?? 0) + e * guess;
        byLast[b + i] = (byLast[b + i] ?? 0) + f * guess;
      }
      const goal = bit ? HALF - 1 : -HALF;
      for (let k = 0; k < CONTEXTS; k++) {
        const at = (buckets[k] ?? 0) + slot;
        const old = table[at] ?? 0;
        const asked = old & 1023;
        table[at] = old + (((goal - (old >> 10)) * (rates[asked] ?? 0)) | 0) * 1024 + (asked < STEADY ? 1 : 0);
      }
      if (run) {
        trust[trusted] = (trust[trusted] ?? 0) + (bit - (trust[trusted] ?? 0)) * 0.02;
        if (likely !== bit) run = 0;
      }
      slot = 2 * slot + bit;
      node = tree[2 * node + bit] ?? 0;
    }

    bytes[length++] = ~node;
    if (run) {
      run++;
      match++;
    }
    if (length < REPEATED) return;
    let hash = 0;
    for (let i = 1; i <= REPEATED; i++) hash = Math.imul(hash + (bytes[length - i] ?? 0) + 1, PRIME);
    hash >>>= 16;
    if (!run) {
      match = seen[hash] ?? 0;
      while (run < 40 && match > run && bytes[match - 1 - run] === bytes[length - 1 - run]) run++;
    }
    seen[hash] = length;
  };
}

/** Of 64 characters that stand in any string and in HTML without an escape (0–r less < \ `): gzip gives each six bits. */
export const digit = (code: number): number => code - 48 - Number(code > 60) - Number(code > 92) - Number(code > 96);

/** What was packed, in parts: each call gives the next `size` bytes. */
export function unpacker(packed: string): (size: number) => Uint8Array {
  // Arithmetic decoding after Martin 1979: `code` tells which part of the `range` (48 bits) was meant.
  let at = 0;
  let range = 2 ** 48;
  let code = 0;
  const next = (): number => (at < packed.length ? digit(packed.charCodeAt(at)) : 0);
  for (; at < 8; at++) code = code * 64 + next();
  const bitAt = (odds: number): number => {
    const bound = Math.floor(range * odds);
    const bit = code < bound ? 1 : 0;
    if (bit) range = bound;
    else {
      code -= bound;
      range -= bound;
    }
    for (; range < 2 ** 42; range *= 64, at++) code = code * 64 + next();
    return bit;
  };

  let size = 0;
  for (let i = 0; i < 20; i++) size = size * 2 + bitAt(0.5);
  const bytes = new Uint8Array(size);
  const known: number[] = [];
  for (let byte = 0; byte < 256; byte++) if (bitAt(0.5)) known.push(byte);
  const tree = new Int32Array(512);
  let nodes = 0;
  let leaves = 0;
  const grown = (): number => {
    if (!bitAt(0.5)) return ~(known[leaves++] ?? 0);
    const node = nodes++;
    tree[2 * node] = grown();
    tree[2 * node + 1] = grown();
    return node;
  };
  grown();
  const guessed = guesser({tree, bytes, bitAt});
  let start = 0;
  return (count) => {
    for (let i = 0; i < count; i++) guessed();
    return bytes.subarray(start, (start += count));
  };
}
