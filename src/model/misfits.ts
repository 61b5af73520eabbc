// Where a file does not fit the definition: what makes it unusable, and what is merely odd.
import {pathTo, quotable} from './problem.ts';
import type {Problem, ProblemCode} from './problem.ts';
import type {JsonShape} from './shape.ts';

const NOT_OF_TYPE: Readonly<Record<NonNullable<JsonShape['type']>, ProblemCode>> = {
  object: 'not-an-object',
  array: 'not-a-list',
  string: 'not-text',
  number: 'not-a-number',
  boolean: 'not-a-boolean',
};

/** Two-letter codes are those of ISO 639-1 (so that `ua`, `cz`, `by` are told); of the rest only the form is judged. */
const LANGUAGE =
  /^(a[abefkmnrsvyz]|b[aeghimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeiortuyz]|i[adegikostu]|j[av]|k[agijklmnorsuvwy]|l[abginotuv]|m[ghiklnrsty]|n[abdeglnorvy]|o[cjmrs]|p[ailst]|qu|r[mnouw]|s[acdegiklmnoqrstuvw]|t[aeghiklnorstwy]|u[gkrz]|v[eio]|w[ao]|xh|y[io]|z[ahu]|[a-z]{3})(-[a-z0-9]{1,8})*$/i;

export interface Misfits {
  readonly problems: readonly Problem[];
  /** Unknown languages, and unknown keys except those beginning with `$`, `_` or `x-`, which are the author's own. */
  readonly warnings: readonly Problem[];
}

/** @param file a plain tree, see plain-copy.ts */
export function misfits(shape: JsonShape, file: unknown): Misfits {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];

  const walk = (expected: JsonShape, value: unknown, path: string): void => {
    const kind = Array.isArray(value) ? 'array' : typeof value;
    const {anyOf = [expected]} = expected;
    const own = anyOf.find(({type}) => type === kind && value !== null);
    if (!own) {
      const [{type = 'object', prefixItems, code} = expected] = anyOf;
      problems.push(problem(path, (prefixItems && code) ?? NOT_OF_TYPE[type], value));
    } else if (Array.isArray(value)) {
      walkList(own, value, path);
    } else if (kind === 'object') {
      walkObject(own, value as Readonly<Record<string, unknown>>, path);
    } else if (own.code && !fits(own, value)) {
      problems.push(problem(path, own.code, value, own.enum));
    }
  };

  const walkList = (
    {items, prefixItems, minItems = 0, code}: JsonShape,
    values: readonly unknown[],
    path: string,
  ): void => {
    if (code && (values.length < minItems || (prefixItems && values.length > prefixItems.length))) {
      problems.push({path, code});
    } else {
      values.forEach((value, i) => walk(prefixItems?.[i] ?? (items || {}), value, pathTo(path, i)));
    }
  };

  const walkObject = (expected: JsonShape, value: Readonly<Record<string, unknown>>, path: string): void => {
    const {properties = {}, required = [], additionalProperties, minProperties = 0, code} = expected;
    const keys = Object.keys(value);
    if (code && keys.length < minProperties) problems.push({path, code});
    for (const key of required)
      if (!Object.hasOwn(value, key)) problems.push({path: pathTo(path, key), code: 'missing'});
    for (const key of keys) {
      const at = pathTo(path, key);
      const below = additionalProperties ?? (Object.hasOwn(properties, key) ? properties[key] : undefined);
      if (below) walk(below, value[key], at);
      if (additionalProperties && !LANGUAGE.test(key)) warnings.push(problem(at, 'unknown-language', key));
      if (!below && !/^([$_]|x-)/.test(key)) warnings.push(problem(at, 'unknown-key', key, Object.keys(properties)));
    }
  };

  walk(shape, file, '');
  return {problems, warnings};
}

function fits({accepts, enum: words, minimum = 0, maximum = 0}: JsonShape, value: unknown): boolean {
  if (typeof value === 'number') return value >= minimum && value <= maximum;
  return typeof value === 'string' && (words ? words.includes(value) : !accepts || accepts.test(value));
}

function problem(path: string, code: ProblemCode, value: unknown, allowed?: readonly string[]): Problem {
  const quoted = quotable(value);
  return {path, code, ...(quoted === undefined ? {} : {value: quoted}), ...(allowed ? {allowed} : {})};
}
