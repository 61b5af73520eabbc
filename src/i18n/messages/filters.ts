// Words of the search field and the filters.
import {msg, str} from '@lit/localize';

export const filtersMessages = () => ({
  region: msg('Search and filters', {id: 'filters.region'}),
  /** On the button before them, where they are folded away. */
  button: msg('Filters', {id: 'filters.button'}),
  buttonOn: (n: string, of: string): string => msg(str`Filters: ${n} of ${of}`, {id: 'filters.button.on'}),
  search: msg('Find a city', {id: 'filters.search'}),
  choose: msg('Choose a city on the map or here', {id: 'filters.choose'}),
  status: msg('Status on the chosen day', {id: 'filters.status'}),
  more: msg('More filters', {id: 'filters.more'}),
  country: msg('Country', {id: 'table.country'}),
  allCountries: msg('All countries', {id: 'filters.all-countries'}),
  group: msg('Group', {id: 'filters.group'}),
  instrument: msg('Document', {id: 'filters.instrument'}),
});
