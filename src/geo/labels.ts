// Places the names of cities so that none covers another or a pin. The same input gives the same placement: there is no
// chance in it, only an order.
import {boxesOverlap, type Box} from './boxes.ts';
import {gridOver} from './grid.ts';
import {candidatesIn, isConflict, type Candidate, type LabelField, type LabelItem} from './label-candidates.ts';

/** The labels that have found a place, by the ids of their items. */
export type Labels = ReadonlyMap<string, Candidate>;

const ROUNDS = 16;

/** What it costs to leave a name out; the worst place in the frame costs less. */
const LEFT_OUT = 60;

/**
 * Places that are tried in all, beyond the first round: more than a few dozen names ever need. Of hundreds some would fare
 * better if there were no end to it, but the time would grow with the square of their number.
 */
const TRIES = {few: 100_000, many: 30_000};
const MANY = 64;

interface Wheel {
  readonly item: LabelItem;
  /** Best first. */
  readonly places: readonly Candidate[];
  /** Wherever the label may be, leader and all. */
  readonly reach: Box;
  urgency: number;
  /** Where it stands. */
  at: Candidate | undefined;
}

function around(places: readonly Candidate[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of places) {
    const [x0, y0, x1, y1] = place.extent;
    [left, top, right, bottom] = [Math.min(left, x0), Math.min(top, y0), Math.max(right, x1), Math.max(bottom, y1)];
  }
  return [left, top, right, bottom];
}

/**
 * Each label in turn takes the best place that is left. Who came off badly comes earlier in the next round (Joslin and
 * Clements 1999, "squeaky wheel"), and the best round counts. At first the order is by priority, then by how little room
 * there is, then by id; and the higher the priority, the more it counts how a label came off. In the end each looks for a
 * place that would be better for all if those who stand there moved on.
 */
export function placedLabels(items: readonly LabelItem[], field: LabelField): Labels {
  const candidates = candidatesIn(field);
  const queue = items.map((item): Wheel => {
    const places = candidates(item);
    return {item, places, reach: around(places), urgency: item.priority, at: undefined};
  });
  const most = queue.length > MANY ? TRIES.many : TRIES.few;
  let tries = 0;
  const standing = gridOver<Wheel>([0, 0, field.width, field.height], 32);
  const put = (wheel: Wheel, at: Candidate | undefined): void => {
    if (wheel.at) standing.remove(wheel.at.extent, wheel);
    if (at) standing.add(at.extent, wheel);
    wheel.at = at;
  };
  const isTaken = (place: Candidate): boolean =>
    standing.some(place.extent, ({at}) => at !== undefined && isConflict(place, at));
  const costOf = ({item, places, at}: Wheel): number =>
    (1 + item.priority) * (at ? at.cost - (places[0]?.cost ?? 0) : LEFT_OUT);
  /** Those without a place look for one. */
  const fill = (wheels: readonly Wheel[]): void => {
    for (const wheel of wheels) {
      if (wheel.at) continue;
      const place = wheel.places.find((at) => {
        tries++;
        return !isTaken(at);
      });
      if (place) put(wheel, place);
    }
  };
  const lossNow = (): number => {
    let loss = 0;
    for (const wheel of queue) loss += costOf(wheel);
    return loss;
  };

  let best: readonly (Candidate | undefined)[] = [];
  let bestQueue: readonly Wheel[] = [];
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least > 0 && (round === 0 || tries < most / 2); round++) {
    queue.sort(
      (a, b) => b.urgency - a.urgency || a.places.length - b.places.length || (a.item.id < b.item.id ? -1 : 1),
    );
    for (const wheel of queue) put(wheel, undefined);
    fill(queue);
    const loss = lossNow();
    if (loss < least) [best, bestQueue, least] = [queue.map(({at}) => at), [...queue], loss];
    for (const wheel of queue) wheel.urgency += costOf(wheel);
  }
  for (const wheel of queue) put(wheel, undefined);
  bestQueue.forEach((wheel, i) => put(wheel, best[i]));

  /** Would it be better for all if it stood there, and whoever is in the way moved on? Then so it is. */
  const isBetterAt = (wheel: Wheel, place: Candidate): boolean => {
    const moving = new Set([wheel]);
    standing.some(place.extent, (other) => {
      if (other.at && isConflict(place, other.at)) moving.add(other);
      return false;
    });
    const before = new Map([...moving].map((one) => [one, one.at]));
    const freed = [...moving].flatMap(({at}) => (at ? [at.extent] : []));
    for (const one of moving) put(one, undefined);
    put(wheel, place);
    // Nobody else can have found room: whoever had no place has none now but where somebody left.
    const seeking = queue.filter(
      (one) => !one.at && (moving.has(one) || freed.some((box) => boxesOverlap(box, one.reach))),
    );
    for (const one of seeking) if (!before.has(one)) before.set(one, undefined);
    fill(seeking);
    // What it costs to look through all.
    tries += 1 + queue.length / 8;
    const loss = lossNow();
    if (loss < least) {
      least = loss;
      return true;
    }
    for (const one of before.keys()) put(one, undefined);
    before.forEach((at, one) => put(one, at));
    return false;
  };
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const wheel of queue)
      for (const place of wheel.places) {
        if (tries > most || place.cost >= (wheel.at?.cost ?? LEFT_OUT)) break;
        if (isBetterAt(wheel, place)) isBetter = true;
      }
  }
  return new Map(queue.flatMap(({item, at}) => (at ? [[item.id, at] as const] : [])));
}
