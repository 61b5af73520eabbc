// When a tie was last seen alive. Told beside its status and never mixed with it: that nothing newer was found ends nothing.
import type {Partner, Tie, TieEvent} from './atlas.ts';
import type {EventType} from './vocabulary.ts';

const ALIVE: readonly EventType[] = ['signed', 'renewed', 'resumed', 'contact', 'aid', 'confirmed'];

/** Whether the event shows that the tie was alive on its day. */
export function isAlive({type}: Pick<TieEvent, 'type'>): boolean {
  return ALIVE.includes(type);
}

/** The latest event that shows the partner's tie alive, by its last possible day; of several on that day the first in the file. */
export function lastSeen({ties}: {readonly ties: readonly Pick<Tie, 'events'>[]}): TieEvent | undefined {
  let last: TieEvent | undefined;
  for (const {events} of ties) {
    for (const event of events) if (isAlive(event) && (!last || event.when.latest > last.when.latest)) last = event;
  }
  return last;
}

/** The day by which partners are put in that order; nothing known comes before everything. */
export function lastSeenDay(partner: Pick<Partner, 'ties'>): string {
  return lastSeen(partner)?.when.latest ?? '';
}
