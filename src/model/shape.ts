// The few words in which the atlas file is defined. A shape is a piece of JSON Schema (2020-12) that also carries its
// TypeScript type, so types, check and published schema cannot disagree. See docs/decisions/0004-one-definition.md.
import type {ProblemCode} from './problem.ts';

/** JSON Schema as far as it is used here, with two additions that the published file does without. */
export interface JsonShape {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  /** Only in objects of languages. */
  readonly additionalProperties?: JsonShape;
  readonly minProperties?: number;
  readonly items?: JsonShape | false;
  readonly prefixItems?: readonly JsonShape[];
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Told apart by their types. */
  readonly anyOf?: readonly JsonShape[];
  /** What to report if the value is of the type and yet wrong. */
  readonly code?: ProblemCode;
  /** What a string must be; a RegExp is published as `pattern`. */
  readonly accepts?: {test(text: string): boolean};
}

/** The type rides along and is never set. */
export interface Shape<T> extends JsonShape {
  readonly is?: T;
}

export type Is<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Flat<T> = {readonly [K in keyof T]: T[K]};

/** An object with these keys; others are allowed and warned of. */
export function record<R extends Shapes, O extends Shapes = Record<never, never>>(
  required: R,
  optional?: O,
): Shape<Flat<{[K in keyof R]: Is<R[K]>} & {[K in keyof O]?: Is<O[K]>}>> {
  return {type: 'object', properties: {...required, ...optional}, required: Object.keys(required)};
}

/** An object of languages, BCP 47 tag -> value. @param code what to report if it is empty; without it, it may be */
export function byLanguage<T>(value: Shape<T>, code?: ProblemCode): Shape<Readonly<Record<string, T>>> {
  const shape = {type: 'object', additionalProperties: value} as const;
  return code ? {...shape, minProperties: 1, code} : shape;
}

/** @param code what to report if it is empty; without it, it may be */
export function list<T>(items: Shape<T>, code?: ProblemCode): Shape<readonly T[]> {
  return code ? {type: 'array', items, minItems: 1, code} : {type: 'array', items};
}

export function word(accepts: JsonShape['accepts'], code: ProblemCode): Shape<string> {
  return {type: 'string', accepts, code};
}

export function choice<const T extends string>(words: readonly T[], code: ProblemCode = 'bad-choice'): Shape<T> {
  return {type: 'string', enum: words, code};
}

export function amount(minimum: number, maximum: number, code: ProblemCode): Shape<number> {
  return {type: 'number', minimum, maximum, code};
}

export function pair<A, B>(first: Shape<A>, second: Shape<B>, code: ProblemCode): Shape<readonly [A, B]> {
  return {type: 'array', prefixItems: [first, second], items: false, minItems: 2, code};
}

export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return {anyOf: [one, other]};
}
