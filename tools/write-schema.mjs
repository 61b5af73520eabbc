// Publishes the definition of the atlas file (src/model/schema.ts) as JSON Schema 2020-12, for editors that complete and
// check while one types. `node tools/write-schema.mjs` writes data/atlas.schema.json.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is used all over gets a name: [name, whether it is this shape, what an editor shows on hovering]. */
const NAMED = [
  [
    'text',
    ({code, type}) => type === 'object' && code === 'empty',
    'One text in several languages: {"pl": "…", "en": "…"}.',
  ],
  ['id', ({code}) => code === 'bad-id', 'Small letters a–z, digits and hyphens.'],
  [
    'date',
    ({code}) => code === 'not-edtf',
    'EDTF date: 2012-06-30, 2014-01 or 1994, each with ~ ? or %; a/b from … to; [a..b] on one day in that time; {a,b} in each.',
  ],
  ['day', ({code}) => code === 'not-a-day', 'A day: 2014-06-21.'],
  ['country', ({code}) => code === 'bad-country', 'ISO 3166-1 alpha-2: PL.'],
  ['coordinates', ({code}) => code === 'bad-coordinates', '[longitude, latitude] in degrees, WGS 84.'],
  ['url', ({code}) => code === 'bad-url', 'https:// or http://'],
  ['sources', ({code}) => code === 'no-source', 'Ids of sources, at least one.'],
];

/** The schema as a plain object. */
export async function atlasJsonSchema() {
  const load = async (path) => (await runnerImport(path, {configFile: false, root})).module;
  const {ATLAS, FORMAT} = await load(`${root}src/model/schema.ts`);
  const {EDTF_PATTERN} = await load(`${root}src/model/edtf.ts`);
  // Checks that are code, as far as a pattern can tell.
  const patterns = {
    'not-edtf': EDTF_PATTERN,
    'not-a-day': String.raw`^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$`,
  };
  const $defs = {};

  const published = (shape) => {
    const [name, , description] = NAMED.find(([, is]) => is(shape)) ?? [];
    if (!name) return bare(shape);
    $defs[name] ??= {description, ...bare(shape)};
    return {$ref: `#/$defs/${name}`};
  };
  const bare = ({code, accepts, properties, additionalProperties, items, prefixItems, anyOf, ...rest}) => ({
    ...rest,
    ...(accepts && {pattern: accepts instanceof RegExp ? accepts.source : patterns[code]}),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, published(one)])),
    }),
    ...(additionalProperties && {additionalProperties: published(additionalProperties)}),
    ...(items !== undefined && {items: items && published(items)}),
    ...(prefixItems && {prefixItems: prefixItems.map(published)}),
    ...(anyOf && {anyOf: anyOf.map(published)}),
  });

  const {required, ...atlas} = bare(ATLAS);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Atlas of a city's partner cities (${FORMAT})`,
    ...atlas,
    // Where several are named, one that stands for all is put in by the reader (src/model/homes.ts).
    required: required.filter((key) => key !== 'home'),
    anyOf: ['home', 'homes'].map((key) => ({properties: {[key]: true}, required: [key]})),
    $defs,
  };
}

/** The text of data/atlas.schema.json. */
export async function atlasSchemaFile() {
  return JSON.stringify(await atlasJsonSchema(), null, 2) + '\n';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}data/atlas.schema.json`, await atlasSchemaFile());
}
