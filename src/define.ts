// Registers <twin-cities>, once: where the script stands twice or in two versions, the first one serves. Where a CMS drops
// unknown tags, <div data-twin-cities data-lang="pl"> is upgraded in place.
import {TwinCitiesElement} from './element/twin-cities-element.ts';

const TAG = 'twin-cities';

// Lit brings `customElements` to Node, but nobody can show anything there.
if (typeof document !== 'undefined' && !customElements.get(TAG)) {
  customElements.define(TAG, TwinCitiesElement);
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', upgradePlaceholders, {once: true});
  else upgradePlaceholders();
}

/** Its data-* become attributes, its content the fallback. */
function upgradePlaceholders(): void {
  document.querySelectorAll<HTMLElement>('[data-twin-cities]').forEach((place) => {
    if (place.querySelector(TAG)) return;
    const element = document.createElement(TAG);
    for (const {name, value} of [...place.attributes]) {
      if (name.startsWith('data-') && name !== 'data-twin-cities') element.setAttribute(name.slice(5), value);
    }
    element.append(...place.childNodes);
    place.append(element);
  });
}
