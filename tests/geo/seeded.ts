// Chance that can be repeated: mulberry32 (Tommy Ettinger, public domain).
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Even over the sphere. */
export const place = (random: () => number): [number, number] => [
  random() * 360 - 180,
  (Math.asin(random() * 2 - 1) * 180) / Math.PI,
];
