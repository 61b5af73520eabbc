// The package as a developer elsewhere gets it: packed, unpacked into a project of its own, imported, bundled, compiled.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {TEST_DIST} from '../harness/test-dist.ts';

const dir = mkdtempSync(join(tmpdir(), 'twin-package-'));
const modules = join(dir, 'node_modules');
afterAll(() => rmSync(dir, {recursive: true}));

const LIBRARIES = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit',
  '@lit-labs',
  'd3-geo',
  'd3-array',
  'internmap',
  'topojson-client',
  'commander',
];

beforeAll(() => {
  const source = join(dir, 'source');
  mkdirSync(source);
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) cpSync(file, join(source, file));
  cpSync(TEST_DIST, join(source, 'dist'), {recursive: true});
  const options = {cwd: source, stdio: 'pipe' as const};
  execFileSync('npm', ['pack', '--ignore-scripts', '--offline'], options);
  mkdirSync(join(modules, 'twin-cities'), {recursive: true});
  execFileSync(
    'tar',
    ['xzf', `twin-cities-${version()}.tgz`, '--strip-components=1', '-C', join(modules, 'twin-cities')],
    options,
  );
  for (const name of [
    ...LIBRARIES,
    '@types/geojson',
    '@types/trusted-types',
    '@types/topojson-client',
    '@types/topojson-specification',
    '@types/d3-geo',
  ])
    link(name);
  writeFileSync(join(dir, 'package.json'), '{"type": "module"}');
});

const version = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}).version;

/** One of our own libraries, in the project. */
function link(name: string): void {
  const to = join(modules, name);
  mkdirSync(join(to, '..'), {recursive: true});
  symlinkSync(resolve('node_modules', name), to);
}

test('installing it brings four libraries, and neither a browser nor a canvas', () => {
  const installed = JSON.parse(readFileSync(join(modules, 'twin-cities/package.json'), 'utf8')) as Record<
    string,
    object
  >;
  expect(Object.keys(installed['dependencies'] ?? {})).toEqual(['@lit/localize', 'd3-geo', 'lit', 'topojson-client']);
  expect(installed['optionalDependencies']).toBeUndefined();
  expect(installed['peerDependenciesMeta']).toEqual(
    Object.fromEntries(Object.keys(installed['peerDependencies'] ?? {}).map((name) => [name, {optional: true}])),
  );
});

describe('on a server', () => {
  const run = (code: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: dir, encoding: 'utf8'}).trim();

  test('define.js does nothing, the element can be imported, and the tag is written as any other', () => {
    expect(
      run(`import 'twin-cities/define.js';
        import {TwinCitiesElement} from 'twin-cities';
        console.log(typeof TwinCitiesElement, globalThis.customElements?.get('twin-cities'), typeof document);`),
    ).toBe('function undefined undefined');
  });

  test('model.js reads dates and atlases and tells what held', () => {
    expect(
      run(`import {readAtlas, readEdtf, tieStatus, STATUSES} from 'twin-cities/model.js';
        const tie = {events: []};
        console.log('problems' in readAtlas({}), readEdtf('1994').latest, typeof tieStatus, STATUSES.length);`),
    ).toBe('true 1994-12-31 function 5');
  });
});

