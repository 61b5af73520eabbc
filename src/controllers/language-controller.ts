// The language that holds where the element stands: the nearest ancestor's `lang`, watched while connected.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Wishes, strongest first: own or nearest `lang`, then the browser's languages. */
  get wishes(): readonly string[] {
    const nearest = this.#line().find((element) => element.lang)?.lang;
    return [...(nearest ? [nearest] : []), ...navigator.languages];
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of this.#line())
      this.#observer.observe(element, {attributes: true, attributeFilter: ['lang', 'dir']});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** The host and its ancestors, through shadow roots. */
  #line(): readonly HTMLElement[] {
    const line: HTMLElement[] = [];
    let node: Node | null = this.#host;
    while (node) {
      if (node instanceof HTMLElement) line.push(node);
      node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
    }
    return line;
  }
}
