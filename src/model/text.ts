// Which words of a text in several languages a reader gets. A text never fails to give some.
import {isLanguage} from './language-tag.ts';
import type {AtlasFile, Text} from './schema.ts';

/** Tags, the most wanted first; one alone may stand bare. */
export type Languages = string | readonly string[];

/** The language whose words are taken: a tag, its shorter forms (zh-Hant-TW, zh-Hant, zh), the next tag, English, the first. */
export function tagIn(text: Text, languages: Languages): string {
  const tags = Object.keys(text);
  for (const wish of [languages].flat()) {
    for (let wanted = wish.toLowerCase(); wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
      const tag = tags.find((own) => own.toLowerCase() === wanted);
      if (tag) return tag;
    }
  }
  return tags.includes('en') ? 'en' : (tags[0] ?? '');
}

/** The words in that language, or else in the nearest there is; see {@link tagIn}. A plain string is its own text. */
export function textIn(text: Text | string, languages: Languages): string {
  return typeof text === 'string' ? text : (text[tagIn(text, languages)] ?? '');
}

/** Words in another language within a text. */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

/** Of every object in a file that names any; a text is such an object. */
const passages = new WeakMap<object, readonly Passage[]>();

/** From now on the texts of this file know which passages to look for: for whoever has read it in another script, once more. */
export function keepPassages(file: Pick<AtlasFile, 'passages'>): void {
  const known = file.passages?.flatMap(({text, language = ''}) => (isLanguage(language) ? [{text, language}] : []));
  if (known?.length) keepIn(file, known);
}

function keepIn(part: object, known: readonly Passage[]): void {
  passages.set(part, known);
  for (const below of Object.values(part) as unknown[])
    if (typeof below === 'object' && below !== null) keepIn(below, known);
}

/** The words of a text in pieces: those in another language have a `lang`. One piece, as a rule. */
export function piecesOf(text: Text | string, words: string, lang: string): readonly {text: string; lang?: string}[] {
  for (const {text: passage, language} of passages.get(text as object) ?? []) {
    const at = words.indexOf(passage);
    if (at < 0 || language.split('-')[0] === lang.split('-')[0]) continue;
    const rest = (from: number, to?: number) => piecesOf(text, words.slice(from, to), lang);
    return [...rest(0, at), {text: passage, lang: language}, ...rest(at + passage.length)];
  }
  return [{text: words}];
}
