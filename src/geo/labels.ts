// Places the names of cities so that none covers another or a pin. The same input gives the same placement: there is no
// chance in it, only an order.
import {isConflict, labelCandidates, type Candidate, type LabelField, type LabelItem} from './label-candidates.ts';

/** The labels that have found a place, by the ids of their items. */
export type Labels = ReadonlyMap<string, Candidate>;

const ROUNDS = 64;

/** What it costs to leave a name out; the worst place in the frame costs less. */
const LEFT_OUT = 60;

/**
 * Each label in turn takes the best place that is left. Who came off badly comes earlier in the next round (Joslin and
 * Clements 1999, "squeaky wheel"), and the best round counts. At first the order is by priority, then by how little room
 * there is, then by id; and the higher the priority, the more it counts how a label came off.
 */
export function placedLabels(items: readonly LabelItem[], field: LabelField): Labels {
  const queue = items.map((item) => ({item, places: labelCandidates(item, field), urgency: item.priority}));
  let best: Labels = new Map();
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    queue.sort(
      (a, b) => b.urgency - a.urgency || a.places.length - b.places.length || (a.item.id < b.item.id ? -1 : 1),
    );
    const labels = new Map<string, Candidate>();
    let loss = 0;
    for (const one of queue) {
      const standing = [...labels.values()];
      const place = one.places.find((at) => !standing.some((other) => isConflict(at, other)));
      if (place) labels.set(one.item.id, place);
      const cost = (1 + one.item.priority) * (place ? place.cost - (one.places[0]?.cost ?? 0) : LEFT_OUT);
      one.urgency += cost;
      loss += cost;
    }
    if (loss < least) [best, least] = [labels, loss];
  }
  return best;
}
