// Entry of twin-cities-docx.js: leaves the part where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {docxPart} from './docx-part.ts';

leavePart('docx', docxPart);
