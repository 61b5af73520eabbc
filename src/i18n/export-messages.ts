// Words of files and menus: they travel with the part that makes them (twin-cities-export.js).
import {catalogue} from './catalogue.ts';
import {fileMessages} from './messages/files.ts';
import {menuMessages} from './messages/menus.ts';
import {templates as pl} from './pl/generated/export.ts';

export const exportMessagesIn = catalogue({files: fileMessages, menus: menuMessages}, {pl});

/** With its full stop; an abbreviation at its end has one already. */
export function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : sentence + '.';
}
