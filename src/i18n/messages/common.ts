// Words that several views share: statuses, instruments, kinds of event.
import {msg, str} from '@lit/localize';
import type {Instrument} from '../../model/vocabulary.ts';
import type {MessageContext} from '../catalogue.ts';
import {wordOf} from '../word-of.ts';

export const commonMessages = ({language}: MessageContext) => {
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
  const beforeSigning = msg('not yet signed', {id: 'status.before-signing'});
  /** Of one document: agrees with its noun, and before it there is nothing to be "not yet". */
  const documentStatus = (instrument: Instrument, on: keyof typeof status): string => {
    const gender = language.genders[instrument];
    return {
      'in-force': status['in-force'],
      lapsed: {
        m: msg('lapsed', {id: 'standing.lapsed.m'}),
        f: msg('lapsed', {id: 'standing.lapsed.f'}),
        n: msg('lapsed', {id: 'standing.lapsed.n'}),
      }[gender],
      suspended: {
        m: msg('suspended', {id: 'standing.suspended.m'}),
        f: msg('suspended', {id: 'standing.suspended.f'}),
        n: msg('suspended', {id: 'standing.suspended.n'}),
      }[gender],
      terminated: {
        m: msg('terminated', {id: 'standing.terminated.m'}),
        f: msg('terminated', {id: 'standing.terminated.f'}),
        n: msg('terminated', {id: 'standing.terminated.n'}),
      }[gender],
      'not-yet': beforeSigning,
    }[on];
  };
  return {
    /** The words of the Status column; `perhaps` as in StatusOnDay. */
    status: (on: keyof typeof status, perhaps = false): string => (perhaps ? perhapsStatus : status)[on],
    /** The same of a partner in a sentence. */
    standing: (on: keyof typeof status, perhaps = false): string =>
      on === 'not-yet' ? beforeSigning : (perhaps ? perhapsStatus : status)[on],
    /** The same of one document, behind its name: 'umowa, zakończona'. */
    documentStatus: (instrument: Instrument, on: keyof typeof status, perhaps = false): string => {
      const word = documentStatus(instrument, on);
      return perhaps && on !== 'not-yet' ? msg(str`perhaps ${word}`, {id: 'standing.perhaps'}) : word;
    },
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
      outdated: msg('went out of date', {id: 'event.outdated'}),
      suspended: msg('suspended', {id: 'event.suspended'}),
      resumed: msg('resumed', {id: 'event.resumed'}),
      terminated: msg('terminated', {id: 'event.terminated'}),
      questioned: msg('in doubt', {id: 'event.questioned'}),
      talks: msg('talks on a new agreement', {id: 'event.talks'}),
      resolution: msg('resolution', {id: 'event.resolution'}),
      announced: msg('announcement', {id: 'event.announced'}),
      appeal: msg('appeal', {id: 'event.appeal'}),
      aid: msg('aid', {id: 'event.aid'}),
      contact: msg('contact', {id: 'event.contact'}),
      confirmed: msg('confirmed', {id: 'event.confirmed'}),
    }),
    /** Of a tie whose date nobody knows. */
    dateUnknown: msg('date unknown', {id: 'date-unknown'}),
    /** The day by which a tie was last seen alive. */
    lastSeen: msg('Last seen', {id: 'last-seen'}),
    /** What the city had to do with an undertaking. */
    role: wordOf({
      'took-part': msg('the city took part', {id: 'role.took-part'}),
      organised: msg('organised by the city', {id: 'role.organised'}),
      'co-organised': msg('co-organised by the city', {id: 'role.co-organised'}),
    }),
    /** Kinds of undertaking; an atlas may use words of its own. */
    kinds: {
      'study-visit': msg('study visits', {id: 'kind.study-visit'}),
      festival: msg('festival', {id: 'kind.festival'}),
      conference: msg('conference', {id: 'kind.conference'}),
      forum: msg('forum', {id: 'kind.forum'}),
      exhibition: msg('exhibition', {id: 'kind.exhibition'}),
      race: msg('race', {id: 'kind.race'}),
      celebration: msg('celebration', {id: 'kind.celebration'}),
      multilateral: msg('multilateral event', {id: 'kind.multilateral'}),
      institutional: msg('tie of institutions', {id: 'kind.institutional'}),
      project: msg('project', {id: 'kind.project'}),
      position: msg('position taken', {id: 'kind.position'}),
      aid: msg('aid', {id: 'kind.aid'}),
    } as Readonly<Record<string, string>>,
    /** In a sentence for everybody. */
    perhapsMeans: msg(
      '“Perhaps”: a source doubts that the partnership is still alive, or the date that decides it is not known exactly.',
      {id: 'status.perhaps-means'},
    ),
    mediumConfidence: msg('less certain', {id: 'confidence.medium'}),
    mediumMeans: msg('“Less certain”: few sources tell of it, or not plainly.', {id: 'confidence.medium-means'}),
    /** Over the widget: the first thing that the keyboard meets. */
    skip: (title: string): string => msg(str`Skip: ${title}`, {id: 'skip'}),
    /** Link of the map alone to the page that holds everything. */
    whole: msg('Timeline, table and sources', {id: 'whole'}),
    /** `name`: its publisher, or its title. */
    sourceMark: (number: string, name: string): string => msg(str`source ${number}: ${name}`, {id: 'source.mark'}),
    /** From a source to the fact that cites it. */
    back: msg('Back to the text', {id: 'source.back'}),
    close: msg('Close', {id: 'close'}),
    retry: msg('Retry', {id: 'retry'}),
  };
};
