// Opt-in: keeps the view in the page's #fragment and restores it from there. Listens only while it is wanted.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fragmentWith, linkIn, type Link} from '../state/permalink.ts';
import type {ViewState} from '../state/view-state.ts';

type Host = ReactiveControllerHost & HTMLElement;
/** Browsers refuse more than about three changes of address a second. */
const WRITE_AFTER_MS = 350;

export class PermalinkController implements ReactiveController {
  readonly #host: Host;
  readonly #restore: (link: Link) => void;
  #wanted = false;
  #connected = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, restore: (link: Link) => void) {
    this.#host = host;
    this.#restore = restore;
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
    window.removeEventListener('hashchange', this.#follow);
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

  readonly #follow = (): void => {
    const link = linkIn(location.hash.slice(1));
    if (link) this.#restore(link);
  };

  #attach(): void {
    window.removeEventListener('hashchange', this.#follow);
    if (!this.#wanted || !this.#connected) return;
    window.addEventListener('hashchange', this.#follow);
    this.#follow();
  }
}
