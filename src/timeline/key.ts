// The key: every shape that stands on this timeline, and no other, with what it means.
import type {Mark} from '../drawing/drawing.ts';
import type {Atlas} from '../model/atlas.ts';
import {EVENT_TYPES} from '../model/schema.ts';
import type {Words} from '../i18n/words.ts';
import {memo} from '../base/memo.ts';
import {FAINTEST, WEIGHTS, type Bar, type BarLook} from './bars.ts';
import type {GlyphKind} from './glyphs.ts';
import type {Lane} from './rows.ts';
import {laneShapes} from './shapes.ts';

export interface KeyItem {
  readonly text: string;
  /** On a ground of 36 by 16 px where an em is 16 px, to stand for 2.25 by 1 em. */
  readonly marks: readonly Mark[];
}

const lane = (part: Partial<Lane>): Lane => ({id: 'key', y: 8, thickness: 7, bars: [], glyphs: [], ...part});

const bar = (look: BarLook, stops?: Bar['stops']): readonly Lane[] => [lane({bars: [{look, x: 2, width: 32, stops}]})];

const FADING = [
  [0, FAINTEST],
  [0.5, 1],
  [1, FAINTEST],
] as const;

function glyph(kind: GlyphKind, width = 0): readonly Lane[] {
  return [lane({glyphs: [{kind, x: 18, y: 8, width, reach: 'whole', mark: '', faint: false}]})];
}

const BRACKET: readonly Lane[] = [
  lane({glyphs: [{kind: 'lapsed', x: 28, y: 8, width: 24, reach: 'somewhere', mark: '', faint: false}]}),
];

export const keyOf = memo((atlas: Atlas, {messages}: Words): readonly KeyItem[] => {
  const {common, timeline} = messages;
  const ties = atlas.partners.flatMap((partner) => partner.ties);
  const events = ties.flatMap((tie) => tie.events);
  const types = EVENT_TYPES.filter((type) => events.some((event) => event.type === type));
  const has = (...some: readonly (typeof EVENT_TYPES)[number][]): boolean => some.some((type) => types.includes(type));
  const roughly = events.some(({when}) => when.precision !== 'day');
  const weights = [...new Set(ties.map(({instrument}) => WEIGHTS[instrument]))].sort((a, b) => a - b);
  const width = 32 / weights.length;
  const weighed = weights.map((weight, i) =>
    lane({thickness: weight * 16, bars: [{look: 'solid', x: 2 + i * width, width, stops: undefined}]}),
  );
  const items: readonly (readonly [shown: unknown, text: string, shape: readonly Lane[]])[] = [
    [true, common.status('in-force'), bar('solid')],
    [has('questioned') || ties.some(({listed}) => listed), common.status('in-force', true), bar('dots')],
    [has('suspended'), common.status('suspended'), bar('bars')],
    [has('lapsed', 'outdated'), common.status('lapsed'), bar('hollow')],
    [roughly, timeline.keyFading, bar('solid', FADING)],
    [weights.length > 1, timeline.keyWeight, weighed],
    ...types.map((type) => [true, common.event(type), glyph(type)] as const),
    [atlas.undertakings.length, timeline.keyUndertaking, glyph('undertaking')],
    [roughly, timeline.keyWidth, glyph('signed', 28)],
    [events.some(({when}) => when.kind === 'one-of'), timeline.keyReach, BRACKET],
  ];
  return items
    .filter(([shown]) => shown)
    .map(([, text, shape]) => ({text, marks: shape.flatMap((one) => laneShapes(one, 16))}));
});
