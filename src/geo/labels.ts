// Places the names of cities so that none covers another or a pin. The same input gives the same placement: there is no
// chance in it, only an order. Greedy, then others make room, then each looks for a better place.
import {linesCross} from './boxes.ts';
import {isConflict, labelCandidates, type Candidate, type LabelItem, type LabelProblem} from './label-candidates.ts';

export type {LabelItem, LabelProblem} from './label-candidates.ts';

export interface PlacedLabel extends Candidate {
  readonly id: string;
  readonly hidden: false;
}

export type Label = PlacedLabel | {readonly id: string; readonly hidden: true};

/** Comparisons of two candidates that a placement may cost; keeps the worst case near 5 ms. */
const EFFORT = 250_000;

/** Two leaders that cross are ugly, but better than a name left out. */
const CROSSING = 6;

/** One label: all its places, and the one it has. */
interface Slot {
  readonly item: LabelItem;
  readonly places: readonly Candidate[];
  chosen: Candidate | undefined;
}

/** In the order of the items. Names of equal priority are placed by how little room they have, then by id. */
export function placedLabels(problem: LabelProblem): Label[] {
  const slots = problem.items
    .map((item): Slot => ({item, places: labelCandidates(item, problem), chosen: undefined}))
    .sort(
      (a, b) =>
        b.item.priority - a.item.priority || a.places.length - b.places.length || (a.item.id < b.item.id ? -1 : 1),
    );
  settle(slots);
  return problem.items.map(({id}): Label => {
    const place = slots.find(({item}) => item.id === id)?.chosen;
    return place ? {...place, id, hidden: false} : {id, hidden: true};
  });
}

/** Gives as many labels as it can the best places it can; the most urgent come first. */
function settle(slots: readonly Slot[]): void {
  let effort = 0;

  /** Labels in the way of a candidate, and what it costs with all the others standing. */
  const judged = (slot: Slot, candidate: Candidate) => {
    const inTheWay: Slot[] = [];
    let {cost} = candidate;
    for (const other of slots) {
      const {chosen} = other;
      if (!chosen || other === slot) continue;
      effort++;
      if (isConflict(candidate, chosen)) inTheWay.push(other);
      else if (candidate.leader && chosen.leader && linesCross(candidate.leader, chosen.leader)) cost += CROSSING;
    }
    return {inTheWay, cost};
  };

  /** Puts the label where it is free and costs least. What it then costs; `below` if no place costs less. */
  const place = (slot: Slot, below: number): number => {
    let least = below;
    for (const candidate of slot.places) {
      if (effort > EFFORT || candidate.cost >= least) break;
      const {inTheWay, cost} = judged(slot, candidate);
      if (!inTheWay.length && cost < least) [slot.chosen, least] = [candidate, cost];
    }
    return least;
  };

  /**
   * Puts the label where another stands (or two, if there is depth) and lets them look for other places, and, one step
   * deeper, displace one more. Takes the first way that costs less than `below` more than before, or leaves everything as
   * it was.
   */
  const displace = (slot: Slot, depth: number, below: number): boolean => {
    for (const candidate of slot.places) {
      if (effort > EFFORT || candidate.cost >= below) return false;
      const {inTheWay, cost} = judged(slot, candidate);
      if (!inTheWay.length || inTheWay.length > depth + 1 || cost >= below) continue;
      const before = slots.map(({chosen}) => chosen);
      let spent = cost;
      for (const other of inTheWay) {
        spent -= other.chosen?.cost ?? 0;
        other.chosen = undefined;
      }
      slot.chosen = candidate;
      const isSettled = inTheWay.every((other) => {
        const left = below - spent;
        if (place(other, left) === left && !(depth && displace(other, depth - 1, left))) return false;
        spent += other.chosen?.cost ?? 0;
        // Whoever was displaced must not have come back over us.
        return slot.chosen === candidate && spent < below;
      });
      if (isSettled) return true;
      slots.forEach((one, i) => (one.chosen = before[i]));
    }
    return false;
  };

  const fill = () => {
    for (const slot of slots) if (!slot.chosen && place(slot, Infinity) === Infinity) displace(slot, 1, Infinity);
  };
  fill();
  for (let round = 0; round < 2; round++) {
    for (const slot of slots) {
      // Moves a label, alone or at another's expense, if that is better for all.
      const now = slot.chosen ? judged(slot, slot.chosen).cost : 0;
      if (now < 0.5) continue;
      const cost = place(slot, now - 1e-9);
      if (cost > 1) displace(slot, 0, cost - 0.2);
    }
    fill();
  }
}
