// Where a label might stand: at its pin in eight directions, or farther away at the end of a leader line.
import {boxTouchesDisc, boxesOverlap, isBoxInside, lineTouchesBox, lineTouchesDisc} from './boxes.ts';
import type {Box, Disc, Line} from './boxes.ts';
import type {Size} from './camera.ts';

export interface LabelItem extends Disc {
  readonly id: string;
  /** Of the text, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The higher, the sooner it is placed. */
  readonly priority: number;
}

export interface LabelProblem {
  readonly frame: Size;
  readonly items: readonly LabelItem[];
  /** Pins that have no label; those of the items count anyway. */
  readonly pins?: readonly Disc[];
  /** Must stay free: buttons, an inset, the labels of rings. */
  readonly obstacles?: readonly Box[];
  /** Better left free: arcs, rays. */
  readonly lines?: readonly Line[];
}

export interface Candidate {
  /** Where the text is anchored, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** From the pin's edge to the label; undefined when they touch. */
  readonly leader: Line | undefined;
  /** The lower, the better the place. */
  readonly cost: number;
}

/** Pixels of air. */
const AIR = {frame: 2, pin: 1.5, label: 2};

/** How much worse than the best a direction is, by sixteenths of a turn clockwise from the right. */
const WORSE = [0, 0.3, 0.6, 0.9, 0.9, 1, 1, 0.8, 0.7, 0.8, 0.9, 1, 0.8, 0.9, 0.5, 0.3];

/** Pixels between pin and label; beyond the first, which has only every other direction, there is a leader. */
const AWAY = [2.5, 9, 15, 23, 33, 45, 60, 80, 105];

/** Pixels around a pin and its label's size in which anything can be in the way. */
const FAR = 107;

const PLACES = AWAY.flatMap((away, ring) =>
  WORSE.flatMap((worse, i) => {
    const angle = (i * Math.PI) / 8;
    const cost = ring ? worse + 2 + away / 10 : worse;
    return ring || i % 2 === 0 ? {dx: Math.cos(angle), dy: Math.sin(angle), away, isClose: !ring, cost} : [];
  }),
);

/** All places where the label covers nothing that stands still, best first. */
export function labelCandidates(item: LabelItem, problem: LabelProblem): Candidate[] {
  const {x, y, r, width, height} = item;
  const {frame, items, pins = [], obstacles = [], lines = []} = problem;
  const sheet: Box = [AIR.frame, AIR.frame, frame.width - AIR.frame, frame.height - AIR.frame];
  const zone: Box = [x - r - FAR - width, y - r - FAR - height, x + r + FAR + width, y + r + FAR + height];
  const discs = [...items, ...pins].filter((disc) => boxTouchesDisc(zone, disc));
  const rays = lines.filter((line) => lineTouchesBox(line, zone));
  const found: Candidate[] = [];
  if (!isBoxInside([x, y, x, y], [0, 0, frame.width, frame.height])) return found;
  for (const {dx, dy, away, isClose, cost} of PLACES) {
    const px = x + dx * (r + away);
    const py = y + dy * (r + away);
    const side = Math.abs(dx) > 0.3 ? Math.sign(dx) : 0;
    const left = px - (width * (1 - side)) / 2;
    // Beside the pin the middle of the text is level with the tip; close by on a slant it leans on it with its corner.
    const lean = !side ? Math.sign(dy) / 2 : isClose && Math.abs(dy) > 0.5 ? dy * 0.38 : 0;
    const middle = py + lean * height;
    const box: Box = [left, middle - height / 2, left + width, middle + height / 2];
    const leader: Line | undefined = isClose ? undefined : [x + dx * r, y + dy * r, px, py];
    if (
      !isBoxInside(box, sheet) ||
      obstacles.some((obstacle) => boxesOverlap(box, obstacle, AIR.label)) ||
      discs.some(
        (disc) =>
          boxTouchesDisc(box, disc, AIR.pin) || (leader && disc !== item && lineTouchesDisc(leader, disc, AIR.pin)),
      )
    )
      continue;
    const covered = rays.filter((line) => lineTouchesBox(line, box)).length;
    found.push({
      x: px,
      y: middle,
      anchor: side > 0 ? 'start' : side ? 'end' : 'middle',
      box,
      leader,
      cost: cost + Math.min(covered, 4) * 0.6,
    });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** May the two not stand on one map? */
export const isConflict = (a: Candidate, b: Candidate): boolean =>
  boxesOverlap(a.box, b.box, AIR.label) ||
  (a.leader !== undefined && lineTouchesBox(a.leader, b.box)) ||
  (b.leader !== undefined && lineTouchesBox(b.leader, a.box));
