// Words inside the menus that download and share.
import {msg, str} from '@lit/localize';

export const menuMessages = () => ({
  pictures: msg('Pictures, as shown now', {id: 'menus.pictures'}),
  data: msg('Data', {id: 'menus.data'}),
  cite: msg('Citation', {id: 'menus.cite'}),
  what: msg('What', {id: 'menus.what'}),
  whats: {
    both: msg('map and timeline', {id: 'menus.whats.both'}),
    map: msg('map', {id: 'menus.whats.map'}),
    timeline: msg('timeline', {id: 'menus.whats.timeline'}),
  },
  size: msg('Size', {id: 'menus.size'}),
  wide: (mm: number): string => msg(str`${mm} mm wide`, {id: 'menus.wide'}),
  mm: msg('or another width in mm', {id: 'menus.mm'}),
  around: msg('With it', {id: 'menus.around'}),
  arounds: {
    all: msg('title, key, sources, credit', {id: 'menus.arounds.all'}),
    key: msg('the key alone', {id: 'menus.arounds.key'}),
    none: msg('nothing: the picture alone', {id: 'menus.arounds.none'}),
  },
  palette: msg('Colours', {id: 'menus.palette'}),
  palettes: {
    colour: msg('colours', {id: 'menus.palettes.colour'}),
    grey: msg('greys, for print in one colour', {id: 'menus.palettes.grey'}),
  },
  letters: msg('Letters (SVG)', {id: 'menus.letters'}),
  /** By the values of the option `text`. */
  lettersAs: {
    text: msg('text, editable', {id: 'menus.letters.text'}),
    outlines: msg('outlines, for want of the font', {id: 'menus.letters.outlines'}),
  },
  /** A text file: caption, credit and text alternative of the picture. */
  caption: msg('Caption', {id: 'menus.caption'}),
  badOption: (allowed: string): string =>
    msg(str`That cannot be done; possible: ${allowed}.`, {id: 'menus.bad-option'}),
  upright: (paper: string): string => msg(str`${paper}, portrait`, {id: 'menus.upright'}),
  across: (paper: string): string => msg(str`${paper}, landscape`, {id: 'menus.across'}),
  table: msg('Table (CSV)', {id: 'menus.table'}),
  tables: {
    ties: msg('documents and dates', {id: 'menus.tables.ties'}),
    partners: msg('partner cities', {id: 'menus.tables.partners'}),
    undertakings: msg('joint undertakings', {id: 'menus.tables.undertakings'}),
    memberships: msg('memberships', {id: 'menus.tables.memberships'}),
    sources: msg('sources', {id: 'menus.tables.sources'}),
    discrepancies: msg('where sources disagree', {id: 'menus.tables.discrepancies'}),
  },
  separator: msg('Separator', {id: 'menus.separator'}),
  comma: msg('comma', {id: 'menus.comma'}),
  semicolon: msg('semicolon', {id: 'menus.semicolon'}),
  text: msg('Text', {id: 'menus.text'}),
  copyLink: msg('Copy link', {id: 'menus.copy-link'}),
  embed: msg('Embed code', {id: 'menus.embed'}),
  edition: msg('Embed code of this edition', {id: 'menus.edition'}),
  qr: msg('QR code', {id: 'menus.qr'}),
  qrMade: msg('The QR code stands below.', {id: 'menus.qr-made'}),
  send: msg('Send…', {id: 'menus.send'}),
  print: msg('Print', {id: 'menus.print'}),
  copy: msg('Copy', {id: 'menus.copy'}),
  /** Name of the field with the code to copy. */
  code: msg('To copy', {id: 'menus.code'}),
  working: msg('Just a moment…', {id: 'menus.working'}),
  saved: (name: string): string => msg(str`Saved: ${name}`, {id: 'menus.saved'}),
  copied: msg('Copied.', {id: 'menus.copied'}),
  copyByHand: msg('Copy the text from the field.', {id: 'menus.copy-by-hand'}),
});
