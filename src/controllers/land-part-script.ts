// Entry of twin-cities-land.js: leaves the finer land where the loader of the same version looks for it.
import land from '../geo/generated/land-fine.txt?raw';

(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`twin-cities ${__VERSION__} land`)] = land;
