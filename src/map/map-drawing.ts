// The map as a display list: quiet land, quieter water, the ties in front, then the marks and their names.
import {
  group,
  path,
  text,
  type Attributes,
  type Drawing,
  type GroupMark,
  type Mark,
  type PathMark,
} from '../drawing/drawing.ts';
import {arc, circle, rectangle} from '../drawing/path-data.ts';
import type {Size} from '../geo/camera.ts';
import {homeStar, paintOf, statusMark} from '../drawing/status-marks.ts';
import {memoByKey} from '../base/memo.ts';
import {tenths} from '../base/round.ts';
import type {Arc} from './arcs.ts';
import type {GatheringScene} from './gatherings.ts';
import type {HomeScene, BasemapScene} from './viewport.ts';
import {TARGET, type Pin, type PinLabel} from './pins.ts';
import type {RingScene} from './rings-scene.ts';

export interface InsetScene {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it magnifies. */
  readonly source: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  /** Path of the lines that tie the frame to its source. */
  readonly bands: string;
  readonly basemap: BasemapScene;
}

/** What of the map is drawn. */
export interface MapPicture extends Size {
  /** Water to the edge of the frame. */
  readonly flooded: boolean;
  /** Of names, and of the labels of rings; in pixels. */
  readonly fontSize: number;
  readonly ringSize: number;
  readonly basemap: BasemapScene;
  readonly rings: readonly RingScene[];
  readonly inset: InsetScene | undefined;
  readonly home: HomeScene | undefined;
  readonly towns: readonly HomeScene[];
  /** Clockwise from north, as the arrow keys go. */
  readonly marks: readonly (Pin | GatheringScene)[];
}

/** @param cities name of the pins together */
export function mapDrawing(picture: MapPicture, cities = ''): Drawing {
  const {width, height, flooded, basemap, rings, ringSize, inset} = picture;
  return {
    width,
    height,
    marks: [
      ...(flooded ? [{...water(rectangle(0, 0, width, height)), key: 'water'}] : []),
      {...sheetMark(basemap), key: 'sheet'},
      ...(rings.length ? [{...ringsMark(rings, ringSize), key: 'rings'}] : []),
      ...(inset ? [{...insetMark(inset), key: 'inset'}] : []),
      {...pinsMark(picture, cities), key: 'pins'},
    ],
  };
}

const hidden: Attributes = {'aria-hidden': 'true'};

const water = (d: string): PathMark =>
  path(d, {fill: 'water', stroke: 'none', attributes: {part: 'sphere', class: 'sphere'}});

/** Land and ties under one transform. Where many look alike, looks stand on what holds them. */
export function sheetMark({land, borders, disputed, sphere, transform, origin, arcs}: BasemapScene): GroupMark {
  const border = (d: string, more: Partial<PathMark> = {}): PathMark =>
    path(d, {fill: 'none', strokeWidth: 0.5, join: 'round', attributes: {part: 'border'}, ...more});
  return group(
    [
      ...(sphere ? [{...water(sphere), key: 'sphere'}] : []),
      path(land, {key: 'land', strokeWidth: 0.6, join: 'round', attributes: {part: 'land', class: 'land'}}),
      border(borders, {key: 'borders'}),
      border(disputed, {key: 'disputed', dash: [2, 2]}),
      ...(sphere ? [path(sphere, {key: 'edge', fill: 'none', stroke: 'ring'})] : []),
      {...arcsMark(arcs.map(arcMark), origin), key: 'arcs'},
    ],
    {transform, fill: 'land', stroke: 'border', attributes: {class: 'sheet', ...hidden}},
  );
}

/** By the stroke's own opacity: an opacity of its own, and its transition, would make each arc a layer. */
export function arcsMark(arcs: readonly Mark[], [x, y]: readonly [number, number] = [0, 0]): GroupMark {
  return group(arcs, {
    ...(x || y ? {transform: [1, 0, 0, 1, x, y]} : {}),
    fill: 'none',
    stroke: 'in-force',
    strokeOpacity: 0.9,
    strokeWidth: 1.3,
    attributes: {class: 'arcs'},
  });
}

