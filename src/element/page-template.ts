// How the views stand together. Containers, not viewports, decide: beside the map there is room for filters and details
// from ASIDE_FROM on, below that everything stands in one column.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {detailsScene} from '../details/details-scene.ts';
import {detailsTemplate} from '../details/details-template.ts';
import {cityListScene, cityListTemplate} from '../filters/city-list.ts';
import {filtersScene} from '../filters/filters-scene.ts';
import {filtersTemplate} from '../filters/filters-template.ts';
import {headerScene} from '../filters/header-scene.ts';
import {headerTemplate} from '../filters/header-template.ts';
import type {Land} from '../geo/land.ts';
import type {Words} from '../i18n/words.ts';
import {mapScene, type MapScene} from '../map/map-scene.ts';
import {mapTemplate} from '../map/map-template.ts';
import type {Problem} from '../model/problem.ts';
import {sourcesScene} from '../sources/sources-scene.ts';
import {sourcesTemplate} from '../sources/sources-template.ts';
import type {Stage} from '../state/frame.ts';
import type {Panel} from '../state/view-state.ts';
import type {Load} from './loading.ts';
import type {Follower, Pace} from './pace.ts';
import type {Unrolling} from './unrolling.ts';
import {membershipsScene} from '../table/memberships-scene.ts';
import {membershipsTemplate} from '../table/memberships-template.ts';
import {tableScene} from '../table/table-scene.ts';
import {tableTemplate} from '../table/table-template.ts';
import {chaptersScene} from '../timeline/chapters-scene.ts';
import {chaptersTemplate} from '../timeline/chapters-template.ts';
import {rowsScene} from '../timeline/timeline-scene.ts';
import {timelineTemplate} from '../timeline/timeline-template.ts';
import {heading} from '../shared/heading.ts';

export interface Page {
  readonly load: Load;
  readonly stage: Stage | undefined;
  readonly pace: Pace;
  readonly unrolling: Unrolling;
  readonly words: Words;
  /** What will be drawn is higher than a screen. */
  readonly tall: boolean;
  /** Level of the first heading. */
  readonly level: number;
  readonly fineLand: Land | undefined;
  /** The map has been drawn from it. */
  readonly mapDrawn: (scene: MapScene) => void;
  /** Live text for screen readers, short. */
  readonly spoken: string;
  /** Download and share. */
  readonly menus: TemplateResult;
}

/** In em. */
const ASIDE_FROM = 60;
const ASIDE = 21;
const GAP = 1.75;
const MOST_PROBLEMS = 5;

export function pageTemplate(page: Page): TemplateResult {
  const {load, stage, words, spoken} = page;
  const drawn = stage !== undefined && load.state !== 'failed';
  const shown = drawn ? page.unrolling.panels(stage.view) : [];
  const isWhole = load.state === 'failed' || (drawn && page.unrolling.isWhole);
  const waits = `${drawn || isWhole ? '' : ' waiting'}${page.tall && !isWhole ? ' tall' : ''}`;
  const dir = words.locale === 'en' || words.locale === 'pl' ? 'ltr' : nothing;
  return html`<span class="breadth" aria-hidden="true"><canvas width="1" height="0"></canvas></span>
    <div class="page${waits}" lang=${words.locale} dir=${dir} data-moving=${motionOf(stage) ?? nothing}>
      ${load.state === 'failed' ? failure(load.problems, load.canRetry, page) : nothing}
      ${load.state === 'ready' && load.notice ? notice(load.notice, load.canRetry === true, words) : nothing}
      ${drawn ? views(stage, shown, page) : nothing}
      <div class="fallback" ?hidden=${drawn}><slot></slot></div>
      ${!drawn && load.state === 'loading' ? html`<p class="loading hush" role="status">${words.messages.problems.loading}</p>` : nothing}
      ${drawn ? html`${page.menus}<slot name="footer"></slot>` : nothing}
      <p class="unseen" role="status">${spoken}</p>
      <span class="probe" aria-hidden="true"></span>
    </div>`;
}

/** What moves, if anything. */
function motionOf(stage: Stage | undefined): 'cursor' | 'map' | undefined {
  const {scrubbing = false, playing = false, moving = false} = stage?.transient ?? {};
  return scrubbing ? 'cursor' : playing || moving ? 'map' : undefined;
}

