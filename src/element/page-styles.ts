// All styles of the widget, and how the views stand together.
import {css, unsafeCSS} from 'lit';
import {detailsStyles} from '../details/details-styles.ts';
import {filtersStyles} from '../filters/filters-styles.ts';
import {mapStyles} from '../map/map-styles.ts';
import {sourcesStyles} from '../sources/sources-styles.ts';
import {tableStyles} from '../table/table-styles.ts';
import {baseStyles} from '../theme/base-styles.ts';
import {tokenSheet} from '../theme/tokens.ts';
import {chaptersStyles} from '../timeline/chapters-styles.ts';
import {drawingStyles} from '../timeline/drawing-styles.ts';
import {timelineStyles} from '../timeline/timeline-styles.ts';

const layout = css`
  /* The page may overrule the host in every way (a reset of all elements does): nothing here may depend on it. */
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .probe {
    position: absolute;
    width: 1em;
    height: 0;
    visibility: hidden;
  }
  .page {
    container: twin / inline-size;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    color: var(--twin-ink);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  /* What follows the widget on the page stays out of sight until it is drawn: nothing jumps. */
  .page.waiting {
    /* The fallback stays on the very spot where it stood before the script came: its margins collapse as they did. */
    display: block;
    container-type: normal;
    min-height: 24em;
  }
  .waiting .loading {
    margin-block: 1em;
  }
  .page.waiting.tall {
    min-height: max(24em, 100vh);
  }
  .spread,
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-items: start;
  }
  .spread.aside {
    grid-template-columns: minmax(0, 1fr) 21em;
    gap: 1.75em;
  }
  .beside {
    container: twin / inline-size;
    align-items: normal;
    align-content: start;
  }
  .loading {
    display: grid;
    place-items: center;
    min-height: 20em;
    border: 1px solid var(--twin-line);
  }
  .menus {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }
  .menu[open],
  .menu-said {
    flex: 1 1 100%;
  }
  .menu > summary {
    width: fit-content;
    list-style: none;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu > summary::after {
    content: '\\25BE' / '';
  }
  .menu[open] > summary::after {
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
  /* From the first motion on, what is out of sight is neither laid out nor painted; it keeps its size, so nothing jumps. */
  .beside,
  .timeline-key,
  .chapters,
  .table-section,
  .memberships,
  .undertakings,
  .sources {
    contain-intrinsic-size: auto 30em;
  }
  @media screen {
    [data-settled] :is(.beside, .timeline-key, .chapters, .table-section, .memberships, .undertakings, .sources) {
      content-visibility: auto;
      /* Room for the rings of the focus. */
      overflow-clip-margin: 1em;
    }
  }
  @media print {
    .spread.aside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const pageStyles = [
  unsafeCSS(tokenSheet),
  baseStyles,
  filtersStyles,
  mapStyles,
  timelineStyles,
  drawingStyles,
  chaptersStyles,
  detailsStyles,
  tableStyles,
  sourcesStyles,
  layout,
];
