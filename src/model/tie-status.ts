// Whether a tie held on a given day. Never stored, always computed from the events, and three-valued: so, perhaps, not.
import {addDays, FIRST_DAY} from './day.ts';
import type {IsoDay} from './day.ts';
import type {Atlas, Partner, Tie, TieEvent} from './atlas.ts';
import type {EventType} from './vocabulary.ts';

/** Best first. */
export const STATUSES = ['in-force', 'suspended', 'terminated', 'lapsed', 'not-yet'] as const;
export type TieStatus = (typeof STATUSES)[number];

export interface StatusOnDay {
  readonly status: TieStatus;
  /** It is the best of what is possible on that day, but not the only one, or a source has cast doubt on it. */
  readonly perhaps: boolean;
}

/**
 * What an event makes of its tie. `questioned` decides too, but leaves the status as it was and adds a doubt; the other
 * types only record.
 */
export const DECIDES: Readonly<Partial<Record<EventType, TieStatus>>> = {
  signed: 'in-force',
  renewed: 'in-force',
  resumed: 'in-force',
  suspended: 'suspended',
  terminated: 'terminated',
  lapsed: 'lapsed',
  outdated: 'lapsed',
};

/** Whether events of the type bear on the status of their tie. */
export function isDeciding(type: EventType): boolean {
  return type === 'questioned' || DECIDES[type] !== undefined;
}

/**
 * Status of a tie on one day.
 *
 * Events happened in the order of the file. One has certainly happened on and after its last possible day, and possibly
 * from its first possible day on. The last event that has certainly happened settles the status (`not-yet` before any);
 * every event after it that has possibly happened adds its own. The best of these is the status; it is *perhaps* if they
 * are not all the same, or if one of the events after the settling one is a `questioned`. A tie whose date nobody knows
 * is in force on the day of the data, perhaps so on every day before, and never `not-yet`.
 */
export function tieStatus(tie: Tie, day: IsoDay): StatusOnDay {
  const {status, perhaps} = decision(tie, day);
  return {status, perhaps};
}

/** Status of a partner on one day: that of its best tie, the certain before the perhaps, then the first in the file. */
export function partnerStatus(partner: Partner, day: IsoDay): StatusOnDay & {readonly tie: Tie | undefined} {
  const {listed} = partner;
  let best: StatusOnDay & {readonly tie: Tie | undefined} = listed
    ? {status: 'in-force', perhaps: day < listed, tie: undefined}
    : {status: 'not-yet', perhaps: false, tie: undefined};
  for (const tie of partner.ties) {
    const next = tieStatus(tie, day);
    if (!best.tie || rank(next) < rank(best)) best = {...next, tie};
  }
  return best;
}

/** A time in which the status of a tie stays the same, both days included. */
export interface TieSpan extends StatusOnDay {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The event that brought this status; for a *perhaps*, the one that brought the doubt. */
  readonly cause: TieEvent | undefined;
}

/**
 * The life of a tie as spans without gaps, from the first possible day of its first deciding event to `until`. A fuzzy
 * beginning or end is a *perhaps* span of its own; an event that changes nothing (a renewal in time) begins no span.
 */
export function tieSpans(tie: Tie, until: IsoDay): readonly TieSpan[] {
  const {listed} = tie;
  const days = new Set<IsoDay>(listed ? [FIRST_DAY, listed] : []);
  for (const {type, when} of tie.events) if (isDeciding(type)) days.add(when.earliest).add(when.latest);
  const spans: TieSpan[] = [];
  for (const from of [...days].sort()) {
    if (from > until) break;
    const {status, perhaps, cause} = decision(tie, from);
    const last = spans[spans.length - 1];
    if (last && last.status === status && last.perhaps === perhaps) continue;
    if (last) spans[spans.length - 1] = {...last, to: addDays(from, -1)};
    spans.push({status, perhaps, from, to: until, cause});
  }
  return spans;
}

/** One event that begins to be possible, or becomes certain, on a day. */
export interface Turn {
  readonly partner: Partner;
  readonly tie: Tie;
  readonly event: TieEvent;
  /** On this day it has certainly happened; else it may have happened from this day on. */
  readonly certain: boolean;
}

export interface TurningDay {
  readonly day: IsoDay;
  /** In the order of the file. */
  readonly turns: readonly Turn[];
}

/** The days on which any status can change, ascending, each with the events that may change it. No others exist. */
export function turningDays(atlas: Pick<Atlas, 'partners'>): readonly TurningDay[] {
  const turnsOn = new Map<IsoDay, Turn[]>();
  for (const partner of atlas.partners) {
    for (const tie of partner.ties) {
      for (const event of tie.events) {
        if (!isDeciding(event.type)) continue;
        for (const day of new Set([event.when.earliest, event.when.latest])) {
          const turns = turnsOn.get(day) ?? [];
          turnsOn.set(day, turns);
          turns.push({partner, tie, event, certain: day === event.when.latest});
        }
      }
    }
  }
  return [...turnsOn.keys()].sort().map((day) => ({day, turns: turnsOn.get(day) ?? []}));
}

function decision({events, listed}: Tie, day: IsoDay): StatusOnDay & {readonly cause: TieEvent | undefined} {
  // Its date is not known: it held on the day of the data, and perhaps on any day before.
  if (listed) return {status: 'in-force', perhaps: day < listed, cause: undefined};
  let status: TieStatus = 'not-yet';
  let perhaps = false;
  let cause: TieEvent | undefined;
  for (const event of events) {
    const effect: TieStatus | undefined = event.type === 'questioned' ? status : DECIDES[event.type];
    if (!effect || day < event.when.earliest) continue;
    if (event.type === 'questioned') {
      perhaps = true;
      cause = event;
    } else if (event.when.latest <= day) {
      status = effect;
      perhaps = false;
      cause = event;
    } else if (effect !== status) {
      status = better(status, effect);
      perhaps = true;
      cause = event;
    }
  }
  return {status, perhaps, cause};
}

function better(a: TieStatus, b: TieStatus): TieStatus {
  return STATUSES.indexOf(a) < STATUSES.indexOf(b) ? a : b;
}

/** How well, 0 the best: the certain before the perhaps. */
export function rank({status, perhaps}: StatusOnDay): number {
  return STATUSES.indexOf(status) * 2 + Number(perhaps);
}
