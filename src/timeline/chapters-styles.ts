// Styles of the story: a card by the map, a list of its chapters, and columns of text, as many as there is room for.
import {css} from 'lit';

export const chaptersStyles = css`
  .story {
    display: grid;
    align-content: start;
    gap: 0.5em;
    max-width: 44em;
    scroll-margin-block: 8em 1em;
  }
  .story-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.75em;
  }
  .story-head > p {
    flex: 1 1 6em;
  }
  :dir(rtl) .story-head .rounds svg {
    transform: scaleX(-1);
  }
  .story-head .rounds .button {
    width: 2.25em;
    height: 2.25em;
  }
  .chapter-index {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0 1.5em;
    margin-top: 0.4em;
  }
  .chapter-entry {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    align-items: baseline;
    width: 100%;
    height: 100%;
    min-height: 2.25em;
    border: 0;
    border-bottom: 1px solid var(--twin-line);
    background: none;
    padding: 0.45em 0.2em;
    text-align: start;
    line-height: 1.3;
    cursor: pointer;
  }
  .chapter-entry:is(:hover, [aria-current]) {
    background: var(--twin-wash);
  }
  .chapter-entry[aria-current] {
    box-shadow: inset 0.2em 0 var(--twin-ink);
    font-weight: 700;
  }
  .chapter-number {
    -webkit-text-fill-color: var(--twin-secondary);
  }
  .chapter-texts {
    margin-top: 0.2em;
  }
  .chapter-texts > summary {
    width: fit-content;
    min-height: 1.75em;
    cursor: pointer;
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 1.25em 1.75em;
    padding-top: 0.5em;
  }
  .chapter {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.4em;
  }
  .chapter-text {
    text-wrap: pretty;
    overflow-wrap: anywhere; /* A name may be longer than the column. */
    hyphens: auto;
  }
  @media print {
    .texts {
      display: block;
    }
    .chapter {
      break-inside: avoid;
    }
    .chapter-texts > summary {
      display: none;
    }
  }
`;
