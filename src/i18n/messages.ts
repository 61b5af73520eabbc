// All words of the widget in one locale, as plain strings and functions. Lit Localize keeps its locale per module, so
// every call goes through `inLocale`: two elements in two languages on one page do not disturb each other.
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {keeper} from '../base/memo.ts';
import {templates} from './generated/pl.ts';
import type {Locale} from './locale.ts';
import {numbersIn} from './numbers.ts';
import {commonMessages} from './messages/common.ts';
import {exportMessages} from './messages/export.ts';
import {detailsMessages} from './messages/details.ts';
import {filtersMessages} from './messages/filters.ts';
import {sourcesMessages} from './messages/sources.ts';
import {tableMessages} from './messages/table.ts';
import {headerMessages} from './messages/header.ts';
import {mapMessages} from './messages/map.ts';
import {problemMessages} from './messages/problems.ts';
import {remedyMessages} from './messages/remedies.ts';
import {timelineMessages} from './messages/timeline.ts';

const sections = {
  export: exportMessages,
  timeline: timelineMessages,
  common: commonMessages,
  problems: problemMessages,
  remedies: remedyMessages,
  header: headerMessages,
  map: mapMessages,
  details: detailsMessages,
  filters: filtersMessages,
  sources: sourcesMessages,
  table: tableMessages,
};
type Sections = typeof sections;
/** Every section's strings and functions; a section is a file in `messages/`. */
export type Messages = {readonly [Name in keyof Sections]: ReturnType<Sections[Name]>};

let current: Locale = 'en';
let configured = false;

function configure(): void {
  if (configured) return;
  configured = true;
  configureReentrantLocalization({
    sourceLocale: 'en',
    targetLocales: ['pl'],
    getLocale: () => current,
    loadLocaleSync: () => ({templates}),
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

const made = keeper<Messages>();

export function messagesIn(locale: Locale): Messages {
  configure();
  return made(locale, () => {
    const numbers = numbersIn(locale);
    const entries = Object.entries(sections).map(([name, section]) => [
      name,
      bound(
        inLocale<object>(locale, () => section(numbers)),
        locale,
      ),
    ]);
    return Object.fromEntries(entries) as Messages;
  });
}
