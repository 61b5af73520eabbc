// The key: every shape that stands on this timeline, and no other, with what it means. It asks the drawn rows, not the atlas:
// what a filter hides, or what has no place on the sheet, is not told.
import {path, type Mark} from '../drawing/drawing.ts';
import {rectangle} from '../drawing/path-data.ts';
import {EVENT_TYPES} from '../model/vocabulary.ts';
import type {Words} from '../i18n/words.ts';
import {memoByObject} from '../base/memo.ts';
import {meanings} from '../shared/facts.ts';
import {FAINTEST, type Bar, type BarLook} from './bars.ts';
import type {FootRow} from './foot.ts';
import type {Glyph, GlyphKind} from './glyphs.ts';
import type {Lane, RowDrawing} from './rows.ts';
import {isHollow, isStiff, laneShapes} from './shapes.ts';

export interface KeyItem {
  readonly text: string;
  /** On a ground of 36 by 16 px where an em is 16 px, to stand for 2.25 by 1 em. */
  readonly marks: readonly Mark[];
}

/** What stands on the sheet. */
export interface OnSheet {
  readonly rows: readonly RowDrawing[];
  readonly foot: readonly Pick<FootRow, 'bars' | 'glyphs'>[];
  readonly hasPeriods: boolean;
  /** Something perhaps, in the strip. */
  readonly isStripHatched: boolean;
  /** There is a time after the day shown. */
  readonly isVeiled: boolean;
}

const EM = 16;
const KINDS: readonly GlyphKind[] = [...EVENT_TYPES, 'undertaking'];

/** Names of what a row shows, such as 'bar solid', 'glyph lapsed', 'wide signed'. */
type Trait = string;

const barTraits = ({look, stops}: Bar): readonly Trait[] => [`bar ${look}`, ...(stops ? ['fading'] : [])];

function glyphTraits({kind, width, reach, mark, faint}: Glyph): readonly Trait[] {
  const how = reach === 'somewhere' ? 'bracket' : isStiff(kind) ? 'line' : 'wide';
  return [
    `glyph ${kind}`,
    ...(width > 0 ? [`${how} ${kind}`] : []),
    ...(faint && isHollow(kind) ? [`hollow ${kind}`] : []),
    ...(mark.includes('~') ? [`about ${kind}`] : []),
    ...(mark.includes('?') ? [`uncertain ${kind}`] : []),
  ];
}

const laneTraits = ({bars, glyphs}: Pick<Lane, 'bars' | 'glyphs'>): readonly Trait[] => [
  ...bars.flatMap(barTraits),
  ...glyphs.flatMap(glyphTraits),
];

const ofRow = memoByObject<readonly Trait[]>();

/** @param em px; thickness tells the weight of a document in parts of it */
const rowTraits = (row: RowDrawing, em: number): readonly Trait[] =>
  ofRow(row, String(em), () => [
    ...row.lanes.flatMap((lane) => [
      ...laneTraits(lane),
      ...(lane.bars.some(({look}) => look === 'solid')
        ? [`weight ${Math.round((lane.thickness / em) * 100) / 100}`]
        : []),
    ]),
    ...row.marks.flatMap(glyphTraits),
  ]);

const keys = memoByObject<readonly KeyItem[]>(9);

/** The very same key for the same shapes. */
export function keyOf(
  {rows, foot, hasPeriods, isStripHatched, isVeiled}: OnSheet,
  em: number,
  words: Words,
): readonly KeyItem[] {
  const traits = new Set<Trait>(rows.flatMap((row) => rowTraits(row, em)));
  for (const row of foot) for (const trait of laneTraits(row)) traits.add(trait);
  if (hasPeriods) traits.add('periods');
  if (isStripHatched) traits.add('hatch');
  if (isVeiled) traits.add('veil');
  return keys(words.messages.timeline, [...traits].sort().join('\n'), () => itemsOf(traits, words));
}

/** What "perhaps" and "less certain" mean, where the key has them. */
export function keyMeanings(key: readonly KeyItem[], words: Words): string {
  const {common, timeline} = words.messages;
  const has = (...names: readonly string[]): boolean => key.some(({text}) => names.includes(text));
  return meanings(has(common.status('in-force', true), timeline.keyHatch), has(timeline.keyHollow), words).join(' ');
}

