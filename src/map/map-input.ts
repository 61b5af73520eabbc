// What the map reads.
import {reading} from '../state/reading.ts';

export const mapInput = reading(
  ['atlas', 'words', 'day', 'frame'],
  ['filters', 'city', 'projection'],
  ['highlighted', 'camera', 'rotation', 'moving', 'pinFocus', 'hint', 'playing', 'scrubbing'],
);
export type MapInput = ReturnType<typeof mapInput>;

/** The same while all of it moves. */
export const flightInput = reading(
  ['atlas', 'words', 'day', 'frame'],
  ['filters', 'city', 'projection'],
  ['highlighted', 'camera', 'rotation', 'moving', 'pinFocus', 'hint', 'playing', 'scrubbing', 'transition'],
);
export type FlightInput = ReturnType<typeof flightInput>;
