// What is true, without the widget and without an atlas: reads and checks atlases and dates, and tells what held on a day. For
// pages, servers and tools that draw for themselves.
export {readAtlas, type Reading} from './model/read-atlas.ts';
export {readEdtf, isEdtf, type Edtf} from './model/edtf.ts';
export {
  tieStatus,
  tieSpans,
  partnerStatus,
  STATUSES,
  type StatusOnDay,
  type TieSpan,
  type TieStatus,
} from './model/tie-status.ts';
export type {AtlasFile} from './model/schema.ts';
export type {Atlas, Partner, Tie, TieEvent} from './model/atlas.ts';
export type {IsoDay} from './model/day.ts';
export type {Problem, ProblemCode} from './model/problem.ts';
