// The partners as a table: every tie with every event, sorted as the view asks, filtered as the map is.
import {distanceKm} from '../geo/great-circle.ts';
import {
  endonymsOf,
  eventFact,
  hasMedium,
  marksOf,
  meanings,
  localizedText,
  seenOf,
  undertakingFact,
  undertakingsOf,
  type Seen,
} from '../shared/facts.ts';
import type {Words} from '../i18n/words.ts';
import type {Atlas, Partner} from '../model/atlas.ts';
import {memoByObject, memo} from '../base/memo.ts';
import {firstSignature} from '../model/first-signature.ts';
import {lastSeenDay} from '../model/last-seen.ts';
import type {StatusOnDay} from '../model/tie-status.ts';
import {awayFrom} from '../state/away.ts';
import {reading} from '../state/reading.ts';
import type {Emphasis, PartnerOnDay} from '../state/partners-on-day.ts';
import {moreOf, portionOf, type More} from '../state/long-lists.ts';
import {NO_RANKS, shownPartners, statusRanks} from '../state/select.ts';
import {COLUMNS, type Column} from '../state/view-state.ts';
import type {Fact, LocalizedText, SourceMark} from '../shared/fact-template.ts';

export const tableInput = reading(['atlas', 'words', 'day'], ['filters', 'sort', 'city'], ['highlighted', 'unfolded']);
/** `most`: how many are drawn; all by default. */
export type TableInput = ReturnType<typeof tableInput> & {readonly most?: number};

export interface TieScene {
  readonly title: string;
  /** Status of this one document, told where the partner has several. */
  readonly word: string;
  readonly scope: LocalizedText | undefined;
  readonly note: LocalizedText | undefined;
  /** Of the note. */
  readonly marks: readonly SourceMark[];
  /** 'date unknown', where the tie has no date. */
  readonly undated: string;
  readonly facts: readonly Fact[];
}

export interface RowScene extends StatusOnDay, Emphasis {
  readonly id: string;
  readonly name: LocalizedText;
  readonly endonyms: readonly LocalizedText[];
  readonly country: string;
  /** The kinds of the documents: 'letter of intent, agreement'. */
  readonly documents: string;
  readonly ties: readonly TieScene[];
  readonly note: LocalizedText | undefined;
  readonly marks: readonly SourceMark[];
  readonly undertakings: readonly Fact[];
  readonly since: string;
  readonly seen: Seen | undefined;
  readonly word: string;
  readonly km: string;
  /** 'SE' */
  readonly compass: string;
  /** For ears: '304 kilometres south-east'. */
  readonly away: string;
}

export interface ColumnScene {
  readonly column: Column;
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | 'none';
}

export interface TableScene {
  readonly title: string;
  /** What is in it, in numbers. */
  readonly told: string;
  readonly caption: string;
  /** What "perhaps" and "less certain" mean, where they stand in it. */
  readonly explained: readonly string[];
  readonly sort: string;
  /** What arrow keys do in a row. */
  readonly keys: string;
  /** Opens or closes all documents at once. */
  readonly unfold: string;
  readonly isUnfolded: boolean;
  readonly undertakings: string;
  readonly columns: readonly ColumnScene[];
  readonly rows: readonly RowScene[];
  readonly more: More | undefined;
  /** Instead of rows, when the filters let none pass, or when there is none; then there is no advice and nothing to clear. */
  readonly empty: {readonly title: string; readonly advice: string; readonly unfilter: string} | undefined;
}

export function tableScene(stage: TableInput): TableScene {
  const {atlas, view, transient, words, day} = stage;
  const {messages, formats} = words;
  const onDay = new Map(shownPartners(stage).map((on) => [on.id, on]));
  const partners = sortedIds(stage).flatMap((id) => onDay.get(id) ?? []);
  const most = portionOf(partners.length, stage.most ?? Infinity);
  const rows = partners.slice(0, most).map((on) => rowScene(on, stage));
  const facts = rows.flatMap(({ties, undertakings}) => [...ties.flatMap((tie) => tie.facts), ...undertakings]);
  const shown =
    partners.length < atlas.partners.length ? messages.header.shown(partners.length, atlas.partners.length) : '';
  return {
    title: messages.table.title,
    told: [messages.header.partners(atlas.partners.length), shown].filter(Boolean).join('. '),
    caption: messages.table.caption(formats.day(day)) + (shown && ` ${shown}.`),
    explained: meanings(
      partners.some(({ties}) => ties.some(({perhaps}) => perhaps)),
      hasMedium(facts, words),
      words,
    ),
    sort: messages.table.sort,
    keys: messages.table.keys,
    unfold: transient.unfolded ? messages.table.closeAll : messages.table.openAll,
    isUnfolded: transient.unfolded,
    undertakings: messages.details.undertakings,
    columns: COLUMNS.map((column) => ({
      column,
      label: messages.table.column(column),
      sorted: view.sort.column !== column ? 'none' : view.sort.descending ? 'descending' : 'ascending',
    })),
    rows,
    more: moreOf('table', most, partners.length, words),
    empty: rows.length
      ? undefined
      : {
          title: atlas.partners.length ? messages.table.emptyTitle : messages.table.noPartners,
          advice: atlas.partners.length ? messages.table.emptyAdvice : '',
          unfilter: atlas.partners.length ? messages.header.unfilter : '',
        },
  };
}

