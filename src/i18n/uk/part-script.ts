// Entry of twin-cities-uk.js: leaves Ukrainian where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {uk} from './uk.ts';

leavePart('uk', uk);
