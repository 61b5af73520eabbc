// The records of a table as LibreOffice, Excel and Google Sheets write it: whatever separates the cells, whatever ends the
// lines, with or without Excel's first line that names the separator.
import {trimmed} from '../base/trimmed.ts';
import {dsvFormat} from 'd3-dsv';
import type {Problem} from './problem.ts';

export interface Records {
  /** Numbered as a spreadsheet numbers its rows: `records[0]` is row 1. Empty rows are kept. */
  readonly records: readonly (readonly string[])[];
}

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Lines that may stand above the headings: a title, a day. */
const MOST_LINES_BEFORE = 5;

export function csvRecords(text: string): Records | {readonly problem: Problem} {
  const refused = (cause: Problem['cause'], row?: number): {readonly problem: Problem} => ({
    problem: {path: '', code: 'not-csv', ...(cause && {cause}), ...(row !== undefined && {row})},
  });
  const [line = '', told] = /^\uFEFF?"?sep=(.)"?[;,\t|]*(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  const table = text.slice(line.length).replace(/^\uFEFF/, '');
  if (trimmed(table) === '') return refused('blank');
  if (trimmed(table).startsWith('<')) return refused('web-page');
  if (/^\s*[[{]/.test(table)) return refused('json');
  const separator = told ?? separatorOf(table);
  const records = dsvFormat(separator).parseRows(table);
  return isUnclosed(table, records[records.length - 1] ?? []) ? refused('unclosed-quote', records.length) : {records};
}

/** The one that the first lines have most of outside of quotation marks. */
function separatorOf(table: string): string {
  const head = table
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => trimmed(line) !== '')
    .slice(0, MOST_LINES_BEFORE);
  const most = (sign: string): number => Math.max(...head.map((line) => line.split(sign).length));
  let best: string = SEPARATORS[0];
  for (const sign of SEPARATORS) if (most(sign) > most(best)) best = sign;
  return best;
}

/** A cell that is never closed swallows all that follows it. */
function isUnclosed(table: string, last: readonly string[]): boolean {
  const odd = (text: string): boolean => text.split('"').length % 2 === 0;
  const lines = trimmed(table).split(/\r\n|\r|\n/);
  return odd(table) && (/[\r\n]/.test(last[last.length - 1] ?? '') || odd(lines[lines.length - 1] ?? ''));
}
