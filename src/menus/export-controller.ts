// The door to the export: menus whose insides are fetched when one is first opened (twin-cities-export.js beside the
// script), and the methods that draw. This much of it travels with the widget.
import {html, nothing, svg, type TemplateResult} from 'lit';
import {PartError, partFrom} from '../browser/export-loader.ts';
import type {Counter} from './export-menu.ts';
import type {ExportPart} from './export-part.ts';
import type {HelpPart} from './help-part.ts';
import type {DocxPart} from '../docx/docx-part.ts';
import type {PdfPart} from '../pdf/pdf-part.ts';
import type {FileKind, Product} from '../figure/export-file.ts';
import type {FileOptions} from '../figure/options.ts';
import {SCREEN_PICTURES} from '../figure/screen-pictures.ts';
import {addSheet} from '../browser/moved-styles.ts';
import {scriptAddress} from '../browser/part-address.ts';
import type {Words} from '../i18n/words.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {PrintedAddress, qrPart, type Addressed} from './printed-address.ts';

export interface Publisher {
  /** Settles when there is something to make files of, or nothing will come. */
  readonly loaded: () => Promise<void>;
  readonly input: () => SceneInput | undefined;
  readonly src: () => string | undefined;
  readonly theme: () => string;
  /** Address of this view; undefined where views have none. */
  readonly address: () => string | undefined;
}

const MENUS = ['download', 'share', 'help'] as const;

// Where a bundler follows, it finds the parts by itself; else they lie beside the script.
const exportPart = async (): Promise<ExportPart> =>
  __APART__ ? partFrom<ExportPart>('export') : (await import('./export-part.ts')).exportPart;
const docxPart = async (): Promise<DocxPart> =>
  __APART__ ? partFrom<DocxPart>('docx') : (await import('../docx/docx-part.ts')).docxPart;
const pdfPart = async (): Promise<PdfPart> =>
  __APART__ ? partFrom<PdfPart>('pdf') : (await import('../pdf/pdf-part.ts')).pdfPart;

const helpPart = async (): Promise<HelpPart> =>
  __APART__ ? partFrom<HelpPart>('help') : (await import('./help-part.ts')).helpPart;

/** What a button of the menus asks for. */
export interface MenuCommand {
  readonly verb: 'download' | 'share';
  readonly words: readonly string[];
}

export class ExportController {
  readonly #host: Addressed;
  readonly #publisher: Publisher;
  readonly #printed: PrintedAddress;
  #counter: Counter | undefined;
  #help: HelpPart | undefined;
  /** Why a menu has no inside. */
  #failure: unknown;
  /** The menu in which something was asked for last. */
  #asked: (typeof MENUS)[number] | undefined;
  #revision = 0;

  constructor(host: Addressed, publisher: Publisher) {
    this.#host = host;
    this.#publisher = publisher;
    this.#printed = new PrintedAddress(host, publisher.address);
  }

  /** Another one whenever they are to be drawn anew. */
  get revision(): number {
    return this.#revision;
  }

  /** Their markup. */
  readonly template = (all: Words): TemplateResult => {
    const {language, messages} = all;
    const words = messages.export;
    const counter = this.#counter;
    const input = this.#publisher.input();
    return html`<div class="menus screen-only">
      ${MENUS.map(
        (menu) =>
          html`<details class="menu" data-menu=${menu} name="twin-menu">
            <summary class="button" part="button" aria-label=${menu === 'help' ? words.help : nothing}>
              ${menu === 'help' ? '?' : words[menu]}
            </summary>
            <div class="menu-panel">
              ${
                menu === 'help'
                  ? input && this.#help?.body({html, svg}, input)
                  : counter
                    ? counter.body(menu, language)
                    : nothing
              }
              <p
                class="menu-said small"
                role="status"
                .textContent=${this.#failure !== undefined ? said(this.#failure, all) : (counter?.said ?? '')}
              ></p>
              ${counter && menu === this.#asked ? counter.outcome(language) : nothing}
            </div>
          </details>`,
      )}
    </div>`;
  };

  /** The address of the view, for paper. */
  printed(words: Words): TemplateResult | typeof nothing {
    return this.#printed.template(words);
  }

  async product(kind: FileKind, options: FileOptions = {}): Promise<Product> {
    await this.#publisher.loaded();
    return (await this.#open()).product(kind, options);
  }

  async geojson(): Promise<object> {
    await this.#publisher.loaded();
    return (await this.#open()).geojson();
  }

  async text(kind: FileKind, options?: FileOptions): Promise<string> {
    return (await this.product(kind, options)).body as string;
  }

  async blob(kind: FileKind, options?: FileOptions): Promise<Blob> {
    const {body, type} = await this.product(kind, options);
    return new Blob([body as BlobPart], {type});
  }

  async #open(): Promise<Counter> {
    const part = await exportPart();
    if (!this.#counter) {
      const changed = (): void => this.#changed();
      const {input, src, theme} = this.#publisher;
      const address = (): string => this.#publisher.address() ?? location.href.split('#')[0] ?? '';
      const script = scriptAddress() ?? 'twin-cities.js';
      this.#counter = part.counter({
        ...{html, svg, input, src, theme, address, script, changed},
        version: typeof __VERSION__ === 'undefined' ? '' : __VERSION__,
        pictures: SCREEN_PICTURES,
        pdf: () => pdfPart().catch((error: unknown) => this.#told(error)),
        qr: () => qrPart().catch((error: unknown) => this.#told(error)),
        docx: () => docxPart().catch((error: unknown) => this.#told(error)),
      });
      this.#style(this.#counter.css);
      changed();
    }
    return this.#counter;
  }

  async #openHelp(): Promise<void> {
    if (this.#help) return;
    this.#help = await helpPart();
    this.#style(this.#help.css);
  }

  #style(css: string): void {
    const root = this.#host.shadowRoot;
    if (root) addSheet(root, css);
  }

  #changed(): void {
    this.#revision++;
    this.#host.requestUpdate();
  }

  /** The same error in the reader's words. */
  #told(error: unknown): never {
    const input = this.#publisher.input();
    throw error instanceof PartError && input
      ? Object.assign(new Error(said(error, input.words)), {name: 'PartError'})
      : error;
  }

  /** A menu was opened: what is in it is fetched, and the help tells of the day that is looked at. */
  opened(menu: string | null): void {
    this.#failure = undefined;
    const opening: Promise<unknown> = menu === 'help' ? this.#openHelp() : this.#open();
    void opening
      .catch((error: unknown) => {
        this.#failure = error;
      })
      .then(() => this.#changed());
  }

  act({verb, words: [word = '']}: MenuCommand, actor: Element): void {
    this.#asked = verb;
    void this.#counter?.act(verb, word, actor);
  }

  /** Esc in an open menu closes it; true when there was one. */
  close(origin: Element): boolean {
    const open = origin.closest('[data-menu][open]');
    if (!open) return false;
    this.#counter?.clear();
    open.removeAttribute('open');
    open.querySelector<HTMLElement>('summary')?.focus();
    return true;
  }
}

function said(error: unknown, {messages}: Words): string {
  if (!(error instanceof PartError)) return messages.export.failed;
  const {file, address, version} = error;
  return version === undefined
    ? messages.export.partMissing(file, address)
    : messages.export.partOfOtherVersion(file, version, __VERSION__);
}
