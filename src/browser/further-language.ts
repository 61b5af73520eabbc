// Languages that do not travel with the script: each in a file beside it (twin-cities-uk.js), fetched once it is wished for.
import type {Language} from '../i18n/language.ts';
import {addLanguage, type FurtherLocale} from '../i18n/languages.ts';
import {wordsIn} from '../i18n/words.ts';
import {PartError, partFrom} from './export-loader.ts';

/** For the npm entry, whose bundler makes files of them. */
const IMPORTS: Readonly<Record<FurtherLocale, () => Promise<Language>>> = {
  be: async () => (await import('../i18n/be/be.ts')).be,
  de: async () => (await import('../i18n/de/de.ts')).de,
  eo: async () => (await import('../i18n/eo/eo.ts')).eo,
  es: async () => (await import('../i18n/es/es.ts')).es,
  fr: async () => (await import('../i18n/fr/fr.ts')).fr,
  it: async () => (await import('../i18n/it/it.ts')).it,
  lt: async () => (await import('../i18n/lt/lt.ts')).lt,
  lv: async () => (await import('../i18n/lv/lv.ts')).lv,
  nl: async () => (await import('../i18n/nl/nl.ts')).nl,
  ro: async () => (await import('../i18n/ro/ro.ts')).ro,
  tr: async () => (await import('../i18n/tr/tr.ts')).tr,
  uk: async () => (await import('../i18n/uk/uk.ts')).uk,
};
const partOf = (locale: FurtherLocale): Promise<Language> =>
  __APART__ ? partFrom<Language>(locale) : IMPORTS[locale]();

/** What could not be had is not asked for again on this page. */
const missing = new Set<FurtherLocale>();

/** True once the language is at hand. Where it cannot be had the console names its file, and the nearest language stays. */
export async function languageCame(locale: FurtherLocale): Promise<boolean> {
  if (missing.has(locale)) return false;
  try {
    addLanguage(await partOf(locale));
    return true;
  } catch (error) {
    if (missing.has(locale)) return false;
    missing.add(locale);
    const {partMissing} = wordsIn('en').messages.export;
    console.warn(
      `<twin-cities> ${error instanceof PartError ? partMissing(error.file, error.address) : String(error)}`,
    );
    return false;
  }
}
