// How the map looks: quiet land, quieter water, the ties in front.
import {css} from 'lit';

export const mapStyles = css`
  .map {
    display: grid;
    gap: 0.5em;
  }
  .surface {
    position: relative;
    overflow: hidden;
  }
  .map-svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: hidden;
    direction: ltr;
    /* Names are placed by the widths that they have in the font itself. */
    letter-spacing: normal;
    word-spacing: normal;
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
  /* Where many look alike, colours stand on what holds them: each is derived anew for every element that names it. */
  .sheet {
    fill: var(--twin-land);
    stroke: var(--twin-border);
  }
  .sphere {
    fill: var(--twin-water);
    stroke: none;
  }
  .edge {
    fill: none;
    stroke: var(--twin-ring);
  }
  .land {
    fill-rule: evenodd;
    stroke-width: 0.6;
    stroke-linejoin: round;
  }
  .border {
    fill: none;
    stroke-width: 0.5;
    stroke-linejoin: round;
  }
  .disputed {
    stroke-dasharray: 2 2;
  }
  .window,
  .source {
    fill: none;
    stroke: var(--twin-ink);
    stroke-width: 1;
  }
  .band {
    fill: none;
    stroke: var(--twin-ring);
    stroke-width: 0.75;
  }
  .ring {
    fill: none;
    stroke: var(--twin-ring);
    stroke-width: 0.75;
  }
  .ring-label {
    fill: var(--twin-secondary);
    text-anchor: middle;
    stroke: var(--twin-paper);
    stroke-width: 0.3em;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  /* By the stroke's own opacity and by visibility: an opacity of its own, and its transition, would make each arc a layer. */
  .arcs {
    stroke: var(--twin-in-force);
  }
  .arc {
    fill: none;
    stroke-width: 1.3;
    stroke-opacity: 0.9;
    /* From home outwards. */
    transform-origin: 0 0;
    transition: transform 300ms ease-out;
  }
  .arc[data-perhaps] {
    stroke-dasharray: 6 4;
  }
  .arc[data-status='suspended'] {
    stroke: var(--twin-suspended);
    stroke-dasharray: 10 3 2 3;
  }
  .arc[data-status='lapsed'] {
    stroke: var(--twin-lapsed);
    stroke-width: 1;
    stroke-dasharray: 1 3.5;
    stroke-linecap: round;
  }
  .arc:is([data-status='terminated'], [data-status='not-yet']) {
    visibility: hidden;
  }
  .arc[data-status='not-yet'] {
    transform: scale(0);
  }
  .arc[data-dim] {
    stroke-opacity: 0.2;
  }
  /* In a hand's drag many would grow at once, each a layer of its own for as long. */
  [data-moving='cursor'] .arc {
    transition: none;
  }
  .arc.selected,
  .arc[data-lit] {
    stroke-width: 2.4;
    stroke-opacity: 1;
  }

  .pins {
    fill: var(--twin-ink);
    stroke: var(--twin-paper);
  }
  .target,
  .focus,
  .halo,
  .home-mark {
    stroke: none;
  }
  .pin {
    cursor: pointer;
    outline: none;
  }
  .target {
    fill: none;
    pointer-events: all;
  }
  .focus {
    fill: none;
  }
  .pin:focus-visible .focus {
    stroke: var(--twin-focus);
    stroke-width: 2.5;
  }
  .halo {
    fill: var(--twin-paper);
  }
  .chosen {
    fill: none;
    stroke: var(--twin-ink);
    stroke-width: 1.5;
  }
  .hairline {
    fill: none;
    stroke: var(--twin-secondary);
    stroke-width: 0.75;
  }
  .city-name {
    stroke-width: 0.25em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .pin:is([data-status='terminated'], [data-status='lapsed'], [data-status='not-yet']) .city-name {
    fill: var(--twin-secondary);
  }
  .pin:is([data-lit], [aria-pressed='true']) .city-name {
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
  .home-mark {
    fill: var(--twin-home);
  }
  .flight .city-name {
    font-weight: 600;
  }
  .home .city-name {
    font-weight: 700;
  }

  @media (prefers-contrast: more) {
    .arc {
      stroke-opacity: 1;
    }
    .pin[data-dim] .mark {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .arc {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .map-svg {
      forced-color-adjust: none;
    }
  }
`;
