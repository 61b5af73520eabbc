// Entry of twin-cities-ro.js: leaves Romanian where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {ro} from './ro.ts';

leavePart('ro', ro);
