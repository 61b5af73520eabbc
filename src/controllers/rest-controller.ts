// Sections that are out of sight rest while something moves: browsers neither lay them out nor paint them (the styles ask
// for it), and keep their size. Only those that are away: one that began to rest under a finger would lose the finger.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** So near to the viewport a section is ready to be seen. */
const MARGIN = '30%';
const SECTIONS = 'figure, section, .beside';

export class RestController implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  #known = new WeakSet<Element>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#known = new WeakSet();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) target.toggleAttribute('data-away', !isIntersecting);
      },
      {rootMargin: MARGIN},
    );
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    // While something moves there is no time to look for sections, and none comes.
    if (root?.querySelector('.page')?.hasAttribute('data-moving')) return;
    root?.querySelectorAll(SECTIONS).forEach((section) => {
      if (this.#known.has(section)) return;
      this.#known.add(section);
      this.#observer?.observe(section);
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
