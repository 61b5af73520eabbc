// Entry of twin-cities-export.js: leaves the part where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {exportPart} from './export-part.ts';

leavePart('export', exportPart);
