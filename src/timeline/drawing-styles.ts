// Styles of the timeline's picture alone: the exported files carry them too, so they use nothing but classes and em.
import {css} from 'lit';

export const drawingStyles = css`
  .timeline-drawing text {
    fill: var(--twin-ink);
    font-size: 0.75em;
  }
  .timeline-drawing .tl-axis-text {
    fill: var(--twin-secondary);
    text-anchor: middle;
  }
  .timeline-drawing .tl-year {
    stroke: var(--twin-line);
    stroke-width: 1;
  }
  .timeline-drawing .tl-year.minor {
    stroke: var(--twin-ring);
  }
  .timeline-drawing .tl-period {
    fill: var(--twin-wash);
  }
  .timeline-drawing .tl-note,
  .timeline-drawing .tl-level-text,
  .timeline-drawing .tl-strip-title,
  .timeline-drawing .tl-aside {
    fill: var(--twin-secondary);
  }
  .timeline-drawing .tl-level {
    stroke: var(--twin-line);
    stroke-width: 1;
  }
  .timeline-drawing .tl-base {
    stroke: var(--twin-ink);
    stroke-width: 1;
  }
  .timeline-drawing .tl-certain {
    fill: var(--twin-in-force);
  }
  .timeline-drawing .tl-perhaps {
    fill: var(--twin-in-force);
    fill-opacity: 0.16;
  }
  .timeline-drawing .tl-hatch {
    fill: none;
    stroke: var(--twin-in-force);
    stroke-width: 0.13em;
  }
  .timeline-drawing .tl-veil {
    fill: var(--twin-paper);
    fill-opacity: 0.6;
    pointer-events: none;
  }
  .timeline-drawing .tl-labels,
  .timeline-drawing .tl-cursor,
  .timeline-drawing .tl-cursor-text {
    pointer-events: none;
  }
  .timeline-drawing .tl-cursor {
    stroke: var(--twin-ink);
    stroke-width: 1.5;
  }
  .timeline-drawing .tl-cursor-text {
    font-size: 0.8125em;
  }
  .timeline-drawing .tl-strong {
    font-weight: 700;
  }
  .timeline-drawing .tl-row-field {
    fill: transparent;
  }
  .timeline-drawing .tl-under {
    stroke: var(--twin-line);
    stroke-width: 1;
    stroke-opacity: 0.7;
  }
  .timeline-drawing .tl-ring {
    fill: none;
  }
  .timeline-drawing .tl-labels text,
  .timeline-drawing .tl-cursor-text,
  .timeline-drawing .tl-note,
  .timeline-drawing .tl-level-text,
  .timeline-drawing .tl-strip-title {
    paint-order: stroke;
    stroke: var(--twin-paper);
    stroke-width: 0.22em;
    stroke-linejoin: round;
  }
  .timeline-drawing .tl-heading {
    font-size: 0.875em;
    font-weight: 700;
  }
  .timeline-drawing .tl-name {
    font-size: 0.875em;
  }
  .timeline-drawing .tl-row-label.not-yet .tl-name {
    fill: var(--twin-secondary);
  }
  .timeline-drawing .tl-row-label.selected .tl-name {
    font-weight: 700;
  }
  .timeline-drawing .tl-row-symbol {
    color: var(--twin-secondary);
  }
  .timeline-drawing .tl-row-symbol.in-force {
    color: var(--twin-in-force);
  }
  .timeline-drawing .tl-row-symbol.lapsed {
    color: var(--twin-lapsed);
  }
  .timeline-drawing .tl-row-symbol.suspended {
    color: var(--twin-suspended);
  }
  .timeline-drawing .tl-row-symbol.terminated {
    color: var(--twin-terminated);
  }
  .tl-glyph .tl-ink {
    fill: var(--twin-ink);
    stroke: var(--twin-paper);
    stroke-width: 0.14em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .tl-glyph .tl-hole {
    fill: var(--twin-paper);
  }
  .tl-glyph .tl-core {
    fill: var(--twin-ink);
  }
  .tl-glyph.lapsed .tl-ink,
  .tl-glyph.outdated .tl-ink {
    fill: var(--twin-lapsed);
  }
  .tl-glyph.suspended .tl-ink {
    fill: var(--twin-suspended);
  }
  .tl-glyph.terminated .tl-ink {
    fill: var(--twin-terminated);
  }
  .tl-glyph.minor .tl-ink {
    fill: var(--twin-secondary);
    stroke-width: 0.1em;
  }
  .tl-glyph.minor .tl-reach {
    stroke: var(--twin-secondary);
  }
  .tl-glyph .tl-reach {
    fill: none;
    stroke: var(--twin-ink);
    stroke-width: 0.07em;
  }
  .tl-glyph .tl-reach.somewhere {
    stroke: var(--twin-secondary);
    stroke-dasharray: 0.07em 0.16em;
  }
  .tl-glyph text {
    fill: var(--twin-ink);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--twin-paper);
    stroke-width: 0.22em;
    stroke-linejoin: round;
  }
  .tl-glyph .tl-mark {
    font-size: 0.6875em;
  }
  .tl-glyph .tl-sign {
    font-size: 0.9375em;
  }
`;
