// Where the names stand. Placed for all cities at once, whatever the day, so that nothing jumps while time passes; only
// where not all fit does the day decide who goes first.
import {boxesOverlap} from '../geo/boxes.ts';
import {labelCandidates, type Candidate, type LabelField, type LabelItem} from '../geo/label-candidates.ts';
import {placedLabels, type Labels} from '../geo/labels.ts';
import {keeper} from '../model/kept.ts';

export interface Naming extends LabelField {
  /** All that could be named, home too. */
  readonly pins: readonly LabelItem[];
  /** Ids of those who wait for their day: named only if asked for. */
  readonly idle: ReadonlySet<string>;
  /** Ids of those named whatever it costs others: home first, then the selected city, the one under the pointer. */
  readonly asked: readonly string[];
}

const kept = keeper<Labels>(24);

/** The solver's answer, kept under its whole question. */
function solved(items: readonly LabelItem[], field: LabelField): Labels {
  const key = [
    field.width,
    field.height,
    ...items.map((i) => `${i.id} ${i.width} ${i.height} ${i.priority}`),
    ...field.pins.map(({x, y, r}) => `${x} ${y} ${r}`),
    ...field.obstacles,
    '|',
    ...field.lines,
  ].join();
  return kept(key, () => placedLabels(items, field));
}

/** A place for every name that fits. */
export function placedNames(naming: Naming): Labels {
  const {pins, idle, asked} = naming;
  const [home] = asked;
  const timeless = solved(
    pins.map((pin) => (pin.id === home ? pin : {...pin, priority: 0})),
    naming,
  );
  const isDue = ({id}: {readonly id: string}) => !idle.has(id);
  const labels = timeless.size === pins.length ? timeless : solved(pins.filter(isDue), naming);
  return withAsked(new Map([...labels].filter(([id]) => !idle.has(id) || asked.includes(id))), naming);
}

/** The names asked for, and no other: when there is no time to place them all. */
export const namesAsked = (naming: Naming): Labels => withAsked(new Map(), naming);

function withAsked(labels: Map<string, Candidate>, {asked, ...field}: Naming): Labels {
  const obstacles = [...field.obstacles];
  for (const id of asked) {
    const pin = field.pins.find((one) => one.id === id);
    const place = labels.get(id) ?? (pin && labelCandidates(pin, {...field, obstacles})[0]);
    if (!place) continue;
    // Whatever other name lies under it steps back.
    labels.forEach((other, key) => {
      if (boxesOverlap(place.box, other.box)) labels.delete(key);
    });
    labels.set(id, place);
    obstacles.push(place.box);
  }
  return labels;
}
