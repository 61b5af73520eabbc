// What is wrong, in the words of forms: the place by the names of its fields, and what to do there. The messages of the widget
// and of the command line speak of keys and of what is written in the file.
import {problemMessagesIn} from '../i18n/problem-messages.ts';
import type {Words} from '../i18n/words.ts';
import type {Problem} from '../model/problem.ts';
import {described} from './describe.ts';
import {pathIn, type JsonObject} from './draft.ts';
import type {EditorWords} from './editor-words.ts';

interface Wording {
  readonly words: Words;
  readonly labels: EditorWords;
}

/** Below the field that it is about. */
export function problemInForm(problem: Problem, {words, labels}: Wording): string {
  const {code, value = ''} = problem;
  if (code === 'not-edtf' && (value === '' || value === '[..]' || value === '/')) return labels.date.empty;
  const text = labels.wrong[code] ?? problemMessagesIn(words.language).problems.problemText(problem);
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?!]$/.test(text) ? '' : '.');
}

/** In the list of all. */
export function problemInList(
  problem: Problem,
  file: JsonObject,
  how: Wording,
): {readonly line: string; readonly remedy: string} {
  const place = described(file, pathIn(problem.path), how);
  const text = problemInForm(problem, how);
  const line = place === '' ? text : `${place}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const isOwn = how.labels.wrong[problem.code] !== undefined || text === how.labels.date.empty;
  return {line, remedy: isOwn ? '' : problemMessagesIn(how.words.language).remedies.remedyLine(problem)};
}
