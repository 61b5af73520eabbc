// Makes room for fingers: pins that stand too close together are moved apart, as little as possible, and the others stay
// exactly where they are. And which pin a finger meant.
import {tenths} from '../base/round.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface SpreadOptions {
  /** Least distance in pixels between two pins; 24 by default. */
  readonly distance?: number;
  /** Pins that cannot give way, such as home's. */
  readonly fixed?: readonly Spot[];
}

/** Pixels by which those that touch are pushed too far, so that they come to rest. */
const RESERVE = 0.2;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Rounds in which pins are also drawn back to their true spots, and rounds in all. */
const ROUNDS = {drawn: 120, all: 1200};

// Math.hypot would take five times as long.
const gap = (a: Spot, b: Spot) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Coordinates are drawn in tenths of a pixel. */
const drawn = ({x, y}: Spot): Spot => ({x: tenths(x), y: tenths(y)});

/** In the order given; any two are at least the distance apart. A pin that nobody pushes stays as it is. */
export function spreadPins<T extends Spot>(pins: readonly T[], {distance = 24, fixed = []}: SpreadOptions = {}): T[] {
  // A hair of difference, so that pins in one spot part in directions of their own.
  const movers = pins.map((pin, i) => ({
    pin,
    x: pin.x + Math.cos(i * GOLDEN_ANGLE) / 100,
    y: pin.y + Math.sin(i * GOLDEN_ANGLE) / 100,
  }));
  for (let round = 0, touching = true; round < ROUNDS.all && touching; round++) {
    touching = false;
    const pull = Math.max(0, 0.1 * (1 - round / ROUNDS.drawn));
    for (const mover of movers) {
      mover.x += (mover.pin.x - mover.x) * pull;
      mover.y += (mover.pin.y - mover.y) * pull;
    }
    movers.forEach((a, i) => {
      /** How far, along x and y, b is too near. */
      const overlap = (b: Spot): readonly [number, number] => {
        if (gap(drawn(a), drawn(b)) >= distance) return [0, 0];
        touching = true;
        const apart = Math.max(1e-6, gap(a, b));
        const by = (distance + RESERVE - apart) / apart;
        return [(a.x - b.x) * by, (a.y - b.y) * by];
      };
      // Two that touch give way by half each; before one that stands still the other gives way alone.
      for (const b of fixed) {
        const [dx, dy] = overlap(b);
        a.x += dx;
        a.y += dy;
      }
      for (const b of movers.slice(i + 1)) {
        const [dx, dy] = overlap(b);
        a.x += dx / 2;
        a.y += dy / 2;
        b.x -= dx / 2;
        b.y -= dy / 2;
      }
    });
  }
  return movers.map(({pin, x, y}) => (gap(pin, {x, y}) < 0.02 ? pin : {...pin, x, y}));
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
