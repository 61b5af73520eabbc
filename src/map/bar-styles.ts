// How the buttons over the map look: projections to one side, zoom to the other.
import {css} from 'lit';

export const barStyles = css`
  .map-bar {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.4em 0.75em;
  }
  .map-controls {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 auto;
    justify-content: space-between;
    gap: 0.4em 0.75em;
  }
  .map-bar :is(.segment, .menu > .button) {
    font-size: 0.9375em;
  }
  .map-bar .menu > .button {
    min-height: 2.35em;
    padding: 0.2em 0.6em;
  }
  /* Over the map, as wide as it. */
  .map-bar .menu-panel {
    position: absolute;
    z-index: 3;
    inset: calc(100% + 0.3em) 0 auto;
    border: 1px solid var(--twin-ink);
    background: var(--twin-paper);
    padding: 1em;
    box-shadow: 0 0.3em 1em rgb(0 0 0 / 25%);
  }
  .map-bar .menu:not(.filters-menu) > .menu-panel {
    inset-inline-start: auto;
    width: min(100%, 34em);
  }
  .map:has(.menu[open]) {
    position: relative;
    z-index: 3;
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap; /* Of large type in a narrow column not all fit into a line. */
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
  /* Over the map, so that it stays where it is when they come. */
  .pans {
    position: absolute;
    z-index: 1;
    inset: calc(100% + 0.9em) 0.4em auto auto;
  }
  @container twin (max-width: 25em) {
    .map-bar :is(.menus, .map-tools) {
      gap: 0.35em;
    }
    .map-bar .menu > .button {
      padding-inline: 0.4em;
      font-size: 0.875em;
      min-height: 2.5em;
    }
    .segment {
      padding: 0.2em 0.4em;
    }
    .segment.square {
      min-width: 2em;
    }
  }
  @container twin (max-width: 20em) {
    .map-bar :is(.segment, .menu > .button) {
      padding-inline: 0.3em;
      font-size: 0.8125em;
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
