// Entry of twin-cities-de.js: leaves German where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {de} from './de.ts';

leavePart('de', de);
