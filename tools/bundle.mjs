// How the sources become files: the shared vite settings of every build, and what a bundle must never hold.
import {build} from 'vite';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

export const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
export const banner = `/*! twin-cities ${version}, MIT; parts BSD-3-Clause and ISC, see LICENSES.md */`;

/** The atlas that the script brings along. TWIN_ATLAS names another: a city's own script, or the tests' frozen atlas. */
export const ATLAS = process.env.TWIN_ATLAS ?? 'data/bialystok.json';

export const ownAtlas = {
  name: 'own-atlas',
  enforce: 'pre',
  resolveId: (wanted) => (wanted.endsWith('/data/bialystok.json') ? resolve(ATLAS) : undefined),
};

/** For a script without an atlas in it. */
export const noAtlas = {
  name: 'no-atlas',
  enforce: 'pre',
  resolveId: (wanted) => (wanted.endsWith('/default-atlas.ts') ? resolve('src/browser/no-atlas.ts') : undefined),
};

/** For the editor's script, which fetches languages as a page does. */
export const languagesApart = {
  name: 'languages-apart',
  enforce: 'pre',
  resolveId: (wanted) => (wanted.endsWith('/all-languages.ts') ? resolve('src/editor/languages-apart.ts') : undefined),
};

// Rolldown's charset option leaves tagged templates alone; Lit reads only their cooked strings, so escapes are safe.
export const ascii = {
  name: 'ascii-only',
  enforce: 'post',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(/[^\x00-\x7f]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
  },
};

// MooTools replaces Array.from with one that does not understand iterators; d3-array's merge and Lit's guard call it.
export const nativeIteration = {
  name: 'native-iteration',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]/.test(id) || !code.includes('Array.from(')) return;
    return {code: code.replace(/\bArray\.from\((\w+\([^()]*\)|\w+)\)/g, '[...$1]'), map: null};
  },
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && /\bArray\.from\b/.test(file.code)) this.error(`${file.fileName} calls Array.from`);
  },
};

// uqr and docx make their lists by Array.from, with a length or a function, which MooTools replaces.
export const plainLists = {
  name: 'plain-lists',
  enforce: 'pre',
  transform(code, id) {
    const [, library] = /[\\/]node_modules[\\/](uqr|docx)[\\/]/.exec(id) ?? [];
    if (library === undefined) return;
    const own =
      ';function __list(from,each){const list=[];if(from[Symbol.iterator])for(const one of from)list.push(each?each(one,list.length):one);' +
      'else for(let i=0;i<from.length;i++)list.push(each?each(from[i],i):from[i]);return list}' +
      ';function __sum(list,step,value){for(let i=0;i<list.length;i++)value=step(value,list[i],i);return value}';
    const listed = code.replace(/\bArray\.from\(/g, '__list(');
    return {
      code: (library === 'uqr' ? listed.replace(/([\w$]+(?:\.[\w$]+)*)\.reduce\(/g, '__sum($1, ') : listed) + own,
      map: null,
    };
  },
};

// d3-dsv makes objects of rows by a function from text, which a strict page forbids; we ask it for the cells alone.
export const noCodeFromText = {
  name: 'no-code-from-text',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]d3-dsv[\\/]/.test(id)) return;
    return {code: code.replace(/return new Function\([\s\S]*?\);\n/, 'return Array;\n'), map: null};
  },
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && /\bnew Function\b/.test(file.code))
        this.error(`${file.fileName} makes code of text`);
  },
};

// What a page adds to Object.prototype is no key of a library's own table.
const FOR_IN = /\bfor \((?:var |let |const )?(\w+) in (\w+)\) \{/g;

export const ownKeys = {
  name: 'own-keys',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/](?:topojson-client|d3-geo|d3-array|d3-dsv)[\\/]/.test(id)) return;
    const next = code
      .replace(FOR_IN, '$& if (!Object.prototype.hasOwnProperty.call($2, $1)) continue;')
      // A forEach of the page's, as of MooTools 1.2, does not leave out the holes of a list.
      .replaceAll('geomsByArc.forEach(', 'geomsByArc.filter(Boolean).forEach(');
    return next === code ? undefined : {code: next, map: null};
  },
};

// The page gets nothing from us but the tag: Lit's version lists, its metadata symbol and map are for pages of many Lits.
const LIT_GLOBALS = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  ['this[Symbol.metadata]', 'null'],
  // Hooks for polyfills of older browsers and for hydration: nothing of the page's is called.
  [/\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g, 'undefined'],
  // MooTools 1.4 has a Document of its own; Lit would turn to <style> elements, which a strict policy refuses.
  ['"adoptedStyleSheets"in Document.prototype', '"adoptedStyleSheets"in document'],
];
// Prototype 1.6 has a reduce of its own, of one element or all.
const REDUCE = [/\b(\w+)\.reduce\(/g, '__fold($1,'];
const FOLD = ';const __fold=(list,step,value)=>{list.forEach((one,i)=>{value=step(value,one,i)});return value};';

export const noTraces = {
  name: 'no-traces',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/.test(id)) return;
    let next = LIT_GLOBALS.reduce((text, [from, to]) => text.replaceAll(from, to), code);
    if (next.includes('.reduce(')) next = next.replaceAll(...REDUCE) + FOLD;
    return next === code ? undefined : {code: next, map: null};
  },
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      // The library of documents for word processors reduces throughout: where a page has replaced that (Prototype 1.6), no
      // such document can be had, and the menu says so.
      if (file.fileName === 'twin-cities-docx.js') continue;
      const trace =
        file.type === 'chunk' &&
        /.{0,60}(?:Versions\?\?=|Symbol\.metadata|litPropertyMetadata|in Document\.prototype|\.reduce\().{0,60}/.exec(
          file.code,
        );
      if (trace)
        this.error(`${file.fileName} leaves a global, or calls a built-in that old libraries replace: ${trace[0]}`);
    }
  },
};

/**
 * One file from one entry. `base` is the expression for the file's own address.
 * formats: 'iife' | 'es'.
 */
export function bundle({
  entry,
  file,
  format,
  outDir = 'dist',
  external = [],
  base,
  parts = '""',
  intro,
  minify = true,
  define = {},
  plugins = [],
  empty = false,
  write = true,
}) {
  return build({
    configFile: false,
    logLevel: 'warn',
    plugins: [ownAtlas, plainLists, nativeIteration, noCodeFromText, ownKeys, noTraces, ascii, ...plugins],
    define: {
      ...(base ? {__BASE__: base, __PARTS__: parts} : {}),
      __VERSION__: JSON.stringify(version),
      __APART__: 'true',
      ...define,
    },
    publicDir: false,
    // As an object: MooTools 1.2 puts a JSON without parse in the window.
    json: {stringify: false},
    build: {
      outDir,
      write,
      emptyOutDir: empty,
      copyPublicDir: false,
      target: 'es2022',
      minify,
      reportCompressedSize: false,
      lib: {entry, formats: [format], name: 'TwinCities', fileName: () => file},
      rolldownOptions: {
        external,
        // No module of ours or of our libraries does anything when it is imported, but the entry.
        treeshake: {
          moduleSideEffects: (id) => id.endsWith(entry),
          propertyReadSideEffects: false,
          unknownGlobalSideEffects: false,
          manualPureFunctions: ['Adder', 'bisector', 'Blur2', 'shuffler'],
        },
        output: {
          charset: 'ascii',
          postBanner: banner,
          minify,
          ...(intro ? {intro} : {}),
          codeSplitting: format === 'iife' ? undefined : false,
        },
      },
    },
  });
}
