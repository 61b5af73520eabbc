// What holds for every picture on the screen. Paint stands in the drawings themselves (as attributes, which any rule of a
// style sheet overrides): sheets only tell what the page changes by itself.
import {css} from 'lit';

export const drawingStyles = css`
  .drawing {
    fill: var(--twin-ink);
    direction: ltr;
    /* Words are placed by the widths that they have in the font itself. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  .drawing text {
    paint-order: stroke;
    stroke-linejoin: round;
  }
`;
