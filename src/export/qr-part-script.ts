// Entry of twin-cities-qr.js: leaves the drawing of QR codes where the loader of the same version looks for it.
import {printedCode} from './qr-print.ts';

(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`twin-cities ${__VERSION__} qr`)] = printedCode;
