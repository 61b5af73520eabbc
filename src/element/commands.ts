// What a control in the page asks for, read from its data-act attribute: a verb and its words.
import {PROJECTIONS, type ProjectionKind} from '../geo/projections.ts';
import {PAN_WAYS, type PanWay} from '../map/map-scene.ts';
import {LONG_LISTS, type LongList} from '../state/long-lists.ts';
import {COLUMNS, FACETS, type Column, type Facet} from '../state/view-state.ts';

export type Command =
  | {readonly verb: 'project'; readonly projection: ProjectionKind}
  | {readonly verb: 'zoom'; readonly way: 'in' | 'out' | 'reset'}
  | {readonly verb: 'pan'; readonly way: PanWay}
  /** What is gathered, told by one of its cities, is parted. */
  | {readonly verb: 'part'; readonly city: string}
  | {readonly verb: 'toggle'; readonly facet: Facet; readonly value: string}
  | {readonly verb: 'sort'; readonly column: Column}
  | {readonly verb: 'step'; readonly to: 'first' | 'previous' | 'next' | 'today'}
  | {readonly verb: 'open'; readonly chapter: string}
  | {readonly verb: 'chapter'; readonly to: 'previous' | 'next' | 'close'}
  | {readonly verb: 'more'; readonly list: LongList}
  | {readonly verb: 'source'; readonly number: number}
  | {readonly verb: 'download' | 'share'; readonly words: readonly string[]}
  | {readonly verb: 'play' | 'unfilter' | 'unfold' | 'close' | 'retry' | 'skip' | 'back' | 'table'};

export function commandIn(text: string): Command | undefined {
  const [verb = '', ...words] = text.split(' ');
  const [word = ''] = words;
  switch (verb) {
    case 'project': {
      const projection = PROJECTIONS.find((one) => one === word);
      return projection && {verb, projection};
    }
    case 'zoom':
      return word === 'in' || word === 'out' || word === 'reset' ? {verb, way: word} : undefined;
    case 'pan': {
      const way = PAN_WAYS.find((one) => one === word);
      return way && {verb, way};
    }
    case 'part':
      return {verb, city: word};
    case 'toggle': {
      const facet = FACETS.find((one) => one === word);
      const value = words.slice(1).join(' ');
      return facet && value ? {verb, facet, value} : undefined;
    }
    case 'sort': {
      const column = COLUMNS.find((one) => one === word);
      return column && {verb, column};
    }
    case 'step':
      return word === 'first' || word === 'previous' || word === 'next' || word === 'today'
        ? {verb, to: word}
        : undefined;
    case 'open':
      return word ? {verb, chapter: word} : undefined;
    case 'chapter':
      return word === 'previous' || word === 'next' || word === 'close' ? {verb, to: word} : undefined;
    case 'source':
      return Number(word) > 0 ? {verb, number: Number(word)} : undefined;
    case 'more': {
      const list = LONG_LISTS.find((one) => one === word);
      return list && {verb, list};
    }
    case 'download':
    case 'share':
      return {verb, words};
    case 'play':
    case 'unfilter':
    case 'unfold':
    case 'close':
    case 'retry':
    case 'skip':
    case 'back':
    case 'table':
      return {verb};
    default:
      return undefined;
  }
}
