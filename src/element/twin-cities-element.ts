// The element: the only thing that touches the page, and thin. It keeps the view, hands every wish to reduce(), and asks
// for one update when the view changed.
import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {BackgroundController} from '../controllers/background-controller.ts';
import {LanguageController} from '../controllers/language-controller.ts';
import {misspeltSrc} from '../controllers/misspelt-src.ts';
import {sheetsAnew} from '../controllers/moved-styles.ts';
import {NearnessController} from '../controllers/nearness-controller.ts';
import {PermalinkController} from '../controllers/permalink-controller.ts';
import {RoomController} from '../controllers/room-controller.ts';
import {keepTypedKeys} from '../controllers/typed-keys.ts';
import type {Words} from '../i18n/words.ts';
import type {TableKind} from '../formats/csv-table.ts';
import type {PictureOptions} from '../figure/export-file.ts';
import type {AtlasFile} from '../model/schema.ts';
import type {Action} from '../state/actions.ts';
import type {Frame, Stage} from '../state/frame.ts';
import {lastDay, momentOf} from '../state/moment.ts';
import {reduce} from '../state/reduce.ts';
import {INITIAL_VIEW, type ViewState} from '../state/view-state.ts';
import {
  attributeAction,
  attributeText,
  oddIn,
  textOf,
  THEMES,
  VIEW_ATTRIBUTES,
  type Odd,
  type Theme,
  type ViewAttribute,
} from './attributes.ts';
import {Director} from './director.ts';
import {focusOnward} from './focus.ts';
import {LeadingCursor} from './leading-cursor.ts';
import {wordsIn} from '../i18n/words.ts';
import {Loading} from './loading.ts';
import {Publishing} from './publishing.ts';
import {TwinCitySelectEvent, TwinLoadErrorEvent, TwinReadyEvent, TwinViewChangeEvent} from './events.ts';
import {Pace} from './pace.ts';
import {pageTemplate} from './page-template.ts';
import {pageStyles} from './page-styles.ts';
import {today} from './today.ts';
import {Unrolling} from './unrolling.ts';

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
    headingLevel: {type: String, attribute: 'heading-level', noAccessor: true},
  };

  readonly #languages = new LanguageController(this);
  readonly #room = new RoomController(this);
  readonly #background = new BackgroundController(this);
  readonly #loading = new Loading(this, {
    wanted: () => ({data: this.#data, src: this.#src, misspelt: () => misspeltSrc(this)}),
    taken: (atlas, warnings) => {
      // For whoever keeps the file, not for readers.
      const {problemLine} = wordsIn('en').messages.problems;
      warnings.forEach((problem) => this.#warnOnce(problemLine(problem)));
      oddIn(atlas, this.#view).forEach((one) => this.#warn(one));
      this.#act({type: 'restored', view: {}});
    },
    refused: (problems) => this.dispatchEvent(new TwinLoadErrorEvent(problems)),
  });
  readonly #nearness = new NearnessController(this, {
    left: () => this.pause(),
    idle: () => this.#loading.begin(),
  });
  readonly #permalink = new PermalinkController(this, ({view, odd}) => {
    odd.forEach((one) => this.#warn(one));
    this.#act({type: 'restored', view});
  });
  readonly #director = new Director(this, {
    stage: () => this.#stage(),
    act: (action) => this.#act(action, true),
    glide: (action) => this.#act(action),
    tell: () => this.#tell(),
    retry: () => void this.reload().then(() => focusOnward(this)),
    rtl: () => getComputedStyle(this).direction === 'rtl',
  });
  readonly #pace = new Pace(this);
  readonly #cursor = new LeadingCursor(this.#pace);
  readonly #unrolling = new Unrolling(this);
  readonly #publishing = new Publishing(this, {
    loaded: () => this.#loaded(),
    stage: () => this.#stage(this.#room.frame ?? UNSEEN),
    src: () => this.#src,
    theme: () => this.#theme,
    address: () => this.#permalink.addressOf(this.#view),
  });
  readonly #warned = new Set<string>();

  #view: ViewState = INITIAL_VIEW;
  /** The view that the page was told of last. */
  #told: ViewState = INITIAL_VIEW;
  #src: string | undefined;
  #data: unknown;
  #theme: Theme = 'auto';
  #headingLevel = 2;

  // What the page sets and reads.

  /** Address of an atlas file; absent: the bundled atlas of Białystok. Changes live. */
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
          return attributeText(name, this.#view);
        },
        set(this: TwinCitiesElement, value: string | readonly string[] | null | undefined) {
          this.#setAttributeLike(name, value);
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
    if (!theme) this.#warn({name: 'theme', value: given, allowed: THEMES});
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

  /** Level of the widget's first heading, 2 to 6. */
  get headingLevel(): number {
    return this.#headingLevel;
  }
  set headingLevel(value: number | string | null | undefined) {
    const given = textOf(value) ?? '2';
    const level = Number(given);
    const sound = Math.floor(level) === level && level >= 2 && level <= 6;
    if (!sound) this.#warn({name: 'heading-level', value: given, allowed: ['2', '3', '4', '5', '6']});
    this.#headingLevel = sound ? level : 2;
    this.requestUpdate();
  }

  /** The atlas file that is loaded; undefined before. */
  get atlas(): AtlasFile | undefined {
    return this.#loading.atlas?.file;
  }

  /** The view as a plain object. */
  get view(): ViewState {
    return this.#view;
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
    this.#director.play();
  }

  pause(): void {
    this.#director.pause();
  }

  /** The picture as shown now, as the text of an SVG file. `width` in px, 960 by default. */
  toSVG(options?: PictureOptions): Promise<string> {
    return this.#publishing.text('svg', {width: 960, ...options});
  }

  /** The same in pixels: `mm` wide on paper (180) at `dpi` (300). */
  toPNG(options?: PictureOptions): Promise<Blob> {
    return this.#publishing.blob('png', options);
  }

  /** The same as pages: `paper` is 'a4' (default), 'a4-landscape', 'a5' or 'a5-landscape'. */
  toPDF(options?: PictureOptions): Promise<Blob> {
    return this.#publishing.blob('pdf', options);
  }

  /** A table of what passes the filters: 'ties' (default), 'partners', 'undertakings', 'memberships', 'sources', 'discrepancies'. */
  toCSV(kind?: TableKind): Promise<string> {
    return this.#publishing.text('csv', {table: kind ?? 'ties'});
  }

  /** Cities and ties that pass the filters, RFC 7946. */
  toGeoJSON(): Promise<object> {
    return this.#publishing.geojson();
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
    if (this.#nearness.near) this.#begin();
    // The styles ask the host's attribute.
    if (this.#theme !== 'auto' && this.getAttribute('theme') !== this.#theme) this.setAttribute('theme', this.#theme);
    if (this.#theme === 'auto' && this.hasAttribute('theme')) this.removeAttribute('theme');
  }

  override render(): TemplateResult {
    return pageTemplate({
      load: this.#loading.load,
      stage: this.#drawnStage(),
      pace: this.#pace,
      unrolling: this.#unrolling,
      words: this.#words,
      tall: this.#view.panels.includes('timeline') || this.#view.panels.includes('table'),
      level: this.#headingLevel,
      fineLand: this.#director.fineLand,
      mapDrawn: (scene) => this.#director.mapDrawn(scene),
      spoken: this.#director.spoken,
      menus: this.#publishing.menus(this.#words),
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

  /** Under a hand that drags the cursor there is one update a frame, however many events there are. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#director.transient.scrubbing) await new Promise(requestAnimationFrame);
    await super.scheduleUpdate();
  }

  /** While the cursor of time moves, most frames draw nothing else. */
  protected override shouldUpdate(): boolean {
    const stage = this.#drawnStage();
    if (!stage || !this.#pace.decide(stage)) return true;
    this.#cursor.draw(this.renderRoot, stage);
    this.#pace.drew();
    return false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    return this.#pace.catchUp() ? super.getUpdateComplete() : done;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const stage = this.#drawnStage();
    if (stage) this.#cursor.draw(this.renderRoot, stage);
    this.#director.updated();
    const page = this.renderRoot.querySelector('.page');
    const probe = this.renderRoot.querySelector('.probe');
    if (page instanceof HTMLElement && probe instanceof HTMLElement) {
      this.#background.watch(page, probe);
      this.#room.watch(page, probe);
    }
    // The room is measured here, before anything is painted: what is drawn first shifts nothing.
    const hasRoom = this.#room.frame !== undefined;
    const isDrawn = hasRoom && stage !== undefined && this.#unrolling.isWhole;
    if (this.#loading.updated({isDrawn, waits: this.#nearness.isFar})) this.dispatchEvent(new TwinReadyEvent());
  }

  // Inside.

  get #words(): Words {
    return this.#languages.words;
  }

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

  /** What is drawn: nothing far from the reader, and nothing that turned out not to be drawable. */
  #drawnStage(): Stage | undefined {
    return this.#nearness.near && this.#loading.load.state !== 'failed' ? this.#stage() : undefined;
  }

  #stage(frame: Frame | undefined = this.#room.frame): Stage | undefined {
    const {atlas} = this.#loading;
    if (!atlas || !frame) return undefined;
    const now = today();
    return {
      atlas,
      frame,
      view: this.#view,
      transient: this.#director.transient,
      words: this.#words,
      today: lastDay(atlas, now),
      clock: now,
      day: momentOf(this.#view.at, atlas, now),
    };
  }

  #act(action: Action, byUser = false): void {
    const before = this.#view;
    this.#view = reduce(before, action, {atlas: this.#loading.atlas, today: today()});
    if (this.#view === before) return;
    this.requestUpdate();
    this.#director.viewChanged(before, this.#view);
    if (!byUser) return;
    this.#tell();
    if (before.city !== this.#view.city) this.dispatchEvent(new TwinCitySelectEvent(this.#view.city));
  }

  /** Tells the page of the view, once. */
  #tell(): void {
    if (this.#view === this.#told || !this.isConnected) return;
    this.#told = this.#view;
    this.#permalink.write(this.#view);
    this.dispatchEvent(new TwinViewChangeEvent(this.#view));
  }

  #setAttributeLike(name: ViewAttribute, value: string | readonly string[] | null | undefined): void {
    const action = attributeAction(name, textOf(value));
    if ('odd' in action) {
      this.#warn(action.odd);
      return;
    }
    const next = reduce(this.#view, action, {atlas: undefined, today: today()});
    const {atlas} = this.#loading;
    const odd = atlas ? oddIn(atlas, next) : [];
    if (odd.length > 0) odd.forEach((one) => this.#warn(one));
    else this.#act(action);
  }

  #warn({name, value, allowed}: Odd): void {
    this.#warnOnce(`${name}="${value}" is ignored${allowed.length ? `; allowed: ${allowed.join(', ')}` : ''}`);
  }

  #warnOnce(text: string): void {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`<twin-cities> ${text}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twin-cities': TwinCitiesElement;
  }
}
