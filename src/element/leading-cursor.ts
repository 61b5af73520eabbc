// The cursor of time, drawn by itself: under a hand it leads, and everything else follows as there is time.
import type {Stage} from '../state/frame.ts';
import {cursorScene, cursorX} from '../timeline/cursor-scene.ts';
import {drawLine, drawWords} from '../timeline/cursor-template.ts';
import {rowsScene} from '../timeline/timeline-scene.ts';
import type {Pace} from './pace.ts';

export class LeadingCursor {
  readonly #pace: Pace;
  /** What the words say, and where they stand. */
  #said: Stage | undefined;
  #timeline: Element | undefined;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  draw(root: ParentNode, stage: Stage): void {
    const timeline = root.querySelector('.timeline');
    if (!timeline) return;
    const ground = rowsScene(this.#pace.shownBy('rows', stage));
    drawLine(timeline, ground, cursorX(stage.day, ground));
    const said = this.#pace.shownBy('words', stage);
    if (said === this.#said && timeline === this.#timeline) return;
    this.#said = said;
    this.#timeline = timeline;
    drawWords(timeline, cursorScene(said, ground));
  }
}
