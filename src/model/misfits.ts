// Where a file does not fit the definition: what makes it unusable, and what is merely odd.
import {memo} from '../base/memo.ts';
import {pathOf, quotable} from './problem.ts';
import type {Problem, ProblemCode} from './problem.ts';
import type {JsonShape} from './shape.ts';

const NOT_OF_TYPE: Readonly<Record<NonNullable<JsonShape['type']>, ProblemCode>> = {
  object: 'not-an-object',
  array: 'not-a-list',
  string: 'not-text',
  number: 'not-a-number',
  boolean: 'not-a-boolean',
};

/** Two-letter codes are those that have a name (so that `ua`, `cz`, `by` are told); of the rest only the form is judged. */
function isLanguage(tag: string): boolean {
  const [, code = ''] = /^([a-z]{2,3})(-[a-z0-9]{1,8})*$/i.exec(tag) ?? [];
  return code.length === 3 || (code !== '' && languages().of(code) !== undefined);
}
const languages = memo(() => new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}));

export interface Misfits {
  readonly problems: readonly Problem[];
  /** Unknown languages, and unknown keys except those beginning with `$`, `_` or `x-`, which are the author's own. */
  readonly warnings: readonly Problem[];
}

/** @param file a plain tree, see plain-copy.ts */
export function misfits(shape: JsonShape, file: unknown): Misfits {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  /** Where the walk stands. */
  const trail: (string | number)[] = [];

  const note = (to: Problem[], code: ProblemCode, value?: unknown, allowed?: readonly string[]): void => {
    const quoted = quotable(value);
    const path = pathOf(trail);
    to.push({path, code, ...(quoted === undefined ? {} : {value: quoted}), ...(allowed ? {allowed} : {})});
  };
  const at = (key: string | number, act: () => void): void => {
    trail.push(key);
    act();
    trail.pop();
  };

  const walk = (expected: JsonShape, value: unknown): void => {
    const kind = Array.isArray(value) ? 'array' : typeof value;
    const {anyOf = [expected]} = expected;
    const own = anyOf.find(({type}) => type === kind && value !== null);
    if (!own) {
      const [{type = 'object', prefixItems, code} = expected] = anyOf;
      note(problems, (prefixItems && code) ?? NOT_OF_TYPE[type], value);
    } else if (Array.isArray(value)) {
      walkList(own, value);
    } else if (kind === 'object') {
      walkObject(own, value as Readonly<Record<string, unknown>>);
    } else if (own.code && !fits(own, value)) {
      note(problems, own.code, value, own.enum);
    }
  };

  const walkList = ({items, prefixItems, minItems = 0, code}: JsonShape, values: readonly unknown[]): void => {
    if (code && (values.length < minItems || (prefixItems && values.length > prefixItems.length))) note(problems, code);
    else values.forEach((value, i) => at(i, () => walk(prefixItems?.[i] ?? (items || {}), value)));
  };

  const walkObject = (expected: JsonShape, value: Readonly<Record<string, unknown>>): void => {
    const {properties = {}, required = [], additionalProperties, minProperties = 0, code} = expected;
    const keys = Object.keys(value);
    if (code && keys.length < minProperties) note(problems, code);
    for (const key of required) if (!Object.hasOwn(value, key)) at(key, () => note(problems, 'missing'));
    for (const key of keys) {
      const below = additionalProperties ?? (Object.hasOwn(properties, key) ? properties[key] : undefined);
      at(key, () => {
        if (below) walk(below, value[key]);
        else if (!/^([$_]|x-)/.test(key)) note(warnings, 'unknown-key', key, Object.keys(properties));
        if (additionalProperties && !isLanguage(key)) note(warnings, 'unknown-language', key);
      });
    }
  };

  walk(shape, file);
  return {problems, warnings};
}

function fits({accepts, enum: words, minimum = 0, maximum = 0}: JsonShape, value: unknown): boolean {
  if (typeof value === 'number') return value >= minimum && value <= maximum;
  return typeof value === 'string' && (words ? words.includes(value) : !accepts || accepts.test(value));
}
