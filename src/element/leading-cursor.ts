// The cursor of time, drawn by itself: under a hand it leads, and everything else follows as there is time.
import {Carriage} from '../controllers/carriage.ts';
import {wantsLessMotion} from '../controllers/tween-controller.ts';
import type {Stage} from '../state/frame.ts';
import {cursorScene, cursorX} from '../timeline/cursor-scene.ts';
import {CARRIED, drawLine, drawWords} from '../timeline/cursor-template.ts';
import {rowsScene} from '../timeline/timeline-scene.ts';
import type {Pace} from './pace.ts';

export class LeadingCursor {
  readonly #pace: Pace;
  #timeline: Element | undefined;
  #carriages: readonly Carriage[] = [];
  /** What the words say. */
  #said: Stage | undefined;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  draw(root: ParentNode, stage: Stage): void {
    const timeline = root.querySelector('.timeline');
    if (!timeline) return;
    const ground = rowsScene(this.#pace.shownBy('rows', stage));
    const said = this.#pace.shownBy('words', stage);
    const isNew = timeline !== this.#timeline;
    drawLine(timeline, ground);
    if (isNew || said !== this.#said) drawWords(timeline, cursorScene(said, ground));
    if (isNew) this.#carriages = [...timeline.querySelectorAll<HTMLElement>(CARRIED)].map((one) => new Carriage(one));
    this.#timeline = timeline;
    this.#said = said;
    const place = `translateX(${cursorX(stage.day, ground)}px)`;
    const {scrubbing, playing} = stage.transient;
    const isCarried = (scrubbing || playing) && !wantsLessMotion();
    for (const carriage of this.#carriages) carriage[isCarried ? 'move' : 'putDown'](place);
  }
}
