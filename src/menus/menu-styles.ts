// Styles of the insides of the menus; they come with them.
export const MENU_CSS = `
  .menu-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    margin-top: 0.5em;
    padding: 1em;
    border: 1px solid var(--twin-line);
    background-color: var(--twin-wash);
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
