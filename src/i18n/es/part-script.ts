// Entry of twin-cities-es.js: leaves Spanish where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {es} from './es.ts';

leavePart('es', es);
