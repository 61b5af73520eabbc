// twin-cities-qr.js: QR codes, for paper and for the share menu, in a file that is fetched when one is wanted.
import {qrCode} from './qr-code.ts';
import {printedCode} from './qr-print.ts';

export const qrPart = {code: qrCode, printed: printedCode};
export type QrPart = typeof qrPart;
