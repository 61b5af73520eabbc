// Makes room for fingers: pins that stand too close together are moved apart, as little as possible, and the others stay
// exactly where they are. And which pin a finger meant.
import {tenths} from '../base/round.ts';
import {boxAround} from './boxes.ts';
import {gridOver} from './grid.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Its share of the distance to another, in pixels; half of the least distance by default. */
  readonly reach?: number;
}

export interface SpreadOptions {
  /** Least distance in pixels between two pins; 24 by default. */
  readonly distance?: number;
  /** Pins that cannot give way, such as home's. */
  readonly fixed?: readonly Spot[];
  /** How far a pin may be pushed; pins may touch where that is not enough. Without an end by default. */
  readonly most?: number;
  /** Keeps pins on the sheet: gives the nearest spot where a pin may stand that comes from another. */
  readonly kept?: (spot: Spot, from: Spot) => Spot;
}

/** Pixels by which those that touch are pushed too far, so that they come to rest. */
const RESERVE = 0.2;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Rounds in all; in the first tenth pins are also drawn back to their true spots. */
const ROUNDS = 1200;

/** So many pins have all rounds; more have fewer, so that the time grows about as their number. */
const MANY = 64;
const FEWEST_ROUNDS = 30;

// Math.hypot would take five times as long.
const gap = (a: Spot, b: Spot) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

interface Mover<T> {
  readonly pin: T;
  readonly reach: number;
  x: number;
  y: number;
}

/** Numbers of each one's neighbours later in the list, in its order: all that may come near within a few rounds. */
function neighboursOf(spots: readonly Spot[], reach: number): readonly (readonly number[])[] {
  const grid = gridOver<number>(boxAround(spots.map(({x, y}) => [x, y])), reach);
  spots.forEach(({x, y}, i) => grid.add([x, y, x, y], i));
  return spots.map(({x, y}, i) => {
    const found: number[] = [];
    grid.some([x - reach, y - reach, x + reach, y + reach], (j) => {
      if (j > i) found.push(j);
      return false;
    });
    return found.sort((a, b) => a - b);
  });
}

/**
 * In the order given; any two are at least the distance apart, if there is room. A pin that nobody pushes stays as it is,
 * and where there are too many for the room the work has an end.
 */
export function spreadPins<T extends Spot>(
  pins: readonly T[],
  {distance = 24, fixed = [], most = Infinity, kept = (spot) => spot}: SpreadOptions = {},
): T[] {
  const rounds = Math.max(FEWEST_ROUNDS, Math.round(ROUNDS * Math.min(1, (MANY / pins.length) ** 2)));
  // A hair of difference, so that pins in one spot part in directions of their own.
  const movers = pins.map((pin, i): Mover<T> => ({
    pin,
    reach: pin.reach ?? distance / 2,
    x: pin.x + Math.cos(i * GOLDEN_ANGLE) / 100,
    y: pin.y + Math.sin(i * GOLDEN_ANGLE) / 100,
  }));
  const hold = (mover: Mover<T>): void => {
    const {pin} = mover;
    const far = gap(pin, mover);
    if (far > most) {
      mover.x = pin.x + ((mover.x - pin.x) * most) / far;
      mover.y = pin.y + ((mover.y - pin.y) * most) / far;
    }
    ({x: mover.x, y: mover.y} = kept(mover, pin));
  };
  /** How much of its distance a must go away from b: 0 if it is not too near. */
  const push = (a: Mover<T>, b: Spot): number => {
    const least = a.reach + (b.reach ?? distance / 2);
    // Coordinates are drawn in tenths of a pixel. Most are far away: rounding adds no more than a tenth.
    if (Math.abs(a.x - b.x) > least + 0.1 || Math.abs(a.y - b.y) > least + 0.1) return 0;
    const dx = tenths(a.x) - tenths(b.x);
    const dy = tenths(a.y) - tenths(b.y);
    if (Math.sqrt(dx * dx + dy * dy) >= least) return 0;
    const apart = Math.max(1e-6, gap(a, b));
    return (least + RESERVE - apart) / apart;
  };
  const isMany = pins.length > MANY;
  // Of many that stand still only those are asked to which it may come.
  const still = movers.map(({pin}) =>
    fixed.length > 1 ? fixed.filter((b) => gap(pin, b) < most + distance + (b.reach ?? 0)) : fixed,
  );
  // Of few everyone is asked.
  const reach = isMany ? 1.6 * distance : 1e9;
  let near = neighboursOf(movers, reach);
  for (let round = 0, touching = true; round < rounds && touching; round++) {
    touching = false;
    const pull = Math.max(0, 0.1 * (1 - (10 * round) / rounds));
    for (const mover of movers) {
      mover.x += (mover.pin.x - mover.x) * pull;
      mover.y += (mover.pin.y - mover.y) * pull;
    }
    if (isMany && round % 8 === 7) near = neighboursOf(movers, reach);
    movers.forEach((a, i) => {
      // Two that touch give way by half each; before one that stands still the other gives way alone.
      for (const b of still[i] ?? []) {
        const by = push(a, b);
        if (by) touching = true;
        const dx = (a.x - b.x) * by;
        const dy = (a.y - b.y) * by;
        a.x += dx;
        a.y += dy;
      }
      for (const j of near[i] ?? []) {
        const b = movers[j];
        const by = b ? push(a, b) : 0;
        if (!b || !by) continue;
        touching = true;
        const dx = (a.x - b.x) * by;
        const dy = (a.y - b.y) * by;
        a.x += dx / 2;
        a.y += dy / 2;
        b.x -= dx / 2;
        b.y -= dy / 2;
      }
    });
    if (touching) movers.forEach(hold);
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
