// Entry of twin-cities-core.js, the script for other towns: without an atlas in it, and with the reader of atlases, which there
// every page needs.
import {leavePart} from './base/parts.ts';
import {readerPart} from './browser/reader-part.ts';
import {register} from './element/register.ts';

leavePart('reader', readerPart);
register();
