// twin-cities-pdf.js: the PDF and its font, fetched only for a PDF.
import type {Drawing} from '../drawing/drawing.ts';
import {plainMarks} from '../drawing/plain.ts';
import type {Outlined} from '../drawing/svg-file.ts';
import type {Imprint} from '../drawing/imprint.ts';
import {BOLD, REGULAR} from './generated/font.ts';
import {pdfFont} from './pdf-font.ts';
import {lackingLetters, outlinedText, type PdfFonts} from './outlined-text.ts';
import {pdfBytes} from './pdf-bytes.ts';

const fonts = async (): Promise<PdfFonts> => ({regular: await pdfFont(REGULAR), bold: await pdfFont(BOLD)});

export const pdfPart = {
  pdf: async (drawings: readonly Drawing[], imprint: Imprint): Promise<Uint8Array> => {
    return pdfBytes(drawings, imprint, await fonts());
  },
  /** Letters for which boxes would stand. */
  lacking: async (drawings: readonly Drawing[]): Promise<readonly string[]> => {
    return lackingLetters(drawings.flatMap(plainMarks), await fonts());
  },
  /** Letters as outlines, for an SVG that needs no font. */
  outlined: async (): Promise<Outlined> => {
    return outlinedText(await fonts());
  },
};
export type PdfPart = typeof pdfPart;
