// Everything the atlas knows of the selected partner, in words.
import {awayFrom} from '../state/away.ts';
import {
  disputeOf,
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
  type TellingOnDay,
} from '../shared/facts.ts';
import type {Words} from '../i18n/words.ts';
import type {Atlas, Partner, Tie} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {tieSpans, type StatusOnDay, type TieSpan} from '../model/tie-status.ts';
import {standingOn, type TieOnDay} from '../state/partners-on-day.ts';
import {reading} from '../state/reading.ts';
import type {Dispute, Fact, LocalizedText, SourceMark} from '../shared/fact-template.ts';

export const detailsInput = reading(['atlas', 'words', 'day'], ['city']);
export type DetailsInput = ReturnType<typeof detailsInput>;

export interface Standing extends StatusOnDay {
  readonly word: string;
}

export interface DocumentScene extends Standing {
  readonly title: string;
  readonly scope: LocalizedText | undefined;
  readonly note: LocalizedText | undefined;
  /** Of the note. */
  readonly marks: readonly SourceMark[];
  /** 'date unknown', where the tie has no date. */
  readonly undated: string;
  readonly facts: readonly Fact[];
}

export interface ImageScene {
  /** As it stands in the atlas: absolute, or from where the atlas lies. */
  readonly src: string;
  readonly alt: LocalizedText;
  /** 'Photo: Jan Kowalski, CC BY 4.0'; empty where nobody is named. */
  readonly credit: string;
}

export interface DetailsScene {
  readonly id: string;
  readonly name: LocalizedText;
  readonly endonyms: readonly LocalizedText[];
  /** Country, kind, distance, …: what it is about and the words. */
  readonly traits: readonly {readonly label: string; readonly values: readonly LocalizedText[]}[];
  readonly note: LocalizedText | undefined;
  readonly marks: readonly SourceMark[];
  readonly image: ImageScene | undefined;
  readonly standing: Standing;
  readonly asOf: string;
  /** What decides the standing. */
  readonly because: string;
  /** What "perhaps" and "less certain" mean, where they stand. */
  readonly explained: readonly string[];
  /** When the tie was last seen alive, whatever its standing. */
  readonly seen: Seen | undefined;
  readonly seenLabel: string;
  readonly documents: {readonly label: string; readonly none: string; readonly items: readonly DocumentScene[]};
  readonly undertakings: {readonly label: string; readonly facts: readonly Fact[]};
  readonly disputes: {readonly label: string; readonly shownHere: string; readonly items: readonly Dispute[]};
  readonly links: {readonly label: string; readonly items: readonly {readonly name: string; readonly href: string}[]};
  readonly close: string;
}

/** The details of the selected partner; undefined when none is selected. */
export function detailsScene(input: DetailsInput): DetailsScene | undefined {
  const {atlas, view, words, day} = input;
  const on = standingOn(atlas, day).find(({id}) => id === view.city);
  if (!on) return undefined;
  const {partner, ties, status, perhaps} = on;
  const {messages, formats} = words;
  const documents = ties.map((one) => documentScene(one, input));
  const shared = undertakingsOf(atlas, partner.id).map((undertaking) => undertakingFact(undertaking, input));
  const best = ties.filter((one) => one.status === status && one.perhaps === perhaps && status !== 'not-yet');
  return {
    id: partner.id,
    name: localizedText(partner.name, words),
    endonyms: endonymsOf(partner, words),
    traits: traitsOf(partner, atlas, words),
    note: partner.note && localizedText(partner.note, words),
    marks: partner.note ? marksOf(partner.cites, input) : [],
    image: imageOf(partner, words),
    standing: {status, perhaps, word: messages.common.standing(status, perhaps)},
    asOf: messages.details.asOf(formats.day(day)),
    because: [...new Set(best.map(({tie}) => becauseOf(tie, day, words)))].join('; '),
    explained: meanings(
      perhaps || documents.some((one) => one.perhaps),
      hasMedium([...documents.flatMap(({facts}) => facts), ...shared], words),
      words,
    ),
    seen: seenOf(partner, input),
    seenLabel: messages.common.lastSeen,
    documents: {
      label: messages.details.documents,
      none: partner.ties.length ? '' : messages.details.noDocuments,
      items: documents,
    },
    undertakings: {
      label: messages.details.undertakings,
      facts: shared,
    },
    disputes: {
      label: messages.details.discrepancies,
      shownHere: messages.details.shownHere,
      items: atlas.discrepancies.filter(({about}) => about.includes(partner.id)).map((one) => disputeOf(one, input)),
    },
    links: {label: messages.details.links, items: linksOf(partner)},
    close: messages.common.close,
  };
}

