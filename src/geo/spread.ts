// Makes room for fingers: pins that stand too close together are moved apart, as little as possible, and the others stay
// exactly where they are. And which pin a finger meant.

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
  readonly frame?: {readonly width: number; readonly height: number};
}

interface Mover extends Spot {
  x: number;
  y: number;
  /** Where it really is. */
  readonly true: Spot;
}

/** Pixels of reserve, so that the distance holds after coordinates are rounded to tenths. */
const RESERVE = 0.15;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const gap = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);

/** In the order given. Any two results are at least the distance apart, unless they and all their neighbours are fixed. */
export function spreadPins<T extends Spot>(pins: readonly T[], options: SpreadOptions = {}): T[] {
  const {distance = 24, fixed = [], frame} = options;
  const isCrowded = pins.map(
    (pin, i) => fixed.some((f) => gap(pin, f) < distance) || pins.some((p, j) => i !== j && gap(pin, p) < distance),
  );
  const still: readonly Spot[] = [...fixed, ...pins.filter((_, i) => !isCrowded[i])];
  const movers = pins.flatMap((pin, i): Mover[] => (isCrowded[i] ? [{x: pin.x, y: pin.y, true: pin}] : []));
  if (!movers.length) return [...pins];

  const least = distance + RESERVE;
  const inFrame = (mover: Mover) => {
    if (!frame) return;
    mover.x = Math.max(distance / 2, Math.min(frame.width - distance / 2, mover.x));
    mover.y = Math.max(distance / 2, Math.min(frame.height - distance / 2, mover.y));
  };
  pushApart(movers, still, least, inFrame);
  movers.forEach((mover, i) => {
    if (!isFree(mover, i, movers, still, least))
      Object.assign(mover, nearestFree(mover, i, movers, still, least, frame));
  });
  for (let round = 0; round < 3; round++) movers.forEach((_, i) => drawHome(i, movers, still, least, inFrame));

  let next = 0;
  return pins.map((pin, i) => {
    const mover = isCrowded[i] ? movers[next++] : undefined;
    return mover ? {...pin, x: mover.x, y: mover.y} : pin;
  });
}

/** Two that touch give way by half each; before a fixed one the other gives way alone. */
function pushApart(movers: Mover[], still: readonly Spot[], least: number, inFrame: (mover: Mover) => void) {
  for (let round = 0; round < 240; round++) {
    let worst = 0;
    movers.forEach((a, i) => {
      const push = (b: Spot, share: number) => {
        const apart = gap(a, b);
        if (apart >= least) return 0;
        worst = Math.max(worst, least - apart);
        // Two in one spot part in a direction of their own.
        const [ux, uy] =
          apart > 1e-6
            ? [(a.x - b.x) / apart, (a.y - b.y) / apart]
            : [Math.cos(i * GOLDEN_ANGLE), Math.sin(i * GOLDEN_ANGLE)];
        const by = (least - apart) * share;
        a.x += ux * by;
        a.y += uy * by;
        return [ux * by, uy * by] as const;
      };
      for (const b of still) push(b, 1);
      for (const b of movers.slice(i + 1)) {
        const moved = push(b, 0.5);
        if (moved) {
          b.x -= moved[0];
          b.y -= moved[1];
        }
      }
      inFrame(a);
    });
    if (worst < 0.01) return;
  }
}

const isFree = (spot: Spot, i: number, movers: readonly Mover[], still: readonly Spot[], least: number) =>
  still.every((other) => gap(spot, other) >= least - 0.02) &&
  movers.every((other, j) => j === i || gap(spot, other) >= least - 0.02);

/** When pushing has not settled: the free spot nearest to the true one, on circles around it. */
function nearestFree(
  mover: Mover,
  i: number,
  movers: readonly Mover[],
  still: readonly Spot[],
  least: number,
  frame: SpreadOptions['frame'],
): Spot {
  const edge = least / 2;
  for (let r = 0; r < 40 * least; r += 3) {
    const steps = Math.max(8, Math.ceil(r / 1.5));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const spot = {x: mover.true.x + r * Math.cos(angle), y: mover.true.y + r * Math.sin(angle)};
      const isIn =
        !frame || (spot.x >= edge && spot.y >= edge && spot.x <= frame.width - edge && spot.y <= frame.height - edge);
      if (isIn && isFree(spot, i, movers, still, least)) return spot;
    }
  }
  return mover;
}

/** As near to the true spot as the others allow. */
function drawHome(i: number, movers: Mover[], still: readonly Spot[], least: number, inFrame: (mover: Mover) => void) {
  const mover = movers[i];
  if (!mover) return;
  for (let t = 1; t > 0; t -= 1 / 16) {
    const spot = {
      ...mover,
      x: mover.x + (mover.true.x - mover.x) * t,
      y: mover.y + (mover.true.y - mover.y) * t,
    };
    inFrame(spot);
    if (!isFree(spot, i, movers, still, least)) continue;
    mover.x = spot.x;
    mover.y = spot.y;
    return;
  }
}

/** The pin nearest to a point, if one is within reach (24 px by default); the first of equals. */
export function nearestPin<T extends Spot>(pins: readonly T[], x: number, y: number, within = 24): T | undefined {
  let best: T | undefined;
  let reach = within;
  for (const pin of pins) {
    const distance = gap(pin, {x, y});
    if (distance < reach || (distance === reach && !best)) [best, reach] = [pin, distance];
  }
  return best;
}
