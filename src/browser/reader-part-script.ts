// Entry of twin-cities-reader.js: leaves the reader of atlases where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {readerPart} from './reader-part.ts';

leavePart('reader', readerPart);
