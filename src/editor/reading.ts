// What the model says of the file as it stands: the atlas if it is one, what is wrong, and what is odd. The same checks as the
// command line, with the day and the land that it is given.
import {lateUpdate} from '../model/doubts.ts';
import type {Atlas} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import type {Problem} from '../model/problem.ts';
import {readAtlas} from '../model/read-atlas.ts';
import type {Land} from '../geo/land.ts';
import {misplaced} from '../geo/misplaced.ts';
import type {JsonObject} from './draft.ts';

export interface Checked {
  /** Undefined while the file is no atlas. */
  readonly atlas: Atlas | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export function checked(file: JsonObject, today: IsoDay, land: Land | undefined): Checked {
  const reading = readAtlas(file);
  const {warnings = []} = reading;
  if (!('atlas' in reading)) return {atlas: undefined, problems: reading.problems, warnings};
  const {atlas} = reading;
  const more = [...lateUpdate(atlas, today), ...(land ? misplaced(land, atlas) : [])];
  return {atlas, problems: [], warnings: [...warnings, ...more]};
}
