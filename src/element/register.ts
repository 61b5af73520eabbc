// Registers <twin-cities>, once: where the script stands twice or in two versions, the first one serves.
import {watchPlaceholders} from '../browser/placeholders.ts';
import {TwinCitiesElement} from './twin-cities-element.ts';

const TAG = 'twin-cities';

export function register(): void {
  // Lit brings `customElements` to Node, but nobody can show anything there.
  if (typeof document === 'undefined' || customElements.get(TAG)) return;
  customElements.define(TAG, TwinCitiesElement);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchPlaceholders, {once: true});
  else watchPlaceholders();
}
