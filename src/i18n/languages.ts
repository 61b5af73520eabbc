// The languages the widget speaks, and how a wish ("pl-PL", "de") becomes one of them.
import {trimmed} from '../base/trimmed.ts';
import {en} from './en/en.ts';
import type {Language} from './language.ts';
import {pl} from './pl/pl.ts';

/** Each in a file of its own, twin-cities-<locale>.js, which is fetched when it is first wished for. */
export const FURTHER_LOCALES = ['be', 'de', 'eo', 'es', 'fr', 'it', 'lt', 'lv', 'nl', 'ro', 'tr', 'uk'] as const;
export type FurtherLocale = (typeof FURTHER_LOCALES)[number];

/** Those at hand. */
let languages: readonly Language[] = [en, pl];

/** For what is understood in every language, whichever the reader's. */
export const everyLanguage = (): readonly Language[] => languages;

/** One that has come. */
export function addLanguage(language: Language): void {
  if (!languages.some(({locale}) => locale === language.locale)) languages = [...languages, language];
}

type Wish = string | null | undefined;

/** 'pl' of 'pl-PL' and 'PL_pl'. */
export const baseOf = (wish: Wish): string =>
  trimmed(wish ?? '')
    .toLowerCase()
    .split(/[-_]/)[0] ?? '';

/** The first wish that is at hand, by its base language; English if none. */
export function languageFor(...wishes: readonly Wish[]): Language {
  for (const wish of wishes) {
    const language = languages.find(({locale}) => locale === baseOf(wish));
    if (language) return language;
  }
  return en;
}

/** The language that would meet the wishes better than what is at hand. */
export function languageToFetch(...wishes: readonly Wish[]): FurtherLocale | undefined {
  for (const wish of wishes) {
    if (languages.some(({locale}) => locale === baseOf(wish))) return undefined;
    const further = FURTHER_LOCALES.find((locale) => locale === baseOf(wish));
    if (further) return further;
  }
  return undefined;
}
