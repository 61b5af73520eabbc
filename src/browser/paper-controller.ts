// Paper: while the page is printed, pictures are drawn for the sheet and not for the screen. Browsers count the sheets
// before they tell of it, so a picture keeps the height that it was counted with.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The map has the height that the styles give it on paper; the timeline's comes from what it shows. */
const MAP = '.map-svg';
const TIMELINE = '.timeline-drawing';

export class PaperController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  #print: MediaQueryList | undefined;

  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** True while the page is laid out for paper. */
  get laid(): boolean {
    return this.#print?.matches === true;
  }

  /** Room for the map, in px; undefined where there is none, and on the screen. */
  get mapHeight(): number | undefined {
    return this.laid
      ? this.#host.shadowRoot?.querySelector(MAP)?.getBoundingClientRect().height || undefined
      : undefined;
  }

  hostConnected(): void {
    this.#print = matchMedia('print');
    this.#print.addEventListener('change', this.#turned);
  }

  hostDisconnected(): void {
    this.#print?.removeEventListener('change', this.#turned);
    this.#print = undefined;
    this.#hold(false);
  }

  readonly #turned = (): void => {
    this.#hold(this.laid);
    this.#changed();
  };

  #hold(held: boolean): void {
    this.#host.shadowRoot
      ?.querySelectorAll<SVGElement>(TIMELINE)
      .forEach((picture) => (picture.style.height = held ? `${picture.getBoundingClientRect().height}px` : ''));
  }
}
