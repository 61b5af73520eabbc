// Entry of twin-cities-fr.js: leaves French where the loader of the same version looks for it.
import {leavePart} from '../../base/parts.ts';
import {fr} from './fr.ts';

leavePart('fr', fr);
