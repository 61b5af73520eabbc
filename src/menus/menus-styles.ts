// Styles of the menus.
import {css} from 'lit';

export const menusStyles = css`
  .menus {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
  }
  .menu > summary {
    list-style: none;
    cursor: pointer;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu > summary::after {
    content: '';
    width: 0.4em;
    height: 0.4em;
    border: solid var(--twin-ink);
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  .menu[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .menu[open] {
    flex: 1 1 100%;
    order: 1;
  }
  .menu-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    margin-top: 0.5em;
    padding: 1em;
    border: 1px solid var(--twin-line);
    background: var(--twin-wash);
  }
  .menu-body fieldset {
    display: grid;
    gap: 0.6em;
    align-content: start;
    flex: 1 1 14em;
    min-width: 0;
  }
  .menu-body legend {
    padding: 0;
    margin-bottom: 0.5em;
  }
  .menu-field {
    display: grid;
    gap: 0.15em;
  }
  .menu-field .field {
    width: 100%;
    min-width: 0;
    background: var(--twin-paper);
  }
  .menu-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .menu-body .button {
    background: var(--twin-paper);
  }
  .menu-said {
    order: 2;
    flex: 1 1 100%;
    min-height: 1.45em;
  }
  .menu-code,
  .menu-qr {
    order: 3;
    flex: 1 1 100%;
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .menu-code textarea {
    width: 100%;
    font-family: ui-monospace, monospace;
    background: var(--twin-paper);
  }
  .menu-qr svg {
    width: 11em;
    height: 11em;
    forced-color-adjust: none;
  }
  .menu-qr figcaption {
    overflow-wrap: anywhere;
  }
`;
