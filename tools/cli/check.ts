// twin-cities check: every problem with its place, its reason and a remedy.
import {readAtlas} from '../../src/model/read-atlas.ts';
import type {Problem} from '../../src/model/problem.ts';
import {wordsIn} from '../../src/i18n/words.ts';
import {parsed, type Call} from './main.ts';
import {REMEDIES} from './words.ts';

export function check({file, locale, words, say}: Call): Promise<number> {
  const reading = readAtlas(parsed(file, words));
  const {problemLine} = wordsIn(locale).messages.problems;
  const line = (problem: Problem): string =>
    `${problemLine(problem)}\n    ${words.remedy}: ${REMEDIES[problem.code][locale === 'pl' ? 1 : 0]}.`;
  if ('problems' in reading) {
    reading.problems.forEach((problem) => say(line(problem)));
    say(`\n${words.problems(reading.problems.length)}`);
    return Promise.resolve(1);
  }
  const {atlas, warnings} = reading;
  warnings.forEach((problem) => say(`(${words.warning}) ${line(problem)}`));
  if (warnings.length > 0) say(`\n${words.warnings(warnings.length)}`);
  const events = atlas.partners.flatMap(({ties}) => ties.flatMap((tie) => tie.events)).length;
  say(words.fine(file, atlas.partners.length, events));
  return Promise.resolve(0);
}

/** The atlas, or the end of the command with what is wrong. */
export function soundAtlas(call: Call): unknown {
  const input = parsed(call.file, call.words);
  const reading = readAtlas(input);
  if ('atlas' in reading) return input;
  const {problemLine} = wordsIn(call.locale).messages.problems;
  reading.problems.forEach((problem) => call.say(problemLine(problem)));
  call.say(`\n${call.words.problems(reading.problems.length)}`);
  return undefined;
}
