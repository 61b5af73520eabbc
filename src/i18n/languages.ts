// The languages the widget speaks, and how a wish ("pl-PL", "de") becomes one of them. A new one is a folder and a line here.
import {trimmed} from '../base/trimmed.ts';
import {en} from './en/en.ts';
import type {Language} from './language.ts';
import {pl} from './pl/pl.ts';

const LANGUAGES: readonly Language[] = [en, pl];

/** For what is understood in every language, whichever the reader's. */
export const everyLanguage = (): readonly Language[] => LANGUAGES;

/** The first wish that the widget speaks, by its base language; English if none. */
export function languageFor(...wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const base = trimmed(wish ?? '')
      .toLowerCase()
      .split(/[-_]/)[0];
    const language = LANGUAGES.find(({locale}) => locale === base);
    if (language) return language;
  }
  return en;
}
