// Names of countries by ISO 3166-1 alpha-2 code.
import {memoByKey} from '../base/memo.ts';
import type {Language} from './language.ts';

const names = memoByKey<Intl.DisplayNames>();

/** The country's name in a language; the code itself where it is none. */
export function countryName(code: string, {formerCountries, tag}: Language): string {
  const former = formerCountries[code];
  if (former !== undefined) return former;
  const display = names(tag, () => new Intl.DisplayNames(tag, {type: 'region'}));
  try {
    return display.of(code) ?? code;
  } catch {
    // Not of the form of a region code.
    return code;
  }
}
