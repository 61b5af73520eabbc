// Places the names of cities so that none covers another or a pin. The same input gives the same placement: there is no
// chance in it, only an order.
import {isConflict, labelCandidates, type Candidate, type LabelField, type LabelItem} from './label-candidates.ts';

/** The labels that have found a place, by the ids of their items. */
export type Labels = ReadonlyMap<string, Candidate>;

const ROUNDS = 16;

/** What it costs to leave a name out; the worst place in the frame costs less. */
const LEFT_OUT = 60;

interface Wheel {
  readonly item: LabelItem;
  /** Best first. */
  readonly places: readonly Candidate[];
  urgency: number;
}

/**
 * Each label in turn takes the best place that is left. Who came off badly comes earlier in the next round (Joslin and
 * Clements 1999, "squeaky wheel"), and the best round counts. At first the order is by priority, then by how little room
 * there is, then by id; and the higher the priority, the more it counts how a label came off. In the end each looks for a
 * place that would be better for all if those who stand there moved on.
 */
export function placedLabels(items: readonly LabelItem[], field: LabelField): Labels {
  const queue = items.map((item): Wheel => ({item, places: labelCandidates(item, field), urgency: item.priority}));
  const costOf = ({item, places}: Wheel, labels: Labels): number => {
    const place = labels.get(item.id);
    return (1 + item.priority) * (place ? place.cost - (places[0]?.cost ?? 0) : LEFT_OUT);
  };
  let best: Labels = new Map();
  let least = Infinity;
  /** Those without a place look for one; true if it is better so than it ever was. */
  const filled = (labels: Map<string, Candidate>): boolean => {
    for (const {item, places} of queue) {
      if (labels.has(item.id)) continue;
      const standing = [...labels.values()];
      const place = places.find((at) => !standing.some((other) => isConflict(at, other)));
      if (place) labels.set(item.id, place);
    }
    let loss = 0;
    for (const one of queue) loss += costOf(one, labels);
    if (loss >= least) return false;
    [best, least] = [labels, loss];
    return true;
  };
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    queue.sort(
      (a, b) => b.urgency - a.urgency || a.places.length - b.places.length || (a.item.id < b.item.id ? -1 : 1),
    );
    const labels = new Map<string, Candidate>();
    filled(labels);
    for (const one of queue) one.urgency += costOf(one, labels);
  }
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const {item, places} of queue)
      for (const place of places) {
        if (place.cost >= (best.get(item.id)?.cost ?? LEFT_OUT)) break;
        const others = [...best].filter(([id, other]) => id !== item.id && !isConflict(place, other));
        if (filled(new Map([[item.id, place], ...others]))) isBetter = true;
      }
  }
  return best;
}
