// Styles of the chapters: columns of text, as many as there is room for; the one shown stands under a line of ink.
import {css} from 'lit';

export const chaptersStyles = css`
  .chapters-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  :dir(rtl) .chapters-head svg {
    transform: scaleX(-1);
  }
  .chapters-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13.5em, 100%), 1fr));
    gap: 1.5em 1.75em;
    margin-top: 0.75em;
  }
  /* Longer texts stand in fewer, wider columns. */
  .about-whole .chapters-list {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }
  .chapter {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.4em;
    border-top: 0.2em solid transparent;
    padding-top: 0.35em;
  }
  .chapter[aria-current] {
    border-top-color: var(--twin-ink);
  }
  .chapter-text {
    text-wrap: pretty;
    overflow-wrap: anywhere; /* A name may be longer than the column. */
    hyphens: auto;
  }
  .chapter .button {
    margin-top: 0.2em;
  }
  .chapter[aria-current] .button {
    border-color: var(--twin-ink);
    background: var(--twin-wash);
  }
  @media print {
    .chapters-list {
      display: block;
    }
    .chapter {
      break-inside: avoid;
      border: 0;
    }
  }
`;
