// In which languages an atlas is written out.
import {everyLanguage} from '../src/i18n/languages.ts';
import type {Atlas} from '../src/model/atlas.ts';

/** The one asked for; else all that both the widget and the atlas speak, in the order of the atlas. */
export function languagesOf({title}: Atlas, asked: string | undefined): readonly [string, ...string[]] {
  if (asked !== undefined) return [asked];
  const spoken = everyLanguage().map(({locale}) => locale);
  const [first = 'en', ...more] = Object.keys(title).filter((tag) => spoken.includes(tag));
  return [first, ...more];
}
