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
const RESERVE = 0.2;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

// Math.hypot would take five times as long.
const gap = (a: Spot, b: Spot) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Coordinates are drawn in tenths of a pixel. */
const drawn = ({x, y}: Spot): Spot => ({x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10});

/** In the order given. Any two results are at least the distance apart, unless they and all their neighbours are fixed. */
export function spreadPins<T extends Spot>(pins: readonly T[], options: SpreadOptions = {}): T[] {
  const {distance = 24, fixed = [], frame} = options;
  const isClose = (a: Spot, b: Spot) => a !== b && gap(drawn(a), drawn(b)) < distance;
  const isCrowded = pins.map((pin) => fixed.some((f) => isClose(pin, f)) || pins.some((p) => isClose(pin, p)));
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

/** Rounds in which pins are also drawn back to their true spots, and rounds in all. */
const ROUNDS = {drawn: 120, all: 300};

/** Two that touch give way by half each; before a fixed one the other gives way alone. */
function pushApart(movers: Mover[], still: readonly Spot[], least: number, inFrame: (mover: Mover) => void) {
  // A hair of difference, so that pins in one spot part in directions of their own.
  movers.forEach((mover, i) => {
    mover.x += Math.cos(i * GOLDEN_ANGLE) / 100;
    mover.y += Math.sin(i * GOLDEN_ANGLE) / 100;
  });
  for (let round = 0; round < ROUNDS.all; round++) {
    let worst = 0;
    const pull = Math.max(0, 0.1 * (1 - round / ROUNDS.drawn));
    for (const mover of movers) {
      mover.x += (mover.true.x - mover.x) * pull;
      mover.y += (mover.true.y - mover.y) * pull;
    }
    movers.forEach((a, i) => {
      const push = (b: Spot, share: number) => {
        const apart = Math.max(1e-6, gap(a, b));
        const by = Math.max(0, ((least - apart) * share) / apart);
        worst = Math.max(worst, least - apart);
        return [(a.x - b.x) * by, (a.y - b.y) * by] as const;
      };
      for (const b of still) {
        const [dx, dy] = push(b, 1);
        a.x += dx;
        a.y += dy;
      }
      for (const b of movers.slice(i + 1)) {
        const [dx, dy] = push(b, 0.5);
        a.x += dx;
        a.y += dy;
        b.x -= dx;
        b.y -= dy;
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
