// What moves with the day, drawn by itself into the places that the timeline leaves for it: in most frames of a drag nothing
// else is drawn.
import {html, render, type TemplateResult} from 'lit';
import {keeperOf} from '../model/kept.ts';
import type {CursorGround, CursorScene} from './cursor-scene.ts';
import {layer} from './layer.ts';
import {roundButton} from './round-button.ts';
import {cursorText, veil} from './timeline-drawing.ts';

/** The places, and what goes there, of a timeline as timelineTemplate has left it. */
interface Places {
  readonly controls: HTMLElement;
  readonly veil: HTMLElement;
  readonly now: HTMLElement;
}

const places = keeperOf<Places>();

function placesIn(timeline: Element): Places {
  const place = (name: string): HTMLElement => timeline.querySelector(name) as HTMLElement;
  return places(timeline, '', () => ({
    controls: place('.timeline-controls'),
    veil: place('.tl-veils'),
    now: place('.timeline-now'),
  }));
}

/** The line at the day. */
export function drawLine(timeline: Element, scene: CursorGround, x: number): void {
  render(veil(scene, x), placesIn(timeline).veil);
}

/** What is said of the day, and the control that moves it. */
export function drawWords(timeline: Element, scene: CursorScene): void {
  const {controls: above, now} = placesIn(timeline);
  render(controls(scene), above);
  render(html`${layer('tl-layer tl-over', cursorText(scene), scene)} ${rangeInput(scene)}`, now);
}

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
