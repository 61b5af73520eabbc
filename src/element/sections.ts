// The sections of the page, in its order: what each reads, and how it is drawn into its root.
import {html, nothing, render, type TemplateResult} from 'lit';
import {sameValues} from '../base/same-values.ts';
import {CursorLayer} from '../browser/cursor-layer.ts';
import type {MapDriver} from '../browser/map-driver.ts';
import {setMeasure} from '../browser/moved-styles.ts';
import {wantsLessMotion} from '../browser/tween-controller.ts';
import {svgTemplate} from '../drawing/svg-template.ts';
import {detailsInput, detailsScene} from '../details/details-scene.ts';
import {detailsTemplate} from '../details/details-template.ts';
import {cityListInput, cityListScene, cityListTemplate} from '../filters/city-list.ts';
import {filtersButton, filtersInput, filtersScene} from '../filters/filters-scene.ts';
import {filtersTemplate, foldedFilters} from '../filters/filters-template.ts';
import {headerInput, headerScene, longestHeader, type HeaderScene} from '../filters/header-scene.ts';
import {cardTemplate, headerTemplate} from '../filters/header-template.ts';
import type {Land} from '../geo/land.ts';
import type {Words} from '../i18n/words.ts';
import {transitionScene, transitionFrame} from '../map/transition-scene.ts';
import {transitionDrawing} from '../map/transition-drawing.ts';
import {flightInput, mapInput} from '../map/map-input.ts';
import {mapScene} from '../map/map-scene.ts';
import {mapNote, mapTemplate} from '../map/map-template.ts';
import {sourcesInput, sourcesScene} from '../sources/sources-scene.ts';
import {sourcesTemplate} from '../sources/sources-template.ts';
import type {Drawer} from '../state/drawers.ts';
import type {Frame, SceneInput} from '../state/scene-input.ts';
import type {Panel} from '../state/view-state.ts';
import {membershipsInput, membershipsScene} from '../table/memberships-scene.ts';
import {membershipsTemplate} from '../table/memberships-template.ts';
import {tableInput, tableScene} from '../table/table-scene.ts';
import {tableTemplate} from '../table/table-template.ts';
import {aboutInput, aboutScene, chaptersInput, chaptersScene, storyScene} from '../timeline/chapters-scene.ts';
import {aboutTemplate, chaptersTemplate, storyTemplate} from '../timeline/chapters-template.ts';
import {cursorInput, cursorScene} from '../timeline/cursor-scene.ts';
import {cursorControl, momentCaption, momentControls, type CursorRows} from '../timeline/cursor-template.ts';
import {stripInput, stripScene, type StripScene} from '../timeline/strip-scene.ts';
import {rowsInput, rowsScene} from '../timeline/timeline-scene.ts';
import {rowsTemplate, stripTemplate} from '../timeline/timeline-template.ts';
import type {Section} from './section-scheduler.ts';
import {isAside as hasRoomAside, isCard, mapFrame, type StageInput} from './stage.ts';

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

export type SectionName =
  | 'header' | 'card' | 'map' | 'note' | 'tools' | 'menus' | 'filters' | 'story' | 'details' | 'list' | 'time' | 'rows' | 'chapters'
  | 'table' | 'memberships' | 'about' | 'sources'; // prettier-ignore

const shows = ({view}: PageInput, ...panels: readonly Panel[]): boolean =>
  panels.some((panel) => view.panels.includes(panel));

const showsDetails = (page: PageInput): boolean => shows(page, 'details') && page.view.city !== undefined;

const showsStory = (page: PageInput): boolean => shows(page, 'timeline', 'map') && page.view.chapter !== undefined;

const stageOf = ({frame, view: {panels}}: PageInput, headerHeight: number): StageInput => ({
  frame,
  panels,
  headerHeight,
});

/** A drawer stands open at first where the page says so, and where it is all there is. */
const isOpen = (page: PageInput, drawer: Drawer): boolean => page.open.includes(drawer) || isAlone(page);

const isAlone = ({view: {panels}}: PageInput): boolean => panels.length === 1;

