// The table as a newspaper sets one: hairlines between rows, no boxes. Where it is narrow each row becomes a card.
import {css} from 'lit';
import {membershipsStyles} from './memberships-styles.ts';

/**
 * Cards on paper, in three columns: the city and its country, its documents, the rest. What stands side by side of itself
 * becomes one cell: all browsers carry the rows of a table over the end of a sheet, but not what lies in a grid or floats.
 */
const printedCards = css`
  .table {
    display: table;
  }
  .table thead {
    display: none;
  }
  .table tbody {
    display: table-row-group;
  }
  .table tbody tr {
    display: table-row;
    break-inside: avoid;
  }
  .table tbody :is(th, td) {
    display: block;
    padding: 0.1em 0;
    break-inside: avoid;
  }
  .table tbody :is(.c-city, .c-country) {
    width: 9em;
    min-width: 0;
    padding-inline-end: 1em;
  }
  .table tbody .c-city {
    padding-top: 0.7em;
  }
  .table tbody .c-document {
    display: table-cell;
    width: 100%;
    padding: 0.7em 1.5em 0.7em 0;
    break-inside: auto;
  }
  .table tbody :is(.c-since, .c-status, .c-seen, .c-distance) {
    width: 12em;
  }
  .table tbody .c-since {
    padding-top: 0.7em;
  }
  .table td[data-label]::before {
    content: attr(data-label) ' ' / '';
    font-size: 0.9375em;
    -webkit-text-fill-color: var(--twin-secondary);
  }
  .table td:is(.c-country, .c-document)::before {
    content: none;
  }
`;

