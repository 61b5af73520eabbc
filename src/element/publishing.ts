// What the menus ask for: files to download, code and addresses to share. The export itself is fetched when it is first
// wanted (twin-cities-export.js, twin-cities-pdf.js beside the script); this is what of it travels with the widget.
import type {LitElement, ReactiveController} from 'lit';
import {partFrom} from '../controllers/export-loader.ts';
import type {ExportPart} from '../export/export-part.ts';
import type {PdfPart} from '../export/pdf-part.ts';
import type {FileKind, PictureOptions, Press, Product, Wish} from '../export/publisher.ts';
import {screenViews} from '../export/screen-views.ts';
import {textWidth} from '../geo/text-width.ts';
import {NOTHING_ASKED, type MenusState} from '../menus/menus-scene.ts';
import type {Stage} from '../state/frame.ts';
import {attributeText, VIEW_ATTRIBUTES} from './attributes.ts';

export interface Publisher {
  /** Undefined until the atlas is drawn. */
  readonly stage: () => Stage | undefined;
  readonly src: () => string | undefined;
  readonly theme: () => string;
  /** Address of this view, or of the page where views have none. */
  readonly address: () => string;
}

/** Said only where it takes longer than a reader notices. */
const PATIENCE_MS = 200;

// Where a bundler follows, it finds the parts by itself; else they lie beside the script.
const exportPart = (): Promise<ExportPart> =>
  typeof __APART__ !== 'undefined' && __APART__
    ? partFrom<ExportPart>('export')
    : import('../export/export-part.ts').then((part) => part.exportPart);
const pdfPart = (): Promise<PdfPart> =>
  typeof __APART__ !== 'undefined' && __APART__ ? partFrom<PdfPart>('pdf') : import('../export/pdf-part.ts').then((part) => part.pdfPart);

export class Publishing implements ReactiveController {
  readonly #host: LitElement;
  readonly #publisher: Publisher;
  #state: MenusState = NOTHING_ASKED;
  #root: ShadowRoot | undefined;

  constructor(host: LitElement, publisher: Publisher) {
    this.#host = host;
    this.#publisher = publisher;
    host.addController(this);
  }

  get state(): MenusState {
    return this.#state;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#root) return;
    this.#root = root;
    root.addEventListener('click', this.#onClick);
    // Before the widget's own keys: Esc closes the menu, not the details behind it.
    root.addEventListener('keydown', this.#onKey as EventListener, true);
    const canSend = typeof navigator !== 'undefined' && typeof navigator.share === 'function';
    if (canSend) this.#tell({canSend});
  }

  async toSVG(options: PictureOptions = {}): Promise<string> {
    const {body} = await this.#product('svg', {width: 960, ...options});
    return body as string;
  }

  async toPNG(options: PictureOptions = {}): Promise<Blob> {
    return blobOf(await this.#product('png', options));
  }

  async toPDF(options: PictureOptions = {}): Promise<Blob> {
    return blobOf(await this.#product('pdf', options));
  }

  async toCSV(table: Wish['table'] = 'ties', options: Wish = {}): Promise<string> {
    const {body} = await this.#product('csv', {...options, table});
    return body as string;
  }

  async toGeoJSON(): Promise<unknown> {
    const {body} = await this.#product('geojson', {});
    return JSON.parse(body as string);
  }

  async #product(kind: FileKind, wish: Wish): Promise<Product> {
    const stage = this.#publisher.stage();
    if (!stage) throw new Error('The atlas is not drawn yet');
    const part = await exportPart();
    const press: Press = {
      // Measured by the same table everywhere, so that the browser and Node draw the same.
      stage: {...stage, frame: {...stage.frame, textWidth}},
      views: screenViews(),
      origin: {address: this.#address(), version: __VERSION__},
      raster: part.raster,
      pdf: async (drawings, imprint) => (await pdfPart()).pdf(drawings, imprint),
    };
    return part.product(kind, wish, press);
  }

  /** The page's, without what is private to a visit; none for a file on a disk. */
  #address(): string | undefined {
    const address = this.#publisher.address();
    return /^https?:/.test(address) ? address : undefined;
  }

  readonly #onClick = (event: Event): void => {
    const [target] = event.composedPath();
    const actor = (target as Partial<Element>).closest?.call(target, '[data-act]');
    const [verb, word = ''] = (actor?.getAttribute('data-act') ?? '').split(' ');
    if (!actor || (verb !== 'download' && verb !== 'share')) return;
    const stage = this.#publisher.stage();
    if (!stage || this.#state.busy) return;
    void this.#attempt(stage, () => (verb === 'download' ? this.#download(word as FileKind, actor) : this.#share(word, stage, actor)));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const [target] = event.composedPath();
    const menu = (target as Partial<Element>).closest?.call(target, '[data-menu][open], .menu-code, .menu-qr');
    if (!menu) return;
    event.preventDefault();
    event.stopPropagation();
    this.#tell({code: undefined, qr: undefined});
    menu.removeAttribute('open');
    const summaries = this.#root?.querySelectorAll<HTMLElement>('[data-menu] > summary');
    (menu.querySelector<HTMLElement>('summary') ?? summaries?.[1])?.focus();
  };

  /** One wish at a time; what came of it is said. */
  async #attempt({words}: Stage, wish: () => Promise<string>): Promise<void> {
    const own = words.messages.export;
    this.#tell({busy: true, code: undefined, qr: undefined, said: ''});
    const timer = setTimeout(() => this.#tell({said: own.working}), PATIENCE_MS);
    try {
      // A word said twice is not read out twice: silence lies between.
      const said = await wish();
      clearTimeout(timer);
      this.#tell({busy: false, said});
    } catch (error) {
      clearTimeout(timer);
      this.#tell({busy: false, said: (error as Error).name === 'AbortError' ? '' : own.failed});
      if ((error as Error).name !== 'AbortError') console.warn('<twin-cities>', error);
    }
  }

  async #download(kind: FileKind, actor: Element): Promise<string> {
    const fields = actor.closest('[data-menu]');
    const {wishIn} = await exportPart();
    const product = await this.#product(
      kind,
      wishIn((name) => fields?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value),
    );
    return this.#save(product);
  }

  #save(product: Product): string {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blobOf(product));
    link.download = product.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return this.#publisher.stage()?.words.messages.export.saved(product.name) ?? '';
  }

