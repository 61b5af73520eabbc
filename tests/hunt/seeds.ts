// Which seeds are tried: few in every run of the tests; as many as are asked for by `npm run hunt`.
const {env} = process;

/** `usual` seeds from 0 on, unless HUNT_SEEDS and HUNT_FROM say otherwise. */
export function seeds(usual: number): readonly number[] {
  const from = Number(env['HUNT_FROM'] ?? 0);
  return Array.from({length: Number(env['HUNT_SEEDS'] ?? usual)}, (_, i) => from + i);
}

/** The kind of a fault without what differs from case to case, so that a smaller case fails in the same way. */
export const kindOf = (fault: string): string => fault.replace(/["'`].*?["'`]|\d+/g, '#').slice(0, 60);

/** In ms, for a machine that is busy with other things. */
export const timeFor = (count: number): number => 180_000 + count * 4000;
