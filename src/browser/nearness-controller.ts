// Drawing starts when the element comes near the viewport, or is printed; until then it keeps its space, and what it is drawn
// from is fetched when the page is idle.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {whenIdle} from './idle.ts';

type Host = ReactiveControllerHost & HTMLElement;
/** In px. */
const MARGIN = 800;

export class NearnessController implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  /** Once near, always near: what is drawn stays. */
  near = false;
  /** Seen to be far from the reader, who may never come. */
  #isFar = false;
  readonly #left: () => void;
  readonly #idle: () => void;
  #callOff: () => void = () => undefined;

  /** `left` is told when the element has gone far out of sight, `idle` when the page rests and the element is still far. */
  constructor(host: Host, {left, idle}: {readonly left: () => void; readonly idle: () => void}) {
    this.#host = host;
    this.#left = left;
    this.#idle = idle;
    host.addController(this);
  }

  /** Drawing waits for the reader. */
  get isFar(): boolean {
    return this.#isFar && !this.near;
  }

  /** Looks by itself where the element is: whoever has just scrolled to it need not wait for a frame. */
  look(): void {
    if (!this.isFar || this.#host.getClientRects().length === 0) return;
    const {top, bottom, left, right} = this.#host.getBoundingClientRect();
    const isNear = top < innerHeight + MARGIN && bottom > -MARGIN && left < innerWidth + MARGIN && right > -MARGIN;
    if (isNear) this.#arrive();
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#arrive();
        else this.#leave();
      },
      {rootMargin: `${MARGIN}px`},
    );
    this.#observer.observe(this.#host);
    if (!this.near) window.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#callOff();
    this.#isFar = false;
    window.removeEventListener('beforeprint', this.#arrive);
  }

  #leave(): void {
    this.#left();
    if (this.near || this.#isFar) return;
    this.#isFar = true;
    this.#callOff = whenIdle(this.#idle);
    // Of what is torn over columns WebKit says that it is nowhere.
    if (this.#host.getClientRects().length > 1) this.look();
  }

  readonly #arrive = (): void => {
    window.removeEventListener('beforeprint', this.#arrive);
    this.#callOff();
    if (this.near) return;
    this.near = true;
    this.#host.requestUpdate();
  };
}
