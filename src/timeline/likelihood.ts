// How much of a tie is certain as its dates go by, 0 to 1, every day of an uncertain time being equally likely. It only
// decides how strongly a bar is inked: what is told in words is the three-valued status of model/tie-status.ts.
import type {Tie} from '../model/atlas.ts';
import {dayNumber} from '../model/day.ts';
import {DECIDES, isDeciding, type TieStatus} from '../model/tie-status.ts';

/** Share of the possible days on which it has happened by the moment `number`. */
function happened({when}: Tie['events'][number], number: number): number {
  const [from, to] = [dayNumber(when.earliest), dayNumber(when.latest)];
  return number < from ? 0 : number >= to ? 1 : (number - from) / (to - from);
}

/** @param number day number, fractions allowed */
export function likelihood(tie: Tie, status: TieStatus, number: number): number {
  let share = status === 'not-yet' ? 1 : 0;
  for (const event of tie.events) {
    const effect = DECIDES[event.type];
    if (!effect) continue;
    const p = happened(event, number);
    share = share * (1 - p) + (effect === status ? p : 0);
  }
  return share;
}

/** How much doubt has been cast on it, 0 to 1; a later event that decides ends it. */
export function doubt(tie: Tie, number: number): number {
  let share = 0;
  for (const event of tie.events) {
    if (event.type === 'questioned') share = Math.max(share, happened(event, number));
    else if (isDeciding(event.type)) share *= 1 - happened(event, number);
  }
  return share;
}

/** The day numbers between which all of this runs smoothly, ascending, the last one `until`. */
export function bends(tie: Tie, until: number): readonly number[] {
  const numbers = new Set<number>();
  for (const {type, when} of tie.events) {
    if (isDeciding(type)) numbers.add(dayNumber(when.earliest)).add(dayNumber(when.latest));
  }
  return [...[...numbers].filter((number) => number < until).sort((a, b) => a - b), until];
}
