// Events and undertakings as facts in words: details, table and memberships tell them alike.
import type {Atlas, City, Discrepancy, Partner, Place, TieEvent, Undertaking} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import type {Edtf} from '../model/edtf.ts';
import type {Text} from '../model/schema.ts';
import type {Confidence} from '../model/vocabulary.ts';
import {memoByObject} from '../base/memo.ts';
import {isLanguage} from '../model/language-tag.ts';
import {lastSeen} from '../model/last-seen.ts';
import {isDeciding} from '../model/tie-status.ts';
import {piecesOf, tagIn, textIn} from '../model/text.ts';
import type {Dispute, Fact, LocalizedText, SourceMark} from './fact-template.ts';
import type {Words} from '../i18n/words.ts';

/** The text in the reader's language, or the nearest there is; named where it is not that of the widget's words. */
export function localizedText(
  text: Text | string,
  {locale, textLanguages}: Pick<Words, 'locale' | 'textLanguages'>,
): LocalizedText {
  const own = typeof text === 'string' ? undefined : tagIn(text, textLanguages);
  const other = own !== undefined && own.toLowerCase().split('-')[0] !== locale;
  const words = textIn(text, textLanguages);
  const pieces = piecesOf(text, words, own ?? locale);
  return {
    text: words,
    lang: other && isLanguage(own) ? own : undefined,
    ...(pieces.length > 1 && {pieces}),
  };
}

/** What facts are told from. */
export interface Telling {
  readonly atlas: Pick<Atlas, 'sources'>;
  readonly words: Words;
}

/** The same on a day. */
export interface TellingOnDay extends Telling {
  readonly day: IsoDay;
}

export function marksOf(cites: readonly number[], {atlas, words}: Telling): readonly SourceMark[] {
  const {messages, formats} = words;
  return cites.map((number) => {
    const source = atlas.sources.find((one) => one.number === number);
    const name = source?.publisher ?? (source ? formats.text(source.title) : '');
    return {number, label: messages.common.sourceMark(formats.number(number), name)};
  });
}

/** Something dated that the atlas tells: an event of a tie, an undertaking, a step in the life of a membership. */
export interface Dated {
  readonly title: Text | string;
  readonly when?: Edtf | undefined;
  readonly place?: Place | undefined;
  readonly cites: readonly number[];
  readonly note?: Text | undefined;
  readonly confidence: Confidence;
  readonly inferred?: boolean;
}

/** A fact is the same object on every day on which nothing of it changes: drawn once, it is left alone. */
const kept = memoByObject<Fact>();

const isLater = ({when}: Pick<Dated, 'when'>, day: IsoDay): boolean => when !== undefined && when.earliest > day;

export function factOf(dated: Dated, telling: TellingOnDay): Fact {
  const later = isLater(dated, telling.day);
  return kept(dated, `${telling.words.textLanguages.join()} ${later}`, () => madeFact(dated, later, telling));
}

function madeFact(dated: Dated, later: boolean, telling: Telling): Fact {
  const {words} = telling;
  const {messages, formats} = words;
  const {title, when, place, note, confidence} = dated;
  const tags = [
    confidence === 'medium' ? messages.common.mediumConfidence : '',
    dated.inferred ? messages.details.inferred : '',
    later ? messages.details.later : '',
  ];
  return {
    date: when ? formats.date(when) : messages.details.undated,
    what: localizedText(title, words),
    place: place && localizedText(place.name, words),
    note: note && localizedText(note, words),
    tags: tags.filter((tag) => tag !== ''),
    marks: marksOf(dated.cites, telling),
    later,
    minor: false,
  };
}

export function eventFact(event: TieEvent, telling: TellingOnDay): Fact {
  const {day, words} = telling;
  const later = isLater(event, day);
  return kept(event, `${words.textLanguages.join()} ${later}`, () => {
    const fact = madeFact({...event, title: words.messages.common.event(event.type)}, later, telling);
    return isDeciding(event.type) ? fact : {...fact, minor: true};
  });
}

/** What "perhaps" and "less certain" mean, a sentence each, where those words stand. */
export const meanings = (perhaps: boolean, medium: boolean, {messages: {common}}: Words): readonly string[] =>
  [perhaps ? common.perhapsMeans : '', medium ? common.mediumMeans : ''].filter(Boolean);

/** Whether "less certain" stands at one of them. */
export const hasMedium = (facts: readonly Fact[], {messages: {common}}: Words): boolean =>
  facts.some(({tags}) => tags.includes(common.mediumConfidence));

/** When a partner's tie was last seen alive: the date, by what it was seen, and the sources of that. */
export interface Seen {
  /** 'April 2021' */
  readonly date: string;
  /** 'confirmed', 'contact', 'signed' */
  readonly how: string;
  readonly marks: readonly SourceMark[];
}

export function seenOf(partner: Partner, telling: Telling): Seen | undefined {
  const {words} = telling;
  const event = lastSeen(partner);
  return (
    event && {
      date: words.formats.date(event.when),
      how: words.messages.common.event(event.type),
      marks: marksOf(event.cites, telling),
    }
  );
}

/** 'conference', 'the city took part': what an undertaking is, and what the city had to do with it. */
export function natureOf(
  {kind, role}: Pick<Undertaking, 'kind' | 'role'>,
  {messages: {common}}: Words,
): readonly string[] {
  return [common.kinds[kind] ?? kind.replace(/-/g, ' '), ...(role ? [common.role(role)] : [])];
}

export function undertakingFact(one: Undertaking, telling: TellingOnDay): Fact {
  const fact = factOf(one, telling);
  return kept(fact, 'nature', () => ({...fact, tags: [natureOf(one, telling.words).join(' · '), ...fact.tags]}));
}

/** The joint undertakings of a partner, or of all, those without a date at the end. */
export function undertakingsOf({undertakings}: Pick<Atlas, 'undertakings'>, partner?: string): readonly Undertaking[] {
  const date = ({when}: Undertaking): string => when?.earliest ?? '9999-12-31';
  return undertakings
    .filter(({partners}) => partner === undefined || partners.includes(partner))
    .sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}

export function disputeOf({title, note, resolution, cites}: Discrepancy, telling: Telling): Dispute {
  const {words} = telling;
  return {
    title: title && localizedText(title, words),
    note: localizedText(note, words),
    resolution: resolution && localizedText(resolution, words),
    marks: marksOf(cites, telling),
  };
}

/** What the city calls itself, where that differs from the heading. */
export function endonymsOf({name, endonyms}: City, words: Words): readonly LocalizedText[] {
  return endonyms.flatMap((lang) => {
    const text = name[lang];
    return text === undefined || text === words.formats.text(name) ? [] : [{text, lang}];
  });
}
