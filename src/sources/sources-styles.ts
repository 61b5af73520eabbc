// Sources: small print in two columns where there is room.
import {css} from 'lit';

export const sourcesStyles = css`
  .source-list,
  .sources .disputes {
    columns: 26em 2;
    column-gap: 2.5em;
  }
  .sources .disputes {
    display: block;
    max-width: none;
  }
  .sources .disputes li {
    break-inside: avoid;
    padding-block: 0.3em;
  }
  .source-list li {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr);
    break-inside: avoid;
    padding-block: 0.2em;
    scroll-margin-block: 4em;
  }
  .source-list li:focus {
    outline: 0.15em solid var(--twin-focus);
    outline-offset: 0;
  }
  @media print {
    /* Columns that meet the end of a sheet go on beside it, and browsers then shrink everything. */
    .source-list,
    .sources .disputes {
      columns: auto;
    }
    .source-list a {
      text-decoration: none;
    }
    .source-list a::after {
      content: ' ' attr(href) ' ' / '';
      overflow-wrap: anywhere;
    }
  }
  .source-list .imprint {
    margin-inline-start: 0.25em;
  }
  .source-list .number {
    padding-inline-end: 0.6em;
    text-align: end;
    -webkit-text-fill-color: var(--twin-secondary);
  }
`;
