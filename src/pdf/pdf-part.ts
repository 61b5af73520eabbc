// twin-cities-pdf.js: the PDF and its font, fetched only for a PDF.
import type {Drawing} from '../drawing/drawing.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {BOLD, REGULAR} from './generated/font.ts';
import {pdfFont} from './pdf-font.ts';
import {pdfBytes} from './pdf-bytes.ts';

export const pdfPart = {
  async pdf(drawings: readonly Drawing[], imprint: Imprint): Promise<Uint8Array> {
    return pdfBytes(drawings, imprint, {regular: await pdfFont(REGULAR), bold: await pdfFont(BOLD)});
  },
};
export type PdfPart = typeof pdfPart;
