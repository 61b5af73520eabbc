// The published JSON Schema: up to date, valid, and of one mind with the check at run time.
import {existsSync, readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {readAtlas} from '../../src/model/read-atlas.ts';
import {ATLAS} from '../../src/model/schema.ts';
import type {JsonShape} from '../../src/model/shape.ts';
import {PROBLEM_CODES} from '../../src/model/problem.ts';
import {atlasSchemaFile} from '../../tools/write-schema.mjs';

type Json = Record<string, unknown>;

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const published = read('../../data/atlas.schema.json');
const small = (): Json => JSON.parse(read('../fixtures/small-atlas.json')) as Json;
const schema = JSON.parse(published) as object;
const validate = new Ajv2020({allErrors: true, strict: true, strictTuples: false, allowUnionTypes: true}).compile(
  schema,
);

test('the file in data/ is what tools/write-schema.mjs writes', async () => {
  expect(await atlasSchemaFile()).toBe(published);
});

test('the small atlas is valid', () => {
  validate(small());
  expect(validate.errors ?? []).toEqual([]);
});

const bialystok = new URL('../atlases/bialystok.json', import.meta.url);
test.runIf(existsSync(bialystok))('so is Białystok’s', () => {
  validate(JSON.parse(readFileSync(bialystok, 'utf8')));
  expect(validate.errors ?? []).toEqual([]);
});

describe('what the one refuses, the other refuses', () => {
  const nonsense: readonly unknown[] = [null, 5, '', 'x y', [], {}, ['x'], true, '2012-13-01', [1, 2, 3], {en: ''}];

  /** Every place in the tree, as a function that puts something there. */
  function places(value: unknown, put: (value: unknown) => void): readonly ((value: unknown) => void)[] {
    if (typeof value !== 'object' || value === null) return [put];
    const below = Object.entries(value).flatMap(([key, child]) =>
      places(child, (other) => {
        (value as Json)[key] = other;
      }),
    );
    return [put, ...below];
  }

  /** Codes that only the whole file can show, and days that only a calendar can tell. */
  const beyondSchema = /^(duplicate-id|unknown-)/;

  test.each(nonsense.map((value) => [value]))('%j anywhere', (value) => {
    let root: unknown = small();
    const count = places(root, () => undefined).length;
    for (let i = 0; i < count; i++) {
      root = small();
      places(root, (other) => (root = other))[i]?.(value);
      const reading = readAtlas(root);
      const shape = 'problems' in reading ? reading.problems.filter(({code}) => !beyondSchema.test(code)) : [];
      expect({problems: shape, fits: validate(root)}).toEqual({problems: shape, fits: shape.length === 0});
    }
  });
});

test('every shape that can be wrong has a code that exists', () => {
  const seen = new Set<JsonShape>();
  const visit = (shape: JsonShape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.code) expect(PROBLEM_CODES).toContain(shape.code);
    if (shape.accepts || shape.enum || shape.minimum !== undefined) expect(shape.code).toBeDefined();
    const {properties = {}, additionalProperties, items, prefixItems = [], anyOf = []} = shape;
    for (const below of [...Object.values(properties), additionalProperties, items, ...prefixItems, ...anyOf]) {
      if (below) visit(below);
    }
  };
  visit(ATLAS);
  expect(seen.size).toBeGreaterThan(40);
});
