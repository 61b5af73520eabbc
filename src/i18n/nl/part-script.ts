// Entry of twin-cities-nl.js: leaves Dutch where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {nl} from './nl.ts';

leavePart('nl', nl);