/** Where there is little room, how to read the map stands below the time control. */
export const isNoteBelow = (page: PageInput): boolean => !isAside(page) && shows(page, 'timeline');

/** Whether there is room beside the map. */
export const isAside = ({frame, view: {panels}}: PageInput): boolean => hasRoomAside({frame, panels});

function place(kind: string): HTMLElement {
  const root = document.createElement('div');
  root.className = kind;
  return root;
}

/** Infers what the section draws from what it reads. */
const section = <Values extends object>(made: Section<PageInput, Values>): Section<PageInput, Values> => made;

/** A section whose values become one template. */
function view<Values extends object>(
  name: SectionName,
  input: (page: PageInput) => Values | undefined,
  template: (values: Values) => unknown,
  more: Pick<Section<PageInput>, 'isLight' | 'pausesAfter'> = {},
): Section<PageInput, Values> {
  const root = place(name === 'tools' ? 'map-tools' : name === 'menus' ? 'menus-section' : 'section');
  return {
    name,
    kind: 'view',
    root,
    input,
    draw: (values) => void render(values ? template(values) : nothing, root),
    ...more,
  };
}

/** Where each is drawn, by name. */
export interface PageSections {
  readonly all: readonly Section<PageInput>[];
  readonly roots: Readonly<Record<SectionName, Element>>;
}

export function pageSections(driver: MapDriver): PageSections {
  const note = place('section map-note-place');
  const all = inOrder(driver, note);
  const roots = Object.fromEntries([
    ...all.map(({name, root}) => [name, root]),
    ['note', note],
  ]) as PageSections['roots'];
  return {all, roots};
}

function inOrder(driver: MapDriver, note: HTMLElement): readonly Section<PageInput>[] {
  const filters = view(
    'filters',
    (page) => (shows(page, 'map', 'timeline', 'table') && !isCard(page.view.panels) ? filtersInput(page) : undefined),
    (input) => filtersTemplate(filtersScene(input)),
  );
  const menus = view(
    'menus',
    ({words, menus: {revision, template}, view: {panels}}) =>
      isCard(panels) ? undefined : {words, revision, template},
    ({words, template}) => template(words),
    {isLight: true},
  );
  const tools = view(
    'tools',
    (page) =>
      shows(page, 'map') && !isCard(page.view.panels) ? {...filtersInput(page), isFolded: !isAside(page)} : undefined,
    ({isFolded, ...input}) =>
      html`${isFolded ? foldedFilters(filtersButton(input), filters.root) : nothing}${menus.root}`,
  );
  const measured = {header: 0};
  const caption = place('caption-place');
  const time = timeSections(caption);
  return [
    headerSection(measured),
    ...mapSections(driver, {measured, tools: tools.root, caption, note}),
    tools,
    menus,
    ...time.stage,
    filters,
    view(
      'story',
      (page) => (showsStory(page) ? {...chaptersInput(page), level: page.level} : undefined),
      ({level, ...input}) => {
        const scene = storyScene(input);
        return scene ? storyTemplate(scene, level + 1) : nothing;
      },
    ),
    view(
      'details',
      (page) =>
        showsDetails(page) ? {...detailsInput(page), level: page.level, addressOf: page.addressOf} : undefined,
      ({level, addressOf, ...input}) => {
        const scene = detailsScene(input);
        const picture = scene?.image && addressOf(scene.image.src);
        return scene ? detailsTemplate(scene, {level: level + 1, picture}) : nothing;
      },
    ),
    view(
      'list',
      (page) => (isAside(page) && !showsDetails(page) && !showsStory(page) ? cityListInput(page) : undefined),
      (input) => cityListTemplate(cityListScene(input)),
      {pausesAfter: true},
    ),
    ...time.rows,
    view(
      'chapters',
      (page) => (shows(page, 'timeline') ? {...chaptersInput(page), level: page.level} : undefined),
      ({level, ...input}) => {
        const scene = chaptersScene(input);
        return scene ? chaptersTemplate(scene, level + 1) : nothing;
      },
      {pausesAfter: true},
    ),
    view(
      'table',
      (page) =>
        shows(page, 'table') ? {...tableInput(page), level: page.level, isOpen: isOpen(page, 'table')} : undefined,
      ({level, isOpen, ...input}) => tableTemplate(tableScene(input), {level: level + 1, isOpen}),
    ),
    view(
      'memberships',
      (page) =>
        shows(page, 'table')
          ? {...membershipsInput(page), level: page.level, open: page.open, isAlone: isAlone(page)}
          : undefined,
      ({level, open, isAlone, ...input}) =>
        membershipsTemplate(membershipsScene(input), {
          level: level + 1,
          isOpen: (one) => isAlone || open.includes(one),
        }),
      {pausesAfter: true},
    ),
    view(
      'about',
      (page) =>
        shows(page, 'timeline') ? {...aboutInput(page), level: page.level, isOpen: isOpen(page, 'about')} : undefined,
      ({level, isOpen, ...input}) => {
        const scene = aboutScene(input);
        return scene ? aboutTemplate(scene, {level: level + 1, isOpen}) : nothing;
      },
    ),
    view(
      'sources',
      (page) =>
        shows(page, 'sources')
          ? {...sourcesInput(page), level: page.level, open: page.open, isAlone: isAlone(page)}
          : undefined,
      ({level, open, isAlone, ...input}) =>
        sourcesTemplate(sourcesScene(input), {level: level + 1, isOpen: (one) => isAlone || open.includes(one)}),
    ),
    view(
      'card',
      (page) => (isCard(page.view.panels) ? {...headerInput(page), page: page.page} : undefined),
      ({page, ...input}) => cardTemplate(headerScene(input), {page, whole: input.words.messages.common.whole}),
      {isLight: true},
    ),
  ];
}

