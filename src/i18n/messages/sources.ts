// Words of the list of sources.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const sourcesMessages = ({plural, number}: Numbers) => ({
  title: msg('Sources', {id: 'sources.title'}),
  undated: msg('undated', {id: 'sources.undated'}),
  counted: (n: number): string =>
    ({
      one: msg(str`${number(n)} source`, {id: 'sources.counted.one'}),
      few: msg(str`${number(n)} sources`, {id: 'sources.counted.few'}),
      many: msg(str`${number(n)} sources`, {id: 'sources.counted.many'}),
      other: msg(str`${number(n)} sources`, {id: 'sources.counted.other'}),
    })[plural(n)],
  countedDiscrepancies: (n: number): string =>
    ({
      one: msg(str`${number(n)} disagreement`, {id: 'sources.discrepancies.one'}),
      few: msg(str`${number(n)} disagreements`, {id: 'sources.discrepancies.few'}),
      many: msg(str`${number(n)} disagreements`, {id: 'sources.discrepancies.many'}),
      other: msg(str`${number(n)} disagreements`, {id: 'sources.discrepancies.other'}),
    })[plural(n)],
  discrepancies: msg('Where sources disagree', {id: 'sources.discrepancies'}),
  /** `licence`: 'CC0-1.0'. */
  licence: (licence: string): string => msg(str`Data: ${licence}.`, {id: 'sources.licence'}),
  /** Where data sets of others are among the sources, with licences of their own. */
  licenceApart: (licence: string): string =>
    msg(str`Data: ${licence}, apart from the data sets used.`, {id: 'sources.licence.apart'}),
  /** Of the atlas itself: who made, published and paid for it. */
  compiledBy: (name: string): string => msg(str`Compiled by: ${name}`, {id: 'sources.compiled-by'}),
  publishedBy: (name: string): string => msg(str`Publisher: ${name}`, {id: 'sources.published-by'}),
  fundedBy: (name: string): string => msg(str`Funded by: ${name}`, {id: 'sources.funded-by'}),
  updated: (day: string): string => msg(str`Data as of ${day}.`, {id: 'sources.updated'}),
  datasets: msg('Data sets used:', {id: 'sources.datasets'}),
});
