// An attribute that was meant to be `src`. What it names is another city's; the bundled atlas in its place would speak of
// the wrong one, so there is a message instead.
export interface MisspeltSrc {
  readonly name: string;
  /** As it is written rightly on that very tag. */
  readonly remedy: string;
}

const MEANT = /^(?:data-)?(?:s[rc]{1,3}e?|source|ur[li]|href|data|atlas|file|json|csv)$/i;
const OUR_FILE = /\.(?:json|csv)(?:[?#]|$)/i;
/** Others use them for files of their own. */
const ELSEWHERE = /^(?:data-|on|aria-|style$|class$|id$|page$)/i;

/** The first on the element, or on the placeholder that it stands in: `<div data-twin-cities>`. */
export function misspeltSrc(element: Element): MisspeltSrc | undefined {
  const place = element.parentElement;
  return on(element, 'src') ?? (place?.hasAttribute('data-twin-cities') ? on(place, 'data-src') : undefined);
}

function on(element: Element, right: string): MisspeltSrc | undefined {
  for (const {name, value} of element.attributes) {
    if (name === right || !(MEANT.test(name) || (OUR_FILE.test(value) && !ELSEWHERE.test(name)))) continue;
    const address = value && !value.startsWith('[object') ? value : '…';
    return {name, remedy: `${right}="${address}"`};
  }
  return undefined;
}
