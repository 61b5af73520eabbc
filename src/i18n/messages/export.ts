// Names of the menus that download, share and help. What stands in them comes with them (src/menus/menu-words.ts), when one is
// first opened.
import {msg, str} from '@lit/localize';

export const exportMessages = () => ({
  download: msg('Download', {id: 'export.download'}),
  share: msg('Share', {id: 'export.share'}),
  help: msg('Help', {id: 'export.help'}),
  /** Before the address of the view, on paper only. */
  printed: msg('This view on the web:', {id: 'export.printed'}),
  /** One of the widget's own files. */
  partMissing: (file: string, address: string): string =>
    msg(
      str`The file ${file} is missing at ${address}. Copy it there, or name its folder in the script tag: ${'data-parts="/files/"'}.`,
      {id: 'export.part-missing'},
    ),
  partOfOtherVersion: (file: string, theirs: string, ours: string): string =>
    msg(str`The file ${file} is of version ${theirs}, the map of ${ours}: take both from one edition.`, {
      id: 'export.part-version',
    }),
  failed: msg('That did not work.', {id: 'export.failed'}),
});
