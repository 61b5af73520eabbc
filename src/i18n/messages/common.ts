// Words that several views share: statuses, instruments, kinds of event.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const commonMessages = (_numbers: Numbers) => ({
  /** The words of the Status column; `perhaps` as in StatusOnDay. */
  status: (status: 'in-force' | 'lapsed' | 'suspended' | 'terminated' | 'not-yet', perhaps = false): string => {
    switch (status) {
      case 'in-force':
        return perhaps
          ? msg('perhaps in force', {id: 'status.in-force.perhaps'})
          : msg('in force', {id: 'status.in-force'});
      case 'lapsed':
        return perhaps ? msg('perhaps lapsed', {id: 'status.lapsed.perhaps'}) : msg('lapsed', {id: 'status.lapsed'});
      case 'suspended':
        return perhaps
          ? msg('perhaps suspended', {id: 'status.suspended.perhaps'})
          : msg('suspended', {id: 'status.suspended'});
      case 'terminated':
        return perhaps
          ? msg('perhaps terminated', {id: 'status.terminated.perhaps'})
          : msg('terminated', {id: 'status.terminated'});
      case 'not-yet':
        return msg('not yet', {id: 'status.not-yet'});
    }
  },
  instrument: (
    kind: 'letter-of-intent' | 'agreement' | 'accord' | 'declaration' | 'memorandum' | 'statement',
  ): string => {
    switch (kind) {
      case 'letter-of-intent':
        return msg('letter of intent', {id: 'instrument.letter-of-intent'});
      case 'agreement':
        return msg('agreement', {id: 'instrument.agreement'});
      case 'accord':
        return msg('accord', {id: 'instrument.accord'});
      case 'declaration':
        return msg('declaration', {id: 'instrument.declaration'});
      case 'memorandum':
        return msg('memorandum', {id: 'instrument.memorandum'});
      case 'statement':
        return msg('statement', {id: 'instrument.statement'});
    }
  },
  event: (
    type:
      | 'signed'
      | 'renewed'
      | 'lapsed'
      | 'outdated'
      | 'suspended'
      | 'resumed'
      | 'terminated'
      | 'questioned'
      | 'talks'
      | 'resolution'
      | 'announced'
      | 'contact',
  ): string => {
    switch (type) {
      case 'signed':
        return msg('signed', {id: 'event.signed'});
      case 'renewed':
        return msg('renewed', {id: 'event.renewed'});
      case 'lapsed':
        return msg('lapsed', {id: 'event.lapsed'});
      case 'outdated':
        return msg('out of date', {id: 'event.outdated'});
      case 'suspended':
        return msg('suspended', {id: 'event.suspended'});
      case 'resumed':
        return msg('resumed', {id: 'event.resumed'});
      case 'terminated':
        return msg('terminated', {id: 'event.terminated'});
      case 'questioned':
        return msg('in doubt', {id: 'event.questioned'});
      case 'talks':
        return msg('talks on a new agreement', {id: 'event.talks'});
      case 'resolution':
        return msg('resolution', {id: 'event.resolution'});
      case 'announced':
        return msg('announcement', {id: 'event.announced'});
      case 'contact':
        return msg('contact', {id: 'event.contact'});
    }
  },
  mediumConfidence: msg('less certain', {id: 'confidence.medium'}),
  sourceMark: (number: string): string => msg(str`source ${number}`, {id: 'source.mark'}),
  close: msg('Close', {id: 'close'}),
  retry: msg('Retry', {id: 'retry'}),
});
