// What is said aloud by a screen reader, one line at a time. A line goes after a while, so that nobody who reads on comes
// upon what is long past.
import type {LitElement, ReactiveController} from 'lit';

/** ms */
const STAYS = 6000;
/** Letters. Longer texts tire the ear. */
const LONGEST = 120;

export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #text = '';
  #gone: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  say(text: string): void {
    const line = shortened(text);
    clearTimeout(this.#gone);
    // The same line again would be no change, and so not be said.
    this.#text = line && line === this.#text ? `${line}\u00a0` : line;
    this.#host.requestUpdate();
    if (line) this.#gone = setTimeout(() => this.say(''), STAYS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#gone);
    this.#text = '';
  }
}

/** What is too long ends with the last part that fits. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(';', LONGEST);
  return cut > 0 ? text.slice(0, cut) : `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1))}…`;
}
