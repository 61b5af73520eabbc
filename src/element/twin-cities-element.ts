// The element: the only thing that touches the page, and thin. It says who works together; what is shown stands in its
// store, and its sections are drawn by their scheduler.
import {LitElement, type TemplateResult} from 'lit';
import {sheetsAnew} from '../browser/moved-styles.ts';
import {keepTypedKeys} from '../browser/typed-keys.ts';
import type {PictureOptions} from '../figure/options.ts';
import type {TableKind} from '../formats/csv-table.ts';
import type {AtlasFile} from '../model/schema.ts';
import {attributeText, attributeString, VIEW_ATTRIBUTES, type Theme} from '../state/attributes.ts';
import {NAMED_DRAWERS} from '../state/drawers.ts';
import type {ViewState} from '../state/view-state.ts';
import {pageStyles} from './page-styles.ts';
import {Widget} from './widget.ts';

/**
 * A city's partner cities on a world map and a timeline, linked to each other and to an accessible table.
 *
 * @element twin-cities
 * @fires {TwinReadyEvent} twin-ready - the atlas is loaded and drawn
 * @fires {TwinViewChangeEvent} twin-view-change - the user changed the view; fields `at`, `city`, `projection`, `filters`
 * @fires {TwinCitySelectEvent} twin-city-select - the user selected a partner (field `city`), or none
 * @fires {TwinLoadErrorEvent} twin-load-error - an atlas could not be loaded; field `problems`
 * @slot - what is shown without JavaScript, until the widget has drawn, and when it cannot
 * @slot heading - instead of the title
 * @slot footer - below everything
 * @csspart header - title, sentence with the live numbers, search and filters
 * @csspart map - the map with its toolbar
 * @csspart sphere - the sheet or the globe's disc: water
 * @csspart land - land
 * @csspart border - borders of countries
 * @csspart ring - distance rings of the home projection
 * @csspart arc - the line from home to a partner
 * @csspart pin - a partner's mark on the map
 * @csspart gathering - one mark for several partners, with their number
 * @csspart label - a name on the map
 * @csspart home - the home city's mark
 * @csspart timeline - the timeline with its toolbar
 * @csspart axis - years, and the strip of ties in force
 * @csspart row - a partner's row on the timeline
 * @csspart bar - the time in which a tie held
 * @csspart event - an event's mark on the timeline
 * @csspart cursor - the time control
 * @csspart table - the table of partners
 * @csspart details - the selected partner
 * @csspart sources - numbered sources and what they disagree on
 * @csspart toolbar - a group of buttons
 * @csspart button - a button
 */
export class TwinCitiesElement extends LitElement {
  static override styles = pageStyles;

  static override properties = {
    src: {type: String, noAccessor: true},
    data: {attribute: false, noAccessor: true},
    at: {type: String, noAccessor: true},
    home: {type: String, noAccessor: true},
    city: {type: String, noAccessor: true},
    projection: {type: String, noAccessor: true},
    panels: {type: String, noAccessor: true},
    status: {type: String, noAccessor: true},
    country: {type: String, noAccessor: true},
    group: {type: String, noAccessor: true},
    instrument: {type: String, noAccessor: true},
    query: {type: String, noAccessor: true},
    theme: {type: String, noAccessor: true},
    permalink: {type: Boolean, noAccessor: true},
    open: {type: String, noAccessor: true},
    page: {type: String, noAccessor: true},
    headingLevel: {type: String, attribute: 'heading-level', noAccessor: true},
  };

  readonly #widget = new Widget(this);

  // What the page sets and reads.

  /** Address of an atlas file, JSON or a table (CSV); absent: the bundled atlas of Białystok. Changes live. */
  get src(): string | undefined {
    return this.#widget.source.src;
  }
  set src(src: string | undefined | null) {
    this.#widget.setSource({src: attributeString(src) ?? undefined});
  }

  /** An atlas object instead of `src`. */
  get data(): unknown {
    return this.#widget.source.data;
  }
  set data(data: unknown) {
    // Frameworks write null for what is absent.
    this.#widget.setSource({data: data ?? undefined});
  }

  /** The day looked at: '2014', '2014-06' or '2014-06-21'; '' is the day of the data. Clamped to the atlas's span. */
  declare at: string;

  /** Id of the home that is looked at, of an atlas with several; '' is all of them together. */
  declare home: string;

  /** Id of the selected partner; '' is none. */
  declare city: string;

  /** 'home', 'world' or 'globe'. */
  declare projection: string;

  /** Space-separated subset of 'map timeline table details sources', or a list of them. */
  declare panels: string;

  /** Space-separated statuses that pass; '' lets all pass. */
  declare status: string;

  /** Space-separated country codes that pass. */
  declare country: string;

  /** Space-separated group ids that pass. */
  declare group: string;

  /** Space-separated instruments that pass. */
  declare instrument: string;

