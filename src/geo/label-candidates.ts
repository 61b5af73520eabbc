// Where a label might stand: at its pin in eight directions, or farther away at the end of a leader line.
import {boxTouchesDisc, boxesOverlap, isBoxInside, lineTouchesBox, lineTouchesDisc, linesCross} from './boxes.ts';
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

/** The sheet on which labels are placed. */
export interface LabelField extends Size {
  /** All pins, with a label or without. */
  readonly pins: readonly (Disc & {readonly id: string})[];
  /** Must stay free: buttons, an inset, the labels of rings. */
  readonly obstacles: readonly Box[];
  /** Better left free: arcs, rays. */
  readonly lines: readonly Line[];
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
const AWAY = [2.5, 9, 15, 23, 33, 45, 60];

const PLACES = AWAY.flatMap((away, ring) =>
  WORSE.flatMap((worse, i) => {
    const angle = (i * Math.PI) / 8;
    const cost = ring ? worse + 2 + away / 4 : worse;
    return ring || i % 2 === 0 ? {dx: Math.cos(angle), dy: Math.sin(angle), away, isClose: !ring, cost} : [];
  }),
);

/** All places where the label covers nothing that stands still, best first. */
export function labelCandidates({id, x, y, r, width, height}: LabelItem, field: LabelField): readonly Candidate[] {
  const {pins, obstacles, lines} = field;
  const sheet: Box = [AIR.frame, AIR.frame, field.width - AIR.frame, field.height - AIR.frame];
  if (!isBoxInside([x, y, x, y], [0, 0, field.width, field.height])) return [];
  return PLACES.flatMap(({dx, dy, away, isClose, cost}): Candidate | [] => {
    const px = x + dx * (r + away);
    const py = y + dy * (r + away);
    const side = Math.abs(dx) > 0.3 ? Math.sign(dx) : 0;
    const left = px - (width * (1 - side)) / 2;
    // Beside the pin the middle of the text is level with the tip; close by on a slant it leans on it with its corner.
    const lean = !side ? Math.sign(dy) / 2 : isClose && Math.abs(dy) > 0.5 ? dy * 0.38 : 0;
    const middle = py + lean * height;
    const box: Box = [left, middle - height / 2, left + width, middle + height / 2];
    const leader: Line | undefined = isClose ? undefined : [x + dx * r, y + dy * r, px, py];
    const isFree =
      isBoxInside(box, sheet) &&
      !obstacles.some((obstacle) => boxesOverlap(box, obstacle, AIR.label)) &&
      !pins.some(
        (pin) =>
          boxTouchesDisc(box, pin, AIR.pin) || (leader && pin.id !== id && lineTouchesDisc(leader, pin, AIR.pin)),
      );
    if (!isFree) return [];
    const covered = lines.filter((line) => lineTouchesBox(line, box)).length;
    const anchor = side > 0 ? 'start' : side ? 'end' : 'middle';
    return {x: px, y: middle, anchor, box, leader, cost: cost + Math.min(covered, 4) * 0.6};
  }).sort((a, b) => a.cost - b.cost);
}

/** May the two not stand on one map? */
export const isConflict = (a: Candidate, b: Candidate): boolean =>
  boxesOverlap(a.box, b.box, AIR.label) ||
  (a.leader !== undefined && lineTouchesBox(a.leader, b.box)) ||
  (b.leader !== undefined && lineTouchesBox(b.leader, a.box)) ||
  (a.leader !== undefined && b.leader !== undefined && linesCross(a.leader, b.leader));
