// The numbered sources, what they disagree on, and under which terms the data may be used.
import {disputeOf, marksOf, localizedText} from '../shared/facts.ts';
import type {Words} from '../i18n/words.ts';
import type {Source} from '../model/atlas.ts';
import {reading} from '../state/reading.ts';
import type {Dispute, LocalizedText, SourceMark} from '../shared/fact-template.ts';

export const sourcesInput = reading(['atlas', 'words'], [], ['cited']);
export type SourcesInput = ReturnType<typeof sourcesInput>;

export interface SourceScene {
  readonly number: number;
  readonly title: LocalizedText;
  readonly href: string | undefined;
  readonly publisher: LocalizedText | undefined;
  /** What follows the publisher: the date, and the end of the sentence. */
  readonly imprint: string;
  readonly note: LocalizedText | undefined;
}

export interface SourcesScene {
  readonly title: string;
  readonly told: string;
  readonly items: readonly SourceScene[];
  /** Number of the one to which a mark has led, and the way back to it. */
  readonly cited: number | undefined;
  readonly back: string;
  readonly disputes: {
    readonly title: string;
    readonly told: string;
    readonly shownHere: string;
    readonly items: readonly Dispute[];
  };
  /** Whose work the atlas is, its licence, and the day of the data. */
  readonly terms: string;
  readonly doi: string | undefined;
  readonly datasets: {readonly label: string; readonly marks: readonly SourceMark[]};
}

export function sourcesScene(input: SourcesInput): SourcesScene {
  const {atlas, words, transient} = input;
  const {messages, formats} = words;
  const datasets = atlas.sources.filter(({role}) => role === 'dataset').map(({number}) => number);
  const {licence: whole, licenceApart} = messages.sources;
  const licence = atlas.licence === undefined ? '' : `${(datasets.length ? licenceApart : whole)(atlas.licence)} `;
  const {compiledBy, publishedBy, fundedBy} = messages.sources;
  const made = (
    [
      [atlas.creator, compiledBy],
      [atlas.publisher, publishedBy],
      [atlas.funder, fundedBy],
    ] as const
  ).map(([own, told]) => (own === undefined ? '' : `${stopped([told(formats.text(own))])} `));
  return {
    title: messages.sources.title,
    told: messages.sources.counted(atlas.sources.length),
    items: atlas.sources.map((source) => sourceScene(source, words)),
    cited: transient.cited,
    back: messages.common.back,
    disputes: {
      title: messages.sources.discrepancies,
      told: messages.sources.countedDiscrepancies(atlas.discrepancies.length),
      shownHere: messages.details.shownHere,
      items: atlas.discrepancies.map((one) => disputeOf(one, input)),
    },
    terms: made.join('') + licence + messages.sources.updated(formats.day(atlas.updated)),
    doi: atlas.doi,
    datasets: {label: messages.sources.datasets, marks: marksOf(datasets, input)},
  };
}

function sourceScene({number, title, publisher, language, when, url, note}: Source, words: Words): SourceScene {
  const {formats, locale, messages} = words;
  const own = typeof title === 'string' && language !== undefined && !language.toLowerCase().startsWith(locale);
  return {
    number,
    // A plain title stands in the language of the source.
    title: own ? {text: title, lang: language} : localizedText(title, words),
    href: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
    publisher:
      publisher === undefined ? undefined : {text: publisher, lang: FOREIGN.test(publisher) ? language : undefined},
    imprint: stopped([publisher ?? '', when ? formats.date(when) : note ? '' : messages.sources.undated]).slice(
      publisher?.length ?? 0,
    ),
    note: note && localizedText(note, words),
  };
}

/** Letters that no language of Latin script has: a voice must know whose they are. */
const FOREIGN = /[\u0370-\u1cff\u2c00-\u2dff\u3040-\ud7ff]/;

/** The parts as a sentence, with its full stop. */
function stopped(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' || /[.?!…]$/.test(text) ? text : `${text}.`;
}
