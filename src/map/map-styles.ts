// How the map stands on the page, and what of its drawing pointers, keys and motion change.
import {css} from 'lit';

export const mapStyles = css`
  .map {
    display: grid;
    gap: 0.5em;
  }
  .surface {
    position: relative;
    display: grid;
    align-content: center;
    /* The same for all projections: what stands below stays where it is. */
    height: var(--map-height, auto);
    overflow: hidden;
  }
  .map-svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: hidden;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    touch-action: pan-x pan-y;
  }
  .map-svg[data-projection='globe'],
  .map-svg[data-zoomed] {
    cursor: grab;
  }
  /* A finger sideways turns the globe; up and down it scrolls the page. */
  .map-svg[data-projection='globe'] {
    touch-action: pan-y;
  }
  .map-svg:focus {
    outline: none;
  }
  /* A small card is a picture: its keys and gestures work without buttons. */
  @container twin (max-width: 30em) {
    [data-card] :is(.map-bar, .map-note-place) {
      display: none;
    }
  }
  .map-hint {
    position: absolute;
    inset: auto 0 1em;
    margin: 0 auto;
    width: fit-content;
    max-width: 90%;
    border-radius: 0.2em;
    border: 1px solid var(--twin-secondary);
    background: var(--twin-paper);
    padding: 0.5em 0.9em;
    text-align: center;
    pointer-events: none;
  }

  /* A layer of its own while a hand carries it: painted once. What was beyond the frame comes into sight, and water with it. */
  [data-carried] {
    overflow: visible;
    transform-origin: 0 0;
    will-change: transform;
  }
  [data-carried] > .sphere {
    transform: scale(5);
    transform-origin: center;
  }
  /* While all of the map moves it is drawn by itself. What has the focus keeps it, out of sight. */
  [data-flying] {
    will-change: transform;
  }
  @media screen {
    [data-flying] > :is(.sphere, .sheet, .rings, .inset) {
      display: none;
    }
    [data-flying] > .pins {
      transform: translateX(-999em);
    }
  }
  @media print {
    .flight {
      display: none;
    }
  }
  .sheet,
  .rings,
  .inset,
  .flight {
    pointer-events: none;
  }
  .sheet path {
    vector-effect: non-scaling-stroke;
  }
  .land {
    fill-rule: evenodd;
  }
  .arc {
    /* From home outwards. */
    transform-origin: 0 0;
  }
  /*
   * In the story a tie grows when it is signed. At a reader's own step it is there at once: while one grows the map is painted
   * anew in every frame.
   */
  @media (prefers-reduced-motion: no-preference) {
    [data-moving='map'] .arc {
      transition: transform 300ms ease-out;
    }
  }
  .arc[data-status='not-yet'] {
    transform: scale(0);
  }
  .arc[data-dim] {
    stroke-opacity: 0.2;
  }
  .arc[data-lit] {
    stroke-width: 2.4;
    stroke-opacity: 1;
  }

  .pin {
    cursor: pointer;
    outline: none;
  }
  .target {
    pointer-events: all;
  }
  /* What is hit is always the target. */
  .pin .mark {
    pointer-events: none;
  }
  .pin:focus-visible .focus {
    stroke: var(--twin-focus);
    stroke-width: 2.5;
  }
  .pin[data-lit] .city-name {
    fill: var(--twin-ink);
    font-weight: 600;
  }
  /* Marks step back; names stay legible. */
  .pin[data-dim] .mark {
    opacity: 0.75;
  }
  .pin[data-dim] .city-name {
    fill: var(--twin-secondary);
  }

  @media (prefers-contrast: more) {
    .arc {
      stroke-opacity: 1;
    }
    .pin[data-dim] .mark {
      opacity: 1;
    }
  }
  @media print {
    .arc[data-dim] {
      stroke-opacity: 0.9;
    }
  }
  @media (forced-colors: active) {
    .map-svg {
      forced-color-adjust: none;
    }
  }
`;