/** Every view is drawn anew only when something has changed that it is made of: a drag of the map leaves the table alone. */
function views(stage: Stage, panels: readonly Panel[], {level, fineLand, mapDrawn, pace}: Page): TemplateResult {
  const {atlas, words, view, today, frame, transient} = stage;
  const {em, width, mapHeight, onScreen = width / em} = frame;
  const shows = (panel: Panel): boolean => panels.includes(panel);
  const [map, timeline, table] = [shows('map'), shows('timeline'), shows('table')];
  const aside = map && onScreen >= ASIDE_FROM;
  const follow = (follower: Follower) => pace.shownBy(follower, stage);
  const [head, mapped, beside] = [follow('head'), follow('map'), follow('beside')];
  const [rows, tabled] = [follow('rows'), follow('table')];
  const drawMap = () => {
    const mapWidth = aside && frame.onScreen === undefined ? width - (ASIDE + GAP) * em : width;
    const room = [mapWidth, mapHeight, em, frame.textWidth];
    return guard([...moment(mapped), mapped.view, mapped.transient, ...room, fineLand], () => {
      const scene = mapScene({...mapped, frame: {...frame, width: mapWidth}}, fineLand);
      mapDrawn(scene);
      return mapTemplate(scene);
    });
  };
  const selected = shows('details') && view.city !== undefined;
  const details = selected
    ? guard(['details', ...moment(beside), view.city, level], () => detailsFor(beside, level + 1))
    : aside
      ? guard(['cities', ...moment(beside), view.filters, transient.highlighted], () =>
          cityListTemplate(cityListScene(beside)),
        )
      : nothing;
  const filters =
    map || timeline || table
      ? guard([...moment(beside), view.filters], () => filtersTemplate(filtersScene(beside)))
      : nothing;
  return html`${guard([...moment(head), view.filters, level], () => headerTemplate(headerScene(head), level))}
    <div class=${aside ? 'spread aside' : 'spread'}>
      ${
        aside
          ? html`${drawMap()}
              <div class="beside">${filters}${details}</div>`
          : html`${map ? drawMap() : nothing}${details}${filters}`
      }
    </div>
    ${
      timeline
        ? html`${guard(
            [
              ...moment(rows),
              today,
              rows.view.rows,
              rows.view.filters,
              rows.view.city,
              rows.frame,
              rows.transient.highlighted,
              level,
            ],
            () => timelineTemplate(rowsScene(rows), {level: level + 1}),
          )}
          ${guard([atlas, words, view.chapter, level], () => chaptersTemplate(chaptersScene(stage), {level: level + 1}))}`
        : nothing
    }
    ${
      table
        ? html`${guard([...moment(tabled), view.filters, view.sort, view.city, transient.highlighted, level], () =>
            tableTemplate(tableScene(tabled), level + 1),
          )}${guard([...moment(tabled), level], () => membershipsTemplate(membershipsScene(tabled), level + 1))}`
        : nothing
    }
    ${shows('sources') ? guard([atlas, words, level], () => sourcesTemplate(sourcesScene(stage), level + 1)) : nothing}`;
}

const moment = ({atlas, words, day}: Stage) => [atlas, words, day] as const;

function detailsFor(stage: Stage, level: number): TemplateResult | typeof nothing {
  const scene = detailsScene(stage);
  return scene ? detailsTemplate(scene, level) : nothing;
}

function failure(problems: readonly Problem[], canRetry: boolean, {level, words}: Page): TemplateResult {
  return html`<div class="alert" role="alert">
    ${heading(level, words.messages.problems.failed, {kind: 'head'})} ${problemList(problems, canRetry, words)}
  </div>`;
}

function notice(problems: readonly Problem[], canRetry: boolean, words: Words): TemplateResult {
  return html`<div class="alert" role="alert">
    <p>${words.messages.problems.earlierStays}</p>
    ${problemList(problems, canRetry, words)}
  </div>`;
}

/** The first five, the count of the rest, and Retry where a retry can help. */
function problemList(problems: readonly Problem[], canRetry: boolean, {messages}: Words): TemplateResult {
  const rest = problems.length - MOST_PROBLEMS;
  return html`<ul class="problems">
      ${problems.slice(0, MOST_PROBLEMS).map((problem) => problemItem(problem, messages))}
      ${rest > 0 ? html`<li>${messages.problems.moreProblems(rest)}</li>` : nothing}
    </ul>
    ${
      canRetry
        ? html`<button type="button" part="button" class="button" data-act="retry">${messages.common.retry}</button>`
        : nothing
    }`;
}

/** What is wrong and where, the line of the file if it is one, and what to do. */
function problemItem(problem: Problem, {problems, remedies}: Words['messages']): TemplateResult {
  const {text} = problem;
  return html`<li>
    ${problems.problemLine(problem)}
    ${text ? html`<code class="quoted" translate="no" dir="ltr">${text}</code>` : nothing}
    <span class="remedy hush">${remedies.remedyLine(problem)}</span>
  </li>`;
}
