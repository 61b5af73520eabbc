// Styles that all views share: type, buttons, chips, fields, the focus ring, facts and their source marks. Everything is
// in em, so that the page's own text size rules; colours are the --twin-* properties only.
//
// Type: .title 1.75, .lede 1.125, h .head 1.125, body 1, .small 0.875. Classes for all: .button .quiet .chip .chips
// .field .small .hush .unseen .symbol .facts .tag .marks .rule .screen-only
import {css} from 'lit';

export const baseStyles = css`
  :host {
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  .title {
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
  .small {
    font-size: 0.875em;
  }
  .hush {
    color: var(--twin-secondary);
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
    outline: 0.15em solid var(--twin-focus);
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
    background: var(--twin-paper);
    padding: 0.25em 0.7em;
  }
  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45em;
    min-width: 2.25em;
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
    color: var(--twin-secondary);
    cursor: default;
  }
  .button.quiet {
    min-height: 1.7em;
    border: 0;
    background: none;
    padding: 0 0.1em;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .button.quiet:hover {
    text-decoration-thickness: 0.12em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    min-height: 2em;
    border-color: var(--twin-line);
    border-radius: 1em;
    padding: 0.2em 0.75em;
    font-size: 0.9375em;
  }
  .chip .count {
    color: var(--twin-secondary);
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
    color: var(--twin-secondary);
    opacity: 1;
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
  .label {
    display: block;
    font-size: 0.875em;
    color: var(--twin-secondary);
  }

  .symbol {
    flex: none;
    width: 0.95em;
    height: 0.95em;
    vertical-align: -0.1em;
    overflow: visible;
    color: var(--twin-secondary);
    forced-color-adjust: none;
  }
  .symbol.in-force {
    color: var(--twin-in-force);
  }
  .symbol.lapsed {
    color: var(--twin-lapsed);
  }
  .symbol.suspended {
    color: var(--twin-suspended);
  }
  .symbol.terminated {
    color: var(--twin-terminated);
  }

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
    color: var(--twin-secondary);
  }
  .fact.later .when {
    font-style: italic;
  }
  .fact .note {
    display: block;
    font-size: 0.875em;
    color: var(--twin-secondary);
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
    color: var(--twin-secondary);
    white-space: nowrap;
  }
  .marks {
    margin-inline-start: 0.2em;
    color: var(--twin-secondary);
  }
  /* Small as they are, they are targets of 24 px. */
  .mark {
    min-width: 24px;
    min-height: 24px;
    margin: -0.3em 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    padding: 0 0.1em;
    font-size: 0.8125em;
    line-height: 1;
    color: inherit;
    cursor: pointer;
  }
  .mark::before {
    content: '[' / '';
  }
  .mark::after {
    content: ']' / '';
  }
  .mark:hover {
    color: var(--twin-ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .chip[aria-pressed='true'] .count,
    .chip[aria-pressed='true'] .symbol {
      color: HighlightText;
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
    .mark {
      min-width: 0;
      min-height: 0;
      padding: 0;
    }
  }
`;
