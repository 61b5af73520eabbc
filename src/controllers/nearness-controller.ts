// Drawing starts when the element comes near the viewport, or is printed; until then it keeps its space.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;
const MARGIN = '800px';

export class NearnessController implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  /** Once near, always near: what is drawn stays. */
  near = false;
  /** Whether the element can be seen now; play pauses when not. */
  visible = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.visible = entries.some(({isIntersecting}) => isIntersecting);
        if (this.visible) this.#arrive();
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
