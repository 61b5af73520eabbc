// All styles of the widget, and how the views stand together.
import {css, unsafeCSS} from 'lit';
import {detailsStyles} from '../details/details-styles.ts';
import {filtersStyles} from '../filters/filters-styles.ts';
import {barStyles} from '../map/bar-styles.ts';
import {drawingStyles} from '../drawing/drawing-styles.ts';
import {mapStyles} from '../map/map-styles.ts';
import {factsStyles} from '../shared/facts-styles.ts';
import {sourcesStyles} from '../sources/sources-styles.ts';
import {tableStyles} from '../table/table-styles.ts';
import {baseStyles} from '../theme/base-styles.ts';
import {resetStyles} from '../theme/reset-styles.ts';
import {tokenSheet} from '../theme/tokens.ts';
import {ASIDE, GAP} from './stage.ts';
import {chaptersStyles} from '../timeline/chapters-styles.ts';
import {AXIS, HEAD, STRIP} from '../timeline/layout.ts';
import {timelineStyles} from '../timeline/timeline-styles.ts';

const layout = css`
  /* The page may overrule the host in every way (a reset of all elements does): nothing here may depend on it. */
  :host {
    display: block;
    /* A page may set its text in columns: nothing of this can be torn. */
    column-span: all;
    break-inside: avoid-column;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * Where a box is as wide as what is in it, this is what is in it: the widget itself is laid out by the room that it gets,
   * and by itself has no width. A picture with a width in percents gives way to anything, down to its least width, as text does.
   */
  .breadth {
    float: left; /* Out of the way of margins, which collapse through the widget while it waits. */
    /* The page may have made the host a flex row: there it takes nothing from the widget, and yet tells its width. */
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
    height: 0;
    overflow: clip;
    visibility: hidden;
  }
  .breadth canvas {
    display: block;
    width: 100vw;
    min-width: 240px;
    max-width: 100%;
    height: 0;
  }
  .breadth[data-tight] canvas {
    min-width: 120px;
  }
  .probe {
    position: absolute;
    inset: 0 0 auto;
    height: 1em;
    visibility: hidden;
    pointer-events: none;
    /* Its end tells that the page has another ink. */
    transition: color 1ms;
  }
  /* A theme brings paddings: there is less room. */
  :host([theme]) .probe,
  [data-behind='neither'] > .probe {
    height: 2em;
  }
  .page {
    container: twin / inline-size;
    position: relative;
    display: grid;
    flex: 1 0 100%; /* Of a host that the page has made a flex row. */
    box-sizing: border-box;
    width: 100%;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .page > .header-section {
    margin-bottom: 0.5em;
  }
  /* What follows the widget on the page stays out of sight until it is drawn: nothing jumps. */
  .page.waiting {
    /* The fallback stays on the very spot where it stood before the script came: its margins collapse as they did. */
    display: block;
    container-type: normal;
    min-height: 24em;
    overflow-y: clip;
  }
  /*
   * In columns of the page's that span nothing (a flex row in them) what lies in a line is not torn, in WebKit either. Nor is
   * there any try to: Chromium takes a minute to find where a grid of the page's, with this in it, could be.
   */
  @media screen {
    .page[data-in-columns]:not(.waiting) {
      display: inline-grid;
      vertical-align: top;
    }
  }
  .waiting .loading {
    margin-block: 1em;
  }
  /* What is drawn by now will take the fallback's place as a whole. It is as wide as it will be then, to be measured. */
  .waiting > :is(.section, .stage, .time, .drawers) {
    container: twin / inline-size;
    position: absolute;
    inset: 0 0 auto;
    visibility: hidden;
  }
  .page.tall {
    min-height: max(24em, 100vh);
    align-content: start;
  }
  .window-probe {
    display: block;
    /* As in pictures. */
    letter-spacing: normal;
    word-spacing: normal;
    height: 100vh;
    height: 100svh;
  }
  .stage.aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) ${ASIDE}em;
    gap: ${GAP}em;
  }
  /* As tall as the map, whatever is in it: that scrolls. */
  .beside {
    container: twin / inline-size;
    position: relative;
    min-height: 15em;
  }
  .beside-scroll {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
    position: absolute;
    inset: 0;
    inset-inline-start: -0.3em;
    padding-inline-start: 0.3em; /* Room for the ring of what has the focus. */
    padding-inline-end: 0.6em; /* Beside the scrollbar, where one lies over the content. */
    overflow-y: auto;
    scrollbar-width: thin;
    overscroll-behavior: auto;
  }
  .time {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  /* While the reader is among the rows, day and slider stay in sight. */
  @media screen and (min-height: 35em) {
    .time-section {
      position: sticky;
      top: var(--sticky-top, 0px);
      z-index: 2;
      background: var(--behind, var(--twin-paper));
    }
    :host([theme]) .time-section,
    [data-behind='neither'] .time-section {
      background: var(--twin-paper);
    }
  }
  @media screen {
    .header-section {
      min-height: var(--header-height, 0);
    }
  }
  .page[data-card] {
    gap: 0.5em;
  }
  .page[data-card] > .header-section {
    margin-bottom: 0;
  }
  @container twin (max-width: 30em) {
    [data-card] > .header-section .title {
      font-size: 1.125em;
    }
    [data-card] .card-foot {
      font-size: 0.9375em;
      line-height: 1.3;
    }
    [data-card] .map-caption {
      position: absolute;
    }
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
  }
  .card-foot .lede {
    font-size: 1em;
  }
  .whole {
    font-weight: 600;
  }
  /* Unseen until the keyboard comes to it. */
  .skip:focus {
    z-index: 4;
    width: auto;
    height: auto;
    margin: 0;
    clip-path: none;
    background: var(--twin-paper);
  }
  /* Where there is room, the way to the table is in sight. */
  .to-table::after {
    content: '\\2193' / '';
  }
  @container twin (min-width: 52em) {
    .to-table.to-table {
      z-index: 1;
      justify-self: end;
      width: auto;
      height: auto;
      margin: 0;
      clip-path: none;
      border-color: var(--twin-line);
      font-size: 0.9375em;
    }
    .header .title {
      padding-inline-end: 6em;
    }
    .header .shown {
      margin-inline-end: 9em;
    }
  }
  .end {
    position: absolute;
    inset: auto 0 0;
    outline: none;
  }
  .drawers > .section > section + section,
  .drawers > .section + .section {
    margin-top: 0;
  }
  .drawer {
    border-top: 1px solid var(--twin-secondary);
    padding-top: 0;
  }
  .drawers > .section:last-child > section:last-child > .drawer {
    border-bottom: 1px solid var(--twin-secondary);
  }
  .drawer > summary {
    display: flex;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 0.3em;
    list-style: none;
    cursor: pointer;
  }
  .drawer > summary::-webkit-details-marker {
    display: none;
  }
  .drawer > summary::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.15em 0.1em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.15em) rotate(-45deg);
  }
  .drawer[open] > summary::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .drawer > summary:hover > .head {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .drawer > summary > .head {
    flex: none;
    max-width: 100%;
  }
  .drawer-told {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    text-align: end;
  }
  .drawer-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
    padding-bottom: 1.5em;
  }
  @container twin (max-width: 30em) {
    .drawer > summary {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 0.6em;
    }
    .drawer-told {
      grid-column: 2;
      text-align: start;
    }
  }
  @container twin (max-width: 16em) {
    .drawer-told {
      white-space: normal;
    }
  }
  .loading {
    display: grid;
    place-items: center;
    min-height: 20em;
    border: 1px solid var(--twin-line);
  }
  .menus,
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }
  .page > .menus-section > .menus > .menu[open] {
    flex: 1 1 100%;
  }
  .menu > summary {
    width: fit-content;
  }
  .menu:not([data-menu='help']) > summary::after {
    content: '\\25BE' / '';
  }
  .menu:not([data-menu='help'])[open] > summary::after {
    content: '\\25B4' / '';
  }
  .alert {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1em 1.25em;
    border-inline-start: 0.25em solid var(--twin-home);
    background: var(--twin-wash);
  }
  .problems {
    display: grid;
    gap: 0.35em;
    overflow-wrap: anywhere;
  }
  .quoted,
  .remedy {
    display: block;
  }
  .quoted {
    font-family: monospace;
    white-space: pre-wrap;
  }
  /*
   * While the map flies, what is out of sight is neither laid out nor painted; it keeps its size, so nothing jumps. Not at
   * rest: pictures of whole pages would miss it.
   */
  .section > :is(figure, section) {
    contain-intrinsic-size: auto 30em;
  }
  .section > section + section {
    margin-top: 2em;
  }
  /* Nothing to show: no gap either. */
  .section:empty {
    display: none;
  }
  /* What is drawn anew in one of them leaves the paint of all others alone. */
  header,
  figure,
  section,
  .beside {
    isolation: isolate;
  }
  @media screen {
    .page:has([data-flying]) [data-away] > :is(figure, section) {
      content-visibility: auto;
    }
  }
  .portion {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-top: 0.75em;
  }
  .printed-address {
    display: none;
  }
  @media print {
    .printed-address {
      display: flex;
      align-items: center;
      gap: 1em;
      break-inside: avoid;
    }
    .printed-address svg {
      flex: none;
    }
    .printed-url {
      overflow-wrap: anywhere;
      font-weight: 600;
    }
    .page {
      display: block;
      /* As newspapers set it, and never smaller than they do. */
      font-size: max(0.7em, 8.5pt);
      orphans: 3;
      widows: 3;
    }
    /* Room that does not change when the pictures are drawn for the sheet: browsers have counted the sheets by then. */
    .map-svg,
    .strip-drawing,
    .timeline-drawing {
      width: 100%;
      /* On paper, vh are hundredths of the sheet. */
      max-height: min(17.5cm, 66vh);
    }
    .strip-drawing {
      height: ${HEAD + STRIP + AXIS}em;
    }
    .map-svg {
      aspect-ratio: 4 / 3;
      max-height: 60vh;
    }
    /* Heading, map, its key and the strip stand on one sheet; rows and their key on the next. */
    @media (orientation: portrait) {
      .map-svg {
        max-height: 50vh;
      }
    }
    /* Along the sheet the timeline needs all of it; its key comes on the next. */
    @media (orientation: landscape) {
      .timeline-drawing {
        max-height: 80vh;
      }
      .timeline.timeline {
        break-inside: auto;
      }
    }
    .page > * + *,
    .section > section + section {
      margin-top: 1.5em;
    }
    /* Out of flow as they are, they would bring pages of their own. */
    .unseen,
    .probe {
      display: none;
    }
    /* Blocks flow on over the end of a sheet; what lies in a grid is pushed whole to the next, or torn. */
    .stage.stage,
    .time,
    .beside,
    .beside-scroll,
    .drawer,
    .drawer > summary,
    .drawer-body,
    .details,
    .membership dl,
    .disputes {
      display: block;
    }
    .beside-scroll {
      position: static;
      padding-inline-start: 0;
      overflow: visible;
    }
    .beside {
      container-type: normal;
      min-height: 0;
    }
    .surface {
      height: auto;
    }
    .drawer.drawer.drawer {
      border: 0;
    }
    /* What follows the widget on the page does not go to a sheet of its own for a blank line. */
    .drawer-body {
      padding: 0;
    }
    .drawer > summary::before,
    .drawer-told {
      display: none;
    }
    /* Paper opens all. */
    details::details-content {
      display: block;
      content-visibility: visible;
    }
    :is(.stage, .beside-scroll, .time) > * + *,
    .details > * + .head {
      margin-top: 1.25em;
    }
    :is(.details, .drawer-body, .disputes) > * + * {
      margin-top: 0.7em;
    }
    .map,
    .time-control,
    .timeline,
    .legend,
    .fact,
    .membership :is(dt, li),
    .disputes li,
    .alert {
      break-inside: avoid;
    }
    .head,
    .drawer > summary,
    .drawer-body > .hush:first-child,
    .name,
    .subhead,
    .nameplate,
    .document-head,
    .timeline-head,
    dt {
      break-after: avoid;
    }
    /* Firefox knows no such rule: there a heading needs the room of some lines, which those then take. */
    :is(.head, .subhead, .nameplate, .name) {
      break-inside: avoid;
    }
    :is(.head, .subhead, .nameplate, .name)::after {
      content: '';
      display: block;
      height: 5em;
      margin-bottom: -5em;
    }
    .rule {
      border-top-width: 1pt;
    }
    .chapter + .chapter {
      margin-top: 0.8em;
    }
    .arc[data-dim] {
      stroke-opacity: 1;
    }
    [data-dim] .mark,
    [data-dim] > .tl-drawn {
      opacity: 1;
    }
  }
`;

export const pageStyles = [
  resetStyles,
  unsafeCSS(tokenSheet),
  baseStyles,
  factsStyles,
  filtersStyles,
  barStyles,
  drawingStyles,
  mapStyles,
  timelineStyles,
  chaptersStyles,
  detailsStyles,
  tableStyles,
  sourcesStyles,
  layout,
];
