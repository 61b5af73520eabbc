// Header and filters: the title over its sentence; search beside the legend where there is room.
import {css} from 'lit';

export const filtersStyles = css`
  .header {
    display: grid;
    gap: 0.4em;
  }
  .header .lede {
    max-width: 68em;
  }
  @container twin (max-width: 32em) {
    .header {
      gap: 0.25em;
    }
    .header .title {
      font-size: 1.375em;
    }
    .header .lede {
      font-size: 1em;
    }
  }
  /* How much the filters leave comes and goes: it takes no room of its own, or all below would jump under the hand. */
  .header {
    position: relative;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .header > .lede {
    grid-column: 1 / -1;
  }
  .homes {
    grid-column: 1 / -1;
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .homes .field {
    width: auto;
    min-width: 0;
  }
  .shown {
    grid-area: 1 / 2;
    align-self: end;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.8em;
  }
  @container twin (max-width: 32em) {
    .shown {
      position: absolute;
      grid-area: auto;
      inset: 100% 0 auto;
      font-size: 0.875em;
      line-height: 1.3;
    }
  }
  /* Kept on one line where there is room for it. */
  .kept {
    display: inline-block;
  }
  .filters,
  .facets {
    display: grid;
    gap: 0.8em 1.5em;
  }
  .filters .label {
    margin-bottom: 0.3em;
  }
  .filters .chip[aria-disabled='true'] {
    border-style: dashed;
  }
  .beside .chip {
    font-size: 0.875em;
    padding-inline: 0.55em;
  }
  .more summary {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 1.7em;
    cursor: pointer;
  }
  .more summary::before {
    content: '';
    width: 0.42em;
    height: 0.42em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: rotate(-45deg);
  }
  .more[open] summary::before {
    transform: translateY(-0.1em) rotate(45deg);
  }
  .facets {
    padding-top: 0.6em;
  }
  @container twin (min-width: 45em) {
    .filters,
    .facets {
      grid-template-columns: minmax(12em, 16em) 1fr;
    }
    .more {
      grid-column: 1 / -1;
    }
    .facets > :last-child:nth-child(3) {
      grid-column: 2;
    }
  }
  @media print {
    .filters {
      display: block;
    }
    .filters .chip {
      min-height: 0;
    }
  }
  .city-list ul {
    margin-top: 0.35em;
    columns: 2;
    column-gap: 1.25em;
    border-top: 1px solid var(--twin-line);
    padding-top: 0.4em;
  }
  .city-list li {
    break-inside: avoid;
  }
  .city-entry {
    display: flex;
    align-items: center;
    gap: 0.5em;
    width: 100%;
    min-height: 1.75em;
    padding: 0.1em 0.2em;
    text-align: start;
    line-height: 1.25;
  }
  .city-entry:is(:hover, [data-lit]) {
    background: var(--twin-wash);
  }
`;
