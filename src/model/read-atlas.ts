// The door of the house: whatever comes in, an Atlas or a list of problems goes out, and nothing is thrown.
import {deepFrozen} from '../base/deep-frozen.ts';
import type {Reading} from './built-atlas.ts';
import {doubtsOf} from './doubts.ts';
import {builtWithHomes, withCommonHome} from './homes.ts';
import {validate} from './validate.ts';
import {jsonClone} from './json-clone.ts';
import {ATLAS} from './schema.ts';
import type {Problem} from './problem.ts';
import type {AtlasFile} from './schema.ts';

export type {Reading} from './built-atlas.ts';

/**
 * Reads an atlas from parsed JSON or from an object of the page's. Takes a copy: the caller's object is neither kept nor
 * frozen. The shape is checked first, then the references, so mending the one may bring the other to light.
 */
export function readAtlas(input: unknown): Reading {
  const plain = jsonClone(input);
  if ('problem' in plain) return {problems: [plain.problem]};

  const file = withCommonHome(plain.copy);
  const shape = validate(ATLAS, file);
  const reading = shape.problems.length > 0 ? shape : readValid(file as AtlasFile);
  const told = (problems: readonly Problem[] = []) => problems.map((one) => withName(one, file));
  // What is odd may be what explains the problem: a key that is missing here stands misspelt beside it.
  const warnings = told(reading === shape ? shape.warnings : [...shape.warnings, ...(reading.warnings ?? [])]);
  return 'atlas' in reading ? {...reading, warnings} : {problems: told(reading.problems), warnings};
}

/** The problem with the name of the record it is in: whoever looks for it in a file knows a city, not a number. */
function withName(problem: Problem, file: unknown): Problem {
  const [, list = '', index] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const records = index === undefined ? undefined : own(file, list);
  const record = Array.isArray(records) ? (records[Number(index)] as unknown) : undefined;
  const name = [own(record, 'name'), own(record, 'title'), own(record, 'id')].find(isName);
  return name === undefined ? problem : {...problem, name};
}

function own(record: unknown, key: string): unknown {
  const holds = typeof record === 'object' && record !== null && Object.hasOwn(record, key);
  return holds ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}

function isName(name: unknown): name is NonNullable<Problem['name']> {
  if (typeof name === 'string') return name !== '';
  if (typeof name !== 'object' || name === null) return false;
  const texts: readonly unknown[] = Object.values(name);
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && text !== '');
}

/** What the definition let pass, asked whether it can be. */
function readValid(file: AtlasFile): Reading {
  const {atlas, problems, warnings} = builtWithHomes(file);
  if (problems.length > 0) return {problems, warnings};
  const doubts = doubtsOf(atlas);
  if (doubts.problems.length > 0) return {problems: doubts.problems, warnings: [...warnings, ...doubts.warnings]};
  return {atlas: deepFrozen(atlas), warnings: [...warnings, ...doubts.warnings]};
}
