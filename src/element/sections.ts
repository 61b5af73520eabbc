// The sections of the page, in its order: what each reads, and how it is drawn into its root.
import {nothing, render} from 'lit';
import {sameValues} from '../base/same-values.ts';
import {CursorLayer} from '../browser/cursor-layer.ts';
import type {MapDriver} from '../browser/map-driver.ts';
import {wantsLessMotion} from '../browser/tween-controller.ts';
import {svgTemplate} from '../drawing/svg-template.ts';
import {detailsInput, detailsScene} from '../details/details-scene.ts';
import {detailsTemplate} from '../details/details-template.ts';
import {cityListInput, cityListScene, cityListTemplate} from '../filters/city-list.ts';
import {filtersInput, filtersScene} from '../filters/filters-scene.ts';
import {filtersTemplate} from '../filters/filters-template.ts';
import {headerInput, headerScene} from '../filters/header-scene.ts';
import {headerTemplate} from '../filters/header-template.ts';
import type {Land} from '../geo/land.ts';
import {flightScene, passingSheet} from '../map/flight-scene.ts';
import {flightDrawing} from '../map/flight-drawing.ts';
import {flightInput, mapInput} from '../map/map-input.ts';
import {mapScene} from '../map/map-scene.ts';
import {mapTemplate} from '../map/map-template.ts';
import {sourcesInput, sourcesScene} from '../sources/sources-scene.ts';
import {sourcesTemplate} from '../sources/sources-template.ts';
import type {Frame, SceneInput} from '../state/scene-input.ts';
import type {Panel} from '../state/view-state.ts';
import {membershipsInput, membershipsScene} from '../table/memberships-scene.ts';
import {membershipsTemplate} from '../table/memberships-template.ts';
import {tableInput, tableScene} from '../table/table-scene.ts';
import {tableTemplate} from '../table/table-template.ts';
import {chaptersInput, chaptersScene} from '../timeline/chapters-scene.ts';
import {chaptersTemplate} from '../timeline/chapters-template.ts';
import {cursorInput, cursorScene, type CursorGround} from '../timeline/cursor-scene.ts';
import {cursorControl, momentControls} from '../timeline/cursor-template.ts';
import {rowsInput, rowsScene} from '../timeline/timeline-scene.ts';
import {timelineTemplate} from '../timeline/timeline-template.ts';
import type {Section} from './section-scheduler.ts';

/** What the sections are made from. */
export interface PageInput extends SceneInput {
  /** Level of the widget's first heading. */
  readonly level: number;
  /** Finer land, once the map is near enough and it could be had. */
  readonly fineLand: Land | undefined;
}

export type SectionName =
  'header' | 'map' | 'filters' | 'details' | 'list' | 'timeline' | 'chapters' | 'table' | 'memberships' | 'sources';

/** In em. */
const ASIDE_FROM = 60;
const ASIDE = 21;
const GAP = 1.75;

const shows = ({view}: PageInput, ...panels: readonly Panel[]): boolean =>
  panels.some((panel) => view.panels.includes(panel));

const showsDetails = (page: PageInput): boolean => shows(page, 'details') && page.view.city !== undefined;

/** Whether there is room beside the map; on paper as it was on the screen. */
export function isAside(page: PageInput): boolean {
  const {width, em, onScreen = width / em} = page.frame;
  return shows(page, 'map') && onScreen >= ASIDE_FROM;
}

function mapFrame(page: PageInput): Frame {
  const {frame} = page;
  return isAside(page) && frame.onScreen === undefined
    ? {...frame, width: frame.width - (ASIDE + GAP) * frame.em}
    : frame;
}

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
  const root = place('section');
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
  const all = inOrder(driver);
  const roots = Object.fromEntries(all.map(({name, root}) => [name, root])) as PageSections['roots'];
  return {all, roots};
}

