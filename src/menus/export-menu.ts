// The counter behind the menus: takes wishes, says how far they have come, hands files and code over. It comes with the
// export part; what is left in the widget only opens the door (export-controller.ts).
import type {TemplateResult} from 'lit';
import {escaped} from '../base/escape.ts';
import {textWidth} from '../geo/text-width.ts';
import {exportMessagesIn} from '../i18n/export-messages.ts';
import type {Language} from '../i18n/language.ts';
import {VIEW_ATTRIBUTES} from '../state/attributes.ts';
import {writtenField} from '../state/codecs.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {fieldsOf} from '../state/view-state.ts';
import {browserRaster} from './browser-raster.ts';
import {featureCollection, type FeatureCollection} from '../formats/geojson.ts';
import {MENU_CSS} from './menu-styles.ts';
import {downloadBody, NOTHING_ASKED, outcome, shareBody, type MenuState, type Tags} from './menu-template.ts';
import type {DocxPart} from '../docx/docx-part.ts';
import type {PdfPart} from '../pdf/pdf-part.ts';
import type {Pictures} from '../figure/pictures.ts';
import {NoRoom, product, type FileKind, type Product} from '../figure/export-file.ts';
import {BadOption, optionsIn, type FileOptions} from '../figure/options.ts';
import type {QrPart} from './qr-part.ts';

/** What the widget lends. */
export interface Shop extends Tags {
  /** Undefined until the atlas is drawn. */
  readonly input: () => SceneInput | undefined;
  readonly pictures: Pictures;
  /** Address of this view, or of the page where views have none. */
  readonly address: () => string;
  /** Address of the widget's script. */
  readonly script: string;
  readonly version: string;
  readonly src: () => string | undefined;
  readonly theme: () => string;
  readonly pdf: () => Promise<PdfPart>;
  readonly docx: () => Promise<DocxPart>;
  readonly qr: () => Promise<QrPart>;
  /** Something has changed that is drawn. */
  readonly changed: () => void;
}

/** Said only where it takes longer than a reader notices. */
const PATIENCE_MS = 200;

