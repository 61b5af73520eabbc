// The frame of the page: how the sections stand together, and what is said when there is nothing to draw.
// Containers, not viewports, decide: beside the map there is room for filters and details from a width on (stage.ts), below
// that everything stands in one column.
import {html, nothing, type TemplateResult} from 'lit';
import type {Load} from '../browser/loading.ts';
import type {ProblemsPart} from '../browser/problems-part.ts';
import type {Messages} from '../i18n/messages.ts';
import type {ProblemMessages} from '../i18n/problem-messages.ts';
import type {Words} from '../i18n/words.ts';
import type {Problem} from '../model/problem.ts';
import {heading} from '../shared/heading.ts';
import type {Panel} from '../state/view-state.ts';
import type {SectionName} from './section-root.ts';
import {isCard} from './stage.ts';

export interface Page {
  /** The browser is still reading the host page: the fallback between the tags may not be there yet, and would move what stands below it. */
  readonly isBeingRead: boolean;
  /** An atlas has been asked for and is not there yet, or nothing stands there until it is drawn. */
  readonly isAwaited: boolean;
  readonly load: Load;
  /** Where the sections are drawn; undefined until there is something to draw. */
  readonly roots: Readonly<Record<SectionName, Element>> | undefined;
  /** What comes first has been drawn, and can be shown. */
  readonly isStaged: boolean;
  /** All of them have been drawn. */
  readonly isWhole: boolean;
  /** There is room beside the map. */
  readonly isAside: boolean;
  readonly panels: readonly Panel[];
  /** What moves, if anything. */
  readonly moving: 'cursor' | 'map' | undefined;
  readonly words: Words;
  /** What will be drawn is higher than a screen. */
  readonly tall: boolean;
  /** Level of the first heading. */
  readonly level: number;
  /** Live text for screen readers, short. */
  readonly spoken: string;
  /** The address of the view, for paper. */
  readonly printed: TemplateResult | typeof nothing;
  /** What the keyboard may pass by. */
  readonly title: string;
}

const MOST_PROBLEMS = 5;

export function pageTemplate(page: Page): TemplateResult {
  const {load, words, spoken, moving} = page;
  const roots = load.state === 'failed' ? undefined : page.roots;
  const isFailed = load.state === 'failed';
  const isShown = roots !== undefined && page.isStaged;
  const isWhole = isFailed || (isShown && page.isWhole);
  const waits = `${isShown || isFailed ? '' : ' waiting'}${page.tall && !isWhole ? ' tall' : ''}`;
  return html`<span class="breadth" aria-hidden="true"><canvas width="1" height="0"></canvas></span>
    <div
      class="page${waits}"
      lang=${words.locale}
      dir=${words.language.dir}
      ?data-card=${isCard(page.panels)}
      data-moving=${moving ?? nothing}
    >
      ${load.state === 'failed' ? failure(load, page) : nothing}
      ${load.state === 'ready' && load.notice ? notice({...load, problems: load.notice}, words) : nothing}
      ${isShown ? skipButton(page) : nothing} ${roots ? layout(roots, page) : nothing}
      <div class="fallback" ?hidden=${isShown}><slot></slot></div>
      ${page.isAwaited && !isShown && !page.isBeingRead ? html`<p class="loading hush" role="status">${words.messages.loading.loading}</p>` : nothing}
      ${roots && isWhole ? page.printed : nothing}
      <slot name="footer" ?hidden=${!(roots && isWhole)}></slot>
      <span class="end"></span>
      <p class="unseen" role="status" .textContent=${spoken}></p>
      <span class="probe" aria-hidden="true"><span class="window-probe"></span></span>
    </div>`;
}

/** Each section is drawn into a root of its own (sections.ts); here the roots are put in their places. */
function layout(roots: Readonly<Record<SectionName, Element>>, {isAside, isWhole, panels}: Page): TemplateResult {
  const {header, card, map, note, menus, filters, story, details, list, time, rows} = roots;
  const {chapters, table, memberships, about, sources} = roots;
  const [hasMap, isTimed] = [panels.includes('map'), panels.includes('timeline')];
  const stage = isAside
    ? html`<div class="stage aside">
        ${map}
        <div class="beside"><div class="beside-scroll" tabindex="-1">${story}${details}${filters}${list}</div></div>
      </div>`
    : map;
  // Where there is no map, what stands in its toolbar stands by itself.
  return html`${header}${hasMap ? nothing : filters}${stage}${card}
    <div class="time" part=${isTimed ? 'timeline' : nothing}>
      ${time}${isAside ? nothing : html`${hasMap && isTimed ? note : nothing}${story}${details}`}${rows}
    </div>
    ${chapters}
    <div class="drawers">${table}${memberships}${about}${sources}</div>
    ${hasMap || !isWhole ? nothing : menus}`;
}

/** The first things that the keyboard meets: the way past all this, and to the same facts as text. */
const skipButton = ({words, title, panels}: Page): TemplateResult => html`
  <button type="button" class="button skip unseen screen-only" data-act="skip">
    <span .textContent=${words.messages.common.skip(title)}></span>
  </button>
  ${
    panels.includes('table') && panels.length > 1
      ? html`<button type="button" class="button skip to-table unseen screen-only" data-act="table">
          <span .textContent=${words.messages.table.skipTo}></span>
        </button>`
      : nothing
  }
`;

interface Told {
  readonly problems: readonly Problem[];
  readonly canRetry?: boolean;
  readonly part?: ProblemsPart;
}

function failure(told: Told, {level, words}: Page): TemplateResult {
  return html`<div class="alert" role="alert">
    ${heading(level, words.messages.loading.failed, {kind: 'head'})} ${problemList(told, words)}
  </div>`;
}

function notice(told: Told, words: Words): TemplateResult {
  return html`<div class="alert" role="alert">
    <p>${words.messages.loading.earlierStays}</p>
    ${problemList(told, words)}
  </div>`;
}

/** The first five, the count of the rest, and Retry where a retry can help. */
function problemList({problems, canRetry, part}: Told, {language, messages}: Words): TemplateResult {
  const rest = problems.length - MOST_PROBLEMS;
  return html`<ul class="problems">
      ${problems.slice(0, MOST_PROBLEMS).map((problem) => problemItem(problem, messages, part?.messagesIn(language)))}
      ${rest > 0 ? html`<li>${messages.loading.moreProblems(rest)}</li>` : nothing}
    </ul>
    ${
      canRetry
        ? html`<button type="button" part="button" class="button" data-act="retry">${messages.common.retry}</button>`
        : nothing
    }`;
}

/** What is wrong and where, the line of the file if it is one, and what to do; in short as long as there are no words for more. */
function problemItem(problem: Problem, {loading}: Messages, words?: ProblemMessages): TemplateResult {
  const {text} = problem;
  return html`<li>
    ${words ? words.problems.problemLine(problem) : loading.brief(problem)}
    ${text ? html`<code class="quoted" translate="no" dir="ltr">${text}</code>` : nothing}
    ${words ? html`<span class="remedy hush">${words.remedies.remedyLine(problem)}</span>` : nothing}
  </li>`;
}
