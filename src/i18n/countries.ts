// Names of countries by ISO 3166-1 alpha-2 code, in the languages the widget speaks.
import {keeper} from '../base/memo.ts';
import {LOCALES, type Locale} from './locale.ts';

/** Intl gives the successor's name for a state that is no more. */
const GONE: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  SU: {en: 'Soviet Union', pl: 'Związek Radziecki'},
  YU: {en: 'Yugoslavia', pl: 'Jugosławia'},
  DD: {en: 'East Germany', pl: 'NRD'},
  CS: {en: 'Serbia and Montenegro', pl: 'Serbia i\u00a0Czarnogóra'},
};

const names = keeper<Intl.DisplayNames>();

/** The country's name in the given locales, or in every locale the widget speaks (for search); else the code itself. */
export function countryNames(code: string, ...locales: readonly string[]): readonly string[] {
  return (locales.length ? locales : LOCALES).map((wanted) => {
    const locale = LOCALES.find((known) => known === wanted) ?? 'en';
    const gone = GONE[code]?.[locale];
    if (gone !== undefined) return gone;
    const display = names(locale, () => new Intl.DisplayNames(locale, {type: 'region'}));
    try {
      return display.of(code) ?? code;
    } catch {
      // Not of the form of a region code.
      return code;
    }
  });
}