const lane = (part: Partial<Lane>): Lane => ({id: 'key', y: 8, thickness: 7, bars: [], glyphs: [], ...part});

const shapes = (...lanes: readonly Lane[]): readonly Mark[] => lanes.flatMap((one) => laneShapes(one, EM));

const bar = (look: BarLook, stops?: Bar['stops']): readonly Mark[] =>
  shapes(lane({...(look === 'plain' ? {thickness: 5} : {}), bars: [{look, x: 2, width: 32, stops}]}));

const FADING = [
  [0, FAINTEST],
  [0.5, 1],
  [1, FAINTEST],
] as const;

const glyph = (kind: GlyphKind, part: Partial<Glyph> = {}): readonly Mark[] =>
  shapes(lane({glyphs: [{kind, x: 18, y: 8, width: 0, reach: 'whole', mark: '', faint: false, ...part}]}));

/** A part of the strip that is perhaps. */
const HATCHED: readonly Mark[] = [
  path(rectangle(2, 3, 32, 10), {fill: 'in-force', fillOpacity: 0.16}),
  path('M4,13L14,3M12,13L22,3M20,13L30,3M28,13L34,7', {fill: 'none', stroke: 'in-force', strokeWidth: 2}),
];

/** A bar of which the right half is yet to come. */
const VEILED: readonly Mark[] = [
  ...bar('solid'),
  path(rectangle(18, 0, 18, 16), {fill: 'paper', fillOpacity: 0.6}),
  path('M18,0V16', {stroke: 'ink', strokeWidth: 1.5}),
];

function itemsOf(traits: ReadonlySet<Trait>, {messages}: Words): readonly KeyItem[] {
  const {common, timeline} = messages;
  const has = (trait: Trait): boolean => traits.has(trait);
  /** The first kind of which that is drawn. */
  const first = (how: string): GlyphKind | undefined => KINDS.find((kind) => has(`${how} ${kind}`));
  const weights = [...traits].flatMap((trait) => (trait.startsWith('weight ') ? [Number(trait.slice(7))] : []));
  weights.sort((a, b) => a - b);
  const width = 32 / weights.length;
  const weighed = weights.map((weight, i) =>
    lane({thickness: weight * EM, bars: [{look: 'solid', x: 2 + i * width, width, stops: undefined}]}),
  );
  /** How a mark may be drawn, shown on one that is drawn so. */
  const way = (how: string, text: string, part: Partial<Glyph>): readonly KeyItem[] => {
    const kind = first(how);
    return kind ? [{text, marks: glyph(kind, part)}] : [];
  };
  const items: readonly (readonly [shown: boolean, text: string, marks: readonly Mark[]])[] = [
    [has('bar solid'), common.status('in-force'), bar('solid')],
    [has('bar dots'), common.status('in-force', true), bar('dots')],
    [has('bar bars'), common.status('suspended'), bar('bars')],
    [has('bar hollow'), common.status('lapsed'), bar('hollow')],
    [has('bar plain'), timeline.keyMembership, bar('plain')],
    [has('fading'), timeline.keyFading, bar(has('bar solid') ? 'solid' : 'plain', FADING)],
    [weights.length > 1, timeline.keyWeight, shapes(...weighed)],
    [has('hatch'), timeline.keyHatch, HATCHED],
    [has('periods'), timeline.keyPeriod, [path(rectangle(2, 1, 32, 14), {fill: 'wash'})]],
    [has('veil'), timeline.keyVeil, VEILED],
    ...EVENT_TYPES.map((type) => [has(`glyph ${type}`), common.event(type), glyph(type)] as const),
    [has('glyph undertaking'), timeline.keyUndertaking, glyph('undertaking')],
  ];
  return [
    ...items.filter(([shown]) => shown).map(([, text, marks]) => ({text, marks})),
    ...way('hollow', timeline.keyHollow, {faint: true}),
    ...way('wide', timeline.keyWidth, {width: 28}),
    ...way('line', timeline.keyLine, {width: 28}),
    ...way('bracket', timeline.keyReach, {x: 28, width: 24, reach: 'somewhere'}),
    ...way('about', timeline.keyAbout, {x: 12, mark: '~'}),
    ...way('uncertain', timeline.keyUncertain, {x: 12, mark: '?'}),
  ];
}