function imageOf({image}: Partner, words: Words): ImageScene | undefined {
  if (!image) return undefined;
  const credit = [image.credit, image.licence].filter(Boolean).join(', ');
  return {
    src: image.src,
    alt: localizedText(image.alt, words),
    credit: credit && words.messages.details.picture(credit),
  };
}

function documentScene({tie, ...on}: TieOnDay, telling: TellingOnDay): DocumentScene {
  const {words} = telling;
  const {messages} = words;
  return {
    title: messages.common.instrument(tie.instrument),
    ...on,
    word: messages.common.documentStatus(tie.instrument, on.status, on.perhaps),
    scope: tie.scope && localizedText(tie.scope, words),
    note: tie.note && localizedText(tie.note, words),
    marks: tie.note ? marksOf(tie.cites, telling) : [],
    undated: tie.listed ? messages.common.dateUnknown : '',
    facts: tie.events.map((event) => eventFact(event, telling)),
  };
}

/** 'agreement: signed on 2 July 2015' */
function becauseOf(tie: Tie, day: IsoDay, {messages, formats}: Words): string {
  const cause = lastSpan(tie, day)?.cause;
  const happened = cause
    ? `${messages.common.event(cause.type)} ${formats.dateWhen(cause.when)}`
    : messages.common.dateUnknown;
  return messages.details.because(messages.common.instrument(tie.instrument), happened);
}

function lastSpan(tie: Tie, day: IsoDay): TieSpan | undefined {
  const spans = tieSpans(tie, day);
  return spans[spans.length - 1];
}

function traitsOf(partner: Partner, atlas: Atlas, words: Words): DetailsScene['traits'] {
  const {messages, formats} = words;
  const {details} = messages;
  const plain = (text: string): readonly LocalizedText[] => [{text, lang: undefined}];
  const group = atlas.groups.find(({id}) => id === partner.group);
  const {told} = awayFrom(atlas.home, partner, words);
  return [
    {label: details.country, values: plain(formats.country(partner.country))},
    {label: details.kind, values: partner.kind ? [localizedText(partner.kind, words)] : []},
    {label: details.group, values: group ? [localizedText(group.name, words)] : []},
    {label: details.distance, values: told ? plain(told) : []},
    {label: details.otherNames, values: otherNamesOf(partner, words)},
  ].filter(({values}) => values.length > 0);
}

/** Every name not yet told, each once. */
function otherNamesOf(partner: Partner, words: Words): readonly LocalizedText[] {
  const told = new Set([words.formats.text(partner.name), ...endonymsOf(partner, words).map(({text}) => text)]);
  const names = [
    ...Object.entries(partner.otherNames).flatMap(([lang, texts]) => texts.map((text) => ({text, lang}))),
    ...Object.entries(partner.name).map(([lang, text]) => ({text, lang})),
  ];
  return names.filter(({text}) => !told.has(text) && told.add(text));
}

function linksOf({wikidata, geonames}: Partner): DetailsScene['links']['items'] {
  return [
    ...(wikidata === undefined ? [] : [{name: 'Wikidata', href: `https://www.wikidata.org/wiki/${wikidata}`}]),
    ...(geonames === undefined ? [] : [{name: 'GeoNames', href: `https://www.geonames.org/${geonames}`}]),
  ];
}
