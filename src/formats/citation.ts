// How to cite the figure: as a sentence, as BibTeX, as CSL-JSON. The sources follow in the latter two, so that a
// bibliography has them at once.
import type {Source} from '../model/atlas.ts';
import type {Edtf} from '../model/edtf.ts';
import {textIn} from '../model/text.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {closed, exportWords} from '../i18n/export-words.ts';
import type {Origin} from './json-ld.ts';
import {jsonText} from '../base/json-text.ts';
import {licenceUrl} from '../model/licence-url.ts';

/** 'Partner cities of Białystok [data set]. Data as of 22 November 2026. State on 31 December 2014. …' */
export function citation({atlas, words, day, clock}: SceneInput, {address, version}: Origin): string {
  const {formats, locale} = words;
  const w = exportWords(locale);
  const url = address ?? atlas.url;
  const sentences = [
    `${textIn(atlas.title, locale)} [${w.dataset}]`,
    w.stateOf(formats.day(atlas.updated)),
    w.stateOn(formats.day(day)),
    ...(atlas.licence === undefined ? [] : [w.licence(atlas.licence)]),
    `twin-cities ${version}`,
  ].map(closed);
  return [...sentences, ...(url === undefined ? [] : [`${url} (${w.accessed(formats.day(clock))}).`])].join(' ');
}

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly organisation: string | undefined;
  readonly when: Edtf | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly note: string;
  readonly dataset: boolean;
}

function entries({atlas, words, day}: SceneInput, {address, version}: Origin): readonly Entry[] {
  const {formats, locale} = words;
  const w = exportWords(locale);
  const own: Entry = {
    key: `${atlas.id}-twin-cities-${atlas.updated.slice(0, 4)}`,
    title: textIn(atlas.title, locale),
    organisation: undefined,
    when: exactDay(atlas.updated),
    url: address ?? atlas.url,
    language: locale,
    note: [
      w.stateOn(formats.day(day)),
      ...(atlas.licence ? [licenceUrl(atlas.licence)] : []),
      `twin-cities ${version}`,
    ].join('; '),
    dataset: true,
  };
  const source = ({id, title, publisher, when, url, language, note}: Source): Entry => ({
    key: id,
    title: textIn(title, language ?? locale),
    organisation: publisher,
    when,
    url,
    language,
    note: note ? textIn(note, locale) : '',
    dataset: false,
  });
  return [own, ...atlas.sources.map(source)];
}

function exactDay(day: string): Edtf {
  return {
    text: day,
    kind: 'date',
    earliest: day,
    latest: day,
    precision: 'day',
    approximate: false,
    uncertain: false,
    parts: [],
  };
}

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

/** UTF-8, for Biber or any BibTeX of this century. A second pair of braces keeps the capitals. */
export function bibtex(stage: SceneInput, origin: Origin): string {
  return entries(stage, origin)
    .map(({key, title, organisation, when, url, language, note, dataset}) => {
      const tex = (text: string): string =>
        text.replace(/[\\{}$&%#_~^]/g, (sign) => LATEX[sign] ?? sign).replace(/\s+/g, ' ');
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['title', `{${tex(title)}}`],
        ['organization', organisation && `{${tex(organisation)}}`],
        // A date that is not known exactly has no year that could be told as one.
        ['year', when && sameYear(when) ? when.earliest.slice(0, 4) : undefined],
        [
          'month',
          when?.kind === 'date' && when.precision !== 'year' ? String(Number(when.earliest.slice(5, 7))) : undefined,
        ],
        ['howpublished', dataset ? '{[data set]}' : undefined],
        ['url', url],
        ['langid', language && (LANGUAGES[language] ?? language)],
        ['note', note ? tex(note) : undefined],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
      );
      return `@${dataset || !url ? 'misc' : 'online'}{${key},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

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

function sameYear({earliest, latest, uncertain, approximate}: Edtf): boolean {
  return earliest.slice(0, 4) === latest.slice(0, 4) && !uncertain && !approximate;
}

/** CSL-JSON 1.0, as Zotero, Pandoc and citeproc read it. */
export function cslJson(stage: SceneInput, origin: Origin): string {
  const accessed = parts(exactDay(stage.clock));
  const items = entries(stage, origin).map(({key, title, organisation, when, url, language, note, dataset}) => ({
    id: key,
    type: dataset ? 'dataset' : url ? 'webpage' : 'document',
    title,
    ...(organisation === undefined ? {} : {publisher: organisation}),
    ...(when === undefined ? {} : {issued: parts(when)}),
    ...(url === undefined ? {} : {URL: url, accessed}),
    ...(language === undefined ? {} : {language}),
    ...(note === '' ? {} : {note}),
    ...(dataset ? {version: stage.atlas.updated} : {}),
  }));
  return jsonText(items) + '\n';
}

/** The parts that are known; of an uncertain time its two ends, said to be about. */
function parts(when: Edtf): {readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true} {
  const numbers = (day: string, precision: Edtf['precision']): readonly number[] =>
    day
      .split('-')
      .slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1)
      .map(Number);
  if (when.kind === 'date') {
    return {
      'date-parts': [numbers(when.earliest, when.precision)],
      ...(when.uncertain || when.approximate ? {circa: true} : {}),
    };
  }
  const [from = when, to = when] = [when.parts[0], when.parts[when.parts.length - 1]];
  return {
    'date-parts': [numbers(from.earliest, from.precision), numbers(to.latest, to.precision)],
    ...(when.kind === 'interval' ? {} : {circa: true}),
  };
}
