// How the buttons over the map look: projections to one side, zoom to the other.
import {css} from 'lit';

export const barStyles = css`
  .map-bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--twin-secondary);
    border-radius: 0.2em;
    background: var(--twin-paper);
  }
  .segment {
    min-width: 0;
    min-height: 2.2em;
    border: 0;
    background: none;
    padding: 0.2em 0.8em;
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
  }
  .segment + .segment {
    border-inline-start: 1px solid var(--twin-line);
  }
  .segment:hover {
    background: var(--twin-wash);
  }
  .segment[aria-pressed='true'] {
    background: var(--twin-wash);
    box-shadow: inset 0 0 0 2px var(--twin-ink);
    font-weight: 700;
  }
  .segment[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .segment.square {
    min-width: 2.25em;
    padding: 0;
  }
  @container twin (max-width: 25em) {
    .segment {
      padding: 0.2em 0.4em;
    }
    .segment.square {
      min-width: 2em;
    }
  }
  /* Large text on a small screen. */
  @container twin (max-width: 14em) {
    .segment {
      padding: 0.2em;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
  .icon {
    display: block;
    width: 1em;
    height: 1em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  @media (forced-colors: active) {
    .segment[aria-pressed='true'] {
      /* Not by an outline, which is for what has the focus. */
      box-shadow: none;
      forced-color-adjust: none;
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
`;
