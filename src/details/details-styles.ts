// Details: a column of text under a rule of ink.
import {css} from 'lit';

export const detailsStyles = css`
  .details {
    display: grid;
    align-content: start;
    gap: 0.8em;
    max-width: 44em;
    scroll-margin-top: 1em;
  }
  /* In a column that scrolls there is no room around it. */
  .beside :is(.details, .story):focus-visible {
    outline-offset: -0.15em;
  }
  .nameplate,
  .document-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 1em;
  }
  .nameplate > div {
    flex: 1 1 7em;
    min-width: 0;
  }
  .name {
    font-size: 1.5em;
    text-wrap: wrap;
  }
  .nameplate .endonym {
    -webkit-text-fill-color: var(--twin-secondary);
    font-size: 1.125em;
  }
  .details .close {
    flex: none;
    min-height: 2em;
    padding: 0 0.6em;
    font-size: 0.875em;
  }
  :is(.standing .small, .subhead, .instrument)::first-letter {
    text-transform: uppercase;
  }
  .standing strong {
    font-size: 1.125em;
  }
  .picture img {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--twin-wash);
  }
  .traits {
    display: grid;
    gap: 0.15em;
    border-block: 1px solid var(--twin-line);
    padding-block: 0.6em;
  }
  .traits > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: 0.8em;
  }
  .details .head {
    margin-top: 0.5em;
  }
  .document {
    display: grid;
    gap: 0.4em;
  }
  .document + .document {
    border-top: 1px solid var(--twin-line);
    padding-top: 0.8em;
  }
  .document-head {
    flex-wrap: wrap;
    align-items: baseline;
    row-gap: 0;
  }
  .outlink {
    display: inline-block;
    padding: 0.2em 0.3em;
  }
  @container twin (max-width: 17em) {
    .traits > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @container twin (min-width: 64em) {
    .details .fact {
      grid-template-columns: minmax(0, 8.5em) minmax(0, 1fr);
    }
  }
`;
