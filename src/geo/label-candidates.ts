// Where a label might stand: at its pin in eight directions, or farther away at the end of a leader line.
import {boxTouchesDisc, boxesOverlap, isBoxInside, lineTouchesBox, lineTouchesDisc, linesCross} from './boxes.ts';
import type {Box, Disc, Line} from './boxes.ts';
import type {Size} from './camera.ts';
import {gridOver} from './grid.ts';

export interface LabelItem extends Disc {
  readonly id: string;
  /** Of the text, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The higher, the sooner it is placed. */
  readonly priority: number;
  /** Its leader may pass under pins: it is told from all others by its colour. */
  readonly isHome?: boolean;
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
  /** Box of both and the air around. */
  readonly extent: Box;
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

/** Pixels: about as high as two lines of text. */
const CELL = 32;

/** Lines under a label count up to so many. */
const COVERED = 4;

/** How much worse it is for home's name to stand right behind a pin, as if it were its own. */
const BEHIND = 1.6;

const boxOf = ({x, y, r}: Disc, gap: number): Box => [x - r - gap, y - r - gap, x + r + gap, y + r + gap];

const extentOf = (box: Box, [x1, y1, x2, y2]: Line, gap: number): Box => [
  Math.min(box[0], x1, x2) - gap,
  Math.min(box[1], y1, y2) - gap,
  Math.max(box[2], x1, x2) + gap,
  Math.max(box[3], y1, y2) + gap,
];

/** Tells of a label all places where it covers nothing that stands still, best first. */
export function candidatesIn(field: LabelField): (item: LabelItem) => readonly Candidate[] {
  const {obstacles} = field;
  const whole: Box = [0, 0, field.width, field.height];
  const sheet: Box = [AIR.frame, AIR.frame, field.width - AIR.frame, field.height - AIR.frame];
  const pins = gridOver<LabelField['pins'][number]>(whole, CELL);
  for (const pin of field.pins) pins.add(boxOf(pin, AIR.pin), pin);
  const lines = gridOver<number>(whole, CELL);
  field.lines.forEach((line, i) => lines.addLine(line, i));
  // Which question a line was last counted in.
  const counted = new Int32Array(field.lines.length);
  let question = 0;
  const linesUnder = (box: Box): number => {
    let count = 0;
    question++;
    lines.some(box, (i) => {
      const line = field.lines[i];
      if (!line || counted[i] === question || !lineTouchesBox(line, box)) return false;
      counted[i] = question;
      return ++count >= COVERED;
    });
    return count;
  };
  return ({id, x, y, r, width, height, isHome}) => {
    if (!isBoxInside([x, y, x, y], whole)) return [];
    return PLACES.flatMap(({dx, dy, away, isClose, cost}): Candidate | [] => {
      const px = x + dx * (r + away);
      const py = y + dy * (r + away);
      const side = Math.abs(dx) > 0.3 ? Math.sign(dx) : 0;
      const left = px - (width * (1 - side)) / 2;
      // Beside the pin the middle of the text is level with the tip; close by on a slant it leans on it with its corner.
      const lean = !side ? Math.sign(dy) / 2 : isClose && Math.abs(dy) > 0.5 ? dy * 0.38 : 0;
      const middle = py + lean * height;
      const box: Box = [left, middle - height / 2, left + width, middle + height / 2];
      if (!isBoxInside(box, sheet) || obstacles.some((obstacle) => boxesOverlap(box, obstacle, AIR.label))) return [];
      const leader: Line | undefined = isClose ? undefined : [x + dx * r, y + dy * r, px, py];
      const extent = extentOf(box, leader ?? [px, py, px, py], AIR.label);
      const leadsOver = (pin: LabelField['pins'][number], gap: number): boolean =>
        leader !== undefined && pin.id !== id && lineTouchesDisc(leader, pin, gap);
      const isCovering = pins.some(
        extent,
        (pin) => boxTouchesDisc(box, pin, AIR.pin) || (!isHome && leadsOver(pin, AIR.pin)),
      );
      if (isCovering) return [];
      const worse = !isHome
        ? linesUnder(box) * 0.6
        : pins.some(extent, (pin) => leadsOver(pin, -pin.r / 2))
          ? BEHIND
          : 0;
      const anchor = side > 0 ? 'start' : side ? 'end' : 'middle';
      return {x: px, y: middle, anchor, box, leader, extent, cost: cost + worse};
    }).sort((a, b) => a.cost - b.cost);
  };
}

/** May the two not stand on one map? */
export const isConflict = (a: Candidate, b: Candidate): boolean =>
  boxesOverlap(a.box, b.box, AIR.label) ||
  (a.leader !== undefined && lineTouchesBox(a.leader, b.box)) ||
  (b.leader !== undefined && lineTouchesBox(b.leader, a.box)) ||
  (a.leader !== undefined && b.leader !== undefined && linesCross(a.leader, b.leader));
