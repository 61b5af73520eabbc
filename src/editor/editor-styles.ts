// The look of the editor: the widget's own tokens and base, and the forms on top.
import {css, unsafeCSS} from 'lit';
import {baseStyles} from '../theme/base-styles.ts';
import {resetStyles} from '../theme/reset-styles.ts';
import {tokenSheet} from '../theme/tokens.ts';

const forms = css`
  :host {
    display: block;
    container: editor / inline-size;
  }
  .editor {
    max-width: 120em;
    margin: 0 auto;
    padding: 0 clamp(0.75em, 2cqi, 2em) 3em;
  }
  .skip:not(:focus) {
    position: absolute;
    inset-inline-start: -999em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.75em 0;
    border-bottom: 0.125em solid var(--twin-ink);
  }
  h1 {
    flex: 1 1 8em;
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }
  .lede {
    max-width: 44em;
    margin-top: 1em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .primary {
    background: var(--twin-ink);
    border-color: var(--twin-ink);
    -webkit-text-fill-color: var(--twin-paper);
    font-weight: 700;
  }
  .primary:hover {
    background: var(--twin-secondary);
  }
  .primary[aria-disabled='true'] {
    -webkit-text-fill-color: var(--twin-secondary);
  }
  /* One picture: two beside each other are torn apart by rounding. */
  select.field {
    background-image: conic-gradient(from -45deg at 50% 100%, var(--twin-ink) 90deg, transparent 0);
    background-position: right 0.75em center;
    background-size: 0.7em 0.35em;
  }
  .hint {
    font-size: 0.875em;
    -webkit-text-fill-color: var(--twin-secondary);
    text-wrap: pretty;
  }
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-top: 1.5em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 1em;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: 0.6em;
    border: 1px solid var(--twin-line);
    border-radius: 0.3em;
    padding: 1em;
  }
  .card form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    width: 100%;
    justify-items: start;
  }
  .card .control {
    width: 100%;
  }
  .file {
    position: relative;
    overflow: clip;
  }
  .file:focus-within {
    outline: max(2px, 0.15em) solid var(--twin-focus);
    outline-offset: 0.15em;
  }
  .alert {
    border-inline-start: 0.3em solid var(--twin-home);
    background: var(--twin-wash);
    padding: 0.75em 1em;
  }
  .alert ul {
    margin-top: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  /* One column; from 48em the parts stand beside the form, from 76em the widget too. */
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
    margin-top: 1em;
  }
  .panes {
    margin-top: 0.75em;
  }
  .parts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0;
  }
  .part-of {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    width: 100%;
    min-height: 2.25em;
    align-items: center;
    border: 0;
    border-inline-start: 0.2em solid transparent;
    background: none;
    padding: 0.25em 0.6em;
    text-align: start;
    cursor: pointer;
  }
  .part-of .count {
    white-space: nowrap;
    font-weight: 400;
  }
  .part-of:hover {
    background: var(--twin-wash);
  }
  .part-of[aria-current] {
    border-color: var(--twin-ink);
    background: var(--twin-wash);
    font-weight: 700;
  }
  .work[data-pane='preview'] > .form,
  .work[data-pane='preview'] > .parts {
    display: none;
  }
  .work[data-pane='edit'] > .beside > .preview {
    display: none;
  }
  @container editor (min-width: 48em) {
    .work {
      grid-template-columns: 13em minmax(0, 1fr);
      align-items: start;
    }
    .parts {
      position: sticky;
      top: 0.5em;
    }
    .parts ul {
      display: grid;
      gap: 0;
    }
    .beside {
      grid-column: 2;
    }
    .work[data-pane='preview'] > .parts {
      display: block;
    }
  }
  @container editor (min-width: 76em) {
    .bar {
      position: sticky;
      top: 0;
      z-index: 1;
      background: Canvas; /* The page's own, see tools/editor/editor.css. */
    }
    .parts,
    .beside {
      top: 4.75em;
    }
    .form {
      scroll-margin-top: 5em;
    }
    .panes {
      display: none;
    }
    .work {
      grid-template-columns: 13em minmax(22em, 1fr) minmax(28em, 1.2fr);
    }
    .work[data-pane] > .form,
    .work[data-pane] > .parts,
    .work[data-pane] > .beside > .preview {
      display: block;
    }
    .work[data-pane] > .form {
      display: grid;
    }
    .beside {
      grid-column: 3;
      position: sticky;
      top: 4.75em;
      max-height: calc(100vh - 5.25em);
      overflow: auto;
    }
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }
  .form > .button {
    justify-self: start;
  }
  .name:focus {
    outline: none;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .control {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-width: 0;
  }
  .control label,
  legend {
    font-weight: 600;
  }
  .row > .control {
    flex: 1 1 11em;
  }
  .check {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.2em 0.6em;
  }
  .check input {
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--twin-ink);
  }
  .check .hint {
    grid-column: 2;
  }
  textarea.field {
    min-height: 4em;
    resize: vertical;
    line-height: 1.4;
    color: inherit;
    font: inherit;
  }
  .field[aria-invalid] {
    border-color: var(--twin-home);
    box-shadow: inset 0.2em 0 0 var(--twin-home);
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-width: 0;
  }
  .group > legend {
    padding: 0;
    margin-bottom: 0.3em;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.5em 1em;
  }
  .languages label,
  .date label,
  .row > .control > label {
    font-weight: 400;
    font-size: 0.875em;
  }
  .told {
    font-size: 0.9375em;
    min-height: 1.4em;
  }
  .told:empty {
    min-height: 0;
  }
  .unclear {
    -webkit-text-fill-color: var(--twin-home);
  }
  .status-box {
    border-inline-start: 0.3em solid var(--twin-in-force);
    background: var(--twin-wash);
    padding: 0.6em 0.9em;
  }
  .wrong {
    padding: 0;
    font-size: 0.875em;
    -webkit-text-fill-color: var(--twin-home);
  }
  .records {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .ties > .record {
    border: 1px solid var(--twin-line);
    border-top: 0.125em solid var(--twin-ink);
    padding: 0.9em;
  }
  .record {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    min-width: 0;
    padding: 0;
  }
  details.record {
    display: block;
  }
  .record > summary {
    cursor: pointer;
    min-height: 1.9em;
    padding: 0.2em 0;
    font-weight: 600;
  }
  .record .when {
    font-weight: 400;
  }
  .record > .fields {
    margin: 0.5em 0 0.75em;
  }
  .bad {
    -webkit-text-fill-color: var(--twin-home);
  }
  .problems .bad {
    -webkit-text-fill-color: currentcolor;
  }
  .record > legend {
    padding: 0 0.3em 0 0;
  }
  .events > .record,
  .steps > .record {
    border: 0;
    border-inline-start: 0.2em solid var(--twin-line);
    padding-inline-start: 0.9em;
  }
  .more > summary {
    cursor: pointer;
    padding: 0.25em 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more > summary::before {
    content: '+ ';
  }
  .more[open] > summary::before {
    content: '− ';
  }
  .more > .fields,
  .more > .picker {
    margin-top: 0.6em;
  }
  .tools {
    gap: 0.25em 0.75em;
  }
  .tools .button {
    min-width: 1.7em;
    text-decoration: none;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding: 0;
  }
  .tag-chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-width: 100%;
    border: 1px solid var(--twin-line);
    border-radius: 0.2em;
    background: var(--twin-wash);
    padding: 0.1em 0.2em 0.1em 0.6em;
    font-size: 0.9375em;
  }
  .pick {
    text-align: start;
  }
  .tag-chip .button {
    min-width: 1.7em;
  }
  .inline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    border: 1px solid var(--twin-line);
    background: var(--twin-wash);
    padding: 0.9em;
  }
  .inline .field {
    background-color: var(--twin-paper);
  }
  .inline > .button,
  .group > .button {
    justify-self: start;
  }
  .found {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding: 0;
  }
  .found .button {
    width: 100%;
    justify-content: start;
    border-color: var(--twin-line);
  }
  .list {
    padding: 0;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.75em;
    border-top: 1px solid var(--twin-line);
    padding: 0.4em 0;
  }
  .item .hint {
    grid-column: 1;
  }
  .item .tools {
    grid-column: 2;
    grid-row: 1 / span 2;
    flex-wrap: nowrap;
  }
  .entry {
    min-height: 1.7em;
    font-weight: 600;
  }
  .back {
    justify-self: start;
    text-decoration: none;
  }
  .changes {
    margin-block: 0.5em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .problems ul {
    max-height: 14em;
    overflow: auto;
    padding: 0;
  }
  .problems li {
    border-inline-start: 0.25em solid var(--twin-suspended);
    margin-top: 0.4em;
    padding-inline-start: 0.6em;
  }
  .problems .bad {
    border-color: var(--twin-home);
  }
  .problems .hint {
    display: block;
  }
  .picker {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .picker svg {
    display: block;
    width: 100%;
    height: auto;
    cursor: crosshair;
  }
  .picker .water {
    fill: var(--twin-water);
  }
  .picker .land {
    fill: var(--twin-land);
  }
  .picker .border {
    fill: none;
    stroke: var(--twin-border);
    stroke-width: 0.6;
  }
  .picker .cross {
    fill: none;
    stroke: var(--twin-home);
    stroke-width: 2;
  }
  .picker .spot {
    fill: var(--twin-home);
  }
  .preview twin-cities {
    display: block;
  }
`;

export const editorStyles = [unsafeCSS(tokenSheet), resetStyles, baseStyles, forms];