/** Its height decides how large the map may be. Measured anew when the room or the words are others, never as time passes. */
function headerSection(measured: {header: number}): Section<PageInput> {
  const root = place('section header-section');
  let last: object | undefined;
  return section({
    name: 'header',
    kind: 'view',
    isLight: true,
    root,
    input: (page: PageInput) => ({
      ...headerInput(page),
      level: page.level,
      isCard: isCard(page.view.panels),
      frame: page.frame,
    }),
    draw(values) {
      if (!values) return;
      const {level, isCard: isAlone, frame, ...input} = values;
      const drawn = (scene: HeaderScene): void => void render(headerTemplate(scene, {level, isCard: isAlone}), root);
      const {atlas, words} = input;
      const now = {atlas, words, frame, level, isAlone};
      if (frame.onScreen === undefined && !sameValues(now, last)) {
        last = now;
        setMeasure(root.getRootNode(), '--header-height', '0px');
        // The sentence is longer on some days than on others: what stands below it stays where it is.
        drawn(longestHeader(input));
        measured.header = root.getBoundingClientRect().height;
        setMeasure(root.getRootNode(), '--header-height', `${measured.header}px`);
      }
      drawn(headerScene(input));
    },
  });
}

interface MapParts {
  readonly measured: {readonly header: number};
  readonly tools: Node;
  readonly caption: Node;
  readonly note: HTMLElement;
}

