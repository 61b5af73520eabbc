// Registers <twin-cities>, once: where the script stands twice or in two versions, the first one serves.
import {watchPlaceholders} from './browser/placeholders.ts';
import {TwinCitiesElement} from './element/twin-cities-element.ts';

const TAG = 'twin-cities';

// Lit brings `customElements` to Node, but nobody can show anything there.
if (typeof document !== 'undefined' && !customElements.get(TAG)) {
  customElements.define(TAG, TwinCitiesElement);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchPlaceholders, {once: true});
  else watchPlaceholders();
}
