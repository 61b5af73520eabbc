// At the foot of a printout, where views have addresses: that of the view on paper, to type, and its QR code, to scan.
// Both are made when the page is about to be printed; the drawing of codes (twin-cities-qr.js) is fetched before, at leisure.
import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {partFrom} from '../browser/export-loader.ts';
import {whenIdle} from '../browser/idle.ts';
import type {QrPart} from './qr-part.ts';
import type {Words} from '../i18n/words.ts';

/** An element that says whether its views have addresses. */
export type Addressed = LitElement & {readonly permalink: boolean};

// Where a bundler follows, it finds the part by itself; else it lies beside the script.
export const qrPart = async (): Promise<QrPart> =>
  __APART__ ? partFrom<QrPart>('qr') : (await import('./qr-part.ts')).qrPart;

export class PrintedAddress implements ReactiveController {
  readonly #host: Addressed;
  readonly #address: () => string | undefined;
  #codes: QrPart | undefined;
  #asked = false;
  #text: string | undefined;
  #code: Element | undefined;

  /** @param address of this view; undefined where views have none */
  constructor(host: Addressed, address: () => string | undefined) {
    this.#host = host;
    this.#address = address;
    host.addController(this);
  }

  hostConnected(): void {
    this.#attach();
  }

  hostUpdated(): void {
    this.#attach();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
  }

  template({messages}: Words): TemplateResult | typeof nothing {
    if (this.#text === undefined) return nothing;
    return html`<div class="printed-address">
      ${this.#code ?? nothing}
      <p>${messages.export.printed}<br /><span class="printed-url">${this.#text}</span></p>
    </div>`;
  }

  #attach(): void {
    if (!this.#host.permalink) {
      this.hostDisconnected();
      this.#text = undefined;
      return;
    }
    window.addEventListener('beforeprint', this.#onPrint);
    if (this.#asked) return;
    this.#asked = true;
    whenIdle(() => {
      qrPart().then(
        (codes) => (this.#codes = codes),
        () => undefined,
      );
    });
  }

  readonly #onPrint = (): void => {
    const text = this.#address();
    if (text !== this.#text) this.#code = undefined;
    this.#text = text;
    if (text !== undefined) this.#code ??= this.#drawn(text);
    this.#host.requestUpdate();
  };

  #drawn(text: string): Element | undefined {
    try {
      return this.#codes?.printed(text);
    } catch {
      // Longer than a code can be.
      return undefined;
    }
  }
}
