// Styles of the timeline's picture alone: the exported files carry them too, so they use nothing but classes and em.
import {css} from 'lit';

export const drawingStyles = css`
  .timeline-drawing,
  .tl-layer {
    fill: var(--twin-ink);
  }
  .tl-small,
  .tl-note {
    font-size: 0.75em;
  }
  .tl-name,
  .tl-heading {
    font-size: 0.875em;
  }
  .tl-heading,
  .tl-strong,
  .selected .tl-name {
    font-weight: 700;
  }
  .tl-axis,
  .tl-note,
  .not-yet .tl-name {
    fill: var(--twin-secondary);
  }
  .tl-year,
  .tl-under {
    stroke: var(--twin-line);
  }
  .tl-year.minor {
    stroke: var(--twin-ring);
  }
  .tl-under {
    stroke-opacity: 0.7;
  }
  .tl-period {
    fill: var(--twin-wash);
  }
  .tl-base,
  .tl-cursor {
    stroke: var(--twin-ink);
  }
  .tl-cursor {
    stroke-width: 1.5;
  }
  .tl-cursor-text {
    font-size: 0.8125em;
  }
  .tl-certain,
  .tl-perhaps {
    fill: var(--twin-in-force);
  }
  .tl-perhaps {
    fill-opacity: 0.16;
  }
  .tl-hatch {
    stroke: var(--twin-in-force);
    stroke-width: 0.13em;
  }
  .tl-veil {
    fill: var(--twin-paper);
    fill-opacity: 0.6;
  }
  .tl-veil,
  .tl-over {
    pointer-events: none;
  }
  .tl-row-field {
    fill: transparent;
  }
  .tl-bar,
  .tl-hatch,
  .tl-reach,
  .tl-ring {
    fill: none;
  }
  .tl-bar.dots {
    stroke-width: 0.3em;
    stroke-linecap: round;
    stroke-dasharray: 0 0.525em;
  }
  .tl-bar.bars {
    stroke-dasharray: 0.13em 0.19em;
  }
  .tl-bar.hollow {
    stroke-width: 0.08em;
  }
  /* Colours stand on what holds many: each is derived anew for every element that names it. */
  .tl-over,
  .tl-drawn,
  .tl-foot {
    stroke: var(--twin-paper);
  }
  .tl-core,
  .tl-hole,
  .tl-ring {
    stroke: none;
  }
  .tl-over text,
  .tl-glyph text,
  .tl-ink {
    paint-order: stroke;
    stroke-width: 0.22em;
    stroke-linejoin: round;
  }
  .tl-ink {
    stroke-width: 0.14em;
  }
  .tl-hole {
    fill: var(--twin-paper);
  }
  .tl-sign,
  .tl-mark {
    font-size: 0.6875em;
    font-weight: 700;
  }
  .tl-sign {
    font-size: 0.9375em;
  }
  .tl-reach {
    stroke: var(--twin-ink);
    stroke-width: 0.07em;
  }
  .tl-reach.somewhere {
    stroke: var(--twin-secondary);
    stroke-dasharray: 0.07em 0.16em;
  }
  .minor .tl-ink {
    fill: var(--twin-secondary);
    stroke-width: 0.1em;
  }
  .minor .tl-reach {
    stroke: var(--twin-secondary);
  }
  .lapsed .tl-ink,
  .outdated .tl-ink {
    fill: var(--twin-lapsed);
  }
  .suspended .tl-ink {
    fill: var(--twin-suspended);
  }
  .terminated .tl-ink {
    fill: var(--twin-terminated);
  }
`;
