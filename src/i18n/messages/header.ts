// Words of the header: the sentence with live numbers.
import {msg, str} from '@lit/localize';
import type {MessageContext} from '../catalogue.ts';

export const headerMessages = ({plural, number}: MessageContext) => {
  /** Polish: '5 zakończonych', but '2 zakończone'. */
  const isMany = (n: number): boolean => plural(n) === 'many';
  return {
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
    number,
    none: msg('No partner cities yet', {id: 'header.none'}),
    /** The first of the numbers names what is counted: '15 partnerships in force'. */
    counted: (n: number): string =>
      ({
        one: msg(str`${number(n)} partnership`, {id: 'header.counted.one'}),
        few: msg(str`${number(n)} partnerships`, {id: 'header.counted.few'}),
        many: msg(str`${number(n)} partnerships`, {id: 'header.counted.many'}),
        other: msg(str`${number(n)} partnerships`, {id: 'header.counted.other'}),
      })[plural(n)],
    /** `counted`: as above, or the number alone; agrees with `n`. */
    inForce: (counted: string, n: number): string =>
      plural(n) === 'few'
        ? msg(str`${counted} in force`, {id: 'header.in-force.few'})
        : msg(str`${counted} in force`, {id: 'header.in-force.other'}),
    /** Behind the number in force. */
    perhaps: (counted: string): string => msg(str`${counted} perhaps`, {id: 'header.perhaps'}),
    perhapsInForce: (counted: string, n: number): string =>
      plural(n) === 'few'
        ? msg(str`${counted} perhaps in force`, {id: 'header.perhaps-in-force.few'})
        : msg(str`${counted} perhaps in force`, {id: 'header.perhaps-in-force.other'}),
    suspended: (counted: string, n: number): string =>
      isMany(n)
        ? msg(str`${counted} suspended`, {id: 'header.suspended.many'})
        : msg(str`${counted} suspended`, {id: 'header.suspended.few'}),
    perhapsSuspended: (counted: string, n: number): string =>
      isMany(n)
        ? msg(str`${counted} perhaps suspended`, {id: 'header.perhaps-suspended.many'})
        : msg(str`${counted} perhaps suspended`, {id: 'header.perhaps-suspended.few'}),
    ended: (counted: string, n: number): string =>
      isMany(n)
        ? msg(str`${counted} ended`, {id: 'header.ended.many'})
        : msg(str`${counted} ended`, {id: 'header.ended.few'}),
    perhapsEnded: (counted: string, n: number): string =>
      isMany(n)
        ? msg(str`${counted} perhaps ended`, {id: 'header.perhaps-ended.many'})
        : msg(str`${counted} perhaps ended`, {id: 'header.perhaps-ended.few'}),
    lapsed: (counted: string, n: number): string =>
      plural(n) === 'few'
        ? msg(str`${counted} lapsed`, {id: 'header.lapsed.few'})
        : msg(str`${counted} lapsed`, {id: 'header.lapsed.other'}),
    perhapsLapsed: (counted: string, n: number): string =>
      plural(n) === 'few'
        ? msg(str`${counted} perhaps lapsed`, {id: 'header.perhaps-lapsed.few'})
        : msg(str`${counted} perhaps lapsed`, {id: 'header.perhaps-lapsed.other'}),
    toCome: (counted: string): string => msg(str`${counted} not yet signed`, {id: 'header.to-come'}),
    /** `network`: '21 partner cities in 18 countries'; `counts`: '15 in force, 5 ended'. */
    sentence: (network: string, counts: string, day: string): string =>
      msg(str`${network}. As of ${day}: ${counts}.`, {id: 'header.sentence'}),
    shown: (n: number, of: number): string => msg(str`${number(n)} of ${number(of)} shown`, {id: 'header.shown'}),
    unfilter: msg('Clear filters', {id: 'header.unfilter'}),
    /** Said when they have been cleared; `partners`: '21 partner cities'. */
    unfiltered: (partners: string): string => msg(str`No filters: ${partners}`, {id: 'header.unfiltered'}),
  };
};
