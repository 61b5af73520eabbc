// Lists that grow with the atlas. Of very many partners a part is drawn, and more at the reader's wish; paper has them all.
import type {Words} from '../i18n/words.ts';

export const LONG_LISTS = ['rows', 'table', 'list'] as const;
export type LongList = (typeof LONG_LISTS)[number];

/** So many partners are drawn in one piece. */
const MANY = 300;
/** Of more: so many at first, and with each wish. */
export const PORTION = 200;

/** How many are drawn of each. */
export type Drawn = Readonly<Record<LongList, number>>;

export const DRAWN_AT_FIRST: Drawn = Object.freeze({rows: PORTION, table: PORTION, list: PORTION});

/** More than are drawn in one piece. */
export const isMany = (all: number): boolean => all > MANY;

/** How many of these are drawn. */
export const portionOf = (all: number, drawn: number): number => (isMany(all) ? Math.min(all, drawn) : all);

/** That there is more than is drawn, and the button that brings it. */
export interface More {
  readonly list: LongList;
  /** '200 of 2,000 shown' */
  readonly told: string;
  /** 'Show 200 more' */
  readonly label: string;
  readonly all: number;
}

/** Undefined where all are drawn. */
export function moreOf(list: LongList, drawn: number, all: number, {messages}: Words): More | undefined {
  if (drawn >= all) return undefined;
  const {shown, more} = messages.header;
  return {list, told: shown(drawn, all), label: more(Math.min(PORTION, all - drawn)), all};
}
