// The npm entry: everything public, without side effects. `define.ts` registers the tag.
export {TwinCitiesElement} from './element/twin-cities-element.ts';
export {TwinCitySelectEvent, TwinLoadErrorEvent, TwinReadyEvent, TwinViewChangeEvent} from './element/events.ts';
export {readAtlas, type Reading} from './model/read-atlas.ts';
export {readEdtf, isEdtf, type Edtf} from './model/edtf.ts';
export {tieStatus, partnerStatus, STATUSES, type StatusOnDay, type TieStatus} from './model/tie-status.ts';
export type {AtlasFile} from './model/schema.ts';
export type {Atlas, Partner, Tie, TieEvent} from './model/atlas.ts';
export type {Problem, ProblemCode} from './model/problem.ts';
export type {ViewState, Filters} from './state/view-state.ts';