export class Counter {
  readonly css = MENU_CSS;
  readonly #shop: Shop;
  #state: MenuState = NOTHING_ASKED;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  get said(): string {
    return this.#state.said;
  }

  body(menu: string, language: Language): TemplateResult {
    if (menu === 'download') return downloadBody(this.#shop, language);
    return shareBody(this.#shop, language, typeof navigator.share === 'function');
  }

  outcome(language: Language): TemplateResult {
    return outcome(this.#shop, this.#state, language);
  }

  async product(kind: FileKind, options: FileOptions): Promise<Product> {
    const {input: current, pictures, version, pdf, docx} = this.#shop;
    const input = current();
    if (!input) throw new Error('The atlas is not drawn yet');
    const address = this.#shop.address();
    return product(kind, options, {
      // Measured by the same table everywhere, so that the browser and Node draw the same.
      input: {...input, frame: {...input.frame, textWidth}},
      pictures,
      // A file on a disk has no address that could be printed.
      origin: {address: /^https?:/.test(address) ? address : undefined, version},
      raster: browserRaster,
      pdf: async (drawings, imprint) => (await pdf()).pdf(drawings, imprint),
      docx: async (sceneInput, origin) => (await docx()).docx(sceneInput, origin),
      lacking: async (drawings) => (await pdf()).lacking(drawings),
      outlined: async () => (await pdf()).outlined(),
    });
  }

  /** The very object: a page may have taken JSON.parse away. */
  geojson(): FeatureCollection {
    const input = this.#shop.input();
    if (!input) throw new Error('The atlas is not drawn yet');
    return featureCollection(input);
  }

  /** One request at a time; what came of it is said. Never throws. */
  async act(verb: string, word: string, actor: Element): Promise<void> {
    const input = this.#shop.input();
    if (!input || this.#state.busy) return;
    const {menus} = exportMessagesIn(input.words.language);
    this.#tell({...NOTHING_ASKED, busy: true});
    const timer = setTimeout(() => this.#tell({said: menus.working}), PATIENCE_MS);
    let said = '';
    try {
      said =
        verb === 'download'
          ? await this.#download(word as FileKind, actor, input)
          : await this.#share(word, actor, input);
    } catch (error) {
      // Whoever closes the share sheet has not failed.
      if ((error as Error).name !== 'AbortError') {
        const {name, message} = error as Error;
        said =
          name === 'PartError'
            ? message
            : error instanceof NoRoom
              ? exportMessagesIn(input.words.language).files.noRoom(error.sheets)
              : error instanceof BadOption
                ? menus.badOption(error.allowed)
                : input.words.messages.export.failed;
        console.warn('<twin-cities>', error);
      }
    }
    clearTimeout(timer);
    this.#tell({busy: false, said});
  }

  /** Lets go of code and QR code. */
  clear(): void {
    this.#tell(NOTHING_ASKED);
  }

  async #download(kind: FileKind, actor: Element, input: SceneInput): Promise<string> {
    const fields = actor.closest('[data-menu]');
    const options = optionsIn(
      (name) => fields?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value,
    );
    return this.#save(await this.product(kind, options), input);
  }

  #save({name, type, body, notice = ''}: Product, {words}: SceneInput): string {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([body as BlobPart], {type}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return exportMessagesIn(words.language).menus.saved(name) + (notice && ` – ${notice}`);
  }

  async #share(what: string, actor: Element, input: SceneInput): Promise<string> {
    const {copied, copyByHand, qrMade} = exportMessagesIn(input.words.language).menus;
    const address = this.#shop.address();
    switch (what) {
      case 'link':
        if (await wasCopied(address)) return copied;
        this.#tell({code: address});
        return copyByHand;
      case 'copy': {
        const field = actor.parentElement?.querySelector('textarea');
        if (!field) return '';
        this.#tell({code: field.value});
        if (await wasCopied(field.value)) return copied;
        field.select();
        return copyByHand;
      }
      case 'embed':
      case 'edition':
        this.#tell({code: this.#snippet(what === 'edition' ? await integrityOf(this.#shop.script) : undefined)});
        return copyByHand;
      case 'qr':
        this.#tell({qr: {...(await this.#shop.qr()).code(address), text: address}});
        return qrMade;
      case 'qr-file': {
        const {size, d} = (await this.#shop.qr()).code(address);
        this.#tell({qr: {size, d, text: address}});
        const body = `<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="30mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0,0H${size}V${size}H0Z" fill="#ffffff"/><path d="${d}"/></svg>\n`;
        return this.#save({name: `${input.atlas.id}-twin-cities-qr.svg`, type: 'image/svg+xml', body}, input);
      }
      case 'send':
        await navigator.share({title: input.words.formats.text(input.atlas.title), url: address});
        return '';
      case 'print':
        window.print();
        return '';
      default:
        return '';
    }
  }

  /** @param integrity of exactly this script; without it the newest at that address is meant */
  #snippet(integrity: string | undefined): string {
    const {script} = this.#shop;
    const written = this.#attributes()
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join('');
    const kind = script.endsWith('.mjs') ? 'type="module" ' : '';
    const proof = integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
    return `<script ${kind}src="${escaped(script)}" defer${proof}></script>\n<twin-cities${written}></twin-cities>`;
  }

  /** The element's attributes: what is not the standard. */
  #attributes(): readonly (readonly [name: string, value: string])[] {
    const {input: current, src: currentSrc, theme: currentTheme} = this.#shop;
    const [input, src, theme] = [current(), currentSrc(), currentTheme()];
    if (!input) return [];
    const fields = fieldsOf(input.view);
    const ofView = VIEW_ATTRIBUTES.map((name) => [name, writtenField(name, fields)] as const);
    return [
      ['lang', input.words.textLanguages[0] ?? ''],
      ...(src === undefined ? [] : [['src', new URL(src, document.baseURI).href] as const]),
      ...ofView.filter(([, value]) => value),
      ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ];
  }

  #tell(change: Partial<MenuState>): void {
    this.#state = {...this.#state, ...change};
    this.#shop.changed();
  }
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
