// Styles of the timeline's controls. Nothing here knows a day or a width in px: the sheet's own measures are in em.
import {css} from 'lit';
import {AXIS, HEAD, LABELS, STRIP} from './layout.ts';

export const timelineStyles = css`
  .timeline-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .timeline-order {
    display: flex;
    min-width: 0;
    max-width: 100%;
    align-items: baseline;
    gap: 0.5em;
  }
  .timeline-order .field {
    width: auto;
    min-width: 0;
    max-width: 100%;
  }
  .timeline-toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .rounds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .rounds .button {
    width: 2.6em;
    height: 2.6em;
    padding: 0;
    border-color: var(--twin-line);
    border-radius: 50%;
  }
  .rounds .word {
    display: none;
  }
  .rounds .button:hover {
    border-color: var(--twin-ink);
  }
  .rounds svg {
    width: 1.25em;
    height: 1.25em;
    fill: currentColor;
  }
  .rounds [data-act='play'] {
    border-color: var(--twin-ink);
    background: var(--twin-ink);
    -webkit-text-fill-color: var(--twin-paper);
  }
  .rounds [data-act='play'] svg {
    fill: var(--twin-paper);
  }
  /* Where there is room, what they do stands in them. */
  @container twin (min-width: 70em) {
    .rounds .named {
      width: auto;
      border-radius: 1.5em;
      padding-inline: 0.9em;
      font-size: 0.875em;
    }
    .rounds .word {
      display: inline;
    }
    .rounds [data-act='play'] {
      min-width: 12.5em; /* as wide when it says "Pause" */
    }
  }
  .rounds [aria-disabled] svg {
    opacity: 0.45;
  }
  /* Beside the buttons, however long the day is: the picture stays where it is. */
  .timeline-day {
    flex: 1 1 0;
    min-width: min(7em, 100%);
  }
  /* Below them, where the language's days are long. */
  .narrow .timeline-day[data-long] {
    flex-basis: 100%;
  }
  .timeline-day .label {
    font-size: 0.75em;
    line-height: 1.2;
  }
  .timeline-day .fault {
    -webkit-text-fill-color: var(--twin-ink);
  }
  .narrow .rounds {
    gap: 0.25em;
  }
  /* Its label stands beside the buttons, the day in a line of its own: the longest has room there, in wide letters too. */
  .narrow .timeline-toolbar {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  @container twin (max-width: 14em) {
    .narrow .timeline-toolbar {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .narrow .timeline-day {
    display: contents;
  }
  .narrow .timeline-day input {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .narrow .rounds .button:not([data-act='play']) {
    width: 2.1em;
    height: 2.1em;
  }
  .narrow .rounds [data-act='step first'] {
    display: none;
  }
  @container twin (max-width: 20em) {
    .narrow .rounds [data-act='step today'] {
      display: none;
    }
  }
  .timeline-day input {
    display: block;
    width: auto;
    max-width: 100%;
    height: max(24px, calc(1.35em + 1px));
    field-sizing: content;
    appearance: none;
    border: 0;
    border-bottom: 1px dashed var(--twin-secondary);
    border-radius: 0;
    background: none;
    padding: 0.1em 0.05em;
    font-size: clamp(1em, 5.6cqi, 1.5em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    cursor: text;
  }
  [data-moving='cursor'] .timeline-day input {
    contain: strict;
    field-sizing: fixed;
    width: 100%;
    border-color: transparent;
  }
  /* Close to it: the label stands right above. */
  .timeline-day input:focus-visible {
    outline-offset: 0;
  }
  .timeline-day input:hover {
    border-bottom-color: var(--twin-ink);
  }
  .timeline-day input[aria-invalid] {
    border-bottom: 2px solid var(--twin-home);
  }
  /*
   * What happens at the moment: at the map's foot, where the eye is, and over none of its marks. Room for the longest of our
   * own story (element/stage.ts), so that the picture stays where it is while captions pass.
   */
  .timeline-caption {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
    min-height: calc(1.3em * var(--lines, 2));
    margin-bottom: -0.62em; /* All but as much as the gap that follows. */
    font-size: 0.8125em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .timeline-sheet {
    --twin-left: 0em;
    position: relative;
  }
  .timeline > .timeline-sheet {
    margin-top: 0.25em;
  }
  .wide > .timeline-sheet {
    --twin-left: ${LABELS.wide}em;
  }
  .wider > .timeline-sheet {
    --twin-left: ${LABELS.wider}em;
  }
  .strip-drawing,
  .timeline-drawing,
  .tl-layer {
    display: block;
    position: relative;
    isolation: isolate;
    overflow: visible;
  }
  .tl-layer,
  .timeline-now {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  /* What stands on it changes in every frame of a drag, and nothing around it with it. */
  .timeline-now {
    contain: size layout style;
  }
  /* The veil ends with the sheet, wherever it begins. */
  .tl-veils {
    overflow: hidden;
  }
  .tl-row {
    cursor: pointer;
    outline: none;
  }
  .tl-row-field {
    pointer-events: all;
  }
  .tl-row:is([data-lit], :hover):not([aria-selected='true']) > .tl-row-field {
    fill: var(--twin-wash);
  }
  /* Marks step back; names stay legible. */
  [data-dim] > .tl-drawn {
    opacity: 0.75;
  }
  .tl-label[data-dim] text {
    fill: var(--twin-secondary);
  }
  .timeline-drawing:has(.tl-row:focus-visible) ~ .tl-over .tl-ring {
    stroke: var(--twin-focus);
    stroke-width: 2;
  }
  @supports not selector(:has(*)) {
    .timeline-drawing:focus-within ~ .tl-over .tl-ring {
      stroke: var(--twin-focus);
      stroke-width: 2;
    }
  }
  .timeline-cursor {
    position: absolute;
    top: ${HEAD}em;
    left: var(--twin-left);
    right: 0;
    width: calc(100% - var(--twin-left));
    height: ${STRIP + AXIS}em;
    appearance: none;
    background: none;
    margin: 0;
    padding: 0;
    cursor: ew-resize;
    pointer-events: auto;
    touch-action: pan-y;
  }
  .timeline-cursor:focus-visible {
    outline: none;
  }
  /* What is seen of it is the knob, which is carried with the line. */
  .timeline-cursor::-webkit-slider-thumb {
    appearance: none;
    width: 1.5em;
  }
  .timeline-cursor::-moz-range-track {
    background: none;
  }
  .timeline-cursor::-moz-range-thumb {
    width: 1.5em;
    border: 0;
    background: none;
  }
  .timeline-cursor:focus-visible + .tl-knob :first-child {
    stroke: var(--twin-focus);
    stroke-width: 0.25em;
  }
  .timeline-key {
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  .timeline-key summary {
    width: fit-content;
    min-height: 1.75em;
    cursor: pointer;
    -webkit-text-fill-color: var(--twin-secondary);
  }
  .timeline-key ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.2em 1.2em;
    margin-top: 0.3em;
  }
  .timeline-key li {
    display: flex;
    gap: 0.5em;
    line-height: 1.25;
  }
  .wide .timeline-key .meaning {
    grid-column: span 2;
  }
  .timeline-key svg {
    flex: none;
    /* 36 by 16 px where the text around is of 14. */
    width: 2.571em;
    height: 1.143em;
    margin-top: 0.1em;
    overflow: visible;
  }
  @media (prefers-contrast: more) {
    [data-dim] > .tl-drawn {
      opacity: 1;
    }
  }
  @media (forced-colors: active) {
    .rounds [data-act='play'] {
      forced-color-adjust: none;
      background: ButtonText;
    }
    .rounds [data-act='play'] svg {
      fill: ButtonFace;
    }
  }
  @media print {
    .timeline-caption {
      display: none;
    }
    .timeline-day input {
      border: 0;
    }
  }
`;
