// The floors of the house: imports only point down, and rooms on one floor never import each other.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {expect, test} from 'vitest';

/** Floor of each room; a room is a folder of src/, or a file at its top. */
const FLOORS: Readonly<Record<string, number>> = {
  editor: 11,
  'core.ts': 10,
  'index.ts': 10,
  'define.ts': 10,
  'static.ts': 10,
  element: 9,
  menus: 8,
  figure: 7,
  pdf: 7,
  docx: 7,
  browser: 7,
  map: 6,
  timeline: 6,
  table: 6,
  details: 6,
  sources: 6,
  filters: 6,
  formats: 6,
  shared: 5,
  state: 4,
  drawing: 3,
  wikidata: 3,
  geo: 2,
  i18n: 2,
  theme: 2,
  'model.ts': 2,
  model: 1,
  base: 0,
  'globals.d.ts': 0,
  'frameworks.d.ts': 11,
};

/** The floor of the views; from here down nothing comes from the air. */
const VIEWS = 6;

/** Who alone may import a package. */
const OWNERS: Readonly<Record<string, string>> = {
  '@lit/localize': 'i18n',
  'topojson-client': 'geo',
};

interface Import {
  readonly file: string;
  readonly from: string;
}

function files(dir: string): readonly string[] {
  return readdirSync(dir, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : entry.name.endsWith('.ts') ? [join(dir, entry.name)] : [],
  );
}

/** Every import and re-export of the TypeScript below a folder, types included. */
function imports(dir = 'src', list = files(dir)): readonly Import[] {
  return list.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:^|\n)\s*(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
      ),
    ].map((match) => ({file, from: match[1] ?? match[2] ?? ''})),
  );
}

/** Those of files of ours, with the file that is imported. */
const own = (all: readonly Import[]): readonly (readonly [file: string, target: string])[] =>
  all
    .filter(({from}) => from.startsWith('.'))
    .map(({file, from}) => [file, relative('.', resolve(dirname(file), from.split('?')[0] ?? ''))]);

/** Everything that people wrote, in the order in which it may be imported: product, then what builds and measures it. */
const HOUSE = ['src', 'cli', 'tools', 'bench'] as const;
const houseImports = () =>
  HOUSE.flatMap((dir) => own(imports(dir, scripts(dir)))).filter(([, target]) =>
    HOUSE.some((dir) => isBelow(target, dir)),
  );
const scripts = (dir: string): readonly string[] =>
  readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.m?ts$|\.mjs$/.test(file))
    .map((file) => join(dir, file));
const isBelow = (file: string, dir: string): boolean => file.startsWith(`${dir}/`);

const roomOf = (file: string): string => relative('src', file).split('/')[0] ?? '';

test('every room stands on a floor', () => {
  for (const file of files('src')) expect(Object.keys(FLOORS), file).toContain(roomOf(file));
});

test('imports point down, never up and never to a neighbour', () => {
  const wrong = imports()
    .filter(({from}) => from.startsWith('.'))
    .map(({file, from}) => ({file, target: relative('.', resolve(dirname(file), from))}))
    .filter(({target}) => target.startsWith('src/'))
    .filter(({file, target}) => {
      const [here, there] = [roomOf(file), roomOf(target)];
      return here !== there && (FLOORS[here] ?? 0) <= (FLOORS[there] ?? 0);
    })
    .map(({file, target}) => `${file} -> ${target}`);
  expect(wrong).toEqual([]);
});

test('the product knows nothing of its tools, nor the elements of the command line', () => {
  const rank = (file: string): number => HOUSE.findIndex((dir) => isBelow(file, dir));
  const wrong = houseImports().filter(([file, target]) => rank(file) < rank(target));
  expect(wrong.map(([file, target]) => `${file} -> ${target}`)).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const below = new Map<string, string[]>();
  for (const [file, target] of houseImports()) below.set(file, [...(below.get(file) ?? []), target]);
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) circles.add([...trail.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const target of below.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of below.keys()) walk(file, []);
  expect([...circles]).toEqual([]);
});

test('the table of floors knows of no room that is not there', () => {
  for (const room of Object.keys(FLOORS)) expect(readdirSync('src'), room).toContain(room);
});

test('packages with an owner are imported by it alone', () => {
  const wrong = imports()
    .filter(({file, from}) =>
      Object.entries(OWNERS).some(
        ([name, room]) => (from === name || from.startsWith(`${name}/`)) && roomOf(file) !== room,
      ),
    )
    .map(({file, from}) => `${file} -> ${from}`);
  expect(wrong).toEqual([]);
});

test('the floors of the views and below take clock, randomness, page and locale from nobody', () => {
  const AIR =
    /\b(querySelector|querySelectorAll|Date\.now|new Date\(\)|Math\.random|performance\.now|window\.|document\.|navigator\.|localStorage|getComputedStyle)\b/;
  /** A template says what there is; who writes it into a page stands higher up. */
  const RENDERS = /import \{[^}]*\brender\b[^}]*\} from 'lit'/;
  const wrong = files('src')
    .filter((file) => (FLOORS[roomOf(file)] ?? 9) <= VIEWS)
    .filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
      return AIR.test(code) || RENDERS.test(code);
    });
  expect(wrong).toEqual([]);
});

test('no barrel files inside src', () => {
  expect(files('src').filter((file) => file !== 'src/index.ts' && file.endsWith('/index.ts'))).toEqual([]);
});
