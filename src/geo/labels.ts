// Places the names of cities so that none covers another or a pin. The same input gives the same placement: there is no
// chance in it, only an order. Greedy, then others make room, then each looks for a better place.
import {linesCross} from './boxes.ts';
import type {Box, Line} from './boxes.ts';
import {isConflict, labelCandidates} from './label-candidates.ts';
import type {Candidate, LabelProblem} from './label-candidates.ts';

export type {LabelItem, LabelProblem} from './label-candidates.ts';

export interface PlacedLabel {
  readonly id: string;
  readonly hidden: false;
  /** Where the text is anchored, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** From the pin's edge to the label; undefined when they touch. */
  readonly leader: Line | undefined;
}

export type Label = PlacedLabel | {readonly id: string; readonly hidden: true};

/** Comparisons of two candidates that a placement may cost; keeps the worst case near 5 ms. */
const EFFORT = 250_000;

/** Two leaders that cross are ugly, but better than a name left out. */
const CROSSING = 6;

class Placement {
  readonly #candidates: readonly (readonly Candidate[])[];
  readonly #chosen: (Candidate | undefined)[];
  #effort = 0;

  constructor(candidates: readonly (readonly Candidate[])[]) {
    this.#candidates = candidates;
    this.#chosen = candidates.map(() => undefined);
  }

  get chosen(): readonly (Candidate | undefined)[] {
    return this.#chosen;
  }

  /** Labels in the way of a candidate, and what it costs with all the others standing. */
  #judged(item: number, candidate: Candidate) {
    const inTheWay: number[] = [];
    let cost = candidate.cost;
    this.#chosen.forEach((other, i) => {
      if (!other || i === item) return;
      this.#effort++;
      if (isConflict(candidate, other)) inTheWay.push(i);
      else if (candidate.leader && other.leader && linesCross(candidate.leader, other.leader)) cost += CROSSING;
    });
    return {inTheWay, cost};
  }

  get #isTired() {
    return this.#effort > EFFORT;
  }

  /** The cheapest free place below a cost. */
  #best(item: number, below = Infinity) {
    let best: {readonly candidate: Candidate; readonly cost: number} | undefined;
    for (const candidate of this.#candidates[item] ?? []) {
      if (this.#isTired || candidate.cost >= Math.min(below, best?.cost ?? Infinity)) break;
      const {inTheWay, cost} = this.#judged(item, candidate);
      if (!inTheWay.length && cost < Math.min(below, best?.cost ?? Infinity)) best = {candidate, cost};
    }
    return best;
  }

  #costOf(item: number): number {
    const candidate = this.#chosen[item];
    return candidate ? this.#judged(item, candidate).cost : Infinity;
  }

  /** Puts the label where it is free. */
  place(item: number): boolean {
    const best = this.#best(item);
    if (best) this.#chosen[item] = best.candidate;
    return best !== undefined;
  }

  /**
   * Puts the label where up to `most` others stand and lets them look for other places (and, one step deeper, displace one
   * more). Takes the first way that costs less than `below` more than before, or leaves everything as it was.
   */
  displace(
    item: number,
    {most, depth, below}: {readonly most: number; readonly depth: number; readonly below: number},
  ): boolean {
    for (const candidate of this.#candidates[item] ?? []) {
      if (this.#isTired || candidate.cost >= below) return false;
      const {inTheWay, cost} = this.#judged(item, candidate);
      if (!inTheWay.length || inTheWay.length > most || cost >= below) continue;
      const before = [...this.#chosen];
      let old = 0;
      for (const i of inTheWay) old += before[i]?.cost ?? 0;
      this.#chosen[item] = candidate;
      for (const i of inTheWay) this.#chosen[i] = undefined;
      let spent = cost - old;
      const settled = inTheWay.every((i) => {
        const room = this.#best(i, below - spent);
        if (room) this.#chosen[i] = room.candidate;
        else if (depth < 1 || !this.displace(i, {most: 1, depth: depth - 1, below: below - spent})) return false;
        // Whoever was displaced must not have come back over us.
        if (this.#chosen[item] !== candidate) return false;
        spent += this.#chosen[i]?.cost ?? 0;
        return spent < below;
      });
      if (settled) return true;
      before.forEach((choice, i) => (this.#chosen[i] = choice));
    }
    return false;
  }

  /** Moves a label, alone or at another's expense, if that is better for all. */
  improve(item: number): void {
    const now = this.#costOf(item);
    if (now < 0.5) return;
    const best = this.#best(item, now - 1e-9);
    if (best) this.#chosen[item] = best.candidate;
    const cost = best?.cost ?? now;
    if (cost > 1) this.displace(item, {most: 1, depth: 0, below: cost - 0.2});
  }
}

/** In the order of the items. Names of equal priority are placed by how little room they have, then by id. */
export function placedLabels(problem: LabelProblem): Label[] {
  const {items, frame} = problem;
  const urgent = items
    .map((item) => {
      const isOut = item.x < 0 || item.y < 0 || item.x > frame.width || item.y > frame.height;
      return {item, candidates: isOut ? [] : labelCandidates(item, problem)};
    })
    .sort(
      (a, b) =>
        b.item.priority - a.item.priority ||
        a.candidates.length - b.candidates.length ||
        (a.item.id < b.item.id ? -1 : 1),
    );
  const placement = new Placement(urgent.map(({candidates}) => candidates));
  const {chosen} = placement;
  const fill = () =>
    urgent.forEach((_, i) => {
      if (!chosen[i] && !placement.place(i)) placement.displace(i, {most: 2, depth: 1, below: Infinity});
    });
  fill();
  for (let round = 0; round < 2; round++) {
    urgent.forEach((_, i) => chosen[i] && placement.improve(i));
    fill();
  }
  const byId = new Map(urgent.map(({item}, i) => [item.id, chosen[i]]));
  return items.map(({id}): Label => {
    const place = byId.get(id);
    if (!place) return {id, hidden: true};
    const {box, anchor, leader} = place;
    const x = anchor === 'start' ? box[0] : anchor === 'end' ? box[2] : (box[0] + box[2]) / 2;
    return {id, hidden: false, x, y: (box[1] + box[3]) / 2, anchor, box, leader};
  });
}
