// Of very many partners those whose marks fall together have one mark with their number, which opens on zooming in. Where it
// stands follows from the places of all partners and from the zoom, whatever the day, the filters and the pointer.
import {boxAround, type Point} from '../geo/boxes.ts';
import {MAX_ZOOM, panned, zoomAround, type Camera} from '../geo/camera.ts';
import {gathered} from '../geo/gathering.ts';
import type {Spot} from '../geo/spread.ts';
import {memoByObject} from '../base/memo.ts';
import {tenths} from '../base/round.ts';
import type {City, Partner} from '../model/atlas.ts';
import {rank, type StatusOnDay} from '../model/tie-status.ts';
import type {Emphasis, PartnerOnDay} from '../state/partners-on-day.ts';
import {isMany} from '../state/long-lists.ts';
import type {TieLine} from './arcs.ts';
import {layoutOf, type Viewport} from './layout.ts';
import type {MapInput} from './map-input.ts';
import {spreadSpots, type PlacedPartner, type Room} from './pins.ts';
import {tallyOf} from './sentences.ts';

/** Partners with one mark. */
export interface Gathering extends StatusOnDay, Pick<Emphasis, 'dimmed'> {
  /** On whose place it stands; he need not be one of them today. */
  readonly lead: Partner;
  readonly spot: Point;
  readonly r: number;
  readonly members: readonly PartnerOnDay[];
  readonly line: TieLine;
}

/** A gathering with the room that it has got, in the pixels of its window. */
export interface PlacedGathering extends Gathering, Spot {}

export interface Crowd {
  /** With marks of their own. */
  readonly singles: readonly PlacedPartner[];
  /** The same, though they lie among others: selected, pointed at, or with the focus. */
  readonly drawnOut: readonly PlacedPartner[];
  readonly gatherings: readonly Gathering[];
  readonly lines: readonly TieLine[];
}

/** So few that pass the filters are never gathered. */
const FEW = 60;
/** Of fewer in one place each has its mark, and gives way. */
const LEAST = 3;
/** How far a gathering reaches, in the size of the type. */
const REACH = 3.2;
/** What is drawn around the frame, as a part of it: a hand may bring it into sight. */
const AROUND = 0.12;

/** Whether marks are gathered at all. */
export const isCrowd = ({atlas}: MapInput, shown: number): boolean => isMany(atlas.partners.length) && shown > FEW;

const grouped = memoByObject<readonly (readonly Partner[])[]>(4);

/** All partners that are shown there, or all others, as they fall together. */
function groupsOn({basemap, camera, shows}: Viewport, isShown: boolean, reach: number, {atlas}: MapInput) {
  return grouped(basemap, [camera.k, reach, isShown].join(), () => {
    const spots = atlas.partners
      .filter((partner) => (shows(partner) && basemap.place(partner.coordinates) !== undefined) === isShown)
      .map((partner) => {
        const [x, y] = basemap.project(partner.coordinates);
        return {partner, x: x * camera.k, y: y * camera.k};
      });
    return gathered(spots, reach).map((group) => group.map(({partner}) => partner));
  });
}

interface Filling {
  readonly viewport: Viewport;
  /** Those that pass the filters. */
  readonly partners: readonly PartnerOnDay[];
  /** Of the type, px. */
  readonly fontSize: number;
  /** Where a city stands in the window. */
  readonly place: (city: City) => Point | undefined;
}

export function crowdOf({viewport, partners, fontSize, place}: Filling, stage: MapInput): Crowd {
  const {view, transient} = stage;
  const {width, height} = viewport.basemap;
  const isNear = ([x, y]: Point): boolean =>
    Math.abs(x / width - 0.5) < 0.5 + AROUND && Math.abs(y / height - 0.5) < 0.5 + AROUND;
  const on = new Map(partners.map((one) => [one.id, one]));
  const passing = (group: readonly Partner[]): readonly PartnerOnDay[] => group.flatMap(({id}) => on.get(id) ?? []);
  const out = new Set([view.city, transient.highlighted, transient.pinFocus]);
  const isOut = ({id}: PartnerOnDay): boolean => out.has(id);
  const loose = new Set<string>();
  const apart = new Set<string>();
  const gatherings: Gathering[] = [];
  const lines: TieLine[] = [];
  const reach = fontSize * REACH;
  for (const group of groupsOn(viewport, true, reach, stage)) {
    const [lead] = group;
    const found = passing(group);
    const isGathered = found.length >= LEAST && viewport.camera.k < MAX_ZOOM;
    for (const one of found) if (!isGathered || isOut(one)) (isGathered ? apart : loose).add(one.id);
    const members = found.some(isOut) ? found.filter((one) => !isOut(one)) : found;
    const spot = lead && place(lead);
    if (!isGathered || !spot || !members.length) continue;
    const line = lineTo(lead, members);
    lines.push(isNear(spot) ? line : farther(line));
    if (isNear(spot)) gatherings.push({...line, line, lead, members, spot, r: radiusOf(found.length, fontSize)});
  }
  for (const group of groupsOn(viewport, false, reach, stage)) {
    const found = passing(group.filter(viewport.showsArc));
    const [lead] = found;
    if (lead) lines.push(farther(lineTo(lead.partner, found)));
  }
  const placed = (ids: ReadonlySet<string>): readonly PlacedPartner[] =>
    partners.flatMap((one) => {
      if (!ids.has(one.id)) return [];
      const spot = place(one.partner);
      const isShown = spot && (isOut(one) || isNear(spot));
      const line = {...one, of: [one.partner]};
      lines.push(isShown ? line : farther(line));
      return isShown ? [{...one, spot}] : [];
    });
  return {singles: placed(loose), drawnOut: placed(apart), gatherings, lines};
}

