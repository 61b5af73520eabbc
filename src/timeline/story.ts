// The story that Play tells: which moments are worth a stop, one line on each, and how time runs between them.
import type {Atlas, Partner, Tie, TieEvent} from '../model/atlas.ts';
import {dayNumber, isoDay, type IsoDay} from '../model/day.ts';
import type {Edtf} from '../model/edtf.ts';
import {DECIDING} from '../model/vocabulary.ts';
import {memo} from '../base/memo.ts';

export type Deciding = (typeof DECIDING)[number];

export interface StepTurn {
  readonly partner: Partner;
  readonly tie: Tie;
  readonly event: TieEvent & {readonly type: Deciding};
}

export interface Step {
  /** The moment as the view wants it, as exact as it is known: '1994', '2014-01', '2014-06-21'. */
  readonly at: string;
  /** Its last day. */
  readonly day: IsoDay;
  /** From this day on it may be told: the first day of its year, if only the year is known. */
  readonly from: IsoDay;
  readonly turns: readonly StepTurn[];
}

/** A doubt is told when it may begin, all else when it has happened for sure. */
function anchorOf({type, when}: TieEvent): Edtf {
  return (type === 'questioned' ? when.parts[0] : when.parts[when.parts.length - 1]) ?? when;
}

/** A doubt that nobody dates is no moment of the story. */
function decides(event: TieEvent): event is StepTurn['event'] {
  if (event.type === 'questioned' && event.when.kind === 'one-of') return false;
  return DECIDING.some((type) => type === event.type);
}

/** The moments at which something is decided, ascending. */
export const stepsOf = memo((atlas: Atlas): readonly Step[] => {
  const steps = new Map<IsoDay, {at: string; from: IsoDay; turns: StepTurn[]}>();
  for (const partner of atlas.partners) {
    for (const tie of partner.ties) {
      for (const event of tie.events) {
        if (!decides(event)) continue;
        const {text, earliest, latest} = anchorOf(event);
        const at = text.replace(/[~?%]$/, '');
        const step = steps.get(latest) ?? {at, from: latest, turns: []};
        if (at.length > step.at.length) step.at = at;
        if (event.when.kind === 'date' && earliest < step.from) step.from = earliest;
        step.turns.push({partner, tie, event});
        steps.set(latest, step);
      }
    }
  }
  return [...steps.keys()].sort().map((day) => {
    const {at, from, turns} = steps.get(day) ?? {at: day, from: day, turns: []};
    return {at, day, from, turns: turns.filter((turn) => !outdone(turn, turns))};
  });
});

/** "Lapsed by that day" says nothing new of a partner of whom something exact is told for the same day. */
function outdone({partner, event}: StepTurn, turns: readonly StepTurn[]): boolean {
  return (
    isBoundOnly(event) &&
    turns.some((other) => other.partner === partner && other.event !== event && !isBoundOnly(other.event))
  );
}

/** Only the last possible day is told of it. */
export function isBoundOnly({type, when}: TieEvent): boolean {
  return when.kind === 'one-of' && type !== 'questioned';
}

export function previousTurn(atlas: Atlas, day: IsoDay): Step | undefined {
  const before = stepsOf(atlas).filter((step) => step.day < day);
  return before[before.length - 1];
}

export function nextTurn(atlas: Atlas, day: IsoDay): Step | undefined {
  return stepsOf(atlas).find((step) => step.day > day);
}

export interface Story {
  /** In ms, 40 to 60 s by the number of events. */
  readonly duration: number;
  /** The day at a share of the duration, 0 to 1; never runs back. */
  readonly dayAt: (t: number) => IsoDay;
}

/** Share of the time spent gliding evenly through the years; the rest is spent at the steps. */
const GLIDE = 0.3;
/** Days before and after a step in which time runs slowly. */
const SLOW_BEFORE = 20;
const SLOW_AFTER = 45;

/** From the first day of the span to `end`. */
export function storyOf(atlas: Atlas, from: IsoDay, end: IsoDay): Story {
  const [first, last] = [dayNumber(from), Math.max(dayNumber(from) + 1, dayNumber(end))];
  const slow = stepsOf(atlas)
    .filter(({day}) => day > from && day <= end)
    .map((step) => [dayNumber(step.from) - SLOW_BEFORE, dayNumber(step.day) + SLOW_AFTER] as const);
  const even = slow.length ? GLIDE : 1;
  /** Share of the duration gone by when the day comes: rises with every day. */
  const timeAt = (number: number): number => {
    let told = 0;
    for (const [a, b] of slow) {
      const [start, stop] = [Math.max(first, a), Math.min(last, b)];
      told += Math.min(1, Math.max(0, (number - start) / Math.max(1, stop - start)));
    }
    return (even * (number - first)) / (last - first) + (slow.length ? ((1 - even) * told) / slow.length : 0);
  };
  return {
    duration: Math.min(54_000, 40_000 + slow.length * 350),
    dayAt: (t) => {
      let [low, high] = [first, last];
      if (t >= 1) return isoDay(last);
      // timeAt only rises, so halving finds its inverse; 15 halvings of a century are less than a day.
      while (high - low > 0.25) {
        const middle = (low + high) / 2;
        if (timeAt(middle) <= t) low = middle;
        else high = middle;
      }
      return isoDay(low);
    },
  };
}

/** Steps within a year, a month or a day. */
export function stepsWithin(atlas: Atlas, from: IsoDay, to: IsoDay): readonly Step[] {
  return stepsOf(atlas).filter(({day}) => from <= day && day <= to);
}
