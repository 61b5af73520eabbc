// Entry of twin-cities-tr.js: leaves Turkish where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {tr} from './tr.ts';

leavePart('tr', tr);