/** How the best of them stands. */
function bestOf(members: readonly StatusOnDay[]): StatusOnDay {
  let best: StatusOnDay = {status: 'not-yet', perhaps: true};
  for (const one of members) if (rank(one) < rank(best)) best = one;
  return {status: best.status, perhaps: best.perhaps};
}

/** What only passes through the frame steps back. */
const farther = (line: TieLine): TieLine => ({...line, dimmed: !line.selected && !line.highlighted});

function lineTo(partner: Partner, of: readonly PartnerOnDay[]): TieLine {
  const selected = of.some((one) => one.selected);
  const highlighted = of.some((one) => one.highlighted);
  const dimmed = of.every((one) => one.dimmed);
  return {partner, of: of.map((one) => one.partner), ...bestOf(of), selected, highlighted, dimmed};
}

/** Its area grows gently: two thousand have about three times the disc of five. */
const radiusOf = (count: number, fontSize: number): number =>
  tenths(fontSize * (0.62 + 0.16 * Math.sqrt(Math.sqrt(count))));

/** None covers another, or a home. */
export function placedGatherings(
  gatherings: readonly Gathering[],
  room: Room,
  homes: readonly Spot[],
): readonly PlacedGathering[] {
  const all = gatherings.map((one) => ({...one, reach: one.r + 2}));
  const r = Math.max(0, ...gatherings.map((one) => one.r));
  const apart = spreadSpots(all, {...room, r, home: undefined, taken: homes});
  return all.map((one, i): PlacedGathering => {
    const {x, y} = apart[i] ?? {x: one.spot[0], y: one.spot[1]};
    return {...one, x: tenths(x), y: tenths(y)};
  });
}

/** One as it is drawn. */
export interface GatheringScene extends StatusOnDay, Pick<Emphasis, 'dimmed'> {
  /** What a press does, by which it is told from others: with the id of the city on whose place it stands. */
  readonly act: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly number: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** How many of them do not stand as the best do, 0 to 1. */
  readonly others: number;
  /** Ids of all of them. */
  readonly cities: readonly string[];
  readonly tabbed: boolean;
}

/** So many are named. */
const NAMED = 3;

export function gatheringScene(
  {lead, members, status, perhaps, dimmed, x, y, r}: PlacedGathering,
  [dx, dy]: readonly [number, number, ...(readonly number[])],
  {words}: MapInput,
): Omit<GatheringScene, 'tabbed'> {
  const {formats, messages} = words;
  const alike = members.filter((one) => one.status === status && one.perhaps === perhaps).length;
  const names = members.slice(0, NAMED).map(({partner}) => formats.text(partner.name));
  const among = names.join(', ') + (members.length > NAMED ? '…' : '.');
  const waiting = members.filter((one) => one.status === 'not-yet').length;
  const tally = [
    ...tallyOf(members, words),
    ...(waiting ? [`${messages.common.status('not-yet')}: ${formats.number(waiting)}`] : []),
  ];
  return {
    act: `part ${lead.id}`,
    name: `${messages.header.partners(members.length)}: ${among} ${tally.join(', ')}. ${messages.map.zoomIn}`,
    number: formats.number(members.length),
    status,
    perhaps,
    x: x + dx,
    y: y + dy,
    r,
    others: 1 - alike / members.length,
    cities: members.map(({id}) => id),
    dimmed,
  };
}

/** Where cities lie, in fractions of the frame. */
export function placesInFrame(cities: readonly string[], {k, x, y}: Camera, stage: MapInput): readonly Point[] {
  const {width, height, main} = layoutOf(stage, undefined);
  const wanted = new Set(cities);
  return stage.atlas.partners.flatMap(({id, coordinates}) => {
    const at = wanted.has(id) ? main.basemap.place(coordinates) : undefined;
    return at ? [[(at[0] / width) * k + x, (at[1] / height) * k + y] as const] : [];
  });
}

/** How much nearer a press comes at most, so that the reader does not lose his way, and at least, so that something parts. */
const NEARER = {most: 5, least: 1.6} as const;
/** The share of the frame that those who part may take. */
const SHARE = 0.7;

/** Comes as near to cities as they all stay in sight; those whom no zoom can part are marks of their own at the nearest. */
export function cameraNear(cities: readonly string[], camera: Camera, stage: MapInput): Camera {
  const {inset} = layoutOf(stage, undefined);
  const [left, top, right, bottom] = boxAround(placesInFrame(cities, camera, stage));
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (!Number.isFinite(x + y)) return camera;
  const extent = Math.max(right - left, bottom - top);
  const most = NEARER.most * (inset?.magnification ?? 1);
  const isPartable = (extent * MAX_ZOOM) / camera.k > TOGETHER;
  const factor = isPartable ? Math.max(NEARER.least, Math.min(most, SHARE / extent)) : MAX_ZOOM;
  return panned(zoomAround(camera, [x, y], factor), [0.5 - x, 0.5 - y]);
}

/** Of the frame at the nearest: what is no wider stays together. */
const TOGETHER = 0.05;
