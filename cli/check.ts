// twin-cities check: every problem with its place, its reason and a remedy.
import type {Problem} from '../src/model/problem.ts';
import {wordsIn} from '../src/i18n/words.ts';
import {readingOf, type Call} from './call.ts';

export function check(call: Call): Promise<number> {
  const {file, words, say} = call;
  const reading = readingOf(file, words);
  const {warnings = []} = reading;
  warnings.forEach((problem) => say(`(${words.warning}) ${told(problem, call)}`));
  if ('problems' in reading) {
    reading.problems.forEach((problem) => say(told(problem, call)));
    say(`\n${words.problems(reading.problems.length)}`);
    return Promise.resolve(codeOf(reading));
  }
  if (warnings.length > 0) say(`\n${words.warnings(warnings.length)}`);
  const {partners} = reading.atlas;
  const events = partners.flatMap(({ties}) => ties.flatMap((tie) => tie.events)).length;
  say(words.fine(file, partners.length, events));
  return Promise.resolve(0);
}

/** What the file holds once it is seen to be a good atlas, or the exit code once it is told what is wrong with it. */
export function soundAtlas(call: Call): {readonly input: unknown} | {readonly code: number} {
  const reading = readingOf(call.file, call.words);
  if ('atlas' in reading) return {input: reading.atlas.file};
  reading.problems.forEach((problem) => call.say(told(problem, call)));
  call.say(`\n${call.words.problems(reading.problems.length)}`);
  return {code: codeOf(reading)};
}

/** A file that is none cannot be checked at all. */
function codeOf({problems}: {readonly problems: readonly Problem[]}): number {
  return problems.some(({file}) => file !== undefined) ? 2 : 1;
}

function told(problem: Problem, {locale}: Call): string {
  const {problems, remedies} = wordsIn(locale).messages;
  const quoted = problem.text ? `\n    | ${problem.text}` : '';
  return `${problems.problemLine(problem)}${quoted}\n    ${remedies.remedyLine(problem)}`;
}
