// Entry of twin-cities-help.js: leaves the help where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {helpPart} from './help-part.ts';

leavePart('help', helpPart);
