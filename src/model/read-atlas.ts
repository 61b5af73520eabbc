// The door of the house: whatever comes in, an Atlas or a list of problems goes out, and nothing is thrown.
import * as v from 'valibot';
import {builtAtlas} from './built-atlas.ts';
import {oddKeys} from './odd-keys.ts';
import {deepFrozen, plainCopy} from './plain-copy.ts';
import {FORMAT, AtlasSchema} from './schema.ts';
import {pathTo, quotable} from './problem.ts';
import type {Atlas} from './atlas.ts';
import type {Problem, ProblemCode} from './problem.ts';
import type {AtlasFile} from './schema.ts';

/** A good atlas with what is odd about it, or what is wrong (at least one problem, in the order of the file's keys). */
export type Reading =
  {readonly atlas: Atlas; readonly warnings: readonly Problem[]} | {readonly problems: readonly Problem[]};

/**
 * Reads an atlas from the parsed JSON or from an object of the page's. Takes a copy: the caller's object is neither kept
 * nor frozen. The shape is checked first, then the references, so fixing the one kind may show the other.
 */
export function readAtlas(input: unknown): Reading {
  const plain = plainCopy(input);
  if ('problem' in plain) return {problems: [plain.problem]};

  const checked = v.safeParse(AtlasSchema, plain.copy);
  if (!checked.success) return {problems: checked.issues.map(asProblem)};

  const odd = oddKeys(plain.copy);
  if (odd.problems.length > 0) return {problems: odd.problems};

  const {atlas, problems, warnings} = builtAtlas(checked.output, plain.copy as AtlasFile);
  if (problems.length > 0) return {problems};
  return {atlas: deepFrozen(atlas), warnings: [...odd.warnings, ...warnings]};
}

function asProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((above, {key}) => pathTo(above, key as string | number), '');
  // As JSON has no undefined, this is a key that is not there.
  if (issue.input === undefined) return {path, code: 'missing'};
  const code = issue.message as ProblemCode;
  const value = quotable(issue.input);
  // valibot lists the choices as ("a" | "b").
  const choices =
    code === 'bad-choice' ? issue.expected?.match(/[^"|() ]+/g) : code === 'bad-format' ? [FORMAT] : undefined;
  return {path, code, ...(value === undefined ? {} : {value}), ...(choices ? {allowed: choices} : {})};
}
