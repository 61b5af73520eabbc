// Entry of twin-cities-qr.js: leaves the drawing of QR codes where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {qrPart} from './qr-part.ts';

leavePart('qr', qrPart);