  /** Text to search for in every name of every partner. */
  declare query: string;

  static {
    for (const name of VIEW_ATTRIBUTES)
      Object.defineProperty(this.prototype, name, {
        get(this: TwinCitiesElement) {
          return attributeText(name, this.#widget.store.view);
        },
        set(this: TwinCitiesElement, value: string | readonly string[] | null | undefined) {
          this.#widget.store.setAttribute(name, value);
        },
      });
  }

  /** 'auto', 'light', 'dark' or 'contrast'. */
  get theme(): Theme {
    return this.#widget.settings.theme;
  }
  set theme(value: string | null | undefined) {
    this.#widget.setSetting('theme', value);
  }

  /** Keeps the view in the page's fragment. */
  get permalink(): boolean {
    return this.#widget.permalink.wanted;
  }
  set permalink(wanted: boolean) {
    this.#widget.permalink.wanted = Boolean(wanted);
  }

  /** Drawers that stand open at first: 'table undertakings memberships about sources', some of them, or 'all'. */
  get open(): string {
    const {open} = this.#widget.settings;
    return NAMED_DRAWERS.filter((one) => open.includes(one)).join(' ');
  }
  set open(value: string | readonly string[] | null | undefined) {
    this.#widget.setSetting('open', value);
  }

  /** Address of the page that holds the whole, for the map alone, for paper and for citations. */
  get page(): string {
    return this.#widget.settings.page;
  }
  set page(value: string | null | undefined) {
    this.#widget.setSetting('page', value);
  }

  /** Level of the widget's first heading, 2 to 6. */
  get headingLevel(): number {
    return this.#widget.settings.headingLevel;
  }
  set headingLevel(value: number | string | null | undefined) {
    this.#widget.setSetting('headingLevel', value);
  }

  /** The atlas file that is loaded; undefined before. */
  get atlas(): AtlasFile | undefined {
    return this.#widget.loading.atlas?.file;
  }

  /** The view as a plain object. */
  get view(): ViewState {
    return this.#widget.store.view;
  }

  /**
   * Settles when the atlas is drawn, or when what is wrong with it is; far from the reader, who may never come, when it has
   * been read and can be drawn at once. Never rejects.
   */
  get ready(): Promise<void> {
    return this.#widget.ready;
  }

  /** Plays the story from the moment, or from the beginning when the moment is the last. */
  play(): void {
    this.#widget.commands.play();
  }

  pause(): void {
    this.#widget.player.pause();
  }

  /** The picture as shown now, as the text of an SVG file. `width` in px, 960 by default. */
  toSVG(options?: PictureOptions): Promise<string> {
    return this.#widget.menus.text('svg', {width: 960, ...options});
  }

  /** The same in pixels: `mm` wide on paper (170) at `dpi` (300). */
  toPNG(options?: PictureOptions): Promise<Blob> {
    return this.#widget.menus.blob('png', options);
  }

  /** The same as pages: `paper` is 'a4' (default), 'a5', 'b5', 'letter', or one of them with '-landscape'; with `mm` a page of the figure itself. */
  toPDF(options?: PictureOptions): Promise<Blob> {
    return this.#widget.menus.blob('pdf', options);
  }

  /** A table of what passes the filters: 'ties' (default), 'partners', 'undertakings', 'memberships', 'sources', 'discrepancies'. */
  toCSV(kind?: TableKind): Promise<string> {
    return this.#widget.menus.text('csv', {table: kind ?? 'ties'});
  }

  /** Cities and ties that pass the filters, RFC 7946. */
  toGeoJSON(): Promise<object> {
    return this.#widget.menus.geojson();
  }

  /** Loads the atlas again. Settles like `ready`. */
  reload(): Promise<void> {
    return this.#widget.loading.reload();
  }

  // The life of the element.

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTypedKeys(root);
    return root;
  }

  /** Moved to another document. */
  adoptedCallback(): void {
    const styles = TwinCitiesElement.elementStyles.flatMap((one) => ('cssText' in one ? [one.cssText] : []));
    if (this.shadowRoot) sheetsAnew(this.shadowRoot, styles);
  }

  override willUpdate(): void {
    this.#widget.begin();
    // The styles ask the host's attribute.
    const {theme} = this;
    if (theme !== 'auto' && this.getAttribute('theme') !== theme) this.setAttribute('theme', theme);
    if (theme === 'auto' && this.hasAttribute('theme')) this.removeAttribute('theme');
  }

  override render(): TemplateResult {
    return this.#widget.template();
  }

  /** Whatever cannot be drawn is told: nothing is thrown into the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#widget.loading.broke(error);
    }
  }

  /** A page that asks sees one moment everywhere. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#widget.loading.given;
    await super.getUpdateComplete();
    if (this.isConnected) this.#widget.finish();
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    this.#widget.updated();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twin-cities': TwinCitiesElement;
  }
}
