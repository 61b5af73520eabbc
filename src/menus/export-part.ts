// twin-cities-export.js: all of the export but the PDF, in a file that is fetched when somebody first asks for it.
import {Counter, type Shop} from './export-menu.ts';

export const exportPart = {counter: (shop: Shop): Counter => new Counter(shop)};
export type ExportPart = typeof exportPart;
