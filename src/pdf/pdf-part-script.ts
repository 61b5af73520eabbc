// Entry of twin-cities-pdf.js: leaves the part where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {pdfPart} from './pdf-part.ts';

leavePart('pdf', pdfPart);
