import {defineConfig} from 'vite';
import {ascii, banner, nativeIteration, version} from './tools/bundle.mjs';

// `vite build` makes the classic script alone; `npm run build` makes all of dist/ (tools/build.mjs).
export default defineConfig({
  plugins: [nativeIteration, ascii],
  define: {__BASE__: '__base', __VERSION__: JSON.stringify(version), __APART__: 'true'},
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: {entry: 'src/define.ts', formats: ['iife'], name: 'TwinCities', fileName: () => 'twin-cities.js'},
    rolldownOptions: {
      output: {
        charset: 'ascii',
        postBanner: banner,
        intro: 'var __base=document.currentScript&&document.currentScript.src||document.baseURI;',
      },
    },
  },
});