describe('in a bundle', () => {
  async function bundled(code: string): Promise<string> {
    writeFileSync(join(dir, 'entry.js'), code);
    const [result] = [
      await build({
        root: dir,
        configFile: false,
        logLevel: 'error',
        build: {write: false, minify: true, lib: {entry: join(dir, 'entry.js'), formats: ['es'], fileName: 'out'}},
      }),
    ].flat();
    if (!result || !('output' in result)) throw new Error('no bundle');
    // What a page loads: the entry and what it imports; parts on demand lie beside it.
    const load = (name: string): string => {
      const file = result.output.find(({fileName}) => fileName === name);
      return file && 'code' in file ? file.code + file.imports.map(load).join('') : '';
    };
    return load(result.output[0].fileName);
  }

  test.each(['twin-cities', 'twin-cities/model.js'])(
    'the model from %s comes without the widget and without Białystok',
    async (from) => {
      const code = await bundled(
        `import {readAtlas, readEdtf, tieStatus} from '${from}'; console.log(readAtlas({}), readEdtf, tieStatus);`,
      );
      expect(code).not.toMatch(/Eindhoven|Bia(ł|\\u0142)ystok/);
      expect(code).not.toContain('adoptedStyleSheets');
      expect(gzipSync(code, {level: 9}).length).toBeLessThan(20_000);
    },
  );

  test('define.js still registers the tag', async () => {
    expect(await bundled(`import 'twin-cities/define.js';`)).toContain('customElements.define');
  });
});

describe('to a compiler', () => {
  /** What tsc --strict says of the files, types of libraries checked too. */
  function said(files: Readonly<Record<string, string>>, module: 'nodenext' | 'esnext'): string {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    writeFileSync(
      join(dir, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
          types: [],
          strict: true,
          noEmit: true,
          module,
          moduleResolution: module === 'esnext' ? 'bundler' : 'nodenext',
          jsx: 'react-jsx',
          skipDefaultLibCheck: true,
        },
        files: Object.keys(files),
      }),
    );
    try {
      execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', dir], {encoding: 'utf8'});
      return '';
    } catch (error) {
      return (error as {stdout: string}).stdout;
    }
  }

  const PLAIN = `import 'twin-cities/define.js';
    import {readAtlas, type Atlas} from 'twin-cities/model.js';
    const element = document.querySelector('twin-cities');
    if (element) element.at = '2014';
    document.createElement('twin-cities').headingLevel = 3;
    document.addEventListener('twin-city-select', (event) => event.city?.length);
    element?.addEventListener('twin-load-error', ({problems}) => problems.map(({path}) => path));
    window.addEventListener('twin-view-change', ({filters}) => filters.query.length);
    // @ts-expect-error: no such field
    document.addEventListener('twin-ready', (event) => event.city);
    const reading = readAtlas({});
    export const atlas: Atlas | undefined = 'atlas' in reading ? reading.atlas : undefined;`;

  test.each(['nodenext', 'esnext'] as const)(
    'it knows the tag and its events (%s), where there is no framework',
    (module) => {
      expect(said({'plain.ts': PLAIN}, module)).toBe('');
    },
  );

  test('React and Vue know the tag, its properties and its events', () => {
    for (const name of ['@types/react', 'csstype', 'vue', '@vue']) link(name);
    for (const name of ['@babel/parser', '@babel/types']) link(name);
    const files = {
      'react.tsx': `import 'twin-cities/define.js';
        import {useRef} from 'react';
        import type {TwinCitiesElement} from 'twin-cities';
        export function App() {
          const ref = useRef<TwinCitiesElement>(null);
          return (
            <twin-cities ref={ref} id="t" lang="en" at="2014" panels="map timeline" headingLevel={3} data={{}}
              ontwin-ready={() => ref.current?.play()}
              ontwin-city-select={(event) => event.city?.length}
              ontwin-view-change={({filters}) => filters.query}>
              <p>fallback</p>
            </twin-cities>
          );
        }
        // @ts-expect-error: the level is a number
        export const wrong = <twin-cities headingLevel={{}} />;`,
      'vue.ts': `import 'twin-cities/define.js';
        import type {GlobalComponents} from 'vue';
        type Properties = InstanceType<GlobalComponents['twin-cities']>['$props'];
        export const properties: Properties = {
          id: 't', lang: 'en', at: '2014', 'heading-level': 3,
          onTwinCitySelect: (event) => void event.city?.length,
        };`,
    };
    const errors = said(files, 'esnext')
      .split('\n')
      .filter((line) => !/^(\s|node_modules\/@?vue)/.test(line));
    expect(errors.join('\n').trim()).toBe('');
  });
});
