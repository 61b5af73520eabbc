// Memberships: the name on the left where there is room, what there is to tell on the right.
import {css} from 'lit';

export const membershipsStyles = css`
  .membership {
    display: grid;
    gap: 0.3em 1.5em;
    border-top: 1px solid var(--twin-line);
    padding-top: 0.8em;
  }
  .membership:first-child {
    border: 0;
    padding: 0;
  }
  .about {
    display: grid;
    gap: 0.4em;
  }
  .membership dd {
    margin-bottom: 0.4em;
  }
  .membership dt {
    font-size: 0.875em;
  }
  .dashes li {
    padding-inline-start: 1em;
  }
  .dashes li::before {
    content: '–';
    display: inline-block;
    width: 1em;
    margin-inline-start: -1em;
    -webkit-text-fill-color: var(--twin-secondary);
  }
  @container twin (min-width: 46em) {
    .membership {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.2fr);
    }
    .membership dl {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
`;
