// Rows at the foot, which belong to no partner's row: memberships, institutional ties, and undertakings with nobody named.
import type {Atlas, Membership} from '../model/atlas.ts';
import {dayNumber, type IsoDay} from '../model/day.ts';
import type {Words} from '../i18n/words.ts';
import {FAINTEST, type Bar} from './bars.ts';
import {glyphOf, isDated, lanesOf, type Dated, type Glyph, type GlyphKind} from './glyphs.ts';
import {linesOf, MARK, ROW_LINE, ROW_TEXT, type Layout} from './layout.ts';
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
  readonly glyphs: readonly Glyph[];
  readonly text: string;
}

type Unplaced = Omit<FootRow, 'y'>;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly bars?: readonly Bar[];
  readonly kind: GlyphKind;
  readonly dated: readonly (Partial<Dated> & Omit<Dated, 'when'>)[];
}

export function footRows(atlas: Atlas, words: Words, layout: Layout, until: IsoDay): readonly Unplaced[] {
  const {formats} = words;
  const {timeline} = words.messages;
  const others = atlas.undertakings.filter(
    ({kind, partners, when}) => kind !== 'institutional' && !partners.length && when,
  );
  const entries = [
    ...atlas.memberships.map((membership): Entry => {
      const {id, since, history} = membership;
      const name = formats.text(membership.name);
      const told = since ? formats.dateSince(since) : timeline.sinceUnknown;
      return {
        id,
        name: since ? name : `${name} – ${told}`,
        // The rest is told among the memberships, below.
        text: timeline.membershipRow(name, told),
        bars: membershipBars(membership, layout, until),
        kind: 'resolution',
        dated: history,
      };
    }),
    ...atlas.undertakings
      .filter(({kind}) => kind === 'institutional')
      .map((tie): Entry => ({
        id: tie.id,
        name: formats.text(tie.title),
        text: formats.text(tie.title) + (tie.when ? `, ${formats.date(tie.when)}` : ''),
        kind: 'signed',
        dated: [tie],
      })),
  ];
  if (others.length)
    entries.push({
      id: 'undertakings',
      name: timeline.undertakings,
      text: timeline.membershipRow(timeline.undertakings, others.map(({title}) => formats.text(title)).join('; ')),
      kind: 'undertaking',
      dated: others,
    });
  return entries.map((entry) => footRow({...entry, text: words.language.heard(entry.text)}, layout));
}

function footRow({id, name, text, bars = [], kind, dated}: Entry, layout: Layout): Unplaced {
  const {em, width, scale, wide, textWidth} = layout;
  // The label always stands over its line, as these names are long.
  const start = wide ? scale.left : 0;
  const lines = linesOf(name, {room: ((width - start) / em - 0.2) / ROW_TEXT, most: 3, textWidth});
  const top = 0.7 + (lines.length - 1) * ROW_LINE;
  const lineY = (top + 0.8) * em;
  const size = MARK * em;
  const glyphs = dated.filter(isDated).map((one) => glyphOf(one, kind, {scale, size, y: lineY}));
  return {
    id,
    height: (top + 1.1) * em,
    lines,
    labelY: 0.7 * em,
    lineY,
    thickness: 0.3 * em,
    bars,
    // In one line: where two would cover each other they stand side by side one lane up.
    glyphs: lanesOf(glyphs, size, 1).map(({glyph, lane}) => ({...glyph, y: lineY - lane * size * 1.3})),
    text,
  };
}

/**
 * From its beginning, fading in while that is not exactly known, to its end or the last day. Without an end it fades from
 * the last day for which a source shows it: whether it goes on is not known.
 */
function membershipBars({since, until: end, attested}: Membership, {scale}: Layout, until: IsoDay): readonly Bar[] {
  if (!since) return [];
  const [x, known] = stretchOf(scale, since);
  const last = xOfNumber(scale, dayNumber(until));
  const seen = attested && Math.min(last, Math.max(known, stretchOf(scale, attested)[0]));
  const [fades, to] = end ? stretchOf(scale, end) : [seen ?? last, last];
  const width = Math.max(1, to - x);
  const places: readonly (readonly [place: number, strength: number])[] = [
    [x, since.precision === 'day' ? 1 : FAINTEST],
    [known, 1],
    ...(end || seen !== undefined ? ([[fades, 1], [to, FAINTEST]] as const) : []), // prettier-ignore
  ];
  return [{look: 'plain', x, width, stops: places.map(([place, strength]) => [(place - x) / width, strength])}];
}
