// Entry of twin-cities-lt.js: leaves Lithuanian where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {lt} from './lt.ts';

leavePart('lt', lt);
