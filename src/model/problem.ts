// What is wrong with an atlas, and where. Codes, not sentences: i18n says them in the reader's language.
import type {OtherEdtf} from './edtf.ts';
import type {JsonCause} from './json-flaw.ts';
import type {TextPlace} from './text-place.ts';

/** Why a file is no table. */
export const CSV_CAUSES = ['blank', 'web-page', 'json', 'spreadsheet', 'no-headings', 'unclosed-quote'] as const;
export type CsvCause = (typeof CSV_CAUSES)[number];

/** Where a place lies that does not lie in its country: there once its coordinates are swapped, in none, in another. */
export const WORLD_CAUSES = ['swapped', 'sea', 'elsewhere'] as const;
export type WorldCause = (typeof WORLD_CAUSES)[number];

/** What can be wrong with a file as such, with a value, with its place among the others, and what is merely odd. */
export const PROBLEM_CODES = [
  // Loading
  'unreachable',
  'timeout',
  'http',
  'too-large',
  'not-utf-8',
  'utf-16',
  'lost-letters',
  'not-json',
  'not-csv',
  // Tables
  'missing-column',
  'empty-cell',
  'unclear-date',
  'contradicts',
  'no-home',
  'misspelt-src',
  'no-src',
  // The shape
  'too-deep',
  'unreadable',
  'undrawable',
  'bad-character',
  'missing',
  'empty',
  'not-an-object',
  'not-a-list',
  'not-text',
  'not-a-number',
  'not-a-boolean',
  'not-a-day',
  'not-edtf',
  'bad-format',
  'bad-id',
  'bad-choice',
  'bad-country',
  'bad-coordinates',
  'bad-longitude',
  'bad-latitude',
  'bad-url',
  'bad-doi',
  'bad-wikidata',
  'no-source',
  // The references
  'duplicate-id',
  'unknown-source',
  'unknown-partner',
  'unknown-place',
  'unknown-group',
  'unknown-home',
  'unknown-about',
  // The facts
  'ends-first',
  // Warnings only
  'unknown-key',
  'unknown-language',
  'out-of-order',
  'duplicate-key',
  'unknown-country',
  'odd-year',
  'late-update',
  'left-in-force',
  'stale-disagreement',
  'one-source',
  'not-in-country',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem extends Partial<TextPlace> {
  /** `partners[3].ties[0].events[1].date`; empty for the file as a whole. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What stands there, as text, cut to 80 characters. */
  readonly value?: string;
  /** What may stand there. */
  readonly allowed?: readonly string[];
  /** What the object needs that should stand there, or each object of a list. */
  readonly keys?: readonly string[];
  /** What of its code's several kinds it is: of `not-json` what happened, of `not-edtf` what EDTF it is, of `odd-year` which way. */
  readonly cause?: JsonCause | OtherEdtf | CsvCause | WorldCause | 'early' | 'late';
  /** The key or word that is probably meant. */
  readonly near?: string;
  /** What could stand there, as it is written in the file. */
  readonly example?: string;
  /** Name of the record in which it is (a partner, a source …), by language or as it stands. */
  readonly name?: Readonly<Record<string, string>> | string;
  /** Of a table: the row as a spreadsheet counts it, and the column as it is headed. They stand in place of the path. */
  readonly row?: number;
  readonly heading?: string;
  /** Another row of the table that tells of the same. */
  readonly otherRow?: number;
  /** ISO 3166-1 code of the country that is named. */
  readonly country?: string;
  /** Name of the file; a file that cannot be read has a line, a column and the text of the line besides. */
  readonly file?: string;
}

/** The path that these keys and indices make: `a`, `a.b`, `a[0]`, `a["c d"]`. */
export function pathOf(trail: readonly (string | number)[]): string {
  let path = '';
  for (const step of trail) {
    const key = typeof step === 'number' ? step : shortened(step);
    if (typeof key === 'number') path += `[${key}]`;
    else if (!/^[\w$-]+$/.test(key)) path += `["${key}"]`;
    else path += path ? `.${key}` : key;
  }
  return path;
}

/** A value as a message can quote it; undefined for what cannot be quoted. */
export function quotable(value: unknown): string | undefined {
  if (typeof value === 'string') return shortened(value);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : undefined;
}

function shortened(text: string): string {
  return text.length > 80 ? text.slice(0, 79) + '…' : text;
}
