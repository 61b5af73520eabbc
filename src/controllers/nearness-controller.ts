// Drawing starts when the element comes near the viewport, or is printed; until then it keeps its space.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;
const MARGIN = '800px';

export class NearnessController implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  /** Once near, always near: what is drawn stays. */
  near = false;
  readonly #left: () => void;

  /** `left` is told when the element has gone far out of sight. */
  constructor(host: Host, left: () => void) {
    this.#host = host;
    this.#left = left;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#arrive();
        else this.#left();
      },
      {rootMargin: MARGIN},
    );
    this.#observer.observe(this.#host);
    if (!this.near) window.addEventListener('beforeprint', this.#arrive);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    window.removeEventListener('beforeprint', this.#arrive);
  }

  readonly #arrive = (): void => {
    window.removeEventListener('beforeprint', this.#arrive);
    if (this.near) return;
    this.near = true;
    this.#host.requestUpdate();
  };
}
