// Which row of a table has the headings, and what each of them means.
import {trimmed} from '../base/trimmed.ts';
import {headingOf, type Heading} from './csv-words.ts';
import {nearestWord} from './nearest-word.ts';
import type {Problem} from './problem.ts';

/** Headings that a row must have to be the one with the headings. */
const FEWEST_HEADINGS = 3;
const ROWS_BEFORE = 5;
const REQUIRED = ['country', 'lon', 'lat'] as const;

export interface Headings {
  /** Its number, from 1. */
  readonly row: number;
  readonly written: readonly string[];
  readonly meant: readonly Heading[];
}

export function headingsIn(
  records: readonly (readonly string[])[],
): Headings | {readonly problems: readonly Problem[]} {
  const known = ({meant}: Headings): number => meant.filter(Boolean).length;
  let best: Headings | undefined;
  records.slice(0, ROWS_BEFORE).forEach((cells, i) => {
    const written = cells.map(trimmed);
    const one = {row: i + 1, written, meant: written.map(headingOf)};
    if (!best || known(one) > known(best)) best = one;
  });
  if (!best || known(best) < FEWEST_HEADINGS)
    return {problems: [{path: '', code: 'not-csv', cause: 'no-headings', row: best?.row ?? 1}]};
  const {row, written, meant} = best;
  const strangers = written.filter((heading, i) => heading !== '' && !meant[i]);
  const missing: readonly string[] = [
    ...(meant.some((one) => one && 'text' in one && one.text === 'name') ? [] : ['partner_name_pl']),
    ...REQUIRED.filter((column) => !meant.some((one) => one && 'column' in one && one.column === column)),
  ];
  if (missing.length === 0) return best;
  return {
    problems: missing.map((value): Problem => {
      const near = nearestWord(value, strangers);
      return {path: '', code: 'missing-column', value, row, ...(near !== undefined && {near})};
    }),
  };
}
