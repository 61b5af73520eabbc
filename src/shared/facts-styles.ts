// Facts in lists, their tags, the marks of their sources, and disagreements.
import {css} from 'lit';

export const factsStyles = css`
  .facts {
    display: grid;
    gap: 0.5em;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 9.5em) minmax(0, 1fr);
    gap: 0 0.9em;
  }
  .fact .when {
    font-weight: 600;
  }
  .fact.minor .when {
    font-weight: inherit;
  }
  .fact.later {
    -webkit-text-fill-color: var(--twin-secondary);
  }
  .fact.later .when {
    font-style: italic;
  }
  .disputes {
    display: grid;
    gap: 0.7em;
    max-width: 50em;
  }
  .tag {
    border: 1px solid var(--twin-line);
    border-radius: 0.25em;
    padding: 0 0.35em;
    font-size: 0.8125em;
    /* In one piece: what breaks over lines hangs out by its padding. */
    display: inline-block;
    max-width: 100%;
    box-sizing: border-box;
  }
  /* Small as they are, they are targets of 24 px. */
  .mark {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 24px;
    min-height: 24px;
    margin: -0.3em 0;
    border-radius: 0.2em;
    padding-inline: 0.1em;
    font-size: 0.8125em;
    line-height: 1;
  }
  /* Not of the line before, where they begin a new one. */
  .mark:first-child {
    margin-inline-start: 0.2em;
  }
  .mark::before {
    content: '[' / '';
  }
  .mark::after {
    content: ']' / '';
  }
  @container twin (max-width: 28em) {
    .fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .mark {
      min-width: 0;
      min-height: 0;
      padding: 0;
    }
  }
`;
