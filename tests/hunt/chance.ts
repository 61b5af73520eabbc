// Choices out of a seed: the same seed makes the same page, atlas and reader on every machine.
import {seeded} from '../geo/seeded.ts';

export interface Chance {
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly between: (from: number, to: number) => number;
  readonly one: <T>(choices: readonly [T, ...T[]]) => T;
  /** True once in so many times. */
  readonly rarely: (times: number) => boolean;
  /** As many as are asked for. */
  readonly several: <T>(count: number, made: (index: number) => T) => readonly T[];
}

export function chanceOf(seed: number): Chance {
  // Neighbouring seeds begin far apart.
  const random = seeded(Math.imul(seed + 1, 0x9e3779b1));
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    whole,
    between: (from, to) => from + random() * (to - from),
    one: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    rarely: (times) => random() * times < 1,
    several: (count, made) => Array.from({length: count}, (_, i) => made(i)),
  };
}
