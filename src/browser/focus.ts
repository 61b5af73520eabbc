// The focus is never lost: where what had it goes away, something that the reader knows takes it.
import type {LitElement, ReactiveController} from 'lit';

/** Where cities can be picked, and how each is found there again (% is its id). */
const KINDS = [
  '[part~=map] [data-city="%"]',
  '[part~=timeline] [data-city="%"][tabindex]',
  '[part~=table] [data-city="%"] .pick',
  '.city-list [data-city="%"]',
] as const;

/** What was clicked to pick a city, as something to find again when it has been drawn anew. */
export interface Opener {
  readonly kind: string;
  readonly city: string;
}

export function openerOf(origin: Element, city: string): Opener {
  const within = (kind: string): boolean => origin.closest(kind.split(' ')[0] ?? kind) !== null;
  return {kind: KINDS.find(within) ?? KINDS[0], city};
}

/** Where the focus may return to, best first; without an opener to the city's pin. */
export function waysBack(opener: Opener | undefined, selected: string): readonly string[] {
  const city = CSS.escape(opener?.city ?? selected);
  return [...(opener ? [opener.kind] : []), ...KINDS].map((kind) => kind.replace('%', city));
}

/** What can take the focus by Tab; what the keyboard may pass by is no place to come to. */
const STOPS =
  'a[href], button:not([tabindex="-1"]):not(.skip), input, select, textarea, summary, [tabindex="0"]:not(button)';

type Focusable = HTMLElement | SVGElement;

/** Drawn where it can be seen, and not folded away: what is in a closed disclosure has a size in some browsers. */
export function isThere(one: Element): boolean {
  if (!one.isConnected || one.getClientRects().length === 0) return false;
  return !('checkVisibility' in one) || one.checkVisibility();
}

/** Watches over the focus within the widget. It comes after whoever draws: what a drawing has taken away is missed then. */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  #last: Element | undefined;
  /** What it stood in, from the inside out. */
  #around: readonly Element[] = [];
  #onward: readonly string[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.keep();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** What has the focus now. */
  took(target: Element): void {
    this.#last = target;
    const around: Element[] = [];
    for (let one = target.parentElement; one; one = one.parentElement) around.push(one);
    this.#around = around;
  }

  /** It went elsewhere. Some browsers say so of what is being taken away, too: that shows when the drawing is done. */
  left(): void {
    const left = this.#last;
    queueMicrotask(() => {
      if (left === this.#last && left && isThere(left) && this.#host.shadowRoot?.activeElement !== left) this.#forget();
    });
  }

  /** Where the focus goes, best first, if what has it is gone after the coming drawing. */
  onward(selectors: readonly string[]): void {
    this.#onward = selectors;
  }

  /** Where what had the focus is gone, something else takes it. */
  keep(): void {
    const last = this.#last;
    const root = this.#host.shadowRoot;
    const onward = this.#onward;
    this.#onward = [];
    if (!last || !root || isThere(last)) return;
    const outer = (this.#host.getRootNode() as Document | ShadowRoot).activeElement;
    // A button that reloads is waited for by focusOnward().
    if (root.activeElement || (outer && outer !== document.body) || last.matches('[data-act=retry]')) {
      if (root.activeElement !== last) this.#forget();
      return;
    }
    this.#successor(last, root, onward)?.focus();
  }

  #successor(last: Element, root: ShadowRoot, onward: readonly string[]): Focusable | undefined {
    const act = last.getAttribute('data-act');
    const city = last.closest('[data-city]')?.getAttribute('data-city');
    const selectors = [
      ...onward,
      ...(act === null ? [] : [`[data-act="${CSS.escape(act)}"]`]),
      ...(city ? waysBack(openerOf(last, city), city) : []),
    ];
    for (const selector of selectors) {
      const found = [...root.querySelectorAll<Focusable>(selector)].find(isThere);
      if (found) return found;
    }
    for (const place of this.#around) {
      const stops = isThere(place) ? [...place.querySelectorAll<Focusable>(STOPS)] : [];
      const found = stops.find(isThere);
      if (found) return found;
    }
    return undefined;
  }

  #forget(): void {
    this.#last = undefined;
    this.#around = [];
  }
}

/** A button that has gone with its message: where nothing else has the focus by now, it goes on to what came instead. */
export function focusOnward(host: LitElement): void {
  const root = host.shadowRoot;
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  if (!root || root.activeElement || (activeElement && activeElement !== document.body)) return;
  const next = root.querySelector<HTMLElement>('[data-act=retry], h2, h3, h4, h5, h6, [role=heading]');
  if (next && next.tabIndex < 0) next.tabIndex = -1;
  next?.focus();
}
