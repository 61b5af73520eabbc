// A link to an anchor below the widget (#contact) shows what it leads to, also while the widget grows above it. Safari does
// not see to that itself, and Chromium not always.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class HashTarget implements ReactiveController {
  readonly #host: Host;
  readonly #isWhole: () => boolean;
  #observer: ResizeObserver | undefined;
  /** Where the target stands, in px: in the window, and in the document. */
  #place: {readonly top: number; readonly inPage: number} | undefined;

  /** @param isWhole the widget has been drawn: from then on it grows because the reader wants it to */
  constructor(host: Host, isWhole: () => boolean) {
    this.#host = host;
    this.#isWhole = isWhole;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isWhole()) return;
    this.#observer = new ResizeObserver(() => this.#keep());
    this.#observer.observe(this.#host);
  }

  /** Before it is drawn: the reader may have scrolled. */
  hostUpdate(): void {
    if (!this.#observer) return;
    const place = placeOfTarget(this.#host);
    if (!this.#place || this.#place.inPage === place?.inPage) this.#place = place;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = this.#place = undefined;
  }

  #keep(): void {
    const [before, now] = [this.#place, placeOfTarget(this.#host)];
    this.#place = now;
    // The browser has put it at the top, to the pixel.
    if (before && now && before.top > -1 && before.top < innerHeight && now.top !== before.top) {
      scrollBy({top: now.top - before.top, behavior: 'instant'});
      this.#place = placeOfTarget(this.#host);
    }
    if (this.#isWhole()) this.hostDisconnected();
  }
}

function placeOfTarget(host: Element): {readonly top: number; readonly inPage: number} | undefined {
  const target = document.querySelector(':target');
  if (!target || host.contains(target)) return undefined;
  const {top} = target.getBoundingClientRect();
  return {top, inPage: top + scrollY};
}
