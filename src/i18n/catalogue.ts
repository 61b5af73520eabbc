// Sections of messages, each bound to a language. Lit Localize keeps its language per module, so every call goes through
// `inLanguage`: two elements in two languages on one page do not disturb each other.
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {memoByKey} from '../base/memo.ts';
import type {Language, Translations} from './language.ts';
import {numbersIn, type Numbers} from './numbers.ts';

/** What messages need besides their words. */
export interface MessageContext extends Numbers {
  readonly language: Language;
}

type Sections = Readonly<Record<string, (context: MessageContext) => object>>;
/** Every section's strings and functions. */
type Bound<S extends Sections> = {readonly [Name in keyof S]: ReturnType<S[Name]>};

let current: Translations = {};
let configured = false;

function configure(): void {
  if (configured) return;
  configured = true;
  // Lit Localize wants to be told of every language beforehand, and some come later: for it there is one, the current.
  configureReentrantLocalization({
    sourceLocale: 'source',
    targetLocales: ['current'],
    getLocale: () => 'current',
    loadLocaleSync: () => ({templates: current}),
  });
}

function inLanguage<T>(translations: Translations, build: () => T): T {
  const before = current;
  current = translations;
  try {
    return build();
  } finally {
    current = before;
  }
}

/** The functions of a section, each bound to the words it was made for. */
function bound<S extends object>(section: S, translations: Translations): S {
  const entries = Object.entries(section).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function'
      ? (...values: unknown[]): unknown =>
          inLanguage(translations, (): unknown => (value as (...v: unknown[]) => unknown)(...values))
      : value,
  ]);
  return Object.fromEntries(entries) as S;
}

/**
 * What speaks these sections in a language.
 * @param apart translations that travel with these sections instead of with their language, by its locale
 */
export function catalogue<S extends Sections>(
  sections: S,
  apart: Readonly<Record<string, Translations>> = {},
): (language: Language) => Bound<S> {
  const made = memoByKey<Bound<S>>();
  return (language) =>
    made(language.locale, () => {
      configure();
      const translations = {...language.translations, ...apart[language.locale]};
      const context = {language, ...numbersIn(language)};
      const entries = Object.entries(sections).map(([name, section]) => [
        name,
        bound(
          inLanguage<object>(translations, () => section(context)),
          translations,
        ),
      ]);
      return Object.fromEntries(entries) as Bound<S>;
    });
}
