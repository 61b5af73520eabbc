// The line of the cursor of time with its veil and knob: drawn where it stands, and under a hand carried from there.
import {render} from 'lit';
import {cursorX, type CursorGround} from '../timeline/cursor-scene.ts';
import {cursorKnob, cursorVeil} from '../timeline/cursor-template.ts';
import type {IsoDay} from '../model/day.ts';
import {CompositorTransform} from './compositor-transform.ts';

export interface CursorPlace {
  readonly day: IsoDay;
  readonly ground: CursorGround;
  /** A hand or the story moves it. */
  readonly isCarried: boolean;
}

export class CursorLayer {
  /** Under the words of the rows, and over the range input. */
  readonly #line: HTMLElement;
  readonly #knobPlace: Element;
  #knob: Element | undefined;
  #carried: readonly CompositorTransform[] = [];
  #ground: CursorGround | undefined;
  /** Where the line was drawn, px. */
  #drawn = 0;

  /** @param knobPlace holds the place for the knob, once it is drawn */
  constructor(line: HTMLElement, knobPlace: Element) {
    this.#line = line;
    this.#knobPlace = knobPlace;
  }

  draw({day, ground, isCarried}: CursorPlace): void {
    const x = cursorX(day, ground);
    const knob = this.#knobPlace.querySelector('.tl-knob') ?? undefined;
    const isNew = knob !== this.#knob;
    this.#knob = knob;
    if (isNew || !isCarried || ground !== this.#ground) {
      render(cursorVeil(ground, x), this.#line);
      if (knob) render(cursorKnob(ground, x), knob as SVGElement);
      this.#ground = ground;
      this.#drawn = x;
    }
    if (isNew || !this.#carried.length)
      this.#carried = [this.#line.firstElementChild, knob].flatMap((one) =>
        one ? [new CompositorTransform(one)] : [],
      );
    for (const one of this.#carried)
      if (isCarried) one.move(`translateX(${x - this.#drawn}px)`);
      else one.release();
  }
}
