// Entry of twin-cities-be.js: leaves Belarusian where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {be} from './be.ts';

leavePart('be', be);
