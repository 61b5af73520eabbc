// Names of the menus that download and share. What stands in them comes with them (src/menus/menu-words.ts), when one is
// first opened.
import {msg} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const exportMessages = (_numbers: Numbers) => ({
  download: msg('Download', {id: 'export.download'}),
  share: msg('Share', {id: 'export.share'}),
  /** Before the address of the view, on paper only. */
  printed: msg('This view on the web:', {id: 'export.printed'}),
  failed: msg('That did not work.', {id: 'export.failed'}),
});
