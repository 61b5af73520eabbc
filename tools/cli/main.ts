// npx twin-cities: check, draw and freeze atlases. Needs Node and nothing else; PNG alone asks for a canvas.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {fileText, notJson} from '../../src/model/file-text.ts';
import {jsonFlaw} from '../../src/model/json-flaw.ts';
import type {Problem} from '../../src/model/problem.ts';
import {VERSION} from '../../src/static.ts';
import {check} from './check.ts';
import {draw} from './draw.ts';
import {edition} from './edition.ts';
import {CLI_WORDS, type CliLocale, type CliWords} from './words.ts';

/** What ends a command early: something is wrong with the call. */
export class Refusal extends Error {}

export interface Call {
  readonly locale: CliLocale;
  readonly words: CliWords;
  readonly file: string;
  readonly option: (name: string) => string | undefined;
  readonly say: (text: string) => void;
}

const OPTIONS = [
  'lang',
  'out',
  'what',
  'at',
  'projection',
  'city',
  'width',
  'mm',
  'dpi',
  'paper',
  'address',
  'table',
  'separator',
] as const;
const COMMANDS: Readonly<Record<string, (call: Call) => Promise<number>>> = {check, draw, edition};

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

function spoken(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): CliLocale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const wish = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  return (wish ?? (LC_ALL || LC_MESSAGES || LANG || '')).toLowerCase().startsWith('pl') ? 'pl' : 'en';
}

/** Resolves to the exit code. */
export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (text: string) => void,
): Promise<number> {
  const locale = spoken(args, environment);
  const words = CLI_WORDS[locale];
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: false,
      options: {
        ...Object.fromEntries(OPTIONS.map((name) => [name, {type: 'string' as const}])),
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
      },
    });
    if (values['version']) return (say(VERSION), 0);
    const [name, file] = positionals;
    if (values['help'] || name === undefined) return (say(words.help), values['help'] ? 0 : 2);
    const unknown = Object.keys(values).find((key) => !OPTIONS.some((one) => one === key) && key !== 'help');
    if (unknown) throw new Refusal(words.unknownOption(`--${unknown}`));
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Refusal(words.unknownCommand(name));
    if (file === undefined) throw new Refusal(words.needsFile(name));
    const option = (key: string): string | undefined => {
      const value = values[key];
      return typeof value === 'string' ? value : undefined;
    };
    return await command({locale, words, file, option, say});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    return 2;
  }
}
