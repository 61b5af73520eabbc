// Words of the menus that download and share. Words inside the files stand in src/export/export-words.ts.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const exportMessages = (_numbers: Numbers) => ({
  download: msg('Download', {id: 'export.download'}),
  share: msg('Share', {id: 'export.share'}),
  pictures: msg('Pictures, as shown now', {id: 'export.pictures'}),
  data: msg('Data', {id: 'export.data'}),
  cite: msg('Citation', {id: 'export.cite'}),
  what: msg('What', {id: 'export.what'}),
  whatNames: {
    both: msg('map and timeline', {id: 'export.what.both'}),
    map: msg('map', {id: 'export.what.map'}),
    timeline: msg('timeline', {id: 'export.what.timeline'}),
  },
  mm: msg('Width in mm (SVG, PNG)', {id: 'export.mm'}),
  paper: msg('Paper (PDF)', {id: 'export.paper'}),
  upright: (paper: string): string => msg(str`${paper}, upright`, {id: 'export.upright'}),
  across: (paper: string): string => msg(str`${paper}, landscape`, {id: 'export.across'}),
  table: msg('Table (CSV)', {id: 'export.table'}),
  tableNames: {
    ties: msg('documents and dates', {id: 'export.table.ties'}),
    partners: msg('partner cities', {id: 'export.table.partners'}),
    undertakings: msg('joint undertakings', {id: 'export.table.undertakings'}),
    memberships: msg('memberships', {id: 'export.table.memberships'}),
    sources: msg('sources', {id: 'export.table.sources'}),
    discrepancies: msg('where sources disagree', {id: 'export.table.discrepancies'}),
  },
  separator: msg('Separator', {id: 'export.separator'}),
  comma: msg('comma', {id: 'export.comma'}),
  semicolon: msg('semicolon', {id: 'export.semicolon'}),
  text: msg('Text', {id: 'export.text'}),
  copyLink: msg('Copy link', {id: 'export.copy-link'}),
  embed: msg('Embed code', {id: 'export.embed'}),
  edition: msg('Embed code of this edition', {id: 'export.edition'}),
  qr: msg('QR code', {id: 'export.qr'}),
  send: msg('Send…', {id: 'export.send'}),
  print: msg('Print', {id: 'export.print'}),
  copy: msg('Copy', {id: 'export.copy'}),
  /** Name of the field with the code to copy. */
  code: msg('To copy', {id: 'export.code'}),
  working: msg('Just a moment…', {id: 'export.working'}),
  saved: (name: string): string => msg(str`Saved: ${name}`, {id: 'export.saved'}),
  copied: msg('Copied.', {id: 'export.copied'}),
  copyByHand: msg('Copy the text from the field.', {id: 'export.copy-by-hand'}),
  failed: msg('That did not work.', {id: 'export.failed'}),
});
