// Entry of twin-cities-land.js: leaves the finer land where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import land from '../geo/generated/land-fine.txt?raw';

leavePart('land', land);
