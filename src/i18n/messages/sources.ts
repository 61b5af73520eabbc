// Words of the list of sources.
import {msg, str} from '@lit/localize';

export const sourcesMessages = () => ({
  title: msg('Sources', {id: 'sources.title'}),
  undated: msg('undated', {id: 'sources.undated'}),
  discrepancies: msg('Where sources disagree', {id: 'sources.discrepancies'}),
  /** `licence`: 'CC0-1.0'. */
  licence: (licence: string): string => msg(str`Data: ${licence}.`, {id: 'sources.licence'}),
  /** Where data sets of others are among the sources, with licences of their own. */
  licenceApart: (licence: string): string =>
    msg(str`Data: ${licence}, apart from the data sets used.`, {id: 'sources.licence.apart'}),
  updated: (day: string): string => msg(str`Data as of ${day}.`, {id: 'sources.updated'}),
  datasets: msg('Data sets used:', {id: 'sources.datasets'}),
});
