// How to cite the figure: as a sentence, as BibTeX, as CSL-JSON. The sources follow in the latter two, so that a
// bibliography has them at once.
import type {Source} from '../model/atlas.ts';
import {readEdtf, type Edtf} from '../model/edtf.ts';
import {textIn} from '../model/text.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {closed, exportMessagesIn} from '../i18n/export-messages.ts';
import type {Origin} from './json-ld.ts';
import {jsonText} from '../base/json-text.ts';
import {licenceUrl} from '../model/licence-url.ts';
import {doiUrl, makersOf} from './credits.ts';

/** 'Partner cities of Białystok [data set]. Data as of 22 November 2026. State on 31 December 2014. …' */
export function citation({atlas, words, day, clock}: SceneInput, {address, version}: Origin): string {
  const {formats, textLanguages} = words;
  const w = exportMessagesIn(words.language).files;
  const url = address ?? atlas.url;
  const {creator, publisher, doi} = makersOf(atlas, textLanguages);
  const sentences = [
    ...(creator === undefined ? [] : [creator]),
    `${textIn(atlas.title, textLanguages)} [${w.dataset}]`,
    ...(publisher === undefined ? [] : [publisher]),
    w.stateOf(formats.day(atlas.updated)),
    w.stateOn(formats.day(day)),
    ...(atlas.licence === undefined ? [] : [w.licence(atlas.licence)]),
    `twin-cities ${version}`,
  ].map(closed);
  return [
    ...sentences,
    // Without a stop behind it, which would be taken for a part of the address.
    ...(doi === undefined ? [] : [doiUrl(doi)]),
    ...(url === undefined ? [] : [`${url} (${w.accessed(formats.day(clock))}).`]),
  ].join(' ');
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly when: Edtf | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly notes: readonly string[];
  readonly dataset: boolean;
}

function entries({atlas, words, day}: SceneInput, {address, version}: Origin): readonly Entry[] {
  const {formats, locale, textLanguages, messages} = words;
  const w = exportMessagesIn(words.language).files;
  const {creator, publisher: ownPublisher, funder, doi} = makersOf(atlas, textLanguages);
  const own: Entry = {
    key: `${atlas.id}-twin-cities-${atlas.updated.slice(0, 4)}`,
    title: textIn(atlas.title, textLanguages),
    author: creator ?? ownPublisher,
    publisher: ownPublisher,
    when: readEdtf(atlas.updated),
    doi,
    url: address ?? atlas.url,
    language: locale,
    notes: [
      w.stateOn(formats.day(day)),
      ...(atlas.licence ? [licenceUrl(atlas.licence)] : []),
      ...(funder === undefined ? [] : [messages.sources.fundedBy(funder)]),
      `twin-cities ${version}`,
    ],
    dataset: true,
  };
  const source = ({id, title, publisher, when, url, language, note}: Source): Entry => ({
    key: id,
    title: textIn(title, language ?? textLanguages),
    author: publisher,
    publisher,
    when,
    doi: undefined,
    url,
    language,
    notes: [
      // What the field of the date cannot say.
      ...(when === undefined ? [w.undatedPage] : isPlain(when) ? [] : [formats.date(when)]),
      ...(note ? [textIn(note, textLanguages)] : []),
    ],
    dataset: false,
  });
  return [own, ...atlas.sources.map(source)];
}

/** A date, or an interval, that a bibliography can write as it is. */
const isPlain = ({kind}: Edtf): boolean => kind === 'date' || kind === 'interval';

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * UTF-8, for Biber or any BibTeX of this century, in the fields that Biber's own model of the data allows. A second pair of
 * braces keeps the capitals, and an organisation in one piece.
 */
