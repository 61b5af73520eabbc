// Styles of the insides of the menus; they come with them.
export const MENU_CSS = `
  .menu-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
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
    background-color: var(--twin-paper);
  }
  .menu-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .menu-body .button {
    background-color: var(--twin-paper);
  }
  .menu-said:not(:empty) {
    margin-top: 0.75em;
  }
  .menu-code,
  .menu-qr {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-top: 0.75em;
  }
  .menu-code textarea {
    width: 100%;
    font-family: ui-monospace, monospace;
    background-color: var(--twin-paper);
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
