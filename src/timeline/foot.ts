// Rows at the foot, which belong to no partner's row: memberships, institutional ties, and undertakings with nobody named.
import type {Atlas, Membership} from '../model/atlas.ts';
import {dayNumber, type IsoDay} from '../model/day.ts';
import type {Edtf} from '../model/edtf.ts';
import type {Words} from '../i18n/words.ts';
import type {Bar} from './bars.ts';
import {glyphOf, lanesOf, type Glyph} from './glyphs.ts';
import {linesOf, MARK, ROW_TEXT, type Layout} from './layout.ts';
import {stretchOf, xOfNumber} from './time-scale.ts';

export interface FootRow {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** px from the top of the row, as lineY is. */
  readonly labelY: number;
  readonly lineY: number;
  readonly thickness: number;
  readonly bars: readonly Bar[];
  readonly marks: readonly Glyph[];
  readonly text: string;
}

type Unplaced = Omit<FootRow, 'y'>;

export function footRows(atlas: Atlas, words: Words, layout: Layout, until: IsoDay): readonly Unplaced[] {
  const {formats, messages} = words;
  const {timeline} = messages;
  const list = (dated: readonly {readonly title: string; readonly when: Edtf | undefined}[]): string =>
    dated.map(({title, when}) => (when ? `${title}, ${formats.date(when)}` : title)).join('; ');
  const rows: Unplaced[] = atlas.memberships.map((membership) => {
    const {since, history, name, id} = membership;
    const told = since ? formats.dateSince(since) : timeline.sinceUnknown;
    const dated = history.map(({title, when}) => ({title: formats.text(title), when}));
    const known = [told, ...(dated.length ? [list(dated)] : [])].join('; ');
    return {
      ...footRow(id, since ? formats.text(name) : `${formats.text(name)} – ${told}`, layout),
      bars: membershipBars(membership, layout, until),
      ...marksIn(
        layout,
        history.map((one) => ({...one, kind: 'resolution'})),
      ),
      text: timeline.membershipRow(formats.text(name), known),
    };
  });
  const institutional = atlas.undertakings.filter(({kind}) => kind === 'institutional');
  for (const {id, title, when, confidence, inferred} of institutional) {
    const titled = formats.text(title);
    rows.push({
      ...footRow(id, titled, layout),
      ...marksIn(layout, when ? [{when, confidence, inferred, kind: 'signed'}] : []),
      text: list([{title: titled, when}]),
    });
  }
  const others = atlas.undertakings.filter(
    ({kind, partners, when}) => kind !== 'institutional' && !partners.length && when,
  );
  if (others.length) {
    const titled = others.map(({title, when}) => ({title: formats.text(title), when}));
    rows.push({
      ...footRow('undertakings', timeline.undertakings, layout),
      ...marksIn(
        layout,
        others.flatMap(({when, confidence, inferred}) =>
          when ? [{when, confidence, inferred, kind: 'undertaking'}] : [],
        ),
      ),
      text: timeline.membershipRow(timeline.undertakings, list(titled)),
    });
  }
  return rows;
}

function footRow(id: string, name: string, {em, width, scale, wide, textWidth}: Layout): Unplaced {
  // The label always stands over its line, as these names are long.
  const start = wide ? scale.left : 0;
  const room = ((width - start) / em - 0.2) / ROW_TEXT;
  const lines = linesOf(name, {room, most: 3, textWidth});
  const top = 0.7 + (lines.length - 1) * ROW_TEXT * 1.1;
  return {
    id,
    height: (top + 1.5) * em,
    lines,
    labelY: 0.7 * em,
    lineY: (top + 0.9) * em,
    thickness: 0.3 * em,
    bars: [],
    marks: [],
    text: name,
  };
}

type Marked = Parameters<typeof glyphOf>[0] & {readonly kind: string; readonly inferred?: boolean};

function marksIn({em, scale}: Layout, marked: readonly Marked[]): Pick<FootRow, 'marks'> {
  const size = MARK * em;
  const glyphs = marked.map((one) =>
    glyphOf(one, one.kind as Glyph['kind'], {scale, size, y: 0, inferred: one.inferred ?? false}),
  );
  // In one line: where two would cover each other they stand side by side one lane up.
  return {marks: lanesOf(glyphs, size, 1).map(({glyph, lane}) => ({...glyph, y: -lane * size * 1.3}))};
}

/** From its beginning, fading in while that is not exactly known, to its end or the last day. */
function membershipBars({since, until: end}: Membership, {scale}: Layout, until: IsoDay): readonly Bar[] {
  if (!since) return [];
  const [x, known] = stretchOf(scale, since);
  const [fades, to] = end ? stretchOf(scale, end) : [undefined, xOfNumber(scale, dayNumber(until))];
  const width = Math.max(1, to - x);
  const at = (place: number): number => (place - x) / width;
  const stops = [
    [0, since.precision === 'day' ? 1 : 0.14],
    [at(known), 1],
    ...(fades === undefined
      ? []
      : ([
          [at(fades), 1],
          [1, 0.14],
        ] as const)),
  ] as readonly (readonly [number, number])[];
  return [{look: 'plain', x, width, stops}];
}
