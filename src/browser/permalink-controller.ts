// Opt-in: keeps the view in the page's #fragment and restores it from there. Listens only while it is wanted.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fragmentAtSource, fragmentWith, linkIn, type Link} from '../state/permalink.ts';
import type {ViewState} from '../state/view-state.ts';

type Host = ReactiveControllerHost & HTMLElement;
/** Browsers refuse more than about three changes of address a second. */
const WRITE_AFTER_MS = 350;

export interface PermalinkOptions {
  /** A link was followed; `isFresh` unless the page was reloaded or come back to. */
  readonly followed: (link: Link, isFresh: boolean) => void;
  /** Back from a source. */
  readonly returned: () => void;
}

export class PermalinkController implements ReactiveController {
  readonly #host: Host;
  readonly #options: PermalinkOptions;
  /** The fragment from which the reader went to a source. */
  #left: string | undefined;
  #wanted = false;
  #connected = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, options: PermalinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get wanted(): boolean {
    return this.#wanted;
  }

  set wanted(wanted: boolean) {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#attach();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#attach();
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#changed);
  }

  /** Writes the view soon; the last one wins. */
  write(view: ViewState): void {
    if (!this.#wanted || !this.#connected) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const fragment = fragmentWith(location.hash.slice(1), view);
      if (fragment === location.hash.slice(1)) return;
      // Relative addresses would follow a foreign <base>.
      const address = location.href.split('#')[0] ?? '';
      try {
        history.replaceState(history.state, '', fragment ? `${address}#${fragment}` : address);
      } catch {
        // A sandboxed frame has no history of its own; the view holds all the same.
      }
    }, WRITE_AFTER_MS);
  }

  /** The page's address with this view in it; undefined where views have none. */
  addressOf(view: ViewState): string | undefined {
    if (!this.#wanted) return undefined;
    const [address = '', fragment = ''] = location.href.split('#');
    const next = fragmentWith(fragment, view);
    return next ? `${address}#${next}` : address;
  }

  /** The reader goes to a source: a step of its own, so that the browser's Back returns. */
  visit(source: number): void {
    if (!this.#wanted || !this.#connected) return;
    const [address = '', fragment = ''] = location.href.split('#');
    this.#left = fragment;
    try {
      history.pushState(history.state, '', `${address}#${fragmentAtSource(fragment, source)}`);
    } catch {
      // A sandboxed frame has no history of its own.
    }
  }

  readonly #changed = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment !== this.#left) return this.#follow(true);
    this.#left = undefined;
    this.#options.returned();
  };

  #follow(isFresh: boolean): void {
    const link = linkIn(location.hash.slice(1));
    if (link) this.#options.followed(link, isFresh);
  }

  #attach(): void {
    window.removeEventListener('hashchange', this.#changed);
    if (!this.#wanted || !this.#connected) return;
    window.addEventListener('hashchange', this.#changed);
    const [entry] = performance.getEntriesByType('navigation');
    this.#follow((entry as PerformanceNavigationTiming | undefined)?.type === 'navigate');
  }
}
