// The strip over the axis: how many partnerships were in force on every day, the certain and upon them the perhaps.
// Steps, not a smoothed line: 3 March 2022 is a cliff, and is drawn as one. Boxes of one path meet without a seam.
import {tenths} from '../base/round.ts';
import type {Atlas, Partner} from '../model/atlas.ts';
import {addDays, type IsoDay} from '../model/day.ts';
import {partnerStatus, turningDays, type StatusOnDay} from '../model/tie-status.ts';
import {memo} from '../base/memo.ts';
import {STRIP} from './layout.ts';
import {xOf, type TimeScale} from './time-scale.ts';

export interface Level {
  /** From this day on. */
  readonly day: IsoDay;
  readonly certain: number;
  readonly perhaps: number;
}

/** Numbers of partners in force, wherever they change. */
export const levelsOf = memo((atlas: Atlas): readonly Level[] => {
  const days = turningDays(atlas);
  const [first] = days;
  if (!first) return [];
  let [certain, perhaps] = [0, 0];
  const standing = new Map<Partner, StatusOnDay>();
  const stands = (partner: Partner, day: IsoDay): void => {
    const [before, now] = [standing.get(partner), partnerStatus(partner, day)];
    for (const [one, step] of [
      [before, -1],
      [now, 1],
    ] as const) {
      if (one?.status !== 'in-force') continue;
      if (one.perhaps) perhaps += step;
      else certain += step;
    }
    standing.set(partner, now);
  };
  // All of them once; from then on those of whom something changes.
  atlas.partners.forEach((partner) => stands(partner, first.day));
  const listed = atlas.partners.filter(
    (partner) => partner.listed !== undefined || partner.ties.some((tie) => tie.listed),
  );
  return days.map(({day, turns}): Level => {
    for (const partner of new Set([...turns.map((turn) => turn.partner), ...listed])) stands(partner, day);
    return {day, certain, perhaps};
  });
});

export interface Density {
  /** Closed paths. */
  readonly certain: string;
  readonly perhaps: string;
  /** Rising lines across the perhaps, so that grey print tells it too. */
  readonly hatch: string;
  readonly top: number;
  readonly bottom: number;
  /** Lines at round numbers. */
  readonly lines: readonly {readonly y: number; readonly label: string}[];
}

export function densityOf(
  levels: readonly Level[],
  {
    scale,
    until,
    top,
    bottom,
  }: {readonly scale: TimeScale; readonly until: IsoDay; readonly top: number; readonly bottom: number},
): Density {
  const most = Math.max(1, ...levels.map(({certain, perhaps}) => certain + perhaps));
  const y = (n: number): number => tenths(bottom - (n / most) * (bottom - top));
  const x = (day: IsoDay): number => tenths(Math.min(scale.right, Math.max(scale.left, xOf(scale, day))));
  let [certain, perhaps, hatch] = ['', '', ''];
  const shown = levels.filter(({day}) => day <= until);
  shown.forEach((level, i) => {
    const along = [x(level.day), x(shown[i + 1]?.day ?? addDays(until, 1))] as const;
    const [high, low] = [y(level.certain + level.perhaps), y(level.certain)];
    certain += box(along, [low, bottom]);
    perhaps += box(along, [high, low]);
    hatch += hatchIn(along, [high, low], (bottom - top) / 13);
  });
  const step = stepFor(most);
  const lines = [];
  for (let n = step; n <= most; n += step) lines.push({y: y(n), label: String(n)});
  return {certain, perhaps, hatch, top, bottom, lines};
}

/** As many lines of text as the strip is high can be told apart. */
const MOST_LINES = Math.floor(STRIP / 0.95);

/** Between the numbers beside the strip: 2 or 5, else 1, 2 or 5 times a power of ten. */
function stepFor(most: number): number {
  if (most <= 6) return 2;
  if (most <= 14) return 5;
  let step = 10;
  for (let i = 0; Math.floor(most / step) > MOST_LINES; i++) step *= i % 3 === 1 ? 2.5 : 2;
  return step;
}

function box([left, right]: readonly [number, number], [top, bottom]: readonly [number, number]): string {
  return top < bottom && left < right ? `M${left},${top}H${right}V${bottom}H${left}Z` : '';
}

/** Pieces of the lines x + y = k × gap that lie in a box; they meet those of the boxes beside it. */
function hatchIn(
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  gap: number,
): string {
  let lines = '';
  const step = gap * Math.SQRT2;
  for (let k = Math.ceil((left + top) / step); k * step < right + bottom; k++) {
    const sum = k * step;
    const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    if (to > from) lines += `M${tenths(from)},${tenths(sum - from)}L${tenths(to)},${tenths(sum - to)}`;
  }
  return lines;
}
