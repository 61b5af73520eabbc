// Words of the header: the sentence with live numbers.
import {msg, str} from '@lit/localize';
import type {MessageContext} from '../catalogue.ts';

export const headerMessages = ({plural, number}: MessageContext) => {
  type State = 'ended' | 'in-force' | 'lapsed' | 'suspended';
  /** In so many: '5 zakończonych', but '2 zakończone'. */
  const state = (on: State, n: number): string =>
    ({
      'in-force': {
        one: msg('in force', {id: 'header.in-force.one'}),
        few: msg('in force', {id: 'header.in-force.few'}),
        many: msg('in force', {id: 'header.in-force.many'}),
        other: msg('in force', {id: 'header.in-force.other'}),
      },
      suspended: {
        one: msg('suspended', {id: 'header.suspended.one'}),
        few: msg('suspended', {id: 'header.suspended.few'}),
        many: msg('suspended', {id: 'header.suspended.many'}),
        other: msg('suspended', {id: 'header.suspended.other'}),
      },
      ended: {
        one: msg('ended', {id: 'header.ended.one'}),
        few: msg('ended', {id: 'header.ended.few'}),
        many: msg('ended', {id: 'header.ended.many'}),
        other: msg('ended', {id: 'header.ended.other'}),
      },
      lapsed: {
        one: msg('lapsed', {id: 'header.lapsed.one'}),
        few: msg('lapsed', {id: 'header.lapsed.few'}),
        many: msg('lapsed', {id: 'header.lapsed.many'}),
        other: msg('lapsed', {id: 'header.lapsed.other'}),
      },
    })[on][plural(n)];
  const told =
    (on: State) =>
    (counted: string, n: number): string =>
      `${counted} ${state(on, n)}`;
  const perhapsTold =
    (on: State) =>
    (counted: string, n: number): string =>
      msg(str`${counted} perhaps ${state(on, n)}`, {id: 'header.perhaps-state'});
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
    inForce: told('in-force'),
    perhapsInForce: perhapsTold('in-force'),
    suspended: told('suspended'),
    perhapsSuspended: perhapsTold('suspended'),
    ended: told('ended'),
    perhapsEnded: perhapsTold('ended'),
    lapsed: told('lapsed'),
    perhapsLapsed: perhapsTold('lapsed'),
    /** Behind the number in force. */
    perhaps: (counted: string): string => msg(str`${counted} perhaps`, {id: 'header.perhaps'}),
    toCome: (counted: string): string => msg(str`${counted} not yet signed`, {id: 'header.to-come'}),
    /** `network`: '21 partner cities in 18 countries'; `counts`: '15 in force, 5 ended'. */
    sentence: (network: string, counts: string, day: string): string =>
      msg(str`${network}. As of ${day}: ${counts}.`, {id: 'header.sentence'}),
    shown: (n: number, of: number): string => msg(str`${number(n)} of ${number(of)} shown`, {id: 'header.shown'}),
    /** Of a list of which a part is shown. */
    more: (n: number): string => msg(str`Show ${number(n)} more`, {id: 'header.more'}),
    /** Before the choice among several towns of one atlas. */
    homes: msg('Town', {id: 'header.homes'}),
    allHomes: msg('All together', {id: 'header.allHomes'}),
    unfilter: msg('Clear filters', {id: 'header.unfilter'}),
    /** Said when they have been cleared; `partners`: '21 partner cities'. */
    unfiltered: (partners: string): string => msg(str`No filters: ${partners}`, {id: 'header.unfiltered'}),
  };
};
