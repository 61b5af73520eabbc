// The languages the widget speaks, and how a wish ("pl-PL", "de") becomes one of them.
import {trimmed} from '../base/trimmed.ts';

export const LOCALES = ['en', 'pl'] as const;
export type Locale = (typeof LOCALES)[number];

/** The first wish that the widget speaks, by its base language; English if none. */
export function spokenLocale(...wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const base = trimmed(wish ?? '')
      .toLowerCase()
      .split(/[-_]/)[0];
    const locale = LOCALES.find((known) => known === base);
    if (locale) return locale;
  }
  return 'en';
}
