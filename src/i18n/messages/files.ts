// Words in the files that readers take away: pictures, citations, tables to paste.
import {msg, str} from '@lit/localize';

export const fileMessages = () => ({
  dataset: msg('data set', {id: 'files.dataset'}),
  /** 'Data as of 22 November 2026' */
  stateOf: (day: string): string => msg(str`Data as of ${day}`, {id: 'files.state-of'}),
  stateOn: (day: string): string => msg(str`State on ${day}`, {id: 'files.state-on'}),
  licence: (licence: string): string => msg(str`Licence: ${licence}`, {id: 'files.licence'}),
  createdBy: (name: string): string => msg(str`Data: ${name}`, {id: 'files.created-by'}),
  /** 'GeoNames (CC BY 4.0)' */
  usedData: (names: string): string => msg(str`Data sets used: ${names}`, {id: 'files.used-data'}),
  /** Whose land is drawn. */
  mapData: msg('Map: Natural Earth (public domain)', {id: 'files.map-data'}),
  accessed: (day: string): string => msg(str`accessed ${day}`, {id: 'files.accessed'}),
  version: (version: string): string => msg(str`drawn by twin-cities ${version}`, {id: 'files.version'}),
  description: (home: string, n: number): string =>
    msg(
      str`${n} partner cities of ${home}: every document that ties them, every event with its date at its true precision, its status on any day, and its sources.`,
      {id: 'files.description'},
    ),
  description2: msg('Where sources disagree, the disagreement is recorded.', {id: 'files.description2'}),
  keywords: [
    msg('twin towns', {id: 'files.keywords.1'}),
    msg('sister cities', {id: 'files.keywords.2'}),
    msg('partner cities', {id: 'files.keywords.3'}),
    msg('international cooperation', {id: 'files.keywords.4'}),
  ],
  document: msg('Document', {id: 'files.document'}),
  statusOn: (day: string): string => msg(str`Status on ${day}`, {id: 'files.status-on'}),
  /** Of a source whose year in a bibliography is a supposed one. */
  undatedPage: msg('Undated; a year given is that in which it was read', {id: 'files.undated-page'}),
  noDocument: msg('no document known', {id: 'files.no-document'}),
  mapAlt: (title: string): string => msg(str`Map: ${title}. The table below tells the same.`, {id: 'files.map-alt'}),
  /** In the source of the fallback page, around what is to be pasted. */
  copyFrom: msg('Copy from here', {id: 'files.copy-from'}),
  copyTo: msg('to here', {id: 'files.copy-to'}),
  caption: (title: string, day: string): string =>
    msg(str`${title}: documents and status on ${day}`, {id: 'files.caption'}),
  /** Behind the licence, where data sets have their own. */
  apartFromDatasets: msg('(apart from the data sets named)', {id: 'files.apart-from-datasets'}),
  shown: (n: number, of: number): string => msg(str`${n} of ${of} partner cities shown`, {id: 'files.shown'}),
  page: (n: number, of: number): string => msg(str`${n}/${of}`, {id: 'files.page'}),
  /** What a filtered picture shows: 'in force; Ukraine' */
  only: (what: string): string => msg(str`Only: ${what}.`, {id: 'files.only'}),
  quoted: (text: string): string => msg(str`“${text}”`, {id: 'files.quoted'}),
  unnamed: (names: string): string => msg(str`Not named for want of room: ${names}.`, {id: 'files.unnamed'}),
  unnamedMany: (n: string): string => msg(str`Cities not named for want of room: ${n}.`, {id: 'files.unnamed-many'}),
  noRoom: (sheets: number): string =>
    msg(
      str`The figure does not fit on one sheet of this size: it would take ${sheets}. Take PDF, which has several pages, or leave parts out.`,
      {id: 'files.no-room'},
    ),
  /** In a PDF; names of scripts: 'Georgian, Han' */
  lacking: (scripts: string): string =>
    msg(str`The font of this PDF lacks letters, for which boxes stand (${scripts}). SVG and PNG have them.`, {
      id: 'files.lacking',
    }),
  captionHead: msg('Caption', {id: 'files.caption-head'}),
  creditHead: msg('Credit', {id: 'files.credit-head'}),
  altHead: msg('Text alternative', {id: 'files.alt-head'}),
  longHead: msg('Description', {id: 'files.long-head'}),
  altMap: (title: string): string => msg(str`Map. ${title}`, {id: 'files.alt-map'}),
  altTimeline: (title: string): string => msg(str`Timeline. ${title}`, {id: 'files.alt-timeline'}),
  altBoth: (title: string): string => msg(str`Map and timeline. ${title}`, {id: 'files.alt-both'}),
  selected: (name: string): string => msg(str`selected: ${name}`, {id: 'files.selected'}),
  disputed: msg('disputed border', {id: 'files.disputed'}),
  /** Under a globe that nobody can turn. */
  globeNote: msg('Orthographic projection; arcs are the shortest routes.', {id: 'files.globe-note'}),
});
