// Tells which sections are out of sight. Their views wait while the cursor of time moves (Pace); while the map flies browsers
// neither lay them out nor paint them, and keep their size. Only those that are away: one that began to rest under a finger
// would lose the finger.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** So near to the viewport a section is ready to be seen. */
const MARGIN = '30%';
const SECTIONS = 'figure, section, .beside';

export class SightController implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) target.toggleAttribute('data-away', !isIntersecting);
      },
      {rootMargin: MARGIN},
    );
  }

  hostUpdated(): void {
    // One that it has it does not take again.
    this.#host.shadowRoot?.querySelectorAll(SECTIONS).forEach((section) => this.#observer?.observe(section));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
