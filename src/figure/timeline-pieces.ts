// A timeline broken between its rows, with the strip and the years on every page.
import type {Row} from '../timeline/rows.ts';
import type {FootRow} from '../timeline/foot.ts';
import type {Heading, TimelineScene} from '../timeline/timeline-scene.ts';
import {group, type Drawing} from '../drawing/drawing.ts';
import type {Block} from './paragraph.ts';
import type {Piece} from './pieces.ts';

/** A row with its heading, or one of the foot. */
interface Unit {
  readonly top: number;
  readonly bottom: number;
  readonly row?: Row;
  readonly foot?: FootRow;
  readonly heading?: Heading | undefined;
}

/** A row is never alone on a page if it can be helped. */
const LEAST_ROWS = 3;

export function blockOf({height, marks, width}: Drawing): Block {
  return {height, marks: [group(marks, {clip: {width, height}})]};
}

export function timelinePiece(scene: TimelineScene, drawnBlock: (scene: TimelineScene) => Block): Piece {
  const units = unitsOf(scene);
  const [first] = units;
  if (!first) return () => ({block: drawnBlock(scene)});
  const above = first.top;
  const below = scene.height - scene.plot.bottom;
  const from =
    (start: number): Piece =>
    (free, isTop) => {
      const top = units[start]?.top ?? above;
      const fits = (unit: Unit): boolean => above + (unit.bottom - top) + below <= free;
      let end = start;
      while (end < units.length && fits(units[end] ?? first)) end++;
      const least = Math.min(start + LEAST_ROWS, units.length);
      if (end < least) {
        if (!isTop) return undefined;
        end = Math.max(end, start + 1);
      }
      const block = drawnBlock(
        start === 0 && end === units.length ? scene : partOf(scene, units.slice(start, end), above),
      );
      return end === units.length ? {block} : {block, rest: from(end)};
    };
  return from(0);
}

/** From the top of a heading's room to the middle of its line, em (as in timeline-scene.ts). */
const OVER_HEADING = 1.5;

function unitsOf({groups, foot, footHeading, plot, em}: TimelineScene): readonly Unit[] {
  const units: Unit[] = [];
  const rows = groups.flatMap(({heading, rows}) =>
    rows.map((row, i) => ({row, heading: i === 0 ? heading : undefined})),
  );
  const [first] = rows;
  let bottom = first ? (first.heading ? first.heading.y - OVER_HEADING * em : first.row.y) : plot.top;
  for (const {row, heading} of rows) {
    const end = row.y + row.drawing.height;
    units.push({top: bottom, bottom: end, row, heading});
    bottom = end;
  }
  foot.forEach((one, i) => {
    const end = one.y + one.height;
    units.push({top: bottom, bottom: end, foot: one, heading: i === 0 ? footHeading : undefined});
    bottom = end;
  });
  return units;
}

/** The scene with these rows alone, moved up under the years. */
function partOf(scene: TimelineScene, units: readonly Unit[], above: number): TimelineScene {
  const up = (units[0]?.top ?? above) - above;
  const raised = <T extends {readonly y: number}>(one: T): T => ({...one, y: one.y - up});
  const groups = units.flatMap(({row, heading}) =>
    row ? [{heading: heading && raised(heading), rows: [raised(row)]}] : [],
  );
  const feet = units.flatMap(({foot}) => (foot ? [raised(foot)] : []));
  const footHeading = units.find(({foot, heading}) => foot && heading)?.heading;
  const bottom = (units[units.length - 1]?.bottom ?? above) - up;
  return {
    ...scene,
    groups,
    foot: feet,
    footHeading: footHeading && raised(footHeading),
    plot: {...scene.plot, bottom},
    height: bottom + scene.height - scene.plot.bottom,
  };
}
