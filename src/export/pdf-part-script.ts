// Entry of twin-cities-pdf.js: leaves the part where the loader of the same version looks for it.
import {pdfPart} from './pdf-part.ts';

(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`twin-cities ${__VERSION__} pdf`)] = pdfPart;
