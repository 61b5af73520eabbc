// twin-cities check: every problem with its place, its reason and a remedy.
import fineLand from '../src/geo/generated/land-fine.txt?raw';
import {unpackedLand} from '../src/geo/land.ts';
import {misplaced} from '../src/geo/misplaced.ts';
import {lateUpdate} from '../src/model/doubts.ts';
import type {Problem} from '../src/model/problem.ts';
import {readAtlas, type Reading} from '../src/model/read-atlas.ts';
import {problemMessagesIn} from '../src/i18n/problem-messages.ts';
import {readingOf, type Call} from './call.ts';

/** Odd in a page that is read, where it would cost readers the whole atlas; wrong in a file that is checked before. */
const isWrong = ({code, cause, value = ''}: Problem, today: string): boolean =>
  code === 'unknown-country' ||
  code === 'late-update' ||
  cause === 'swapped' ||
  // An event of a year to come.
  (cause === 'late' && (/\d{4}/.exec(value)?.[0] ?? '') > today.slice(0, 4));

/** Reads an atlas, and asks the map of the world and the calendar besides. */
function strictly(file: unknown): Reading {
  const reading = readAtlas(file);
  if (!('atlas' in reading)) return reading;
  const {atlas} = reading;
  const today = new Date().toISOString().slice(0, 10);
  const all = [...reading.warnings, ...lateUpdate(atlas, today), ...misplaced(unpackedLand(fineLand), atlas)];
  const problems = all.filter((one) => isWrong(one, today));
  const warnings = all.filter((one) => !isWrong(one, today));
  return problems.length > 0 ? {problems, warnings} : {atlas, warnings};
}

export function check(call: Call): Promise<number> {
  const {file, words, say} = call;
  const reading = readingOf(file, words, strictly);
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

/** With what stands there and what to do. */
export function told(problem: Problem, {language}: Call): string {
  const {problems, remedies} = problemMessagesIn(language);
  const quoted = problem.text ? `\n    | ${problem.text}` : '';
  return `${problems.problemLine(problem)}${quoted}\n    ${remedies.remedyLine(problem)}`;
}
