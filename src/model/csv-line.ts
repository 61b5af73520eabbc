// One row of a table, asked by what its columns mean.
import {trimmed} from '../base/trimmed.ts';
import type {Headings} from './csv-headings.ts';
import type {Column} from './csv-words.ts';
import type {Text} from './schema.ts';

/** Where in a table something stands. */
export interface CsvPlace {
  readonly row: number;
  readonly heading?: string;
  /** Of the city that the row is about. */
  readonly name?: Text;
}

export class CsvLine {
  readonly row: number;
  readonly #cells: readonly string[];
  readonly #headings: Headings;

  constructor(cells: readonly string[], row: number, headings: Headings) {
    this.#cells = cells;
    this.row = row;
    this.#headings = headings;
  }

  /** What stands in the first column of this meaning, without what cannot be seen. */
  at(column: Column): string {
    const index = this.#headings.meant.findIndex((one) => one && 'column' in one && one.column === column);
    return plain(this.#cells[index] ?? '');
  }

  texts(text: 'name' | 'note'): Readonly<Record<string, string>> {
    const pairs = this.#headings.meant.flatMap((one, i) => {
      const words = one && 'text' in one && one.text === text ? plain(this.#cells[i] ?? '') : '';
      return one && 'text' in one && words ? [[one.lang, words] as const] : [];
    });
    return Object.fromEntries(pairs);
  }

  /** As it is headed in the file; by the contract's name if it has no such column. */
  place(column?: Column | 'name' | 'note'): CsvPlace {
    const name = this.texts('name');
    const row = {row: this.row, ...(Object.keys(name).length > 0 && {name})};
    if (!column) return row;
    const index = this.#headings.meant.findIndex(
      (one) => one && ('column' in one ? one.column === column : one.text === column),
    );
    const heading = this.#headings.written[index] ?? (column === 'name' ? 'partner_name_pl' : column);
    return {...row, ...(heading !== undefined && {heading})};
  }
}

function plain(cell: string): string {
  const seen = trimmed(cell.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''));
  // Put before a text that a spreadsheet would take for a formula.
  return seen.replace(/^'(?=[=+\-@])/, '');
}
