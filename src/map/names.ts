// Where the names stand. Placed for all cities at once, whatever the day, so that nothing jumps while time passes; only
// where not all fit does the day decide who goes first.
import {boxesOverlap, type Box, type Disc, type Line} from '../geo/boxes.ts';
import {placedLabels, type Label, type LabelItem, type PlacedLabel} from '../geo/labels.ts';

export interface Naming {
  readonly width: number;
  readonly height: number;
  readonly items: readonly LabelItem[];
  readonly obstacles: readonly Box[];
  readonly lines: readonly Line[];
  readonly pins: readonly Disc[];
}

export type Names = ReadonlyMap<string, Label>;

const KEPT = 24;
const kept = new Map<string, Names>();

/** The solver's answer, kept under its whole question. */
function solved({width, height, items, obstacles, lines, pins}: Naming): Names {
  const discs = pins.map(({x, y, r}) => `${x} ${y} ${r}`);
  const key = [
    width,
    height,
    ...items.map((i) => `${i.id} ${i.x} ${i.y} ${i.r} ${i.width} ${i.height} ${i.priority}`),
    '|',
    ...obstacles,
    '|',
    ...lines,
    '|',
    ...discs,
  ].join();
  const known = kept.get(key);
  if (known) return known;
  const names = new Map(
    placedLabels({frame: {width, height}, items, obstacles, lines, pins}).map((label) => [label.id, label] as const),
  );
  if (kept.size >= KEPT) for (const first of [...kept.keys()].slice(0, 1)) kept.delete(first);
  kept.set(key, names);
  return names;
}

export interface Wanted {
  /** Ids of those who wait for their day: named only if asked for. */
  readonly idle: ReadonlySet<string>;
  /** Ids of those named whatever it costs others: the selected city, the one under the pointer. */
  readonly asked: readonly string[];
}

/** The name of one place alone among the marks. */
export function nameAlone(item: LabelItem, naming: Naming): PlacedLabel | undefined {
  const others = naming.items.filter(({id}) => id !== item.id);
  const label = solved({...naming, items: [item], pins: [...naming.pins, ...others]}).get(item.id);
  return label && !label.hidden ? label : undefined;
}

/** A place for every name that fits. */
export function placedNames(naming: Naming, {idle, asked}: Wanted): Names {
  const {items} = naming;
  const timeless = solved({...naming, items: items.map((item) => ({...item, priority: 0}))});
  const base = items.every(({id}) => timeless.get(id)?.hidden === false)
    ? timeless
    : solved({
        ...naming,
        items: items.filter(({id}) => !idle.has(id)),
        pins: [...naming.pins, ...items.filter(({id}) => idle.has(id))],
      });
  const names = new Map([...base].filter(([id]) => !idle.has(id) || asked.includes(id)));
  return withAsked(names, naming, asked);
}

/** The names asked for, and no other: when there is no time to place them all. */
export function namesAsked(naming: Naming, {asked}: Wanted): Names {
  return withAsked(new Map(), naming, asked);
}

function withAsked(names: Map<string, Label>, naming: Naming, asked: readonly string[]): Names {
  for (const id of asked) {
    const item = naming.items.find((one) => one.id === id);
    if (!item || names.get(id)?.hidden === false) continue;
    // Whatever other name then lies under it steps back.
    const label = nameAlone(item, naming);
    if (!label) continue;
    names.forEach((other, key) => {
      if (!other.hidden && key !== id && boxesOverlap(label.box, other.box)) names.set(key, {id: key, hidden: true});
    });
    names.set(id, label);
  }
  return names;
}
