// Names of the menus that download and share. What stands in them comes with them (src/export/menu-words.ts), when one is
// first opened.
import {msg} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const exportMessages = (_numbers: Numbers) => ({
  download: msg('Download', {id: 'export.download'}),
  share: msg('Share', {id: 'export.share'}),
  failed: msg('That did not work.', {id: 'export.failed'}),
});
