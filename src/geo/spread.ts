// Makes room for fingers: pins that stand too close together are moved apart, as little as possible, and the others stay
// exactly where they are. And which pin a finger meant.
import type {Size} from './camera.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface SpreadOptions {
  /** Least distance in pixels between two pins; 24 by default. */
  readonly distance?: number;
  /** Pins that cannot give way, such as home's. */
  readonly fixed?: readonly Spot[];
  /** Pins are kept this far inside the frame: half the distance. */
  readonly frame?: Size;
}

interface Mover extends Spot {
  x: number;
  y: number;
  /** Where it really is. */
  readonly true: Spot;
}

/** Pixels of reserve, so that the distance holds after coordinates are rounded to tenths. */
const RESERVE = 0.2;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Rounds in which pins are also drawn back to their true spots, and rounds in all. */
const ROUNDS = {drawn: 120, all: 300};

// Math.hypot would take five times as long.
const gap = (a: Spot, b: Spot) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Coordinates are drawn in tenths of a pixel. */
const drawn = ({x, y}: Spot): Spot => ({x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10});

/** In the order given. Any two results are at least the distance apart, unless they and all their neighbours are fixed. */
export function spreadPins<T extends Spot>(pins: readonly T[], options: SpreadOptions = {}): T[] {
  const {distance = 24, fixed = [], frame} = options;
  const isCrowded = (pin: T) =>
    [...fixed, ...pins].some((other) => other !== pin && gap(drawn(pin), drawn(other)) < distance);
  const crowded = new Map(
    // A hair of difference, so that pins in one spot part in directions of their own.
    pins.filter(isCrowded).map((pin, i): [T, Mover] => {
      const angle = i * GOLDEN_ANGLE;
      return [pin, {x: pin.x + Math.cos(angle) / 100, y: pin.y + Math.sin(angle) / 100, true: pin}];
    }),
  );
  const movers = [...crowded.values()];
  const still: readonly Spot[] = [...fixed, ...pins.filter((pin) => !crowded.has(pin))];
  const least = distance + RESERVE;

  const within = (n: number, length: number) => Math.max(distance / 2, Math.min(length - distance / 2, n));
  const inFrame = ({x, y}: Spot): Spot => (frame ? {x: within(x, frame.width), y: within(y, frame.height)} : {x, y});
  const isFree = (spot: Spot, mover: Mover) => {
    const isApart = (other: Spot) => other === mover || gap(spot, other) >= least - 0.02;
    return still.every(isApart) && movers.every(isApart);
  };
  const homeward = ({x, y, true: home}: Mover, t: number): Spot => ({x: x + (home.x - x) * t, y: y + (home.y - y) * t});

  // Two that touch give way by half each; before one that stands still the other gives way alone.
  for (let round = 0, worst = 1; round < ROUNDS.all && worst >= 0.01; round++) {
    worst = 0;
    for (const mover of movers) Object.assign(mover, homeward(mover, Math.max(0, 0.1 * (1 - round / ROUNDS.drawn))));
    movers.forEach((a, i) => {
      const push = (b: Spot, share: number) => {
        const apart = Math.max(1e-6, gap(a, b));
        const by = (Math.max(0, least - apart) * share) / apart;
        const [dx, dy] = [(a.x - b.x) * by, (a.y - b.y) * by];
        worst = Math.max(worst, least - apart);
        a.x += dx;
        a.y += dy;
        return [dx, dy] as const;
      };
      for (const b of still) push(b, 1);
      for (const b of movers.slice(i + 1)) {
        const [dx, dy] = push(b, 0.5);
        b.x -= dx;
        b.y -= dy;
      }
      Object.assign(a, inFrame(a));
    });
  }
  const move = (mover: Mover, spot: Spot): boolean => isFree(spot, mover) && Boolean(Object.assign(mover, spot));
  // Where pushing has not settled: the free spot nearest to the true one, on circles around it.
  for (const mover of movers) {
    const {x, y} = mover.true;
    for (let r = 0, isSettled = isFree(mover, mover); r < 40 * least && !isSettled; r += 3) {
      const steps = Math.max(8, Math.ceil(r / 1.5));
      for (let step = 0; step < steps && !isSettled; step++) {
        const angle = (2 * Math.PI * step) / steps;
        isSettled = move(mover, inFrame({x: x + r * Math.cos(angle), y: y + r * Math.sin(angle)}));
      }
    }
  }
  // And as near to the true spot as the others allow.
  for (let round = 0; round < 3; round++)
    for (const mover of movers) for (let t = 1; t > 0 && !move(mover, inFrame(homeward(mover, t))); t -= 1 / 16);
  return pins.map((pin) => {
    const mover = crowded.get(pin);
    return mover ? {...pin, x: mover.x, y: mover.y} : pin;
  });
}

/** The pin nearest to a point, if one is within reach (24 px by default); the first of equals. */
export function nearestPin<T extends Spot>(pins: readonly T[], x: number, y: number, within = 24): T | undefined {
  let nearest: T | undefined;
  let reach = within;
  for (const pin of pins) {
    const distance = gap(pin, {x, y});
    if (nearest ? distance < reach : distance <= reach) [nearest, reach] = [pin, distance];
  }
  return nearest;
}
