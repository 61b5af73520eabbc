// The key: every shape that stands on this timeline, and no other, with what it means.
import type {Atlas} from '../model/atlas.ts';
import {EVENT_TYPES, INSTRUMENTS, type Instrument} from '../model/schema.ts';
import type {Words} from '../i18n/words.ts';
import {memo} from '../state/select.ts';
import {WEIGHTS, type BarLook} from './bars.ts';
import type {GlyphKind} from './glyphs.ts';

export interface KeyItem {
  readonly text: string;
  readonly shape:
    | {readonly glyph: GlyphKind; readonly wide?: boolean}
    | {readonly bar: BarLook; readonly fading?: boolean}
    /** Thicknesses in em. */
    | {readonly weights: readonly number[]};
}

export const keyOf = memo((atlas: Atlas, {messages}: Words): readonly KeyItem[] => {
  const {common, timeline} = messages;
  const ties = atlas.partners.flatMap((partner) => partner.ties);
  const events = ties.flatMap((tie) => tie.events);
  const types = EVENT_TYPES.filter((type) => events.some((event) => event.type === type));
  const used: readonly Instrument[] = INSTRUMENTS.filter((kind) => ties.some(({instrument}) => instrument === kind));
  const weights = [...new Set(used.map((kind) => WEIGHTS[kind]))].sort((a, b) => a - b);
  const has = (type: string): boolean => types.some((one) => one === type);
  const roughly = events.some(({when}) => when.precision !== 'day');
  return [
    {text: common.status('in-force'), shape: {bar: 'solid'}},
    ...(has('questioned') ? [{text: common.status('in-force', true), shape: {bar: 'dots'}} as const] : []),
    ...(has('suspended') ? [{text: common.status('suspended'), shape: {bar: 'bars'}} as const] : []),
    ...(has('lapsed') || has('outdated') ? [{text: common.status('lapsed'), shape: {bar: 'hollow'}} as const] : []),
    ...(roughly ? [{text: timeline.keyFading, shape: {bar: 'solid', fading: true}} as const] : []),
    ...(weights.length > 1 ? [{text: timeline.keyWeight, shape: {weights}} as const] : []),
    ...types.map((type) => ({text: common.event(type), shape: {glyph: type}}) as const),
    ...(atlas.undertakings.length ? [{text: timeline.keyUndertaking, shape: {glyph: 'undertaking'}} as const] : []),
    ...(roughly ? [{text: timeline.keyWidth, shape: {glyph: 'signed', wide: true}} as const] : []),
  ];
});
