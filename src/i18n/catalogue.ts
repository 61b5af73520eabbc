// Sections of messages, in every language, each bound to its locale. Lit Localize keeps its locale per module, so every
// call goes through `inLocale`: two elements in two languages on one page do not disturb each other.
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {keeper} from '../base/memo.ts';
import type {templates as mainTemplates} from './generated/pl.ts';
import type {Locale} from './locale.ts';
import {numbersIn, type Numbers} from './numbers.ts';

type Templates = Readonly<Record<string, (typeof mainTemplates)[keyof typeof mainTemplates]>>;
type Sections = Readonly<Record<string, (numbers: Numbers) => object>>;
/** Every section's strings and functions. */
type Said<S extends Sections> = {readonly [Name in keyof S]: ReturnType<S[Name]>};

/** The Polish of every catalogue that has been opened: each brings its own. */
const polish: Record<string, Templates[string]> = {};
let current: Locale = 'en';
let configured = false;

function configure(): void {
  if (configured) return;
  configured = true;
  configureReentrantLocalization({
    sourceLocale: 'en',
    targetLocales: ['pl'],
    getLocale: () => current,
    loadLocaleSync: () => ({templates: polish}),
  });
}

function inLocale<T>(locale: Locale, build: () => T): T {
  const before = current;
  current = locale;
  try {
    return build();
  } finally {
    current = before;
  }
}

/** The functions of a section, each bound to the locale it was made for. */
function bound<S extends object>(section: S, locale: Locale): S {
  const entries = Object.entries(section).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'function'
      ? (...values: unknown[]): unknown =>
          inLocale(locale, (): unknown => (value as (...v: unknown[]) => unknown)(...values))
      : value,
  ]);
  return Object.fromEntries(entries) as S;
}

/** What speaks these sections in a locale. @param templates their Polish */
export function catalogue<S extends Sections>(sections: S, templates: Templates): (locale: Locale) => Said<S> {
  const made = keeper<Said<S>>();
  return (locale) =>
    made(locale, () => {
      configure();
      Object.assign(polish, templates);
      const numbers = numbersIn(locale);
      const entries = Object.entries(sections).map(([name, section]) => [
        name,
        bound(
          inLocale<object>(locale, () => section(numbers)),
          locale,
        ),
      ]);
      return Object.fromEntries(entries) as Said<S>;
    });
}
