// twin-cities-export.js: all of the export but the PDF, in a file that is fetched when somebody first asks for it.
import {browserRaster} from './browser-raster.ts';
import {product, wishIn} from './publisher.ts';
import {qrCode} from './qr-code.ts';

export const exportPart = {product, wishIn, qrCode, raster: browserRaster};
export type ExportPart = typeof exportPart;
