// Entry of twin-cities-lv.js: leaves Latvian where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {lv} from './lv.ts';

leavePart('lv', lv);
