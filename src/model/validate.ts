// Where a file does not fit the definition: what makes it unusable, and what is merely odd.
import {memo} from '../base/memo.ts';
import {otherEdtf} from './edtf.ts';
import {isLanguage} from './language-tag.ts';
import {nearestWord} from './nearest-word.ts';
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

/** A sign that stands where a letter was lost between two encodings. */
const LOST_LETTER = '\uFFFD';
/** Controls (but tab and line ends), halves of letters, and what is no letter: XML, that is SVG, may hold none of them. */
const UNDRAWABLE = /[^\P{Control}\t\n\r]|[\p{Surrogate}\uFFFE\uFFFF]/u;

/** As it is called where it cannot be shown: U+0000. */
const codeOf = (letter: string): string => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const isCountry = (code: string): boolean => countries().of(code) !== undefined;
const countries = memo(() => new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}));

export interface Validation {
  readonly problems: readonly Problem[];
  /** Unknown languages and countries, and unknown keys except those beginning with `$`, `_` or `x-`, which are the author's own. */
  readonly warnings: readonly Problem[];
}

/** @param file a plain tree, see json-clone.ts */
export function validate(shape: JsonShape, file: unknown): Validation {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  /** Where the walk stands. */
  const trail: (string | number)[] = [];

  const note = (to: Problem[], code: ProblemCode, value?: unknown, more?: Partial<Problem>): void => {
    const quoted = quotable(value);
    const path = pathOf(trail);
    to.push({path, code, ...(quoted === undefined ? {} : {value: quoted}), ...more});
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
      const [one = expected] = anyOf;
      const {type = 'object', prefixItems, code, items} = one;
      const {required = [], properties} = type === 'array' ? items || {} : one;
      const keys = properties && (required.length > 0 ? required : Object.keys(properties));
      note(problems, (prefixItems && code) ?? NOT_OF_TYPE[type], value, keys && {keys});
    } else if (Array.isArray(value)) {
      walkList(own, value);
    } else if (kind === 'object') {
      walkObject(own, value as Readonly<Record<string, unknown>>);
    } else if (typeof value === 'string' && UNDRAWABLE.test(value)) {
      note(problems, 'bad-character', codeOf(UNDRAWABLE.exec(value)?.[0] ?? ''));
    } else if (own.code && !fits(own, value)) {
      const cause = own.code === 'not-edtf' ? otherEdtf(String(value)) : undefined;
      const near = own.enum && nearestWord(String(value), own.enum);
      note(problems, own.code, value, {
        ...(own.enum && {allowed: own.enum}),
        ...(cause && {cause}),
        ...(near !== undefined && {near}),
      });
    } else if (typeof value === 'string' && value.includes(LOST_LETTER)) {
      note(problems, 'lost-letters', value);
    } else if (own.code === 'unknown-language' && !isLanguage(String(value))) {
      note(warnings, 'unknown-language', value);
    } else if (own.code === 'bad-country' && !isCountry(String(value))) {
      note(warnings, 'unknown-country', value);
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
    const strangers = keys.filter((key) => !additionalProperties && !Object.hasOwn(properties, key));
    for (const key of required) {
      if (Object.hasOwn(value, key)) continue;
      const near = nearestWord(key, strangers);
      at(key, () =>
        note(problems, 'missing', undefined, {
          example: exampleOf(properties[key] ?? {}),
          ...(near !== undefined && {near}),
        }),
      );
    }
    for (const key of keys) {
      const below = additionalProperties ?? (Object.hasOwn(properties, key) ? properties[key] : undefined);
      at(key, () => {
        if (below) walk(below, value[key]);
        else if (!/^([$_]|x-)/.test(key)) {
          const near = nearestWord(key, Object.keys(properties));
          note(warnings, 'unknown-key', key, {allowed: Object.keys(properties), ...(near !== undefined && {near})});
        }
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

/** By the code that tells of a wrong one. */
const EXAMPLES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'bad-id': '"my-city"',
  'bad-country': '"PL"',
  'bad-coordinates': '[23.17, 53.13]',
  'not-a-day': '"2026-11-29"',
  'not-edtf': '"2014-06-21"',
};

/** What could be written there, so short that it is seen at a glance. */
function exampleOf({type, code, enum: words, additionalProperties, items}: JsonShape): string {
  const [word] = words ?? [];
  if (word !== undefined) return `"${word}"`;
  const own = code && EXAMPLES[code];
  if (own !== undefined) return own;
  if (type === 'array') return items && items.type === 'object' ? '[{…}]' : '["…"]';
  if (type === 'object') return additionalProperties ? '{"pl": "…", "en": "…"}' : '{…}';
  return '"…"';
}
