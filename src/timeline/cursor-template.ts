// What moves with the day, drawn by itself: in most frames of a drag nothing else is drawn.
import {html, noChange, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {group, path, type Mark} from '../drawing/drawing.ts';
import {circle} from '../drawing/path-data.ts';
import {svgTemplate} from '../drawing/svg-template.ts';
import type {CursorScene} from './cursor-scene.ts';
import {layer} from './layer.ts';
import {roundButton} from './round-button.ts';
import type {CursorGround} from './strip-scene.ts';
import {cursorLine, cursorWords, RIM, veil} from './timeline-drawing.ts';
import type {RowsScene} from './timeline-scene.ts';

/** The rows over which the line goes on. */
export type CursorRows = Pick<RowsScene, 'width' | 'height' | 'em' | 'layout' | 'plot'>;

/** On the strip: the line at the day, and the veil over what is to come, so long that it reaches the end from anywhere. */
export function stripVeil(ground: CursorGround, x: number): TemplateResult {
  const {density, layout, width} = ground;
  return layer(
    'tl-layer',
    [...veil([[density.top, density.bottom]], x, 2 * width), cursorLine(x, density.top, layout.rows)],
    ground,
  );
}

/** The same on the rows. */
export function rowsVeil({width, height, em, layout, plot}: CursorRows, x: number): TemplateResult {
  const top = layout.rows;
  return layer('tl-layer', [...veil([[plot.top, plot.bottom]], x, 2 * width), cursorLine(x, top, plot.bottom)], {
    width,
    height,
    em,
    top,
  });
}

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

/**
 * The buttons, and the day in large type. What is wrong with a day is said by its region; as a description, too, a screen
 * reader would say it twice, and the hint again with every letter.
 */
export function momentControls(scene: CursorScene): TemplateResult {
  const {words, playing, hasPrevious, hasNext, isToday, day, isTyped, isOdd, isLong, fault} = scene;
  return html`<div part="toolbar" class="timeline-toolbar">
    <div class="rounds screen-only" role="toolbar" dir="ltr" data-roving="horizontal" aria-label=${words.toolbar}>
      ${roundButton('step first', 'first', words.first, {off: !hasPrevious})}
      ${roundButton('step previous', 'previous', words.previous, {off: !hasPrevious, named: true})}
      ${
        playing
          ? roundButton('play', 'pause', words.pause, {stop: true, named: true})
          : roundButton('play', 'play', words.play, {stop: true, named: true})
      }
      ${roundButton('step next', 'next', words.next, {off: !hasNext, named: true})}
      ${roundButton('step today', 'today', words.today, {off: isToday})}
    </div>
    <div class="timeline-day" ?data-long=${isLong}>
      <p class="label screen-only">
        <label for="twin-day">${words.day}</label>
        <span id="twin-day-hint" ?hidden=${fault !== ''}>${words.dayHint}</span>
        <strong id="twin-day-fault" class="fault" role="status" aria-live="polite">${fault}</strong>
      </p>
      <input
        id="twin-day"
        type="text"
        data-input="day"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="twin-day-hint"
        aria-errormessage="twin-day-fault"
        aria-invalid=${isOdd ? 'true' : nothing}
        .value=${isTyped ? noChange : live(day)}
        size="17"
      />
    </div>
  </div>`;
}

/** What happened at the moment, in a line. */
export const momentCaption = ({caption}: CursorScene): TemplateResult =>
  html`<p class="timeline-caption" data-caption>${caption}</p>`;

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
    aria-valuetext=${text ?? noChange}
  />`;
}
