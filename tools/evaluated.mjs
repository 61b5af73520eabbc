// The vite plugin of the one-file bundles for what is the same on every page: the sheet of the --twin-* properties travels as it
// comes out, not as the table and the formulas that make it (0.6 kB gzip).
import {relative} from 'node:path';
import {source} from './source.mjs';

/** Module -> what the bundles want of it; whoever imports more stops the build. */
const EVALUATED = {'src/theme/tokens.ts': ['tokenSheet']};

export const evaluated = {
  name: 'evaluated',
  async load(id) {
    const file = relative('.', id);
    const names = EVALUATED[file];
    if (!names) return;
    const values = await source(file);
    return names.map((name) => `export const ${name} = ${JSON.stringify(values[name])};`).join('\n');
  },
};
