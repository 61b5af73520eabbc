// The cities on the sheet: where each stands, how it is marked and named, and in which order the arrow keys find them.
import type {Box, Disc, Point} from '../geo/boxes.ts';
import {initialBearing, RADIANS} from '../geo/great-circle.ts';
import type {Candidate} from '../geo/label-candidates.ts';
import {spreadPins, type Spot} from '../geo/spread.ts';
import {localizedText} from '../shared/facts.ts';
import type {Words} from '../i18n/words.ts';
import type {Atlas, City} from '../model/atlas.ts';
import {memo, memoByKey} from '../base/memo.ts';
import {hundredths, tenths} from '../base/round.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import type {MapInput} from './map-input.ts';
import {partnersOnDay, type Emphasis, type PartnerOnDay} from '../state/partners-on-day.ts';
import {passing} from '../state/select.ts';
import {pinName} from './sentences.ts';

/** Radius in pixels of what a finger or a pointer must hit. */
export const TARGET = 12;

/** Pixels by which a mark may give way: so many may stand in one place that there is no room for all. */
const FARTHEST = 40;

export interface PinLabel {
  readonly text: string;
  /** Language of the text, where it is not the reader's. */
  readonly lang: string | undefined;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Path of the line that leads to the pin, or empty. */
  readonly leader: string;
}

export interface Pin extends StatusOnDay, Emphasis {
  readonly city: string;
  /** What a screen reader says. */
  readonly name: string;
  /** Where the mark stands, in pixels of the frame. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Middle of the place that a finger or a pointer hits, {@link TARGET} in radius. */
  readonly target: Point;
  /** Path to the true spot, if the mark had to make room; else empty. */
  readonly hairline: string;
  readonly label: PinLabel | undefined;
  /** It holds the map's one tab stop. */
  readonly tabbed: boolean;
}

/** A partner on the sheet: where it truly lies, in pixels. */
export interface PlacedPartner extends PartnerOnDay {
  readonly spot: Point;
}

export interface Mark extends PlacedPartner {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly target: Point;
}

/** Places of the partners in the atlas, clockwise from north as seen from home. */
const round = memo(({home, partners}: Atlas): readonly number[] => {
  const bearings = partners.map(({coordinates}) => initialBearing(home.coordinates, coordinates));
  return bearings.map((_, i) => i).sort((a, b) => (bearings[a] ?? 0) - (bearings[b] ?? 0));
});

/** The partners that pass the filters, clockwise. */
export function partnersByBearing(stage: MapInput): readonly PartnerOnDay[] {
  const all = partnersOnDay(stage);
  const shown = passing(stage);
  return round(stage.atlas).flatMap((i) => {
    const one = all[i];
    return one && shown.has(one.id) ? [one] : [];
  });
}

/** What marks keep to: the disc of the globe, else the frame. */
export type Bounds = Box | Disc;

export interface Room {
  /** Of the marks. */
  readonly r: number;
  readonly home: Point | undefined;
  readonly bounds: Bounds;
  /** A corner, bottom left, where none may stand. */
  readonly covered: Box | undefined;
  /** What else stands there already. */
  readonly taken?: readonly Spot[];
}

/** No mark is pushed over the edge; one that stands there or beyond, under a zoomed camera, is not pushed farther out. */
function within(bounds: Bounds, margin: number): (spot: Spot, from: Spot) => Spot {
  if ('r' in bounds) {
    const {x: cx, y: cy, r} = bounds;
    return (spot, from) => {
      const most = Math.max(r - margin, Math.hypot(from.x - cx, from.y - cy));
      const far = Math.hypot(spot.x - cx, spot.y - cy);
      if (far <= most) return spot;
      return {x: cx + ((spot.x - cx) * most) / far, y: cy + ((spot.y - cy) * most) / far};
    };
  }
  const [left, top, right, bottom] = bounds;
  const between = (at: number, own: number, low: number, high: number): number =>
    Math.max(Math.min(low + margin, own), Math.min(Math.max(high - margin, own), at));
  return ({x, y}, from) => ({x: between(x, from.x, left, right), y: between(y, from.y, top, bottom)});
}

/** Nor under what covers the corner: it goes the shorter way out. */
function besides(covered: Box, margin: number): (spot: Spot) => Spot {
  const [, top, right] = covered;
  return ({x, y}) => {
    const [above, beside] = [top - margin, right + margin];
    if (x >= beside || y <= above) return {x, y};
    return beside - x < y - above ? {x: beside, y} : {x, y: above};
  };
}

/** Degrees by which a mark that gives way may seem to lie in another direction. */
const ASTRAY = 5;

