// Cities looked for by name, one search for each place that is being filled in. The list comes when it is first asked for.
import {partFrom} from '../browser/export-loader.ts';
import type {Looking} from './context.ts';
import {placesIn, placesNamed} from './places.ts';

export class Finder {
  readonly #changed: () => void;
  readonly #looking = new Map<string, Looking>();
  #places: ReturnType<typeof placesIn> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  at(key: string): Looking | undefined {
    return this.#looking.get(key);
  }

  forget(key?: string): void {
    if (key === undefined) this.#looking.clear();
    else this.#looking.delete(key);
  }

  look(key: string, typed: string): void {
    this.#looking.set(key, {typed, found: [], state: 'loading'});
    if (this.#places) this.#show(key);
    else {
      this.#changed();
      partFrom<string>('places').then(
        (text) => {
          this.#places = placesIn(text);
          this.#show(key);
        },
        () => this.#show(key),
      );
    }
  }

  #show(key: string): void {
    const typed = this.#looking.get(key)?.typed;
    // Something has been chosen meanwhile.
    if (typed === undefined) return;
    const found = placesNamed(this.#places ?? [], typed);
    this.#looking.set(key, {typed, found, state: this.#places ? 'ready' : 'unavailable'});
    this.#changed();
  }
}
