// What moves with the day, drawn by itself into the places that the timeline leaves for it: in most frames of a drag nothing
// else is drawn.
import {html, render, type TemplateResult} from 'lit';
import {group, path, type Mark} from '../drawing/drawing.ts';
import {circle} from '../drawing/path-data.ts';
import {svgTemplate} from '../drawing/svg-template.ts';
import type {CursorGround, CursorScene} from './cursor-scene.ts';
import {layer} from './layer.ts';
import {roundButton} from './round-button.ts';
import {cursorLine, cursorWords, RIM} from './timeline-drawing.ts';

/** A place of a timeline as timelineTemplate has left it. */
const place = (timeline: Element, name: string): HTMLElement => timeline.querySelector(name) as HTMLElement;

/** Draws the line at the day, the knob, and the veil over what is to come: so long that it reaches the end from anywhere. */
export function drawLine(timeline: Element, ground: CursorGround, x: number): void {
  render(layer('tl-layer', cursorLine(ground, x, 2 * ground.width), ground), place(timeline, '.tl-veils'));
  render(svgTemplate(knob(ground, x)), place(timeline, '.tl-knob'));
}

/** What a hand then carries on. */
export const CARRIED = '.tl-veils > *, .tl-knob';

/** What is said of the day, and the control that moves it. */
export function drawWords(timeline: Element, scene: CursorScene): void {
  render(controls(scene), place(timeline, '.timeline-controls'));
  render(
    html`${layer('tl-layer tl-over', [group([cursorWords(scene)], RIM)], scene)} ${rangeInput(scene)}
    ${layer('tl-layer tl-knob screen-only', [], scene)}`,
    place(timeline, '.timeline-now'),
  );
}

/** What is seen of the range input. */
const knob = ({density: {bottom}, em}: CursorGround, x: number): readonly Mark[] => [
  path(circle(x, bottom, 0.75 * em), {fill: 'paper', stroke: 'ink'}),
  path(circle(x, bottom, 0.52 * em), {stroke: 'ink'}),
];

function controls({words, playing, hasPrevious, hasNext, isToday, day, caption}: CursorScene): TemplateResult {
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