/** A partner's tie, or of several that look alike. */
export function arcMark({
  city,
  status,
  perhaps,
  d,
  selected,
  highlighted,
  dimmed,
}: Pick<Arc, 'status' | 'perhaps' | 'd' | 'selected'> & Partial<Arc>): PathMark {
  return path(d, {
    key: city,
    ...(perhaps ? {dash: [6, 4]} : {}),
    ...(status === 'suspended' ? {stroke: 'suspended', dash: [10, 3, 2, 3]} : {}),
    ...(status === 'lapsed' ? {stroke: 'lapsed', strokeWidth: 1, dash: [1, 3.5], cap: 'round'} : {}),
    ...(selected ? {strokeWidth: 2.4, strokeOpacity: 1} : {}),
    // What has ended or not begun has a mark, but no line.
    isHidden: status === 'terminated' || status === 'not-yet',
    attributes: {
      part: 'arc',
      class: 'arc',
      'data-tie': city,
      'data-status': status,
      'data-perhaps': perhaps,
      'data-lit': highlighted,
      'data-dim': dimmed,
    },
  });
}

function insetMark({x, y, width, height, source, bands, basemap}: InsetScene): GroupMark {
  const frame = (d: string): PathMark => path(d, {fill: 'none', stroke: 'ink'});
  return group(
    [
      path(bands, {fill: 'none', stroke: 'ring', strokeWidth: 0.75}),
      frame(rectangle(source.x, source.y, source.width, source.height)),
      group([path(rectangle(0, 0, width, height), {fill: 'water', stroke: 'none'}), sheetMark(basemap)], {
        transform: [1, 0, 0, 1, x, y],
        clip: {width, height},
      }),
      frame(rectangle(x, y, width, height)),
    ],
    {attributes: {class: 'inset', ...hidden}},
  );
}

function ringsMark(rings: readonly RingScene[], size: number): GroupMark {
  return group(
    [
      ...rings.map(({x, y, r}) =>
        path(circle(x, y, r), {fill: 'none', stroke: 'ring', strokeWidth: 0.75, attributes: {part: 'ring'}}),
      ),
      ...rings.map(({label}) =>
        text(label.text, label.x, label.y, {
          fill: 'secondary',
          stroke: 'paper',
          strokeWidth: 0.3 * size,
          anchor: 'middle',
        }),
      ),
    ],
    {fontSize: size, attributes: {class: 'rings', ...hidden}},
  );
}

/** Marks with their names, and home under them. */
function pinsMark({marks: placed, home, towns, fontSize}: MapPicture, cities: string): GroupMark {
  const homes = [...(home ? [home] : []), ...towns];
  return group(
    [
      ...homes.map((one, i) => homeMark(one, fontSize, i)),
      ...placed.map((one) => ('city' in one ? pinMark(one, fontSize) : gatheringMark(one, fontSize))),
    ],
    {
      ...lettering(fontSize),
      attributes: {class: 'pins', 'data-roving': 'both', ...(placed.length ? listOf(cities) : {})},
    },
  );
}

/** In a list of choices screen readers pass arrow keys and letters on. */
const listOf = (name: string): Attributes => ({
  role: 'listbox',
  'aria-label': name || undefined,
  'aria-describedby': 'map-keys',
});

/** Of names: what stands out from the land by a rim of paper. */
export const lettering = (fontSize: number) => ({fill: 'ink', stroke: 'paper', fontSize}) as const;

const kept = memoByKey<GroupMark>(400);

/** The very same mark for a pin on which nothing has changed: painters leave it alone. */
function pinMark(pin: Pin, fontSize: number): GroupMark {
  return kept(
    `${fontSize} ${Object.values<unknown>({...pin, label: Object.values(pin.label ?? {}).join()}).join('\n')}`,
    () => drawnPin(pin, fontSize),
  );
}

function drawnPin(pin: Pin, fontSize: number): GroupMark {
  const {city, name, status, perhaps, x, y, target, hairline, label, selected, highlighted, dimmed, tabbed} = pin;
  const [dx, dy] = [tenths(target[0] - x), tenths(target[1] - y)];
  const named = label && {...label, x: tenths(label.x - x), y: tenths(label.y - y)};
  return group(
    [
      ...(hairline ? [{...thread(hairline), key: 'hairline'}] : []),
      ...(label?.leader ? [{...thread(label.leader), key: 'leader'}] : []),
      group(
        [
          path(circle(dx, dy, TARGET), {fill: 'none', stroke: 'none', attributes: {class: 'target'}}),
          markOf(pin),
          ...(named ? [nameMark(named, fontSize, nameLooks(pin))] : []),
        ],
        {key: 'spot', transform: [1, 0, 0, 1, x, y], attributes: {class: 'spot'}},
      ),
    ],
    {
      key: city,
      attributes: {
        part: 'pin',
        class: 'pin',
        role: 'option',
        tabindex: tabbed ? 0 : -1,
        'aria-label': name,
        'aria-selected': String(selected),
        'aria-current': selected ? 'true' : undefined,
        'data-city': city,
        'data-status': status,
        'data-perhaps': perhaps,
        'data-lit': highlighted,
        'data-dim': dimmed,
      },
    },
  );
}

