// Words of the selected partner's details, and of facts wherever they stand.
import {msg, str} from '@lit/localize';

export const detailsMessages = () => ({
  otherNames: msg('Other names', {id: 'details.other-names'}),
  country: msg('Country', {id: 'table.country'}),
  kind: msg('Kind', {id: 'details.kind'}),
  group: msg('Group', {id: 'filters.group'}),
  distance: msg('Distance', {id: 'table.distance'}),
  /** Behind the word of the status. */
  asOf: (day: string): string => msg(str`as of ${day}`, {id: 'details.as-of'}),
  /** `what`: 'agreement', 'letter of intent'; `happened`: 'signed on 2 July 2015'. */
  because: (what: string, happened: string): string => msg(str`${what}: ${happened}`, {id: 'details.because'}),
  /** Under a picture: who made it, and under which terms it may be used. */
  picture: (credit: string): string => msg(str`Photo: ${credit}`, {id: 'details.picture'}),
  /** Said when another press on a city has let go of it. */
  closed: (name: string): string => msg(str`${name}: details closed`, {id: 'details.closed'}),
  documents: msg('Documents', {id: 'table.document'}),
  noDocuments: msg('No document is known.', {id: 'details.no-documents'}),
  undertakings: msg('Joint undertakings', {id: 'details.undertakings'}),
  discrepancies: msg('Where sources disagree', {id: 'sources.discrepancies'}),
  shownHere: msg('Shown here:', {id: 'details.shown-here'}),
  links: msg('Elsewhere', {id: 'details.links'}),
  later: msg('later', {id: 'details.later'}),
  inferred: msg('link inferred', {id: 'details.inferred'}),
  undated: msg('undated', {id: 'sources.undated'}),
});
