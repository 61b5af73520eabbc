// Words that several views share: statuses, instruments, kinds of event.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';
import {wordOf} from '../word-of.ts';

export const commonMessages = (_numbers: Numbers) => {
  const status = {
    'in-force': msg('in force', {id: 'status.in-force'}),
    lapsed: msg('lapsed', {id: 'status.lapsed'}),
    suspended: msg('suspended', {id: 'status.suspended'}),
    terminated: msg('terminated', {id: 'status.terminated'}),
    'not-yet': msg('not yet', {id: 'status.not-yet'}),
  };
  const perhapsStatus = {
    ...status,
    'in-force': msg('perhaps in force', {id: 'status.in-force.perhaps'}),
    lapsed: msg('perhaps lapsed', {id: 'status.lapsed.perhaps'}),
    suspended: msg('perhaps suspended', {id: 'status.suspended.perhaps'}),
    terminated: msg('perhaps terminated', {id: 'status.terminated.perhaps'}),
  };
  return {
    /** The words of the Status column; `perhaps` as in StatusOnDay. */
    status: (on: keyof typeof status, perhaps = false): string => (perhaps ? perhapsStatus : status)[on],
    instrument: wordOf({
      'letter-of-intent': msg('letter of intent', {id: 'instrument.letter-of-intent'}),
      agreement: msg('agreement', {id: 'instrument.agreement'}),
      accord: msg('accord', {id: 'instrument.accord'}),
      declaration: msg('declaration', {id: 'instrument.declaration'}),
      memorandum: msg('memorandum', {id: 'instrument.memorandum'}),
      statement: msg('statement', {id: 'instrument.statement'}),
    }),
    event: wordOf({
      signed: msg('signed', {id: 'event.signed'}),
      renewed: msg('renewed', {id: 'event.renewed'}),
      lapsed: msg('lapsed', {id: 'event.lapsed'}),
      outdated: msg('out of date', {id: 'event.outdated'}),
      suspended: msg('suspended', {id: 'event.suspended'}),
      resumed: msg('resumed', {id: 'event.resumed'}),
      terminated: msg('terminated', {id: 'event.terminated'}),
      questioned: msg('in doubt', {id: 'event.questioned'}),
      talks: msg('talks on a new agreement', {id: 'event.talks'}),
      resolution: msg('resolution', {id: 'event.resolution'}),
      announced: msg('announcement', {id: 'event.announced'}),
      contact: msg('contact', {id: 'event.contact'}),
    }),
    mediumConfidence: msg('less certain', {id: 'confidence.medium'}),
    sourceMark: (number: string): string => msg(str`source ${number}`, {id: 'source.mark'}),
    close: msg('Close', {id: 'close'}),
    retry: msg('Retry', {id: 'retry'}),
  };
};
