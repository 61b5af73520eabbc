// One row a partner: its name, a bar and glyphs for each of its ties, and small marks for what else happened with it.
import type {Atlas, Partner} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {firstSignature} from '../model/first-signature.ts';
import {isDeciding, type StatusOnDay} from '../model/tie-status.ts';
import type {Emphasis} from '../state/partners-on-day.ts';
import type {RowOrder} from '../state/view-state.ts';
import type {Words} from '../i18n/words.ts';
import {distanceKm} from '../geo/great-circle.ts';
import {barsOf, WEIGHTS, type Bar} from './bars.ts';
import {glyphOf, isDated, lanesOf, type Glyph} from './glyphs.ts';
import {GLYPH, linesOf, MARK, ROW_LINE, ROW_TEXT, type Layout} from './layout.ts';

/** A tie's bar along its line; places in px from the top of the row. */
export interface Lane {
  readonly id: string;
  readonly y: number;
  readonly thickness: number;
  readonly bars: readonly Bar[];
  readonly glyphs: readonly Glyph[];
}

/** What of a row stays the same whatever day is looked at. */
export interface RowDrawing {
  readonly height: number;
  /** What its name tells apart from the status. */
  readonly told: Told;
  readonly lines: readonly string[];
  /** Country or distance, where the rows are in that order. */
  readonly aside: string;
  /** Middle of the first line of the label, px from the top of the row. */
  readonly labelY: number;
  readonly lanes: readonly Lane[];
  readonly marks: readonly Glyph[];
}

/** Of the name of a row; without a document `what` is empty. */
export interface Told {
  readonly name: string;
  readonly country: string;
  readonly what: string;
  readonly date: string;
}

export interface Row extends StatusOnDay, Emphasis {
  readonly id: string;
  readonly y: number;
  readonly drawing: RowDrawing;
  readonly text: string;
  /** It holds the one tab stop of the rows. */
  readonly stop: boolean;
}

/** All in em, from the top of the row. */
const FIRST_LANE = {wide: 0.7, narrow: 1.5} as const;
const LABEL = {wide: 0.7, narrow: 0.65} as const;
const LANE = 0.82;
const MARK_LANE = 0.45;
/** From the last bar to the marks of what else happened. */
const UNDER = 0.57;
/** Height. */
export const LEAST = {wide: 1.5, narrow: 2.2} as const;

export interface RowInput {
  readonly atlas: Atlas;
  readonly layout: Layout;
  readonly until: IsoDay;
  readonly words: Words;
  readonly order: RowOrder;
}

export function rowDrawing(partner: Partner, {atlas, layout, until, words, order}: RowInput): RowDrawing {
  const {em, scale, wide, textWidth} = layout;
  const kind = wide ? 'wide' : 'narrow';
  const size = GLYPH * em;
  const {formats} = words;
  const aside =
    order === 'country'
      ? formats.country(partner.country)
      : order === 'distance' && atlas.home.shown !== false
        ? formats.km(distanceKm(atlas.home.coordinates, partner.coordinates))
        : '';
  // Beside the symbol (1.3 em); in a column also clear of the plot.
  const room = (wide ? scale.left / em - 2.1 : layout.width / em - 1.7 - textWidth(aside) * ROW_TEXT) / ROW_TEXT;
  const lines = linesOf(formats.text(partner.name), {room, most: 2, textWidth});
  const more = (lines.length - 1) * ROW_LINE;
  const first = FIRST_LANE[kind] + (wide ? 0 : more);
  const lanes = partner.ties.map((tie, i): Lane => {
    const y = (first + i * LANE) * em;
    const deciding = tie.events.filter(({type}) => isDeciding(type));
    return {
      id: tie.id,
      y,
      thickness: WEIGHTS[tie.instrument] * em,
      bars: barsOf(tie, scale, until),
      // Lines over a span of time lie under the shapes.
      glyphs: deciding
        .map((event) => glyphOf(event, event.type, {scale, size, y}))
        .sort((a, b) => Number(a.reach === 'whole') - Number(b.reach === 'whole')),
    };
  });
  const under = first + Math.max(0, lanes.length - 1) * LANE + UNDER;
  const laid = lanesOf(marksOf(partner, atlas, layout), MARK * em, 1);
  const marks = laid.map(({glyph, lane}) => ({...glyph, y: (under + lane * MARK_LANE) * em}));
  const bottom = Math.max(under - 0.05, ...laid.map(({lane}) => under + lane * MARK_LANE + 0.26));
  const label = LABEL[kind] + more + (aside ? ROW_LINE : 0) + 0.55;
  return {
    height: Math.max(LEAST[kind], bottom, wide ? label : 0) * em,
    told: toldOf(partner, words),
    lines,
    aside,
    labelY: LABEL[kind] * em,
    lanes,
    marks,
  };
}

function marksOf(partner: Partner, {undertakings}: Atlas, {em, scale}: Layout): readonly Glyph[] {
  const at = {scale, size: MARK * em, y: 0};
  const recorded = partner.ties.flatMap(({events}) => events.filter(({type}) => !isDeciding(type)));
  const joint = undertakings.filter(({kind, partners}) => kind !== 'institutional' && partners.includes(partner.id));
  return [
    ...recorded.map((event) => glyphOf(event, event.type, at)),
    ...joint.filter(isDated).map((one) => glyphOf(one, 'undertaking', at)),
  ];
}

function toldOf(partner: Partner, {messages, formats}: Words): Told {
  const first = firstSignature(partner);
  const told = first?.tie ?? partner.ties.find(({listed}) => listed !== undefined);
  return {
    name: formats.text(partner.name),
    country: formats.country(partner.country),
    what: told ? messages.common.instrument(told.instrument) : '',
    date: first ? formats.date(first.when) : told ? messages.common.dateUnknown : '',
  };
}

/** 'Kaunas, Lithuania: in force. First document: letter of intent, 1994' */
export function rowText(
  {name, country, what, date}: Told,
  {status, perhaps}: StatusOnDay,
  {messages, language}: Words,
): string {
  const {common, timeline} = messages;
  return what
    ? timeline.row(name, country, common.standing(status, perhaps), what, language.heard(date))
    : timeline.bareRow(name, country);
}