function inOrder(driver: MapDriver): readonly Section<PageInput>[] {
  return [
    view(
      'header',
      (page) => ({...headerInput(page), level: page.level}),
      ({level, ...input}) => headerTemplate(headerScene(input), level),
      {isLight: true},
    ),
    ...mapSections(driver),
    view(
      'filters',
      (page) => (shows(page, 'map', 'timeline', 'table') ? filtersInput(page) : undefined),
      (input) => filtersTemplate(filtersScene(input)),
    ),
    view(
      'details',
      (page) => (showsDetails(page) ? {...detailsInput(page), level: page.level} : undefined),
      ({level, ...input}) => {
        const scene = detailsScene(input);
        return scene ? detailsTemplate(scene, level + 1) : nothing;
      },
    ),
    view(
      'list',
      (page) => (isAside(page) && !showsDetails(page) ? cityListInput(page) : undefined),
      (input) => cityListTemplate(cityListScene(input)),
      {pausesAfter: true},
    ),
    ...timelineSections(),
    view(
      'chapters',
      (page) => (shows(page, 'timeline') ? {...chaptersInput(page), level: page.level} : undefined),
      ({level, ...input}) => chaptersTemplate(chaptersScene(input), {level: level + 1}),
      {pausesAfter: true},
    ),
    view(
      'table',
      (page) => (shows(page, 'table') ? {...tableInput(page), level: page.level} : undefined),
      ({level, ...input}) => tableTemplate(tableScene(input), level + 1),
    ),
    view(
      'memberships',
      (page) => (shows(page, 'table') ? {...membershipsInput(page), level: page.level} : undefined),
      ({level, ...input}) => membershipsTemplate(membershipsScene(input), level + 1),
      {pausesAfter: true},
    ),
    view(
      'sources',
      (page) => (shows(page, 'sources') ? {...sourcesInput(page), level: page.level} : undefined),
      ({level, ...input}) => sourcesTemplate(sourcesScene(input), level + 1),
    ),
  ];
}

/** The map at rest or under a hand that carries it, and over it the map in flight. */
function mapSections(driver: MapDriver): readonly Section<PageInput>[] {
  const root = place('section');
  const map = section({
    name: 'map',
    kind: 'view',
    root,
    input: (page: PageInput) =>
      shows(page, 'map') ? {...mapInput(page), frame: mapFrame(page), fineLand: page.fineLand} : undefined,
    draw(values) {
      if (values) {
        const {fineLand, ...input} = values;
        const scene = mapScene(input, fineLand);
        render(mapTemplate(scene), root);
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
      shows(page, 'map') && page.transient.flight ? {...flightInput(page), frame: mapFrame(page)} : undefined,
    draw(values) {
      const sky = root.querySelector<SVGGElement>('.flight');
      if (!sky) return;
      const passing = values?.transient.flight;
      sky.ownerSVGElement?.toggleAttribute('data-flying', passing !== undefined);
      render(
        values && passing ? svgTemplate(flightDrawing(flightScene(values, passingSheet(values, passing)))) : nothing,
        sky,
      );
    },
  });
  return [map, flight];
}

/** Strip and rows; what is said of the moment; and the cursor, which is drawn on what the rows have drawn. */
function timelineSections(): readonly Section<PageInput>[] {
  const root = place('section');
  const [controls, line, control] = [place('timeline-controls'), place('tl-layer tl-veils'), place('timeline-now')];
  const layer = new CursorLayer(line, control);
  let ground: CursorGround | undefined;
  const rows = section({
    name: 'timeline',
    kind: 'view',
    root,
    input: (page: PageInput) => (shows(page, 'timeline') ? {...rowsInput(page), level: page.level} : undefined),
    draw(values) {
      if (!values) {
        ground = undefined;
        render(nothing, root);
        return;
      }
      const {level, ...input} = values;
      const scene = rowsScene(input);
      render(timelineTemplate(scene, {level: level + 1, controls, line, control}), root);
      const {width, height, em, layout, density, plot} = scene;
      // The same object while it stays the same: the cursor need not be drawn for it.
      if (!ground || !sameValues(ground.plot, plot) || ground.layout !== layout || ground.height !== height)
        ground = {width, height, em, layout, density, plot};
    },
  });
  const moment = section({
    name: 'moment',
    kind: 'words',
    isLight: true,
    root: controls,
    input: (page: PageInput) => (ground ? {...cursorInput(page), ground} : undefined),
    draw(values) {
      if (!values) return;
      const scene = cursorScene(values, values.ground);
      render(momentControls(scene), controls);
      render(cursorControl(scene), control);
    },
  });
  const cursor = section({
    name: 'cursor',
    kind: 'cursor',
    root: line,
    input: ({day, transient: {scrubbing, playing}}: PageInput) =>
      ground ? {day, ground, isCarried: (scrubbing || playing) && !wantsLessMotion()} : undefined,
    draw(values) {
      if (values) layer.draw(values);
    },
  });
  return [rows, moment, cursor];
}
