// npx twin-cities: make, check, draw and freeze atlases. Needs Node and nothing else; PNG alone asks for a canvas.
import {parseArgs} from 'node:util';
import {BadOption, NoRoom, VERSION} from '../src/static.ts';
import {Refusal, type Call} from './call.ts';
import {check} from './check.ts';
import {draw} from './draw.ts';
import {edition} from './edition.ts';
import {fallback} from './fallback.ts';
import {addEveryLanguage} from '../src/i18n/all-languages.ts';
import {create, csv, json, release, wikidata} from './keep.ts';
import {language as furtherLanguage} from './language.ts';
import {cliMessagesIn} from '../src/i18n/cli-messages.ts';
import {exportMessagesIn} from '../src/i18n/export-messages.ts';
import type {Language} from '../src/i18n/language.ts';
import {everyLanguage, languageFor} from '../src/i18n/languages.ts';

interface Command {
  readonly run: (call: Call) => Promise<number>;
  readonly options: readonly string[];
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {run: check, options: ['lang']},
  draw: {
    run: draw,
    options: [
      ...['lang', 'out', 'what', 'at', 'projection', 'city', 'status', 'country', 'group', 'instrument', 'query'],
      ...['width', 'mm', 'height', 'dpi', 'paper', 'parts', 'palette', 'text', 'address', 'table', 'separator'],
    ],
  },
  edition: {run: edition, options: ['lang', 'out', 'at', 'address']},
  fallback: {run: fallback, options: ['lang', 'out', 'at', 'address']},
  new: {run: create, options: ['lang', 'out', 'country', 'at-place']},
  language: {run: furtherLanguage, options: ['lang', 'out']},
  csv: {run: csv, options: ['lang', 'out']},
  json: {run: json, options: ['lang', 'out']},
  wikidata: {run: wikidata, options: ['lang', 'out', 'into', 'names']},
  release: {run: release, options: ['lang', 'out']},
};
const EVERY_OPTION = Object.values(COMMANDS).flatMap(({options}) => options);

function spoken(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const wish = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  return languageFor(wish ?? (LC_ALL || LC_MESSAGES || LANG));
}

/** Resolves to the exit code. */
export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  say: (text: string) => void,
): Promise<number> {
  addEveryLanguage();
  const language = spoken(args, environment);
  const words = cliMessagesIn(language).cli;
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: false,
      options: {
        ...Object.fromEntries(EVERY_OPTION.map((name) => [name, {type: 'string' as const}])),
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'},
      },
    });
    const {help, version, ...given} = values;
    if (version) return (say(VERSION), 0);
    const [name, file, ...more] = positionals;
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (help || name === undefined) return (say(words.help), help ? 0 : 2);
    if (!command) throw new Refusal(words.unknownCommand(name));
    for (const [key, value] of Object.entries(given)) {
      const written = key.length === 1 ? `-${key}` : `--${key}`;
      if (!command.options.includes(key)) throw new Refusal(words.unknownOption(written));
      if (typeof value !== 'string' || value === '') throw new Refusal(words.needsValue(written));
    }
    const {lang} = given;
    const languages = everyLanguage().map(({locale}) => locale);
    if (typeof lang === 'string' && !languages.includes(lang))
      throw new Refusal(words.badValue('--lang', lang, languages.join(', ')));
    if (file === undefined) throw new Refusal(words.needsFile(name));
    if (more.length > 0) throw new Refusal(words.oneFile(name, more.join(' ')));
    const option = (key: string): string | undefined => {
      const value = given[key];
      return typeof value === 'string' ? value : undefined;
    };
    return await command.run({language, words, file, option, say});
  } catch (error) {
    if (error instanceof Refusal) say(error.message);
    else if (error instanceof BadOption) say(words.badValue(`--${error.option}`, error.value, error.allowed));
    else if (error instanceof NoRoom) say(exportMessagesIn(language).files.noRoom(error.sheets));
    else throw error;
    return 2;
  }
}
