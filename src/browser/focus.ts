// The focus is never lost: where what had it goes away, something that the reader knows takes it.
import type {LitElement} from 'lit';

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

/** Where what has the focus is gone after the coming update, the first of these that is there takes it. */
export async function refocus(host: LitElement, selectors: readonly string[]): Promise<void> {
  const root = host.shadowRoot;
  const had = root?.activeElement;
  if (!root || !had) return;
  await host.updateComplete;
  if (had.isConnected) return;
  for (const selector of selectors) {
    const next = root.querySelector<HTMLElement>(selector);
    if (!next) continue;
    next.focus();
    return;
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
