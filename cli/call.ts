// What every command gets, how one ends early, and how a file is read.
import {readFileSync} from 'node:fs';
import {fileText, notJson} from '../src/model/file-text.ts';
import {jsonFlaw} from '../src/model/json-flaw.ts';
import type {Problem} from '../src/model/problem.ts';
import type {CliLocale, CliWords} from './words.ts';

/** What ends a command early: something is wrong with the call. */
export class Refusal extends Error {}

export interface Call {
  readonly locale: CliLocale;
  readonly words: CliWords;
  readonly file: string;
  readonly option: (name: string) => string | undefined;
  readonly say: (text: string) => void;
}

/** What the file holds, keys that stand twice in it, or why it cannot be read. */
export function parsed(
  path: string,
  words: CliWords,
): {readonly value: unknown; readonly warnings: readonly Problem[]} | {readonly problem: Problem} {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new Refusal(words.noFile(path));
  }
  const read = fileText(bytes, path);
  if ('problem' in read) return read;
  const warnings: Problem[] = [];
  const flaw = jsonFlaw(read.text, (value, place) =>
    warnings.push({path: '', code: 'duplicate-key', value, file: path, ...place}),
  );
  if (flaw) return {problem: notJson(flaw, path)};
  try {
    return {value: JSON.parse(read.text) as unknown, warnings};
  } catch {
    return {problem: notJson(undefined, path)};
  }
}
