// Entry of twin-cities-it.js: leaves Italian where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {it} from './it.ts';

leavePart('it', it);
