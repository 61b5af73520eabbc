// twin-cities language: what somebody fills in who teaches the widget another language. The words, with English and Polish
// beside them, and the folder with the grammar; both lie as the sources have them.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {everyLanguage} from '../src/i18n/languages.ts';
import {monthNames} from '../src/i18n/month-names.ts';
import {isLanguage} from '../src/model/language-tag.ts';
import polish from '../xliff/pl.xlf?raw';
import {Refusal, type Call} from './call.ts';

/** Sections that may stay in English: what is wrong with a file, and the command line. */
const OPTIONAL = /^(cli|problem|remedy|json|csv|world|edtf|cause)\./;

export function language({file: code, option, words, say}: Call): Promise<number> {
  if (!/^[a-z]{2,3}$/.test(code) || !isLanguage(code)) throw new Refusal(words.noLanguage(code));
  if (everyLanguage().some(({locale}) => locale === code)) throw new Refusal(words.languageIsSpoken(code));
  const out = option('out');
  if (out === undefined) throw new Refusal(words.needsOut);
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code;
  const folder = join('src', 'i18n', code);
  const files: Readonly<Record<string, string>> = {
    [join('xliff', `${code}.xlf`)]: wordsToFill(code),
    [join(folder, `${code}.ts`)]: languageFile(code, name),
    [join(folder, 'date-grammar.ts')]: grammarFile(code, name),
    [join(folder, 'part-script.ts')]: partFile(code, name),
  };
  const there = Object.keys(files).find((path) => existsSync(join(out, path)));
  if (there !== undefined) throw new Refusal(words.isThere(join(out, there)));
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), {recursive: true});
    writeFileSync(join(out, path), body);
    say(words.written(join(out, path)));
  }
  say(`\n${words.languageNext(code, linesElsewhere(code))}`);
  return Promise.resolve(0);
}

/** The messages with empty targets; a note says how Polish has it, for which numbers a form is, and what may be left. */
function wordsToFill(code: string): string {
  const numbers = numbersByCategory(code);
  return polish
    .replace('target-language="pl"', `target-language="${code}"`)
    .replace(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g, (_, id: string, unit: string) => {
      const [source = ''] = /\s*<source>[\s\S]*?<\/source>/.exec(unit) ?? [];
      const notes = [
        `Polish: ${spoken(unit)}`,
        ...formNote(id, numbers),
        ...(OPTIONAL.test(id) ? ['May stay in English.'] : []),
      ];
      const told = notes.map((note) => `\n  <note>${note}</note>`).join('');
      return `<trans-unit id="${id}">${source}\n  <target></target>${told}\n</trans-unit>`;
    });
}

/** The target with {0}, {1} for its values. */
function spoken(unit: string): string {
  const [, target = ''] = /<target>([\s\S]*?)<\/target>/.exec(unit) ?? [];
  return target.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}');
}

/** 'one' -> '1, 21, 31' by the language's own rules; Latvian's zero is its many. */
function numbersByCategory(code: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(code);
  const numbers = new Map<string, number[]>();
  for (const n of [...Array(200).keys(), 1.5]) {
    const category = rules.select(n);
    const own = category === 'zero' ? 'many' : category === 'two' ? 'other' : category;
    numbers.set(own, [...(numbers.get(own) ?? []), n]);
  }
  return numbers;
}

function formNote(id: string, numbers: ReadonlyMap<string, readonly number[]>): readonly string[] {
  const [, form] = /\.(one|few|many|other|m|f|n)$/.exec(id) ?? [];
  if (form === undefined) return [];
  if (form.length === 1) return [`Of a document whose noun is of the gender "${form}" (genders in the folder).`];
  const some = numbers.get(form)?.slice(0, 6);
  return [some ? `For ${some.join(', ')} …` : `For no whole number here: as .other`];
}

