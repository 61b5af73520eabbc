// Reads the facts tables: RFC 4180, comma, a header line; a cell may hold commas, quotes and line ends. For tests only.
import {readFileSync} from 'node:fs';

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text, keyed by the header. A cell that is not there is an empty text. */
export function csvRows(text: string): readonly Row[] {
  const [header = [], ...lines] = cells(text.replace(/^\uFEFF/, ''));
  return lines.map((line) => Object.fromEntries(header.map((key, i) => [key, line[i] ?? ''])));
}

/** The rows of a table of tests/fixtures/facts, e.g. `factsTable('ties')`. */
export function factsTable(name: string): readonly Row[] {
  return csvRows(factsFile(`${name}.csv`));
}

/** The text of a file of tests/fixtures/facts. */
export function factsFile(name: string): string {
  return readFileSync(new URL(`../fixtures/facts/${name}`, import.meta.url), 'utf8');
}

/** Lists inside a cell are separated by "; ". */
export function listed(cell: string | undefined): readonly string[] {
  return (cell ?? '').split('; ').filter((item) => item !== '');
}

function cells(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell in quotes ends at a quote that is not doubled; any other at a comma or at the end of the line.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && line.length === 0 && quoted === undefined && plain === '') break;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    lines.push(line);
    line = [];
    if (end === '') break;
  }
  return lines;
}