function rowScene(on: PartnerOnDay, stage: TableInput): RowScene {
  const {atlas, words} = stage;
  const {common} = words.messages;
  const {partner, ties, status, perhaps, selected, highlighted, dimmed} = on;
  const fixed = fixedWords(partner, stage);
  return {
    ...fixed,
    status,
    perhaps,
    selected,
    highlighted,
    dimmed,
    ties: ties.map(({tie, ...standing}, i) => {
      return {
        ...(fixed.ties[i] ?? {title: '', scope: undefined, note: undefined, marks: [], undated: ''}),
        word: ties.length > 1 ? common.documentStatus(tie.instrument, standing.status, standing.perhaps) : '',
        facts: tie.events.map((event) => eventFact(event, stage)),
      };
    }),
    undertakings: undertakingsOf(atlas, partner.id).map((undertaking) => undertakingFact(undertaking, stage)),
    word: common.status(status, perhaps),
  };
}

type Fixed = Omit<RowScene, 'ties' | 'undertakings' | 'word' | keyof StatusOnDay | keyof Emphasis> & {
  readonly ties: readonly Omit<TieScene, 'word' | 'facts'>[];
};

const fixed = memoByObject<Fixed>();

/** What of a row no day changes; kept, as Intl is slow and every day has its rows. */
const fixedWords = (partner: Partner, stage: TableInput): Fixed =>
  fixed(partner, stage.words.textLanguages.join(), () => wordsOf(partner, stage));

function wordsOf(partner: Partner, stage: TableInput): Fixed {
  const {atlas, words} = stage;
  const {home} = atlas;
  const {messages, formats} = words;
  const {id, name, country, ties, note} = partner;
  const {km, compass, told} = awayFrom(home, partner, words);
  const since = firstSignature(partner)?.when;
  return {
    id,
    name: localizedText(name, words),
    endonyms: endonymsOf(partner, words),
    country: formats.country(country),
    documents:
      [...new Set(ties.map(({instrument}) => messages.common.instrument(instrument)))].join(', ') ||
      messages.table.noDocument,
    ties: ties.map((tie) => ({
      title: messages.common.instrument(tie.instrument),
      scope: tie.scope && localizedText(tie.scope, words),
      note: tie.note && localizedText(tie.note, words),
      marks: tie.note ? marksOf(tie.cites, stage) : [],
      undated: tie.listed ? messages.common.dateUnknown : '',
    })),
    note: note && localizedText(note, words),
    marks: note ? marksOf(partner.cites, stage) : [],
    since: since ? formats.date(since) : messages.common.dateUnknown,
    seen: seenOf(partner, stage),
    km,
    compass,
    away: words.language.heard(told),
  };
}

/** Statuses move the rows only where they order them. */
function sortedIds({atlas, view, words, day}: TableInput): readonly string[] {
  const {column, descending} = view.sort;
  return sortedBy(atlas, column, descending, words, column === 'status' ? statusRanks(atlas, day) : NO_RANKS);
}

/** As the view asks; equals by first signature, then by name. Statuses go best first, the certain before the perhaps. */
const sortedBy = memo(
  (
    atlas: Atlas,
    column: Column,
    descending: boolean,
    words: Words,
    ranks: ReadonlyMap<string, number>,
  ): readonly string[] => {
    const {formats, messages} = words;
    const rank = ({id}: Partner): number => ranks.get(id) ?? 0;
    const far = ({coordinates}: Partner): number => distanceKm(atlas.home.coordinates, coordinates);
    const name = (partner: Partner): string => formats.text(partner.name);
    const document = ({ties}: Partner): string => (ties[0] ? messages.common.instrument(ties[0].instrument) : '');
    const since = (a: Partner, b: Partner): number => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
    const seen = (a: Partner, b: Partner): number =>
      lastSeenDay(a) < lastSeenDay(b) ? -1 : lastSeenDay(a) > lastSeenDay(b) ? 1 : 0;
    const by: Readonly<Record<Column, (a: Partner, b: Partner) => number>> = {
      city: (a, b) => formats.compare(name(a), name(b)),
      country: (a, b) => formats.compare(formats.country(a.country), formats.country(b.country)),
      document: (a, b) => formats.compare(document(a), document(b)),
      since,
      status: (a, b) => rank(a) - rank(b),
      seen,
      distance: (a, b) => far(a) - far(b),
    };
    const sign = descending ? -1 : 1;
    return [...atlas.partners]
      .sort((a, b) => sign * by[column](a, b) || since(a, b) || formats.compare(name(a), name(b)))
      .map(({id}) => id);
  },
);
