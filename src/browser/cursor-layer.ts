// The line of the cursor of time with its veil and knob: drawn where it stands, and under a hand carried from there.
import {nothing, render} from 'lit';
import {cursorX} from '../timeline/cursor-scene.ts';
import {cursorKnob, rowsVeil, stripVeil, type CursorRows} from '../timeline/cursor-template.ts';
import type {CursorGround} from '../timeline/strip-scene.ts';
import type {IsoDay} from '../model/day.ts';
import {CompositorTransform} from './compositor-transform.ts';

export interface CursorPlace {
  readonly day: IsoDay;
  readonly ground: CursorGround;
  /** Undefined until they are drawn. */
  readonly rows: CursorRows | undefined;
  /** A hand or the story moves it. */
  readonly isCarried: boolean;
}

/** Where its pieces are drawn. */
export interface CursorPlaces {
  /** Under the words of the strip, and of the rows. */
  readonly strip: HTMLElement;
  readonly rows: HTMLElement;
  /** Holds the place for the knob, once it is drawn. */
  readonly control: Element;
}

export class CursorLayer {
  readonly #places: CursorPlaces;
  #knob: Element | undefined;
  #carried: readonly CompositorTransform[] = [];
  #ground: CursorGround | undefined;
  #rows: CursorRows | undefined;
  /** Where the line was drawn, px. */
  #drawn = 0;

  constructor(places: CursorPlaces) {
    this.#places = places;
  }

  draw({day, ground, rows, isCarried}: CursorPlace): void {
    const {strip, rows: rowsPlace, control} = this.#places;
    const x = cursorX(day, ground);
    const knob = control.querySelector('.tl-knob') ?? undefined;
    const isNew = knob !== this.#knob || rows !== this.#rows || ground !== this.#ground;
    if (isNew || !isCarried) {
      render(stripVeil(ground, x), strip);
      render(rows ? rowsVeil(rows, x) : nothing, rowsPlace);
      if (knob) render(cursorKnob(ground, x), knob as SVGElement);
      this.#drawn = x;
    }
    this.#knob = knob;
    this.#ground = ground;
    this.#rows = rows;
    if (isNew) for (const one of this.#carried) one.release();
    if (isNew || !this.#carried.length)
      this.#carried = [strip.firstElementChild, rowsPlace.firstElementChild, knob].flatMap((one) =>
        one ? [new CompositorTransform(one)] : [],
      );
    for (const one of this.#carried)
      if (isCarried) one.move(`translateX(${x - this.#drawn}px)`);
      else one.release();
  }
}
