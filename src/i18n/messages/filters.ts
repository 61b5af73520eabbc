// Words of the search field and the filters.
import {msg} from '@lit/localize';

export const filtersMessages = () => ({
  region: msg('Search and filters', {id: 'filters.region'}),
  search: msg('Find a city', {id: 'filters.search'}),
  choose: msg('Choose a city on the map or here', {id: 'filters.choose'}),
  status: msg('Status on the chosen day', {id: 'filters.status'}),
  more: msg('More filters', {id: 'filters.more'}),
  country: msg('Country', {id: 'filters.country'}),
  allCountries: msg('All countries', {id: 'filters.all-countries'}),
  group: msg('Group', {id: 'filters.group'}),
  instrument: msg('Document', {id: 'filters.instrument'}),
});