/** One mark for several: a disc with their number, filled where a tie is in force; its rim is open as far as others are not. */
function gatheringMark(gathering: GatheringScene, fontSize: number): GroupMark {
  const {act, name, number, x, y, r, status, perhaps, others, dimmed, tabbed} = gathering;
  const paint = paintOf(status);
  const isFilled = status === 'in-force' && !perhaps;
  const size = tenths(fontSize * 0.85);
  return group(
    [
      path(circle(x, y, r + 1.5), {fill: 'paper', stroke: 'none', attributes: {class: 'focus target'}}),
      path(circle(x, y, r - 0.75), {
        fill: isFilled ? paint : 'paper',
        stroke: paint,
        strokeWidth: 1.5,
        ...(perhaps ? {dash: [4, 2]} : {}),
        attributes: {class: 'mark'},
      }),
      ...(isFilled && others
        ? [path(arc(x, y, r - 2.5, others), {fill: 'none', stroke: 'paper', strokeWidth: 2})]
        : []),
      text(number, x, tenths(y + size * 0.35), {
        fill: isFilled ? 'paper' : 'ink',
        stroke: 'none',
        fontSize: size,
        fontWeight: 600,
        anchor: 'middle',
      }),
    ],
    {
      key: act,
      attributes: {
        part: 'gathering',
        class: 'pin',
        role: 'option',
        tabindex: tabbed ? 0 : -1,
        'aria-label': name,
        'aria-selected': 'false',
        'data-act': act,
        'data-dim': dimmed,
      },
    },
  );
}

/** A line that leads from a mark or a name to its place. */
const thread = (d: string, stroke: PathMark['stroke'] = 'secondary'): PathMark =>
  path(d, {fill: 'none', stroke, strokeWidth: 0.75});

function nameLooks({status, selected}: Pin): Partial<Mark> {
  if (selected) return {fontWeight: 600};
  return status === 'terminated' || status === 'lapsed' || status === 'not-yet' ? {fill: 'secondary'} : {};
}

export function nameMark(
  {text: words, lang, x, y, anchor}: PinLabel,
  fontSize: number,
  looks: Partial<Mark> = {},
): Mark {
  return text(words, x, y, {
    ...looks,
    lang,
    strokeWidth: 0.25 * fontSize,
    anchor,
    attributes: {part: 'label', class: 'city-name'},
  });
}

const marks = memoByKey<GroupMark>(99);

/** The mark round its own middle; the same for all that look alike. */
function markOf({status, perhaps, r, selected}: Pin): GroupMark {
  return marks(`${status} ${perhaps} ${r} ${selected}`, () =>
    group(
      [
        path(circle(0, 0, status === 'not-yet' ? r * 0.5 : r + 1.5), {fill: 'paper', stroke: 'none'}),
        path(circle(0, 0, r + 5), {fill: 'none', stroke: 'none', attributes: {class: 'focus'}}),
        ...(selected ? [chosenMark(circle(0, 0, r + 3.5))] : []),
        statusMark(status, perhaps, r),
      ],
      {attributes: {class: 'mark'}},
    ),
  );
}

/** The ring round the selected one. */
export const chosenMark = (d: string): PathMark => path(d, {fill: 'none', stroke: 'ink', strokeWidth: 1.5});

export function homeMark({x, y, r, label}: HomeScene, fontSize: number, index = 0): GroupMark {
  return group(
    [
      group([homeStar(r, 1.5)], {transform: [1, 0, 0, 1, x, y]}),
      ...(label?.leader ? [thread(label.leader, 'home')] : []),
      ...(label ? [nameMark(label, fontSize, {fontWeight: 700})] : []),
    ],
    {key: `home${index || ''}`, attributes: {part: 'home', class: 'home', ...hidden}},
  );
}
