// Where a label might stand: at its pin in eight directions, or farther away at the end of a leader line.
import {boxTouchesDisc, boxesOverlap, isBoxInside, lineTouchesBox, lineTouchesDisc} from './boxes.ts';
import type {Box, Disc, Line} from './boxes.ts';

export interface LabelItem extends Disc {
  readonly id: string;
  /** Of the text, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The higher, the sooner it is placed. */
  readonly priority: number;
}

export interface LabelProblem {
  readonly frame: {readonly width: number; readonly height: number};
  readonly items: readonly LabelItem[];
  /** Pins that have no label; those of the items count anyway. */
  readonly pins?: readonly Disc[];
  /** Must stay free: buttons, an inset, the labels of rings. */
  readonly obstacles?: readonly Box[];
  /** Better left free: arcs, rays. */
  readonly lines?: readonly Line[];
}

export interface Candidate {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: Line | undefined;
  /** The lower, the better the place. */
  readonly cost: number;
}

/** Pixels of air. */
const AIR = {frame: 2, pin: 1.5, label: 2};

/** x, y (unit vector, y down) and how much worse than the best; the first eight lie close to the pin. */
const DIRECTIONS: readonly (readonly [number, number, number])[] = [
  [1, 0, 0],
  [0.71, -0.71, 0.5],
  [0.71, 0.71, 0.6],
  [-1, 0, 0.7],
  [-0.71, -0.71, 0.9],
  [-0.71, 0.71, 1],
  [0, -1, 0.8],
  [0, 1, 0.9],
  [0.92, -0.38, 0.3],
  [0.92, 0.38, 0.3],
  [-0.92, -0.38, 0.8],
  [-0.92, 0.38, 0.8],
  [0.38, -0.92, 0.9],
  [0.38, 0.92, 0.9],
  [-0.38, -0.92, 1],
  [-0.38, 0.92, 1],
];

/** Pixels between pin and label; beyond the first there is a leader. */
const AWAY = [2.5, 9, 15, 23, 33, 45, 60, 80, 105] as const;

const FARTHEST = AWAY[AWAY.length - 1] ?? 0;

const PLACES = AWAY.flatMap((away, ring) =>
  DIRECTIONS.slice(0, ring ? undefined : 8).map(([dx, dy, worse]) => ({dx, dy, worse, away})),
);

/** All places where the label covers nothing that stands still, best first. */
export function labelCandidates(item: LabelItem, problem: LabelProblem): Candidate[] {
  const {x, y, r, width, height} = item;
  const {frame, items, pins = [], obstacles = [], lines = []} = problem;
  const sheet: Box = [AIR.frame, AIR.frame, frame.width - AIR.frame, frame.height - AIR.frame];
  const reach = r + FARTHEST + AIR.pin;
  const zone: Box = [x - reach - width, y - reach - height, x + reach + width, y + reach + height];
  const near = [...items, ...pins].filter((pin) => boxTouchesDisc(zone, pin));
  const others = near.filter((pin) => pin !== item);
  const nearBoxes = obstacles.filter((box) => boxesOverlap(zone, box));
  const nearLines = lines.filter((line) => lineTouchesBox(line, zone));
  const found: Candidate[] = [];
  for (const {dx, dy, worse, away} of PLACES) {
    const px = x + dx * (r + away);
    const py = y + dy * (r + away);
    const isLevel = Math.abs(dx) > 0.3;
    const isClose = away === AWAY[0];
    // Beside the pin the middle of the text is level with the tip; close by on a slant it leans on it with its corner.
    const lean = isClose && Math.abs(dy) > 0.5 ? dy * height * 0.38 : 0;
    const left = !isLevel ? px - width / 2 : dx > 0 ? px : px - width;
    const top = isLevel ? py - height / 2 + lean : dy < 0 ? py - height : py;
    const box: Box = [left, top, left + width, top + height];
    if (!isBoxInside(box, sheet)) continue;
    if (near.some((pin) => boxTouchesDisc(box, pin, AIR.pin))) continue;
    if (nearBoxes.some((obstacle) => boxesOverlap(box, obstacle, AIR.label))) continue;
    const leader: Line | undefined = isClose ? undefined : [x + dx * r, y + dy * r, px, py];
    if (leader && others.some((pin) => lineTouchesDisc(leader, pin, AIR.pin))) continue;
    let covered = 0;
    for (const line of nearLines) if (covered < 4 && lineTouchesBox(line, box)) covered++;
    const cost = worse + (isClose ? 0 : 2 + away / 10) + covered * 0.6;
    found.push({box, anchor: !isLevel ? 'middle' : dx > 0 ? 'start' : 'end', leader, cost});
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** May the two not stand on one map? */
export function isConflict(a: Candidate, b: Candidate): boolean {
  if (boxesOverlap(a.box, b.box, AIR.label)) return true;
  if (a.leader && lineTouchesBox(a.leader, b.box)) return true;
  if (b.leader && lineTouchesBox(b.leader, a.box)) return true;
  return false;
}
