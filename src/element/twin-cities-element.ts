// The element: the only thing that touches the page, and thin. It says who works together; what is shown stands in its
// store, and its sections are drawn by their scheduler.
import {LitElement, type TemplateResult} from 'lit';
import {BackgroundController} from '../browser/background-controller.ts';
import {HashTarget} from '../browser/hash-target.ts';
import {Announcer} from '../browser/announcer.ts';
import {FocusKeeper, focusOnward} from '../browser/focus.ts';
import {LanguageController} from '../browser/language-controller.ts';
import {Loading} from '../browser/loading.ts';
import {MapDriver} from '../browser/map-driver.ts';
import {misspeltSrc} from '../browser/misspelt-src.ts';
import {sheetsAnew} from '../browser/moved-styles.ts';
import {NearnessController} from '../browser/nearness-controller.ts';
import {PermalinkController} from '../browser/permalink-controller.ts';
import {Player} from '../browser/player.ts';
import {problemsPart} from '../browser/problem-words.ts';
import {RoomController} from '../browser/room-controller.ts';
import {drawingForgotten, textsRestored} from '../browser/translators.ts';
import {keepTypedKeys} from '../browser/typed-keys.ts';
import type {PictureOptions} from '../figure/options.ts';
import type {TableKind} from '../formats/csv-table.ts';
import {wordsIn} from '../i18n/words.ts';
import {ExportController} from '../menus/export-controller.ts';
import type {Problem} from '../model/problem.ts';
import type {AtlasFile} from '../model/schema.ts';
import {attributeText, oddIn, textOf, THEMES, VIEW_ATTRIBUTES, type Theme} from '../state/attributes.ts';
import {drawersIn, NAMED_DRAWERS, type Drawer} from '../state/drawers.ts';
import type {Frame} from '../state/scene-input.ts';
import type {ViewState} from '../state/view-state.ts';
import {CommandHandler} from './command-handler.ts';
import {TwinLoadErrorEvent, TwinReadyEvent} from './events.ts';
import {PageListener} from './page-listener.ts';
import {pageStyles} from './page-styles.ts';
import {pageTemplate} from './page-template.ts';
import {SectionScheduler} from './section-scheduler.ts';
import {isAside, pageSections, type PageInput} from './sections.ts';
import {ViewStore} from './view-store.ts';

