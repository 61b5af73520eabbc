// Where the names stand. Placed for all cities at once, whatever the day, so that nothing jumps while time passes; only
// where not all fit does the day decide who goes first.
import type {Box, Disc, Line} from '../geo/boxes.ts';
import {placedLabels, type Label, type LabelItem} from '../geo/labels.ts';

export interface Naming {
  readonly width: number;
  readonly height: number;
  readonly items: readonly LabelItem[];
  readonly obstacles: readonly Box[];
  readonly lines: readonly Line[];
  readonly pins: readonly Disc[];
}

export type Names = ReadonlyMap<string, Label>;

/** Priority of a name that goes before all others on any day: home's. */
export const FIRST = 20;

const KEPT = 12;
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

/** A place for every name that fits. */
export function placedNames(naming: Naming, {idle, asked}: Wanted): Names {
  const level = (item: LabelItem) => ({...item, priority: item.priority < FIRST ? 0 : FIRST});
  const timeless = solved({...naming, items: naming.items.map(level)});
  const all = naming.items.every(({id}) => timeless.get(id)?.hidden === false);
  const silent = naming.items.filter(({id}) => idle.has(id));
  const base = all ? timeless : solved({...naming, items: naming.items.filter(({id}) => !idle.has(id)), pins: [...naming.pins, ...silent]});
  const names = new Map([...base].filter(([id]) => !idle.has(id) || asked.includes(id)));
  for (const id of asked) {
    if (names.get(id)?.hidden === false) continue;
    const item = naming.items.find((one) => one.id === id);
    if (!item) continue;
    // Among the marks alone; whatever name then lies under it steps back.
    const others = naming.items.filter((one) => one !== item);
    const label = solved({...naming, items: [item], pins: [...naming.pins, ...others]}).get(id);
    if (!label || label.hidden) continue;
    names.forEach((other, key) => {
      if (!other.hidden && key !== id && touches(label.box, other.box)) names.set(key, {id: key, hidden: true});
    });
    names.set(id, label);
  }
  return names;
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
