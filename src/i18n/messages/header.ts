// Words of the header: the sentence with live numbers.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const headerMessages = ({plural, number}: Numbers) => ({
  partners: (n: number): string =>
    ({
      one: msg(str`${number(n)} partner city`, {id: 'header.partners.one'}),
      few: msg(str`${number(n)} partner cities`, {id: 'header.partners.few'}),
      many: msg(str`${number(n)} partner cities`, {id: 'header.partners.many'}),
      other: msg(str`${number(n)} partner cities`, {id: 'header.partners.other'}),
    })[plural(n)],
  /** Where they are: 'in 18 countries'. */
  countries: (n: number): string =>
    plural(n) === 'one'
      ? msg(str`in ${number(n)} country`, {id: 'header.countries.one'})
      : msg(str`in ${number(n)} countries`, {id: 'header.countries.other'}),
  inForce: (n: number): string =>
    plural(n) === 'few'
      ? msg(str`${number(n)} in force`, {id: 'header.in-force.few'})
      : msg(str`${number(n)} in force`, {id: 'header.in-force.other'}),
  /** Behind the number in force. */
  perhaps: (n: number): string => msg(str`${number(n)} perhaps`, {id: 'header.perhaps'}),
  perhapsInForce: (n: number): string =>
    plural(n) === 'few'
      ? msg(str`${number(n)} perhaps in force`, {id: 'header.perhaps-in-force.few'})
      : msg(str`${number(n)} perhaps in force`, {id: 'header.perhaps-in-force.other'}),
  suspended: (n: number): string => msg(str`${number(n)} suspended`, {id: 'header.suspended'}),
  perhapsSuspended: (n: number): string => msg(str`${number(n)} perhaps suspended`, {id: 'header.perhaps-suspended'}),
  ended: (n: number): string => msg(str`${number(n)} ended`, {id: 'header.ended'}),
  perhapsEnded: (n: number): string => msg(str`${number(n)} perhaps ended`, {id: 'header.perhaps-ended'}),
  lapsed: (n: number): string =>
    plural(n) === 'few'
      ? msg(str`${number(n)} lapsed`, {id: 'header.lapsed.few'})
      : msg(str`${number(n)} lapsed`, {id: 'header.lapsed.other'}),
  perhapsLapsed: (n: number): string =>
    plural(n) === 'few'
      ? msg(str`${number(n)} perhaps lapsed`, {id: 'header.perhaps-lapsed.few'})
      : msg(str`${number(n)} perhaps lapsed`, {id: 'header.perhaps-lapsed.other'}),
  toCome: (n: number): string => msg(str`${number(n)} still to come`, {id: 'header.to-come'}),
  /** `network`: '21 partner cities in 18 countries'; `counts`: '15 in force, 5 ended'. */
  sentence: (network: string, counts: string, day: string): string =>
    msg(str`${network}. As of ${day}: ${counts}`, {id: 'header.sentence'}),
  shown: (n: number, of: number): string => msg(str`${number(n)} of ${number(of)} shown`, {id: 'header.shown'}),
  unfilter: msg('Clear filters', {id: 'header.unfilter'}),
});