/** For files of what has no room on the page, in a closed tab for instance. */
const UNSEEN: Frame = {width: 960, em: 16, textWidth: (text) => text.length / 2};

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

  readonly #languages = new LanguageController(this);
  readonly #room = new RoomController(this);
  readonly #loading = new Loading(this, {
    wanted: () => ({data: this.#data, src: this.#src, misspelt: () => misspeltSrc(this)}),
    taken: (atlas, warnings) => {
      // For whoever keeps the file, not for readers.
      if (warnings.length > 0) void this.#warnInFull(warnings);
      this.#store.warn(oddIn(atlas, this.#store.view));
      this.#store.restore({type: 'restored', view: {}});
    },
    refused: (problems) => this.dispatchEvent(new TwinLoadErrorEvent(problems)),
  });
  readonly #nearness = new NearnessController(this, {
    left: () => this.pause(),
    idle: () => this.#loading.begin(),
  });
  readonly #permalink = new PermalinkController(this, ({view, odd}) => {
    this.#store.warn(odd);
    this.#store.restore({type: 'restored', view});
  });
  readonly #store = new ViewStore(this, {
    atlas: () => this.#loading.atlas,
    frame: () => this.#room.measured(),
    words: () => this.#languages.words,
    changed: (before, after) => this.#map.viewChanged(before, after),
    announced: (view) => this.#permalink.write(view),
  });
  readonly #map = new MapDriver(this, this.#store);
  readonly #player = new Player(this, this.#store, {
    passed: () => this.#commands.tellEvent(),
    ended: () => this.#commands.tellEnd(),
  });
  readonly #sections = pageSections(this.#map);
  readonly #scheduler = new SectionScheduler<PageInput>(this, {
    sections: this.#sections.all,
    input: () => this.#pageInput(),
    motion: ({transient, frame}) =>
      // Paper waits for nothing.
      frame.onScreen !== undefined ? undefined : transient.scrubbing ? 'hand' : transient.playing ? 'play' : undefined,
    restore: () => textsRestored(this.shadowRoot),
    forget: drawingForgotten,
    failed: (error) => this.#loading.broke(error),
  });
  readonly #menus = new ExportController(this, {
    loaded: () => this.#loaded(),
    stage: () => this.#store.inputFor(this.#room.measured() ?? UNSEEN),
    src: () => this.#src,
    theme: () => this.#theme,
    address: () => this.#permalink.addressOf(this.#store.view),
  });
  readonly #announcer = new Announcer(this);
  /** After the scheduler, which draws. */
  readonly #focus = new FocusKeeper(this);
  readonly #commands = new CommandHandler(this, this.#store, {
    map: this.#map,
    player: this.#player,
    menus: this.#menus,
    focus: this.#focus,
    announcer: this.#announcer,
    retry: () => void this.reload().then(() => focusOnward(this)),
  });

  constructor() {
    super();
    new BackgroundController(this);
    new HashTarget(this, () => this.#scheduler.isWhole);
    new PageListener(this, this.#commands, this.#focus);
  }

  #src: string | undefined;
  #data: unknown;
  #theme: Theme = 'auto';
  #headingLevel = 2;
  #open: readonly Drawer[] = [];
  #page = '';

  // What the page sets and reads.

  /** Address of an atlas file, JSON or a table (CSV); absent: the bundled atlas of Białystok. Changes live. */
  get src(): string | undefined {
    return this.#src;
  }
  set src(src: string | undefined | null) {
    const next = textOf(src) ?? undefined;
    if (next === this.#src) return;
    this.#src = next;
    this.#loading.renew();
  }

  /** An atlas object instead of `src`. */
  get data(): unknown {
    return this.#data;
  }
  set data(data: unknown) {
    // Frameworks write null for what is absent.
    const next = data ?? undefined;
    if (next === this.#data) return;
    this.#data = next;
    this.#loading.renew();
  }

  /** The day looked at: '2014', '2014-06' or '2014-06-21'; '' is the day of the data. Clamped to the atlas's span. */
  declare at: string;

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
          return attributeText(name, this.#store.view);
        },
        set(this: TwinCitiesElement, value: string | readonly string[] | null | undefined) {
          this.#store.setAttribute(name, value);
        },
      });
  }

  /** 'auto', 'light', 'dark' or 'contrast'. */
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: string | null | undefined) {
    const given = textOf(value) || 'auto';
    const theme = THEMES.find((one) => one === given);
    if (!theme) this.#store.warn([{name: 'theme', value: given, allowed: THEMES}]);
    this.#theme = theme ?? 'auto';
    this.requestUpdate();
  }

  /** Keeps the view in the page's fragment. */
  get permalink(): boolean {
    return this.#permalink.wanted;
  }
  set permalink(wanted: boolean) {
    this.#permalink.wanted = Boolean(wanted);
  }

  /** Drawers that stand open at first: 'table undertakings memberships about sources', some of them, or 'all'. */
  get open(): string {
    return NAMED_DRAWERS.filter((one) => this.#open.includes(one)).join(' ');
  }
  set open(value: string | readonly string[] | null | undefined) {
    const {open, odd} = drawersIn(textOf(value) ?? '');
    this.#store.warn(odd.map((word) => ({name: 'open', value: word, allowed: [...NAMED_DRAWERS, 'all']})));
    this.#open = open;
    this.requestUpdate();
  }

  /** Address of the page that holds the whole, for the map alone, for paper and for citations. */
  get page(): string {
    return this.#page;
  }
  set page(value: string | null | undefined) {
    const text = textOf(value) ?? '';
    const isSafe = text === '' || /^https?:$/.test(protocolOf(text));
    if (!isSafe) this.#store.warn([{name: 'page', value: text, allowed: ['https:', 'http:']}]);
    this.#page = isSafe ? text : '';
    this.requestUpdate();
  }

  /** Level of the widget's first heading, 2 to 6. */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: number | string | null | undefined) {
    const given = textOf(value) ?? '2';
    const level = Number(given);
    const sound = Math.floor(level) === level && level >= 2 && level <= 6;
    if (!sound) this.#store.warn([{name: 'heading-level', value: given, allowed: ['2', '3', '4', '5', '6']}]);
    this.#headingLevel = sound ? level : 2;
    this.requestUpdate();
  }

  /** The atlas file that is loaded; undefined before. */
  get atlas(): AtlasFile | undefined {
    return this.#loading.atlas?.file;
  }

  /** The view as a plain object. */
  get view(): ViewState {
    return this.#store.view;
  }

  /**
   * Settles when the atlas is drawn, or when what is wrong with it is; far from the reader, who may never come, when it has
   * been read and can be drawn at once. Never rejects.
   */
  get ready(): Promise<void> {
    this.#nearness.look();
    return this.#loading.ready;
  }

  /** Plays the story from the moment, or from the beginning when the moment is the last. */
  play(): void {
    this.#commands.play();
  }

  pause(): void {
    this.#player.pause();
  }

  /** The picture as shown now, as the text of an SVG file. `width` in px, 960 by default. */
  toSVG(options?: PictureOptions): Promise<string> {
    return this.#menus.text('svg', {width: 960, ...options});
  }

  /** The same in pixels: `mm` wide on paper (180) at `dpi` (300). */
  toPNG(options?: PictureOptions): Promise<Blob> {
    return this.#menus.blob('png', options);
  }

  /** The same as pages: `paper` is 'a4' (default), 'a4-landscape', 'a5' or 'a5-landscape'. */
  toPDF(options?: PictureOptions): Promise<Blob> {
    return this.#menus.blob('pdf', options);
  }

  /** A table of what passes the filters: 'ties' (default), 'partners', 'undertakings', 'memberships', 'sources', 'discrepancies'. */
  toCSV(kind?: TableKind): Promise<string> {
    return this.#menus.text('csv', {table: kind ?? 'ties'});
  }

  /** Cities and ties that pass the filters, RFC 7946. */
  toGeoJSON(): Promise<object> {
    return this.#menus.geojson();
  }

  /** Loads the atlas again. Settles like `ready`. */
  reload(): Promise<void> {
    return this.#loading.reload();
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
    textsRestored(this.shadowRoot);
    if (this.#nearness.near) this.#begin();
    // The styles ask the host's attribute.
    if (this.#theme !== 'auto' && this.getAttribute('theme') !== this.#theme) this.setAttribute('theme', this.#theme);
    if (this.#theme === 'auto' && this.hasAttribute('theme')) this.removeAttribute('theme');
  }

  override render(): TemplateResult {
    const input = this.#pageInput();
    const {words} = this.#languages;
    const {panels} = this.#store.view;
    const {scrubbing, playing, moving} = input?.transient ?? {};
    return pageTemplate({
      isBeingRead: document.readyState === 'loading',
      load: this.#loading.load,
      roots: input && this.#sections.roots,
      isWhole: this.#scheduler.isWhole,
      isAside: input !== undefined && isAside(input),
      moving: scrubbing ? 'cursor' : playing || moving ? 'map' : undefined,
      words,
      tall: panels.includes('timeline') || panels.includes('table'),
      level: this.#headingLevel,
      spoken: this.#announcer.text,
      panels,
      printed: this.#menus.printed(words),
      title: input ? words.formats.text(input.atlas.title) : '',
    });
  }

  /** Whatever cannot be drawn is told: nothing is thrown into the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#loading.broke(error);
    }
  }

  /** A page that asks sees one moment everywhere. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading.given;
    await super.getUpdateComplete();
    this.#scheduler.finish();
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const isDrawn = this.#pageInput() !== undefined && this.#scheduler.isWhole;
    // Out of the reader's sight, or where there is no room.
    const waits = this.#nearness.isFar || this.#room.measured() === undefined;
    if (this.#loading.updated({isDrawn, waits})) this.dispatchEvent(new TwinReadyEvent());
  }

  // Inside.

  /** Of a picture that the atlas names: from where the atlas lies. */
  readonly #addressOf = (file: string): string | undefined => {
    try {
      const address = new URL(file, new URL(this.#src ?? '', document.baseURI));
      return /^(https?|file):$/.test(address.protocol) ? address.href : undefined;
    } catch {
      return undefined;
    }
  };

  /** Begins to load, or to draw what has been loaded for later. */
  #begin(): void {
    this.#loading.begin();
    this.#loading.unsettle();
  }

  /** For what can be had without being seen. */
  async #loaded(): Promise<void> {
    if (!this.isConnected) return;
    this.#loading.begin();
    await this.ready;
  }

  async #warnInFull(warnings: readonly Problem[]): Promise<void> {
    const part = await problemsPart();
    const {language, messages} = wordsIn('en');
    const line = part ? part.messagesIn(language).problems.problemLine : messages.loading.brief;
    warnings.forEach((problem) => this.#store.warnOnce(line(problem)));
  }

  /** What is drawn: nothing far from the reader, and nothing that turned out not to be drawable. */
  #pageInput(): PageInput | undefined {
    const input = this.#nearness.near && this.#loading.load.state !== 'failed' ? this.#store.input() : undefined;
    return (
      input && {
        ...input,
        level: this.#headingLevel,
        fineLand: this.#map.fineLand,
        open: this.#open,
        page: this.#page,
        addressOf: this.#addressOf,
        menus: {revision: this.#menus.revision, template: this.#menus.template},
      }
    );
  }
}

/** Of an address as it stands on the page. */
function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twin-cities': TwinCitiesElement;
  }
}