/** The map at rest or under a hand that carries it, and over it the map in flight. */
function mapSections(driver: MapDriver, {measured, tools, caption, note}: MapParts): readonly Section<PageInput>[] {
  const root = place('section');
  let frame: Frame | undefined;
  const frameOf = (page: PageInput): Frame => {
    const next = mapFrame(stageOf(page, measured.header));
    if (!frame || !sameValues(frame, next)) frame = next;
    return frame;
  };
  const map = section({
    name: 'map',
    kind: 'view',
    root,
    places: [note],
    input: (page: PageInput) =>
      shows(page, 'map')
        ? {
            ...mapInput(page),
            frame: frameOf(page),
            fineLand: page.fineLand,
            isNoteBelow: isNoteBelow(page),
            panels: page.view.panels,
          }
        : undefined,
    draw(values) {
      if (values) {
        const {fineLand, isNoteBelow: isBelow, panels, ...input} = values;
        const scene = mapScene(input, fineLand);
        setMeasure(root.getRootNode(), '--map-height', `${input.frame.mapHeight ?? scene.height}px`);
        root.toggleAttribute('data-card', isCard(panels));
        render(mapNote(scene), note);
        render(mapTemplate(scene, {tools, caption, note: isBelow ? undefined : note}), root);
        driver.drawn(scene);
      } else render(nothing, root);
      driver.attach(root.querySelector<SVGSVGElement>('[data-map-surface]') ?? undefined);
    },
  });
  const flight = section({
    name: 'flight',
    kind: 'cursor',
    root,
    input: (page: PageInput) =>
      shows(page, 'map') && page.transient.transition ? {...flightInput(page), frame: frameOf(page)} : undefined,
    draw(values) {
      const sky = root.querySelector<SVGGElement>('.flight');
      if (!sky) return;
      const passing = values?.transient.transition;
      sky.ownerSVGElement?.toggleAttribute('data-flying', passing !== undefined);
      render(
        values && passing
          ? svgTemplate(transitionDrawing(transitionScene(values, transitionFrame(values, passing))))
          : nothing,
        sky,
      );
    },
  });
  return [map, flight];
}

/** Strip and control; what is said of the moment; the rows; and the cursor, which is drawn on what these have drawn. */
function timeSections(caption: HTMLElement): {
  readonly stage: readonly Section<PageInput>[];
  readonly rows: readonly Section<PageInput>[];
} {
  const [root, rowsRoot] = [place('section time-section'), place('section')];
  const [controls, line, rowsLine, control] = [
    place('timeline-controls'),
    place('tl-layer tl-veils'),
    place('tl-layer tl-veils'),
    place('timeline-now'),
  ];
  const layer = new CursorLayer({strip: line, rows: rowsLine, control});
  let ground: StripScene | undefined;
  let rows: CursorRows | undefined;
  const time = section({
    name: 'time',
    kind: 'view',
    isLight: true,
    root,
    input: (page: PageInput) =>
      shows(page, 'timeline') ? {...stripInput(page), hasMap: shows(page, 'map')} : undefined,
    draw(values) {
      ground = values && stripScene(values);
      const places = {controls, caption: values?.hasMap ? undefined : caption, line, control};
      render(ground ? stripTemplate(ground, places) : nothing, root);
    },
  });
  const moment = section({
    name: 'moment',
    kind: 'words',
    isLight: true,
    root: controls,
    places: [caption, control],
    input: (page: PageInput) => (ground ? {...cursorInput(page), ground} : undefined),
    draw(values) {
      if (!values) return void render(nothing, caption);
      const scene = cursorScene(values, values.ground);
      render(momentControls(scene), controls);
      render(momentCaption(scene), caption);
      render(cursorControl(scene), control);
    },
  });
  const rowsSection = section({
    name: 'rows',
    kind: 'view',
    root: rowsRoot,
    input: (page: PageInput) => (shows(page, 'timeline') ? {...rowsInput(page), level: page.level} : undefined),
    draw(values) {
      if (!values) {
        rows = undefined;
        render(nothing, rowsRoot);
        return;
      }
      const {level, ...input} = values;
      const scene = rowsScene(input);
      render(rowsTemplate(scene, {level: level + 1, line: rowsLine}), rowsRoot);
      const {width, height, em, layout, plot} = scene;
      // The same object while it stays the same: the cursor need not be drawn for it.
      if (!rows || !sameValues(rows.plot, plot) || rows.layout !== layout || rows.height !== height)
        rows = {width, height, em, layout, plot};
    },
  });
  const cursor = section({
    name: 'cursor',
    kind: 'cursor',
    root: line,
    places: [rowsLine],
    input: ({day, transient: {scrubbing, playing}}: PageInput) =>
      ground ? {day, ground, rows, isCarried: (scrubbing || playing) && !wantsLessMotion()} : undefined,
    draw(values) {
      if (values) layer.draw(values);
    },
  });
  return {stage: [time, moment], rows: [rowsSection, cursor]};
}
