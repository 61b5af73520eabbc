// Which words of a text in several languages a reader gets. A text never fails to give some.
import type {Text} from './schema.ts';

/** The language whose words are taken: the tag, its shorter forms (zh-Hant-TW, zh-Hant, zh), English, the first. */
export function tagIn(text: Text, lang: string): string {
  const tags = Object.keys(text);
  const wanted = lang.toLowerCase().split('-');
  for (; wanted.length > 0; wanted.pop()) {
    const tag = tags.find((own) => own.toLowerCase() === wanted.join('-'));
    if (tag !== undefined) return tag;
  }
  return tags.includes('en') ? 'en' : (tags[0] ?? lang);
}

/** The words in that language, or else in the nearest there is; see {@link tagIn}. A plain string is its own text. */
export function textIn(text: Text | string, lang: string): string {
  return typeof text === 'string' ? text : (text[tagIn(text, lang)] ?? '');
}
