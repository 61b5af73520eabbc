// The cursor of time, drawn by itself: under a hand it leads, and everything else follows as there is time.
import {Carriage} from '../controllers/carriage.ts';
import {wantsLessMotion} from '../controllers/tween-controller.ts';
import type {Stage} from '../state/frame.ts';
import {cursorScene, cursorX, type CursorGround} from '../timeline/cursor-scene.ts';
import {CARRIED, drawLine, drawWords} from '../timeline/cursor-template.ts';
import {rowsScene} from '../timeline/timeline-scene.ts';
import type {Pace} from './pace.ts';

export class LeadingCursor {
  readonly #pace: Pace;
  #timeline: Element | undefined;
  #carriages: readonly Carriage[] = [];
  /** What the words say. */
  #said: Stage | undefined;
  /** What the line was drawn on, and where; px. */
  #ground: CursorGround | undefined;
  #drawn = 0;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  draw(root: ParentNode, stage: Stage): void {
    const timeline = root.querySelector('.timeline');
    if (!timeline) return;
    const ground = rowsScene(this.#pace.shownBy('rows', stage));
    const said = this.#pace.shownBy('words', stage);
    const isNew = timeline !== this.#timeline;
    if (isNew || said !== this.#said) drawWords(timeline, cursorScene(said, ground));
    const x = cursorX(stage.day, ground);
    const {scrubbing, playing} = stage.transient;
    const isCarried = (scrubbing || playing) && !wantsLessMotion();
    if (isNew || !isCarried || ground !== this.#ground) {
      drawLine(timeline, ground, x);
      this.#drawn = x;
    }
    if (isNew) this.#carriages = [...timeline.querySelectorAll(CARRIED)].map((element) => new Carriage(element));
    for (const carriage of this.#carriages)
      if (isCarried) carriage.move(`translateX(${x - this.#drawn}px)`);
      else carriage.putDown();
    this.#timeline = timeline;
    this.#said = said;
    this.#ground = ground;
  }
}
