// Styles that all views share: type, buttons, chips, fields, the focus ring, facts and their source marks. Everything is
// in em, so that the page's own text size rules; colours are the --twin-* properties only.
//
// No rule in the widget sets `color`: the properties derive from currentColor, and below an element of another colour
// they would all be others. Text is painted with -webkit-text-fill-color, marks with fill and stroke.
//
// Type: .title 1.75, .lede 1.125, h .head 1.125, body 1, .small 0.875. Classes for all: .button .quiet .chip .chips
// .field .small .hush .unseen .symbol .rule .screen-only
import {css} from 'lit';

export const baseStyles = css`
  :host {
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    text-size-adjust: 100%;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style-type: ''; /* none would cost them their role in Safari */
  }
  /* A grid of one column never outgrows its container, however long a word in it is. */
  .header,
  section,
  figure,
  ul,
  ol,
  dl,
  .facets,
  .filters,
  .about,
  .document,
  .membership,
  .empty,
  .alert {
    grid-template-columns: minmax(0, 1fr);
  }
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  a,
  .quiet {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  :is(a, .quiet):hover {
    text-decoration-thickness: 0.12em;
  }
  .title,
  .name {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .lede {
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .head {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .subhead {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .small,
  .label,
  .note {
    font-size: 0.875em;
  }
  .hush,
  .label,
  .note,
  .count,
  .tag,
  .marks,
  dt {
    -webkit-text-fill-color: var(--twin-secondary);
  }
  .label,
  .note {
    display: block;
  }
  /* A name may have 58 letters: where a word is longer than its column it breaks, and the column does not grow with it. */
  :is(th, td, button, summary, dt, dd, li, p, .title, .name, .head, .subhead) {
    overflow-wrap: anywhere;
  }
  /* A section begins under a line of ink, as in a newspaper. */
  .rule {
    border-top: 0.125em solid var(--twin-ink);
    padding-top: 0.6em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: max(2px, 0.15em) solid var(--twin-focus);
    outline-offset: 0.15em;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }

  .button,
  .chip,
  .field {
    min-height: 2.25em;
    border: 1px solid var(--twin-secondary);
    border-radius: 0.2em;
    background: none;
    padding: 0.25em 0.7em;
  }
  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-width: 2.25em;
    max-width: 100%;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover,
  .chip:hover {
    background: var(--twin-wash);
    border-color: var(--twin-ink);
  }
  .button:active {
    background: var(--twin-line);
  }
  .button[disabled],
  .button[aria-disabled='true'],
  .chip[aria-disabled='true'] {
    border-color: var(--twin-line);
    background: none;
    -webkit-text-fill-color: var(--twin-secondary);
    cursor: default;
  }
  .button.quiet {
    min-height: 1.7em;
    border: 0;
    background: none;
    padding: 0 0.1em;
  }
  /* Buttons that look like text. */
  .mark,
  .sort,
  .pick,
  .city-entry {
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
  }
  :is(.mark, .sort, .pick, .more > summary):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :is(.mark, .sort):hover {
    -webkit-text-fill-color: var(--twin-ink);
  }
  /* They draw marks of their own. */
  :is(.menu, .more) > summary {
    list-style: none;
  }
  :is(.menu, .more) > summary::-webkit-details-marker {
    display: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chips + p {
    margin-top: 0.4em;
  }
  .chip {
    min-height: 2em;
    border-color: var(--twin-line);
    border-radius: 1em;
    padding: 0.2em 0.75em;
    font-size: 0.9375em;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--twin-ink);
    background: var(--twin-wash);
    box-shadow: inset 0 0 0 1px var(--twin-ink);
    font-weight: 700;
  }
  .field {
    width: 100%;
    appearance: none;
  }
  .field::placeholder {
    -webkit-text-fill-color: var(--twin-secondary);
    opacity: 1;
  }
  /* The list that opens takes its colours from here. */
  select.field,
  option {
    background-color: var(--twin-paper);
    color: inherit;
  }
  select.field {
    padding-inline-end: 1.9em;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--twin-ink) 50%),
      linear-gradient(-45deg, transparent 50%, var(--twin-ink) 50%);
    background-position:
      right 1.05em center,
      right 0.72em center;
    background-size: 0.34em 0.34em;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
  }
  .symbol {
    flex: none;
    width: 0.95em;
    height: 0.95em;
    vertical-align: -0.1em;
    overflow: visible;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .screen-only {
      display: none !important;
    }
    .chip,
    .chip[aria-pressed='true'] {
      border: 0;
      background: none;
      box-shadow: none;
      padding-inline: 0 0.8em;
    }
  }
`;
