// What moves with the day, drawn by itself: in most frames of a drag nothing else is drawn.
import {html, type TemplateResult} from 'lit';
import {group, path, type Mark} from '../drawing/drawing.ts';
import {circle} from '../drawing/path-data.ts';
import {svgTemplate} from '../drawing/svg-template.ts';
import type {CursorGround, CursorScene} from './cursor-scene.ts';
import {layer} from './layer.ts';
import {roundButton} from './round-button.ts';
import {cursorLine, cursorWords, RIM} from './timeline-drawing.ts';

/** The line at the day, and the veil over what is to come: so long that it reaches the end from anywhere. */
export const cursorVeil = (ground: CursorGround, x: number): TemplateResult =>
  layer('tl-layer', cursorLine(ground, x, 2 * ground.width), ground);

/** What is said at the head of the cursor, and the control that moves it, with a place for its knob. */
export const cursorControl = (scene: CursorScene): TemplateResult =>
  html`${layer('tl-layer tl-over', [group([cursorWords(scene)], RIM)], scene)} ${rangeInput(scene)}
  ${layer('tl-layer tl-knob screen-only', [], scene)}`;

/** What is seen of the range input. */
export const cursorKnob = (ground: CursorGround, x: number): unknown => svgTemplate(knob(ground, x));

const knob = ({density: {bottom}, em}: CursorGround, x: number): readonly Mark[] => [
  path(circle(x, bottom, 0.75 * em), {fill: 'paper', stroke: 'ink'}),
  path(circle(x, bottom, 0.52 * em), {stroke: 'ink'}),
];

/** The buttons, the day in large type, and what happened on it. */
export function momentControls({
  words,
  playing,
  hasPrevious,
  hasNext,
  isToday,
  day,
  caption,
}: CursorScene): TemplateResult {
  return html`<div part="toolbar" class="timeline-toolbar">
      <div class="rounds screen-only" role="toolbar" dir="ltr" data-roving="horizontal" aria-label=${words.toolbar}>
        ${roundButton('step first', 'first', words.first, {off: !hasPrevious})}
        ${roundButton('step previous', 'previous', words.previous, {off: !hasPrevious})}
        ${
          playing
            ? roundButton('play', 'pause', words.pause, {stop: true})
            : roundButton('play', 'play', words.play, {stop: true})
        }
        ${roundButton('step next', 'next', words.next, {off: !hasNext})}
        ${roundButton('step today', 'today', words.today, {off: isToday})}
      </div>
      <label class="timeline-day"
        ><span class="unseen">${words.day}</span>
        <input type="text" data-input="day" autocomplete="off" spellcheck="false" .value=${day} size="17"
      /></label>
    </div>
    <p class="timeline-caption" data-caption>${caption}</p>`;
}

function rangeInput({words, control: {min, max, value, text}}: CursorScene): TemplateResult {
  return html`<input
    type="range"
    part="cursor"
    class="timeline-cursor screen-only"
    data-input="cursor"
    dir="ltr"
    min=${min}
    max=${max}
    step="1"
    .value=${String(value)}
    aria-label=${words.cursor}
    aria-valuetext=${text}
  />`;
}
