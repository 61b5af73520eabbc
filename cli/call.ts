// What every command gets, how one ends early, and how a file is read.
import {readFileSync, statSync} from 'node:fs';
import {readCsv} from '../src/model/csv-file.ts';
import {fileText, notJson} from '../src/model/file-text.ts';
import {jsonFlaw} from '../src/model/json-flaw.ts';
import type {Problem} from '../src/model/problem.ts';
import {readAtlas, type Reading} from '../src/model/read-atlas.ts';
import type {CliWords} from '../src/i18n/cli-messages.ts';
import type {Language} from '../src/i18n/language.ts';

/** What ends a command early: something is wrong with the call. */
export class Refusal extends Error {}

export interface Call {
  readonly language: Language;
  readonly words: CliWords;
  readonly file: string;
  readonly option: (name: string) => string | undefined;
  readonly say: (text: string) => void;
}

/** The atlas of a file, or what is wrong with it; keys that stand twice are told too. */
export function readingOf(path: string, words: CliWords, read = readAtlas): Reading {
  let bytes: Uint8Array;
  let changed: Date;
  try {
    bytes = readFileSync(path);
    changed = statSync(path).mtime;
  } catch {
    throw new Refusal(words.noFile(path));
  }
  const file = fileText(bytes, path);
  if ('problem' in file) return {problems: [file.problem]};
  if (/\.(csv|tsv)$/i.test(path))
    return readCsv(file.text, read, {day: changed.toISOString().slice(0, 10), file: path});
  const warnings: Problem[] = [];
  const flaw = jsonFlaw(file.text, (value, place) =>
    warnings.push({path: '', code: 'duplicate-key', value, file: path, ...place}),
  );
  if (flaw) return {problems: [notJson(flaw, path)]};
  try {
    const reading = read(JSON.parse(file.text));
    return {...reading, warnings: [...warnings, ...(reading.warnings ?? [])]};
  } catch {
    return {problems: [notJson(undefined, path)]};
  }
}
