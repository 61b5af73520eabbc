// What the sections of the page are made from, and what of them is shown.
import type {TemplateResult} from 'lit';
import type {Land} from '../geo/land.ts';
import type {Words} from '../i18n/words.ts';
import {DRAWERS, type Drawer} from '../state/drawers.ts';
import type {LongList} from '../state/long-lists.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {Panel} from '../state/view-state.ts';
import {isAside as hasRoomAside, type StageInput} from './stage.ts';

/** What the sections are made from. */
export interface PageInput extends SceneInput {
  /** Level of the widget's first heading. */
  readonly level: number;
  /** Finer land, once the map is near enough and it could be had. */
  readonly fineLand: Land | undefined;
  /** Drawers that stand open at first. */
  readonly open: readonly Drawer[];
  /** Address of the page that holds the whole; empty: none is named. */
  readonly page: string;
  /** Address of a file that the atlas names; undefined where it may not be asked for. */
  readonly addressOf: (file: string) => string | undefined;
  /** Download and share: drawn anew when the revision is another. */
  readonly menus: {readonly revision: number; readonly template: (words: Words) => TemplateResult};
}

export const shows = ({view}: PageInput, ...panels: readonly Panel[]): boolean =>
  panels.some((panel) => view.panels.includes(panel));

export const showsDetails = (page: PageInput): boolean => shows(page, 'details') && page.view.city !== undefined;

export const showsStory = (page: PageInput): boolean =>
  shows(page, 'timeline', 'map') && page.view.chapter !== undefined;

export const stageOf = ({frame, view: {panels}}: PageInput, headerHeight: number): StageInput => ({
  frame,
  panels,
  headerHeight,
});

/** How many of very many partners are drawn there: paper has all. */
export const mostOf = ({frame, transient}: PageInput, list: LongList): number =>
  frame.onScreen === undefined ? transient.drawn[list] : Infinity;

/** Those that stand open at first: as the page says, and all where one panel is all there is. */
export const openDrawers = ({open, view: {panels}}: PageInput): readonly Drawer[] =>
  panels.length === 1 ? DRAWERS : open;

/** Where there is little room, how to read the map stands below the time control. */
export const isNoteBelow = (page: PageInput): boolean => !isAside(page) && shows(page, 'timeline');

/** Whether there is room beside the map. */
export const isAside = ({frame, view: {panels}}: PageInput): boolean => hasRoomAside({frame, panels});
