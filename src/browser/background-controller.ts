// What lies behind the widget: something light, something dark, or what goes with no ink (theme/tokens.ts says what for).
// No style can ask for it, so it is looked up through all that the widget lies on; again when the page's ink has changed.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {drawnParents} from './drawn-parents.ts';
import {setMeasure} from './moved-styles.ts';

type Host = ReactiveControllerHost & HTMLElement;
/** Red, green, blue, alpha: 0 to 1. */
type Colour = readonly [number, number, number, number];
type Behind = 'light' | 'dark' | 'neither';

/** Relative luminance from which the quietest of dark ink has 4.5:1, and to which the quietest of light ink has it. */
const LIGHT_FROM = 0.73;
const DARK_TO = 0.045;
/** Ink lighter than this is light: the palette's own border. */
const LIGHT_INK = 0.2;

const PAGE = '.page';
const PROBE = '.probe';

export class BackgroundController implements ReactiveController {
  readonly #host: Host;
  #page: HTMLElement | undefined;
  #probe: HTMLElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#probe?.addEventListener('transitionend', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#probe?.removeEventListener('transitionend', this.#look);
  }

  /** The page inside is told what lies behind it; the probe lies in it and is not seen. */
  hostUpdated(): void {
    if (this.#page) return;
    const [page, probe] = [PAGE, PROBE].map((one) => this.#host.shadowRoot?.querySelector<HTMLElement>(one));
    if (!page || !probe) return;
    this.#page = page;
    this.#probe = probe;
    this.hostConnected();
  }

  readonly #look = (): void => {
    const [page, probe] = [this.#page, this.#probe];
    if (!page || !probe) return;
    const background = backgroundOf(this.#host, probe);
    // For what stays in sight over what scrolls under it.
    const [r, g, b] = background.map((part) => Math.round(part * 255));
    setMeasure(page.getRootNode(), '--behind', `rgb(${r} ${g} ${b})`);
    const paper = luminance(background);
    const told: Behind = paper >= LIGHT_FROM ? 'light' : paper <= DARK_TO ? 'dark' : 'neither';
    page.dataset['behind'] = told;
    // What ink has become on it: light ink on a light page comes from pages whose background is a picture, or later.
    const isLight = luminance(read(getComputedStyle(page).color, probe)) > LIGHT_INK;
    if (told !== 'neither' && isLight === (told === 'light')) page.dataset['behind'] = 'neither';
  };
}

/** All backgrounds that lie under the host, down to the sheet of the browser itself. */
function backgroundOf(host: Element, probe: HTMLElement): Colour {
  const layers: Colour[] = [];
  for (const one of [host, ...drawnParents(host)]) {
    const layer = read(getComputedStyle(one).backgroundColor, probe);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] >= 1) break;
  }
  return [...layers, read('Canvas', probe)].reduceRight((under, layer) => over(layer, under));
}

/** Any colour of CSS in numbers: the browser itself is asked. */
function read(colour: string, probe: HTMLElement): Colour {
  probe.style.backgroundColor = `color(from ${colour} srgb r g b / alpha)`;
  const [r = 1, g = 1, b = 1, alpha = 1] = (
    getComputedStyle(probe)
      .backgroundColor.replace('srgb', '')
      .match(/-?[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  // Asked first: Chromium writes the attribute only then, and would leave an empty one.
  if (probe.hasAttribute('style')) probe.removeAttribute('style');
  return [r, g, b, alpha];
}

const over = ([r, g, b, alpha]: Colour, [R, G, B]: Colour): Colour => [
  r * alpha + R * (1 - alpha),
  g * alpha + G * (1 - alpha),
  b * alpha + B * (1 - alpha),
  1,
];

/** Relative luminance as WCAG has it. */
function luminance([r, g, b]: Colour): number {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
