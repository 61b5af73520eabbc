// Where a CMS drops unknown tags, <div data-twin-cities data-lang="pl"> becomes the widget: one that is there, one that comes
// later (page navigation, tabs, pop-ups), and one whose inside has been thrown away by a framework that woke up (hydration).
const TAG = 'twin-cities';
const PLACE = '[data-twin-cities]';
/** A page that empties its placeholder again and again means it. */
const MOST_TIMES = 3;

const filled = new WeakMap<Element, number>();

/** Looks once at all there is, and from then on only at what is added. */
export function watchPlaceholders(): void {
  fillIn(document);
  new MutationObserver((records) => {
    for (const {target, addedNodes, removedNodes} of records) {
      for (const node of addedNodes) if (node instanceof HTMLElement) fillIn(node);
      if (removedNodes.length && target instanceof HTMLElement && target.isConnected && target.matches(PLACE))
        fill(target);
    }
  }).observe(document, {childList: true, subtree: true});
}

function fillIn(root: Document | HTMLElement): void {
  if (root instanceof HTMLElement && root.matches(PLACE)) fill(root);
  root.querySelectorAll<HTMLElement>(PLACE).forEach(fill);
}

/** Its data-* become attributes, its content the fallback. */
function fill(place: HTMLElement): void {
  const times = filled.get(place) ?? 0;
  if (place.querySelector(TAG) || times >= MOST_TIMES) return;
  filled.set(place, times + 1);
  const element = document.createElement(TAG);
  for (const {name, value} of [...place.attributes]) {
    if (name.startsWith('data-') && name !== 'data-twin-cities') element.setAttribute(name.slice(5), value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
