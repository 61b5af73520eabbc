// The npm entry: everything public, without side effects. `define.ts` registers the tag.
export {TwinCitiesElement} from './element/twin-cities-element.ts';
export {TwinCitySelectEvent, TwinLoadErrorEvent, TwinReadyEvent, TwinViewChangeEvent} from './element/events.ts';
export * from './model.ts';
export type {ViewState, Filters} from './state/view-state.ts';
