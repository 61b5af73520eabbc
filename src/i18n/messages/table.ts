// Words of the table of partners, of the memberships and of the joint undertakings.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';
import {wordOf} from '../word-of.ts';

export const tableMessages = ({plural, number}: Numbers) => ({
  title: msg('All partner cities', {id: 'table.title'}),
  /** The second thing that the keyboard meets. */
  skipTo: msg('To the table', {id: 'table.skip-to'}),
  caption: (day: string): string => msg(str`Status on ${day}.`, {id: 'table.caption'}),
  column: wordOf({
    city: msg('City', {id: 'table.city'}),
    country: msg('Country', {id: 'table.country'}),
    document: msg('Documents', {id: 'table.document'}),
    since: msg('First document', {id: 'table.since'}),
    status: msg('Status', {id: 'table.status'}),
    seen: msg('Last seen', {id: 'last-seen'}),
    distance: msg('Distance', {id: 'table.distance'}),
  }),
  sort: msg('Sort:', {id: 'table.sort'}),
  /** Said when a column has been pressed. */
  sorted: (column: string, descending: boolean): string =>
    descending
      ? msg(str`Sorted by: ${column}, descending`, {id: 'table.sorted.descending'})
      : msg(str`Sorted by: ${column}, ascending`, {id: 'table.sorted.ascending'}),
  keys: msg('Right arrow: from a city to its sources.', {id: 'table.keys'}),
  /** Opens the documents of all partners at once, or closes them. */
  openAll: msg('Show all documents', {id: 'table.open-all'}),
  closeAll: msg('Hide all documents', {id: 'table.close-all'}),
  noDocument: msg('no document known', {id: 'table.no-document'}),
  emptyTitle: msg('No partner city matches.', {id: 'table.empty'}),
  emptyAdvice: msg('Try another spelling, or fewer filters.', {id: 'table.empty-advice'}),
  /** There is no partner at all, with or without filters. */
  noPartners: msg('No partner cities yet', {id: 'header.none'}),
  memberships: msg('Memberships', {id: 'table.memberships'}),
  sinceUnknown: msg('date of joining unknown', {id: 'table.membership-undated'}),
  seat: msg('Seat', {id: 'table.seat'}),
  workingGroups: msg('Working groups', {id: 'table.working-groups'}),
  activities: msg('Activities', {id: 'table.activities'}),
  plans: msg('Plans', {id: 'table.plans'}),
  history: msg('History', {id: 'table.history'}),
  attested: (date: string): string => msg(str`last attested: ${date}`, {id: 'table.attested'}),
  countedMemberships: (n: number): string =>
    ({
      one: msg(str`${number(n)} membership`, {id: 'table.memberships.one'}),
      few: msg(str`${number(n)} memberships`, {id: 'table.memberships.few'}),
      many: msg(str`${number(n)} memberships`, {id: 'table.memberships.many'}),
      other: msg(str`${number(n)} memberships`, {id: 'table.memberships.other'}),
    })[plural(n)],
  countedUndertakings: (n: number): string =>
    ({
      one: msg(str`${number(n)} undertaking`, {id: 'table.undertakings.one'}),
      few: msg(str`${number(n)} undertakings`, {id: 'table.undertakings.few'}),
      many: msg(str`${number(n)} undertakings`, {id: 'table.undertakings.many'}),
      other: msg(str`${number(n)} undertakings`, {id: 'table.undertakings.other'}),
    })[plural(n)],
  /** Under the heading of the joint undertakings. */
  selection: msg('Known examples, not a full list.', {id: 'table.selection'}),
});
