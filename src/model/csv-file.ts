// A table becomes an atlas: the contract's flat table, a row an event, whose faults are told by row and column.
import type {Reading} from './built-atlas.ts';
import {CsvAtlas, type CsvOptions} from './csv-atlas.ts';
import {headingsIn} from './csv-headings.ts';
import {csvRecords} from './csv-records.ts';
import type {Problem} from './problem.ts';

/** Checks the atlas file that is made; the reader of tables is loaded by itself and brings none. */
export type Check = (file: unknown) => Reading;

export function readCsv(text: string, check: Check, options: CsvOptions): Reading {
  const named = (problem: Problem): Problem =>
    options.file === undefined ? problem : {...problem, file: options.file};
  const read = csvRecords(text);
  if ('problem' in read) return {problems: [named(read.problem)]};
  const headings = headingsIn(read.records);
  if ('problems' in headings) return {problems: headings.problems.map(named)};
  const table = new CsvAtlas(headings, options);
  read.records.slice(headings.row).forEach((cells, i) => table.add(cells, headings.row + 1 + i));
  if (table.problems.length > 0) return {problems: table.problems, warnings: table.warnings};
  const reading = check(table.file());
  const told = (problems: readonly Problem[] = []): readonly Problem[] => problems.map((one) => table.placed(one));
  const warnings = [...table.warnings.map(named), ...told(reading.warnings)];
  return 'atlas' in reading ? {...reading, warnings} : {problems: told(reading.problems), warnings};
}