function languageFile(code: string, name: string): string {
  return `// ${name}. Its words stand in xliff/${code}.xlf, from which ${code}/generated is written (npm run localize).
import {memo} from '../../base/memo.ts';
import {heardIn} from '../heard.ts';
import type {Language, Wind} from '../language.ts';
import {dateGrammar} from './date-grammar.ts';
import {templates as exportTemplates} from './generated/export.ts';
import {templates as pageTemplates} from './generated/page.ts';

// TODO: the four winds, and how they are put together ('south-south-east').
const WINDS: Readonly<Record<Wind, string>> = {N: 'north', E: 'east', S: 'south', W: 'west'};

export const ${code}: Language = {
  locale: '${code}',
  tag: '${code}',
  dir: '${direction(code)}',
  translations: {...pageTemplates, ...exportTemplates},
  // TODO: genders of the six nouns, where participles agree with them: 'm', 'f' or 'n'.
  genders: {
    'letter-of-intent': 'n',
    agreement: 'n',
    accord: 'n',
    declaration: 'n',
    memorandum: 'n',
    statement: 'n',
  },
  dateGrammar: memo(dateGrammar),
  shortDay: {day: '2-digit', month: '2-digit'},
  compass: {
    point: (winds) => winds.map((wind) => WINDS[wind]).join('-'),
    // TODO: in answer to "which way?"
    direction: (point) => point,
  },
  // TODO: names of states that are no more.
  formerCountries: {SU: 'Soviet Union', YU: 'Yugoslavia', DD: 'East Germany', CS: 'Serbia and Montenegro'},
  // TODO: words that must not end a line, prepositions that grow together.
  typeset: (text) => text,
  // TODO: for ears, in the plural forms ${new Intl.PluralRules(code).resolvedOptions().pluralCategories.join(', ')}.
  heard: heardIn('${code}', {kilometres: {other: 'kilometres'}, range: 'from $1 to $2'}),
  csvSeparator: '${new Intl.NumberFormat(code).format(1.5).includes(',') ? ';' : ','}',
};
`;
}

function direction(code: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|iw|ji|ks|ps|sd|ug|ur|yi)$/.test(code) ? 'rtl' : 'ltr';
}

function grammarFile(code: string, name: string): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0;
  const months = known ? monthNames(code, {month: 'long'}) : monthNames('en', {month: 'long'});
  const withDay = known ? monthNames(code, {month: 'long', day: 'numeric'}) : months;
  return `// ${name} dates in a sentence; src/i18n/language.ts says what each of these is, pl/ and de/ how others do it.
import {trimmed} from '../../base/trimmed.ts';
import {monthOf, yearOf} from '../../model/day.ts';
import {NBSP, type DateGrammar} from '../language.ts';

${known ? '// As Intl has them; browsers may not, so they stand here.' : '// TODO: Intl does not know them.'}
const MONTHS = ${list(months)};
const WITH_DAY = ${list(withDay)};

export function dateGrammar(): DateGrammar {
  return {
    // TODO: the order of day, month and year; the cases after "since", "until", "about", "between" and "in".
    point: ({day, precision}, _case, _spoken, cut = '') => {
      const month = cut === 'month' ? '' : (precision === 'day' ? WITH_DAY : MONTHS)[monthOf(day) - 1];
      const year = cut === 'month' || cut === 'year' ? '' : yearOf(day);
      const date = precision === 'day' ? Number(day.slice(8)) + NBSP : '';
      return trimmed(\`\${date}\${precision === 'year' ? '' : month} \${year}\`);
    },
    at: (precision) => (precision === 'day' ? 'on ' : 'in '),
    atYears: 'in ',
    about: 'about ',
    uncertain: ' (uncertain)',
    between: (from, to) => \`between \${from} and \${to}\`,
    either: (one, other) => \`\${one} or \${other}\`,
    fromTo: (from, to) => \`from \${from} to \${to}\`,
    every: {year: 'every year ', month: 'every month ', day: 'every day '},
    since: 'since ',
    until: 'until ',
    someDay: 'a day ',
    months: MONTHS.map((one, i) => [one, WITH_DAY[i] ?? '']),
    fillers: [],
  };
}
`;
}

const list = (names: readonly string[]): string =>
  `[\n${names.map((name) => `  ${JSON.stringify(name)},\n`).join('')}]`;

function partFile(code: string, name: string): string {
  return `// Entry of twin-cities-${code}.js: leaves ${name} where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {${code}} from './${code}.ts';

leavePart('${code}', ${code});
`;
}

function linesElsewhere(code: string): string {
  return [
    `src/i18n/languages.ts            FURTHER_LOCALES: '${code}'`,
    `src/i18n/all-languages.ts        import {${code}} from './${code}/${code}.ts'; FURTHER: ${code}`,
    `src/browser/further-language.ts  ${code}: async () => (await import('../i18n/${code}/${code}.ts')).${code},`,
    `lit-localize.json                "targetLocales": "${code}"`,
    `tools/size.mjs                   {file: 'dist/twin-cities-${code}.js', limit: 15},`,
    `tests/i18n/spoken.ts             ${code}: {…}`,
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}
