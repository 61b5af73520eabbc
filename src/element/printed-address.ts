// At the foot of a printout, where views have addresses: that of the view on paper, to type, and its QR code, to scan.
// Both are made when the page is about to be printed; the drawing of codes (twin-cities-qr.js) is fetched before, at leisure.
import {html, nothing, svg, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {partFrom} from '../controllers/export-loader.ts';
import type {qrCode, QrCode} from '../export/qr-code.ts';
import type {Words} from '../i18n/words.ts';

type Draw = typeof qrCode;

/** An element that says whether its views have addresses. */
export type Addressed = LitElement & {readonly permalink: boolean};

/** In mm on paper: what any phone reads; a code of many modules is larger. */
const SMALLEST = 30;
const MODULE = 0.55;

// Where a bundler follows, it finds the part by itself; else it lies beside the script.
const isApart = typeof __APART__ !== 'undefined' && __APART__;
const qrPart = async (): Promise<Draw> =>
  isApart ? partFrom<Draw>('qr') : (await import('../export/qr-code.ts')).qrCode;

export class PrintedAddress implements ReactiveController {
  readonly #host: Addressed;
  readonly #address: () => string | undefined;
  #draw: Draw | undefined;
  #asked = false;
  #text: string | undefined;
  #code: QrCode | undefined;

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
      ${this.#code ? picture(this.#code) : nothing}
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
    const begin = (): void =>
      void qrPart().then(
        (draw) => (this.#draw = draw),
        () => undefined,
      );
    // Safari has none.
    const {requestIdleCallback: idle} = window as {requestIdleCallback?: Window['requestIdleCallback']};
    if (idle) idle(begin);
    else begin();
  }

  readonly #onPrint = (): void => {
    const text = this.#address();
    if (text !== this.#text) this.#code = undefined;
    this.#text = text;
    if (text !== undefined) this.#code ??= this.#drawn(text);
    this.#host.requestUpdate();
  };

  #drawn(text: string): QrCode | undefined {
    try {
      return this.#draw?.(text);
    } catch {
      // Longer than a code can be.
      return undefined;
    }
  }
}

function picture({size, d}: QrCode): TemplateResult {
  const side = `${Math.max(SMALLEST, size * MODULE)}mm`;
  return html`<svg
    viewBox="0 0 ${size} ${size}"
    width=${side}
    height=${side}
    shape-rendering="crispEdges"
    aria-hidden="true"
  >
    ${svg`<path fill="#ffffff" d="M0,0H${size}V${size}H0Z"></path><path fill="#000000" d=${d}></path>`}
  </svg>`;
}
