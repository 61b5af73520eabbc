// twin-cities-docx.js: the table as a document for word processors, and the library that writes it, fetched only for one.
import {tableDocument} from './table-document.ts';

export const docxPart = {docx: tableDocument};
export type DocxPart = typeof docxPart;