export const tableStyles = css`
  ${membershipsStyles}
  .table-section .drawer-body {
    gap: 0.5em;
    justify-items: start;
  }
  .documents > summary {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    min-height: 24px;
    cursor: pointer;
  }
  .documents[open] > summary {
    margin-bottom: 0.3em;
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .table :is(th, td) {
    padding: 0.55em 1em 0.55em 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .table :last-child:is(th, td) {
    padding-inline-end: 0;
  }
  .table thead th {
    border-bottom: 1px solid var(--twin-ink);
    padding-block: 0.1em;
    white-space: nowrap;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-height: 2em;
    font-size: 0.9375em;
  }
  .sort::after {
    content: '↓' / '';
  }
  [aria-sort='ascending'] .sort::after {
    content: '↑' / '';
  }
  [aria-sort='none'] .sort::after {
    opacity: 0;
  }
  [aria-sort='none'] .sort:not(:hover) {
    -webkit-text-fill-color: var(--twin-secondary);
  }
  :not([aria-sort='none']) > .sort {
    font-weight: 700;
  }
  .table tbody tr {
    border-bottom: 1px solid var(--twin-line);
    scroll-margin-top: 1em;
    cursor: pointer;
  }
  .table tbody tr:is(:hover, [data-lit], [aria-selected='true']) {
    background: var(--twin-wash);
  }
  .table tbody tr[aria-selected='true'] {
    box-shadow: inset 0.2em 0 var(--twin-ink);
  }
  .table tbody tr[aria-selected='true'] .c-city {
    padding-inline-start: 0.6em;
  }
  .pick {
    display: block;
    min-height: 24px;
    margin-block: -2px;
    font-weight: 700;
    text-align: start;
  }
  .c-city .endonym {
    display: block;
  }
  /* Words of one column are not torn for the sake of the others. */
  .c-country,
  .c-since,
  .c-status,
  .c-distance {
    overflow-wrap: break-word;
  }
  .table .c-city {
    min-width: 6.5em;
  }
  .c-distance > span {
    white-space: nowrap;
  }
  .c-distance .hush {
    white-space: normal;
  }
  .instrument {
    font-weight: 600;
  }
  .instrument .hush {
    font-weight: 400;
  }
  .table .facts {
    gap: 0.1em;
    margin-bottom: 0.35em;
  }
  .table .fact {
    display: block;
  }
  .table .fact > * {
    display: inline;
  }
  .table .when {
    font-weight: inherit;
  }
  .table .when::after {
    content: ': ';
  }
  .documents > p.hush {
    margin-bottom: 0.35em;
  }
  .documents > .facts + .instrument {
    margin-top: 0.4em;
  }
  .word {
    display: inline-flex;
    align-items: start;
    gap: 0.4em;
  }
  .word .symbol {
    margin-top: 0.2em;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    border-block: 1px solid var(--twin-line);
    padding-block: 2em;
  }
  @container twin (max-width: 56em) {
    .table,
    .table :is(thead, tbody, tr, th, td) {
      display: block;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.9em;
      border-bottom: 1px solid var(--twin-ink);
    }
    .table [data-label]::before {
      content: attr(data-label) / '';
      grid-row: 1;
      font-size: 0.9375em;
      -webkit-text-fill-color: var(--twin-secondary);
    }
    .table thead th {
      border: 0;
      padding: 0;
      white-space: normal;
    }
    .table tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.7em;
    }
    .table .c-city {
      min-width: 0;
    }
    .table tbody .c-city {
      order: -2;
    }
    .table tbody .c-status {
      order: -1;
    }
    .table tbody tr[aria-selected='true'] {
      padding-inline-start: 0.6em;
    }
    .table tbody tr[aria-selected='true'] .c-city {
      padding-inline-start: 0;
    }
    .table tbody :is(th, td) {
      padding: 0.1em 0;
    }
    .table tbody td {
      display: grid;
      grid-template-columns: 5.5em minmax(0, 1fr);
      gap: 0 0.8em;
    }
    .table tbody td > * {
      grid-column: 2;
    }
    .table tbody .c-city {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
      margin-bottom: 0.2em;
      font-size: 1.125em;
    }
  }
  /* Large text on a small screen. */
  @container twin (max-width: 19em) {
    .table tbody td {
      display: block;
    }
    /* Too little room even for one word. */
    :is(.c-country, .c-since, .c-status, .c-distance) {
      overflow-wrap: anywhere;
    }
    .c-distance > span {
      white-space: normal;
    }
  }
  /* Cards with room beside: what the city is on the left, its documents on the right. */
  @container twin (min-width: 36em) and (max-width: 56em) {
    .table tbody tr {
      grid-template-columns: minmax(0, 18em) minmax(0, 1fr);
      grid-template-rows: repeat(5, auto) 1fr;
      column-gap: 1.5em;
    }
    .table tbody .c-document {
      display: block;
      grid-column: 2;
      grid-row: 1 / -1;
    }
    .table tbody .c-document::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .table tbody tr[aria-selected='true'] {
      border-inline-start: 0.25em solid Highlight;
    }
  }
  @media print {
    .table tbody tr {
      break-inside: avoid;
    }
    /* What takes a third of a sheet may go on over its end, from one fact to the next: else it leaves a third empty. */
    .table tbody tr[data-long][data-long] {
      break-inside: auto;
    }
    .instrument {
      break-after: avoid;
    }
    .table thead {
      display: table-header-group;
      break-inside: avoid;
    }
    /* Browsers repeat no head with buttons in it. */
    .table .sort {
      display: contents;
      overflow-wrap: normal;
    }
    .table .sort::after {
      margin-inline-start: 0.25em;
    }
    .table .c-document {
      width: 38%;
    }
    /* The documents tell their kinds themselves. */
    .documents > summary {
      display: none;
    }
    @container twin (min-width: 36em) and (max-width: 56em) {
      ${printedCards}
    }
    .table tbody tr[aria-selected='true'] {
      background: none;
      box-shadow: none;
    }
    .table tbody tr[aria-selected='true'] .c-city {
      padding-inline-start: 0;
    }
  }
  /* Upright sheets: seven columns would leave the documents a third of them, and the table would be twice as long. */
  @media print and (orientation: portrait) {
    @container twin (min-width: 36em) {
      ${printedCards}
    }
  }
`;
