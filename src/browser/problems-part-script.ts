// Entry of twin-cities-problems.js: leaves the words for problems where the loader of the same version looks for them.
import {leavePart} from '../base/parts.ts';
import {problemsPart} from './problems-part.ts';

leavePart('problems', problemsPart);