/** Does every mark lie where its place does, as seen from home? Marks at home's own place lie nowhere. */
export function areBearingsTrue(marks: readonly Mark[], [hx, hy]: Point): boolean {
  return marks.every(({x, y, spot}) => {
    const [dx, dy] = [spot[0] - hx, spot[1] - hy];
    if (Math.hypot(dx, dy) < 0.05) return true;
    const turn = (Math.atan2(y - hy, x - hx) - Math.atan2(dy, dx)) / RADIANS;
    return Math.abs(((turn + 540) % 360) - 180) <= ASTRAY;
  });
}

/**
 * Marks move apart only as far as they would cover each other or home's; the places that fingers hit move farther, out of
 * sight.
 */
export function marksOf(standing: readonly PlacedPartner[], room: Room): readonly Mark[] {
  const {r} = room;
  const apart = spreadSpots(standing, room);
  return standing.map((one, i): Mark => {
    const [x, y] = one.spot;
    return {...one, r, ...(apart[i] ?? {x, y, target: one.spot})};
  });
}

/** While everything moves nothing gives way: it would cost more time than there is, and tremble. */
export function marksInFlight(standing: readonly PlacedPartner[], r: number): readonly Mark[] {
  return standing.map((one): Mark => ({...one, r, x: one.spot[0], y: one.spot[1], target: one.spot}));
}

type Apart = Pick<Mark, 'x' | 'y' | 'target'>;

const kept = memoByKey<readonly Apart[]>(8);

export function spreadSpots(
  standing: readonly {readonly spot: Point; readonly reach?: number}[],
  {r, home, bounds, covered, taken = []}: Room,
): readonly Apart[] {
  const key = [
    r,
    home,
    covered,
    ...('r' in bounds ? [bounds.x, bounds.y, bounds.r] : bounds),
    ...standing.map(({spot, reach}) => [spot, reach]),
    ...taken.map(({x, y, reach}) => [x, y, reach]),
  ].join();
  return kept(key, () => {
    const spots = standing.map(({spot: [x, y], reach}): Spot => ({x, y, ...(reach && {reach})}));
    const fixed = [...(home ? [{x: home[0], y: home[1]}] : []), ...taken];
    const inside = within(bounds, r + 1);
    const outside = covered && besides(covered, r + 1);
    const kept = (spot: Spot, from: Spot): Spot => (outside ? outside(inside(spot, from)) : inside(spot, from));
    const marks = spreadPins(spots, {distance: 2 * r + 4, fixed, most: FARTHEST, kept});
    // However far it gives way, the target holds the middle of its mark.
    const targets = spreadPins(marks, {distance: 2 * TARGET, most: TARGET, kept});
    return marks.map(({x, y}, i): Apart => ({x, y, target: [targets[i]?.x ?? x, targets[i]?.y ?? y]}));
  });
}

export interface Lettering {
  readonly fontSize: number;
  readonly words: Words;
  /** From where it was placed to the frame. */
  readonly offset: Point;
}

export function labelOf(
  city: City,
  placed: Candidate | undefined,
  {fontSize, words, offset}: Lettering,
): PinLabel | undefined {
  if (!placed) return undefined;
  const [dx, dy] = offset;
  const {leader} = placed;
  return {
    ...localizedText(city.name, words),
    x: tenths(placed.x + dx),
    // From the middle of the line to the baseline: about a third of the type's size in every sans.
    y: tenths(placed.y + dy + fontSize * 0.34),
    anchor: placed.anchor,
    leader: leader ? linePath([leader[0] + dx, leader[1] + dy], [leader[2] + dx, leader[3] + dy]) : '',
  };
}

export function linePath([x1, y1]: Point, [x2, y2]: Point): string {
  return `M${hundredths(x1)},${hundredths(y1)}L${hundredths(x2)},${hundredths(y2)}`;
}

export function pinOf(mark: Mark, label: PinLabel | undefined, [dx, dy]: Box, stage: MapInput): Omit<Pin, 'tabbed'> {
  const {partner, status, perhaps, selected, highlighted, dimmed, spot, r, target} = mark;
  const [x, y] = [tenths(mark.x + dx), tenths(mark.y + dy)];
  const moved = Math.hypot(mark.x - spot[0], mark.y - spot[1]) > 1.5;
  return {
    city: partner.id,
    name: pinName(mark, stage),
    status,
    perhaps,
    x,
    y,
    r,
    target: [tenths(target[0] + dx), tenths(target[1] + dy)],
    hairline: moved ? linePath([spot[0] + dx, spot[1] + dy], [x, y]) : '',
    label,
    selected,
    highlighted,
    dimmed,
  };
}
