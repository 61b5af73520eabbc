// Entry of twin-cities-export.js: leaves the part where the loader of the same version looks for it.
import {exportPart} from './export-part.ts';

(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`twin-cities ${__VERSION__} export`)] = exportPart;
