// Entry of twin-cities-eo.js: leaves Esperanto where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {eo} from './eo.ts';

leavePart('eo', eo);
