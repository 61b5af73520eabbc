// How the sources become files: the shared vite settings of every build, and what a bundle must never hold.
import {build} from 'vite';
import {readFileSync} from 'node:fs';

export const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
export const banner = `/*! twin-cities ${version}, MIT; parts BSD-3-Clause and ISC, see LICENSES.md */`;

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

/**
 * One file from one entry. `base` is the expression for the file's own address.
 * formats: 'iife' | 'es'.
 */
export function bundle({entry, file, format, outDir = 'dist', external = [], base, intro, minify = true, define = {}, plugins = [], empty = false, write = true}) {
  return build({
    configFile: false,
    logLevel: 'warn',
    plugins: [nativeIteration, ascii, ...plugins],
    define: {...(base ? {__BASE__: base} : {}), __VERSION__: JSON.stringify(version), ...define},
    publicDir: false,
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
        output: {charset: 'ascii', postBanner: banner, minify, ...(intro ? {intro} : {}), codeSplitting: format === 'iife' ? undefined : false},
      },
    },
  });
}