  async #share(what: string, stage: Stage, actor: Element): Promise<string> {
    const {copied, copyByHand} = stage.words.messages.export;
    const address = this.#publisher.address();
    switch (what) {
      case 'link':
        if (await wasCopied(address)) return copied;
        this.#tell({code: address});
        return copyByHand;
      case 'copy': {
        const field = actor.parentElement?.querySelector('textarea');
        if (!field) return '';
        const done = await wasCopied(field.value);
        this.#tell({code: field.value});
        if (!done) field.select();
        return done ? copied : copyByHand;
      }
      case 'embed':
      case 'edition':
        this.#tell({code: this.#snippet(stage, what === 'edition' ? await integrityOf(scriptAddress()) : undefined)});
        return copyByHand;
      case 'qr':
        this.#tell({qr: {...(await exportPart()).qrCode(address), text: address}});
        return '';
      case 'qr-file': {
        const {size, d} = (await exportPart()).qrCode(address);
        this.#tell({qr: {size, d, text: address}});
        const body = `<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="30mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0,0H${size}V${size}H0Z" fill="#ffffff"/><path d="${d}"/></svg>\n`;
        return this.#save({name: `${stage.atlas.id}-twin-cities-qr.svg`, type: 'image/svg+xml', body});
      }
      case 'send':
        await navigator.share({title: stage.words.formats.text(stage.atlas.title), url: address});
        return '';
      case 'print':
        window.print();
        return '';
      default:
        return '';
    }
  }

  /** @param integrity of exactly this script; without it the newest at that address is meant */
  #snippet({view, words}: Stage, integrity: string | undefined): string {
    const script = scriptAddress();
    const attributes: (readonly [string, string])[] = [['lang', words.locale]];
    const src = this.#publisher.src();
    if (src !== undefined) attributes.push(['src', new URL(src, document.baseURI).href]);
    for (const name of VIEW_ATTRIBUTES) {
      const value = attributeText(name, view);
      const standard = (name === 'projection' && value === 'home') || (name === 'panels' && view.panels.length === 5);
      if (value && !standard) attributes.push([name, value]);
    }
    const theme = this.#publisher.theme();
    if (theme !== 'auto') attributes.push(['theme', theme]);
    const written = attributes.map(([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`).join('');
    const kind = script.endsWith('.mjs') ? 'type="module" ' : '';
    const proof = integrity === undefined ? ' defer' : ` defer integrity="${integrity}" crossorigin="anonymous"`;
    return `<script ${kind}src="${script}"${proof}></script>\n<twin-cities${written}></twin-cities>`;
  }

  #tell(change: Partial<MenusState>): void {
    this.#state = {...this.#state, ...change};
    this.#host.requestUpdate();
  }
}

function scriptAddress(): string {
  return typeof __BASE__ === 'undefined' ? 'twin-cities.js' : __BASE__;
}

function blobOf({body, type}: Product): Blob {
  return new Blob([body as BlobPart], {type});
}

async function wasCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // An insecure page, an old browser, or a frame that may not.
    return false;
  }
}

/** Of the very bytes at that address, which the browser has in its cache. */
async function integrityOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
