// Where the names stand. Placed for all cities at once, whatever the day, so that nothing jumps while time passes; only
// where not all fit does the day decide who goes first.
import type {Size} from '../geo/camera.ts';
import {boxesOverlap, boxTouchesDisc, type Box, type Line, type Point} from '../geo/boxes.ts';
import {candidatesIn, type Candidate, type LabelField, type LabelItem} from '../geo/label-candidates.ts';
import {placedLabels, type Labels} from '../geo/labels.ts';
import type {City} from '../model/atlas.ts';
import type {TieStatus} from '../model/tie-status.ts';
import {memoByKey} from '../base/memo.ts';
import type {MapInput} from './map-input.ts';
import type {PartnerOnDay} from '../state/partners-on-day.ts';
import {tenths} from '../base/round.ts';
import type {PlacedGathering} from './gatherings.ts';
import type {Mark} from './pins.ts';

export interface Naming extends LabelField {
  /** All that could be named, home too. */
  readonly pins: readonly LabelItem[];
  /** Ids of those who wait for their day: named only if asked for. */
  readonly idle: ReadonlySet<string>;
  /** Ids of those named whatever it costs others: home first, then the selected city, the one under the pointer. */
  readonly asked: readonly string[];
  /** Ids of those drawn out of a gathering: they come to a sheet on which all others stand. */
  readonly late: ReadonlySet<string>;
}

/** Sizes in pixels. */
export interface Type {
  readonly fontSize: number;
  readonly ringSize: number;
  /** Radius of a pin, and of home's. */
  readonly r: number;
  readonly homeR: number;
}

const kept = memoByKey<Labels>(24);

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
  const {idle, asked, late} = naming;
  const pins = naming.pins.filter(({id}) => !late.has(id));
  const field = {...naming, pins};
  const [home] = asked;
  const timeless = solved(
    pins.map((pin) => ({...pin, priority: pin.id === home ? HOME_FIRST : 0})),
    field,
  );
  const isDue = ({id}: {readonly id: string}) => !idle.has(id);
  const labels = timeless.size === pins.length ? timeless : solved(pins.filter(isDue), field);
  return withAsked(new Map([...labels].filter(([id]) => !idle.has(id) || asked.includes(id))), naming);
}

/** The names asked for, and no other: when there is no time to place them all. */
export const namesAsked = (naming: Naming): Labels => withAsked(new Map(), naming);

function withAsked(labels: Map<string, Candidate>, {asked, late, ...field}: Naming): Labels {
  const obstacles = [...field.obstacles];
  for (const pin of field.pins)
    if (late.has(pin.id))
      labels.forEach(({box}, key) => {
        if (boxTouchesDisc(box, pin)) labels.delete(key);
      });
  for (const id of asked) {
    const pin = field.pins.find((one) => one.id === id);
    const place = labels.get(id) ?? (pin && candidatesIn({...field, obstacles})(pin)[0]);
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

interface ToName {
  readonly viewport: {readonly basemap: Size; readonly obstacles: readonly Box[]};
  readonly type: Type;
  readonly marks: readonly Mark[];
  /** Come after all others. */
  readonly late?: readonly Mark[];
  readonly gatherings?: readonly PlacedGathering[];
  readonly home: Point | undefined;
  readonly towns?: readonly {readonly city: City; readonly spot: Point}[];
  /** The labels of rings. */
  readonly boxes: readonly Box[];
}

/** What is to be named, and where. */
export function namingOf(
  {viewport, marks, late = [], gatherings = [], home, towns = [], type, boxes}: ToName,
  stage: MapInput,
): Naming {
  const {atlas, view, transient, frame, words} = stage;
  const {fontSize, r, homeR} = type;
  const item = (city: City, [x, y]: Point, radius: number, priority: number): LabelItem => ({
    id: city.id,
    isHome: radius === homeR,
    x,
    y,
    r: radius,
    priority,
    width: tenths(frame.textWidth(words.formats.text(city.name), radius === homeR) * fontSize),
    height: tenths(fontSize * 1.12),
  });
  const pins = [...marks, ...late].map((mark) => item(mark.partner, [mark.x, mark.y], r, rankOf(mark)));
  const idle = marks.filter(({status}) => status === 'not-yet').map(({id}) => id);
  return {
    width: viewport.basemap.width,
    height: viewport.basemap.height,
    pins: [
      ...(home ? [item(atlas.home, home, homeR, HOME_RANK)] : []),
      ...towns.map(({city, spot}) => item(city, spot, homeR, HOME_RANK)),
      ...pins,
    ],
    obstacles: [...viewport.obstacles, ...boxes, ...gatherings.map(({x, y, r}): Box => [x - r, y - r, x + r, y + r])],
    lines: home ? [...marks, ...gatherings].map(({spot: [x, y]}): Line => [home[0], home[1], x, y]) : [],
    idle: new Set(idle),
    late: new Set(late.map(({id}) => id)),
    asked: [atlas.home.id, ...towns.map(({city}) => city.id), view.city, transient.highlighted].flatMap(
      (id) => id ?? [],
    ),
  };
}

const RANKS: Readonly<Record<TieStatus, number>> = {
  'in-force': 6,
  suspended: 4,
  terminated: 2,
  lapsed: 2,
  'not-yet': 0,
};
/** Where not all fit, all give way to home. */
const HOME_RANK = 1000;
/** Where all do, it has the better place, and may stand a step farther away so that nobody is left out. */
const HOME_FIRST = 20;

/** Whose name goes first where not all fit. */
const rankOf = ({status, perhaps, selected}: PartnerOnDay): number =>
  selected ? 9 : RANKS[status] + (perhaps ? 0 : 1);
