// Styles of the timeline's picture alone: the exported files carry them too, so they use nothing but classes and em.
import {css} from 'lit';

export const drawingStyles = css`
  .timeline-drawing text {
    fill: var(--twin-ink);
    font-size: 0.75em;
  }
  .timeline-drawing .axis-text {
    fill: var(--twin-secondary);
    text-anchor: middle;
  }
  .timeline-drawing .year {
    stroke: var(--twin-line);
    stroke-width: 1;
  }
  .timeline-drawing .year.minor {
    stroke: var(--twin-ring);
  }
  .timeline-drawing .period {
    fill: var(--twin-wash);
  }
  .timeline-drawing .note,
  .timeline-drawing .level-text,
  .timeline-drawing .strip-title,
  .timeline-drawing .aside {
    fill: var(--twin-secondary);
  }
  .timeline-drawing .level {
    stroke: var(--twin-line);
    stroke-width: 1;
  }
  .timeline-drawing .base {
    stroke: var(--twin-ink);
    stroke-width: 1;
  }
  .timeline-drawing .certain {
    fill: var(--twin-in-force);
  }
  .timeline-drawing .perhaps {
    fill: var(--twin-in-force);
    fill-opacity: 0.16;
  }
  .timeline-drawing .hatch {
    fill: none;
    stroke: var(--twin-in-force);
    stroke-width: 0.13em;
  }
  .timeline-drawing .veil {
    fill: var(--twin-paper);
    fill-opacity: 0.6;
    pointer-events: none;
  }
  .timeline-drawing .labels,
  .timeline-drawing .cursor,
  .timeline-drawing .cursor-text {
    pointer-events: none;
  }
  .timeline-drawing .cursor {
    stroke: var(--twin-ink);
    stroke-width: 1.5;
  }
  .timeline-drawing .cursor-text {
    font-size: 0.8125em;
  }
  .timeline-drawing .strong {
    font-weight: 700;
  }
  .timeline-drawing .row-field {
    fill: transparent;
  }
  .timeline-drawing .under {
    stroke: var(--twin-line);
    stroke-width: 1;
    stroke-opacity: 0.7;
  }
  .timeline-drawing .ring {
    fill: none;
  }
  .timeline-drawing .labels text,
  .timeline-drawing .cursor-text,
  .timeline-drawing .note,
  .timeline-drawing .level-text,
  .timeline-drawing .strip-title {
    paint-order: stroke;
    stroke: var(--twin-paper);
    stroke-width: 0.22em;
    stroke-linejoin: round;
  }
  .timeline-drawing .heading {
    font-size: 0.875em;
    font-weight: 700;
  }
  .timeline-drawing .name {
    font-size: 0.875em;
  }
  .timeline-drawing .row-label.not-yet .name {
    fill: var(--twin-secondary);
  }
  .timeline-drawing .row-label.selected .name {
    font-weight: 700;
  }
  .timeline-drawing .row-symbol {
    color: var(--twin-secondary);
  }
  .timeline-drawing .row-symbol.in-force {
    color: var(--twin-in-force);
  }
  .timeline-drawing .row-symbol.lapsed {
    color: var(--twin-lapsed);
  }
  .timeline-drawing .row-symbol.suspended {
    color: var(--twin-suspended);
  }
  .timeline-drawing .row-symbol.terminated {
    color: var(--twin-terminated);
  }
  .glyph .ink {
    fill: var(--twin-ink);
    stroke: var(--twin-paper);
    stroke-width: 0.14em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .glyph .hole {
    fill: var(--twin-paper);
  }
  .glyph .core {
    fill: var(--twin-ink);
  }
  .glyph.lapsed .ink,
  .glyph.outdated .ink {
    fill: var(--twin-lapsed);
  }
  .glyph.suspended .ink {
    fill: var(--twin-suspended);
  }
  .glyph.terminated .ink {
    fill: var(--twin-terminated);
  }
  .glyph.minor .ink {
    fill: var(--twin-secondary);
    stroke-width: 0.1em;
  }
  .glyph.minor .reach {
    stroke: var(--twin-secondary);
  }
  .glyph .reach {
    fill: none;
    stroke: var(--twin-ink);
    stroke-width: 0.07em;
  }
  .glyph .reach.somewhere {
    stroke: var(--twin-secondary);
    stroke-dasharray: 0.07em 0.16em;
  }
  .glyph text {
    fill: var(--twin-ink);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--twin-paper);
    stroke-width: 0.22em;
    stroke-linejoin: round;
  }
  .glyph .mark {
    font-size: 0.6875em;
  }
  .glyph .sign {
    font-size: 0.9375em;
  }
`;