export function bibtex(input: SceneInput, origin: Origin): string {
  return entries(input, origin)
    .map(({key, title, author, publisher, when, doi, url, language, notes, dataset}) => {
      const tex = (text: string): string =>
        text.replace(/[\\{}$&%#_~^]/g, (sign) => LATEX[sign] ?? sign).replace(/\s+/g, ' ');
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['author', author && `{${tex(author)}}`],
        // By what it is sorted and labelled where nobody is named.
        ['key', author ? undefined : tex(title)],
        ['title', `{${tex(title)}}`],
        ['date', when ? bibDate(when) : supposedYear(input.atlas.updated)],
        ['publisher', dataset && publisher && publisher !== author ? `{${tex(publisher)}}` : undefined],
        ['version', dataset ? input.atlas.updated : undefined],
        ['doi', doi],
        ['url', url],
        ['urldate', url && input.clock],
        ['langid', language && (LANGUAGES[language] ?? language)],
        ['note', tex(notes.map(closed).join(' '))],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
      );
      return `@${dataset ? 'dataset' : url ? 'online' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/**
 * EDTF as far as biblatex reads it (its level 1): of a date within a span, and of several, the ends; what is between is told
 * by the note.
 */
function bibDate(when: Edtf): string {
  if (isPlain(when)) return when.text;
  const [from, to] = endsOf(when);
  const about = when.kind === 'one-of' ? '~' : '';
  return [from, to].map(({text}) => (/[~?%]$/.test(text) ? text : text + about)).join('/');
}

/**
 * Biber wants a date of every page, and EDTF's "by that day" (/2026-11-29) stops other readers of BibTeX. So it is a year
 * that is said to be supposed, as ISO 690 has it; the note tells of what.
 */
const supposedYear = (day: string): string => `${day.slice(0, 4)}?`;

const endsOf = ({parts, ...when}: Edtf): readonly [Edtf, Edtf] => {
  const whole = {...when, parts};
  return [parts[0] ?? whole, parts[parts.length - 1] ?? whole];
};

const LANGUAGES: Readonly<Record<string, string>> = {
  pl: 'polish',
  en: 'english',
  de: 'german',
  fr: 'french',
  it: 'italian',
  ru: 'russian',
  uk: 'ukrainian',
  be: 'belarusian',
  tr: 'turkish',
  nl: 'dutch',
  az: 'azerbaijani',
  eo: 'esperanto',
};

/** CSL-JSON 1.0, as Zotero, Pandoc and citeproc read it. */
export function cslJson(input: SceneInput, origin: Origin): string {
  const accessed = issued(readEdtf(input.clock));
  const items = entries(input, origin).map(
    ({key, title, author, publisher, when, doi, url, language, notes, dataset}) => ({
      id: key,
      type: dataset ? 'dataset' : url ? 'webpage' : 'document',
      title,
      ...(author === undefined ? {} : {author: [{literal: author}]}),
      ...(publisher === undefined || publisher === author ? {} : {publisher}),
      ...(when === undefined ? {} : {issued: issued(when)}),
      ...(doi === undefined ? {} : {DOI: doi}),
      ...(url === undefined ? {} : {URL: url, accessed}),
      ...(language === undefined ? {} : {language}),
      ...(notes.length ? {note: notes.map(closed).join(' ')} : {}),
      ...(dataset ? {version: input.atlas.updated} : {}),
    }),
  );
  return jsonText(items) + '\n';
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * The parts that are known; of an uncertain time its two ends, said to be about. Both ends are told to the coarser one's
 * precision: processors stop at a range whose ends are not of one length.
 */
function issued(when: Edtf | undefined): CslDate | undefined {
  if (!when) return undefined;
  const numbers = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);
  const about = when.uncertain || when.approximate || when.kind === 'one-of' ? ({circa: true} as const) : {};
  const ends = (when.kind === 'date' ? [when] : endsOf(when)).map(({text}) => numbers(text));
  const length = Math.min(...ends.map((end) => end.length));
  const [from = [], to = from] = ends.map((end) => end.slice(0, length));
  return {'date-parts': from.join() === to.join() ? [from] : [from, to], ...about};
}
