// What the element is made of, and how its parts know each other.
import type {LitElement, TemplateResult} from 'lit';
import {Announcer} from '../browser/announcer.ts';
import {BackgroundController} from '../browser/background-controller.ts';
import {FocusKeeper, focusOnward} from '../browser/focus.ts';
import {HashTarget} from '../browser/hash-target.ts';
import {LanguageController} from '../browser/language-controller.ts';
import {Loading} from '../browser/loading.ts';
import {MapDriver} from '../browser/map-driver.ts';
import {misspeltSrc} from '../browser/misspelt-src.ts';
import {NearnessController} from '../browser/nearness-controller.ts';
import {PermalinkController} from '../browser/permalink-controller.ts';
import {Player} from '../browser/player.ts';
import {problemsPart} from '../browser/problem-words.ts';
import {RoomController} from '../browser/room-controller.ts';
import {drawingForgotten, textsRestored} from '../browser/translators.ts';
import {wordsIn} from '../i18n/words.ts';
import {ExportController} from '../menus/export-controller.ts';
import type {Problem} from '../model/problem.ts';
import {unknownIds} from '../state/attributes.ts';
import type {Frame} from '../state/scene-input.ts';
import {CommandHandler} from './command-handler.ts';
import {TwinLoadErrorEvent, TwinReadyEvent} from './events.ts';
import {Navigation} from './navigation.ts';
import {PageListener} from './page-listener.ts';
import {pageTemplate} from './page-template.ts';
import {SectionScheduler} from './section-scheduler.ts';
import {isAside, type PageInput} from './page-input.ts';
import {pageSections} from './sections.ts';
import {DEFAULT_SETTINGS, readSetting, type Settings} from './settings.ts';
import {ViewStore} from './view-store.ts';

/** For files of what has no room on the page, in a closed tab for instance. */
const UNSEEN: Frame = {width: 960, em: 16, textWidth: (text) => text.length / 2};

/** Where the atlas comes from. */
interface Source {
  readonly src: string | undefined;
  /** An object of the page's, before `src`. */
  readonly data: unknown;
}

export class Widget {
  readonly #host: LitElement;
  readonly #languages: LanguageController;
  readonly #room: RoomController;
  readonly #nearness: NearnessController;
  readonly #map: MapDriver;
  readonly #sections: ReturnType<typeof pageSections>;
  readonly #scheduler: SectionScheduler<PageInput>;
  readonly #announcer: Announcer;
  readonly loading: Loading;
  readonly permalink: PermalinkController;
  readonly store: ViewStore;
  readonly player: Player;
  readonly menus: ExportController;
  readonly commands: CommandHandler;
  #source: Source = {src: undefined, data: undefined};
  #settings: Settings = DEFAULT_SETTINGS;

  constructor(host: LitElement & {readonly permalink: boolean}) {
    this.#host = host;
    this.#languages = new LanguageController(host);
    this.#room = new RoomController(host);
    this.loading = new Loading(host, {
      wanted: () => ({...this.#source, misspelt: () => misspeltSrc(host)}),
      taken: (atlas, warnings) => {
        // For whoever keeps the file, not for readers.
        if (warnings.length > 0) void this.#warnInFull(warnings);
        this.store.warn(unknownIds(atlas, this.store.view));
        this.store.restore({type: 'restored', view: {}});
      },
      refused: (problems) => host.dispatchEvent(new TwinLoadErrorEvent(problems)),
    });
    this.#nearness = new NearnessController(host, {
      left: () => this.player.pause(),
      idle: () => this.loading.begin(),
    });
    this.permalink = new PermalinkController(host, {
      followed: ({view, odd, source}, isFresh) => {
        this.store.warn(odd);
        this.store.restore({type: 'restored', view});
        if (isFresh) void this.ready.then(() => navigation.goTo({source, chapter: view.chapter, city: view.city}));
      },
      returned: () => navigation.sourceLeft(),
    });
    this.store = new ViewStore(host, {
      atlas: () => this.loading.atlas,
      frame: () => this.#room.measured(),
      words: () => this.#languages.words,
      changed: (before, after) => this.#map.viewChanged(before, after),
      announced: (view) => this.permalink.write(view),
    });
    const navigation = new Navigation(host, this.store);
    this.#map = new MapDriver(host, this.store);
    this.player = new Player(host, this.store, {
      passed: () => this.commands.tellEvent(),
      ended: () => this.commands.tellEnd(),
    });
    this.#sections = pageSections(this.#map);
    this.#scheduler = new SectionScheduler<PageInput>(host, {
      sections: this.#sections.all,
      input: () => this.#input(),
      motion: ({transient, frame}) =>
        frame.onScreen !== undefined ? 'paper' : transient.scrubbing ? 'hand' : transient.playing ? 'play' : undefined,
      restore: () => textsRestored(host.shadowRoot),
      forget: drawingForgotten,
      hasFocus: (root) => root.contains(host.shadowRoot?.activeElement ?? null),
      failed: (error) => this.loading.broke(error),
    });
    this.menus = new ExportController(host, {
      loaded: () => this.#loaded(),
      input: () => this.store.inputFor(this.#room.measured() ?? UNSEEN),
      src: () => this.#source.src,
      theme: () => this.#settings.theme,
      address: () => this.permalink.addressOf(this.store.view),
    });
    this.#announcer = new Announcer(host);
    // After the scheduler, which draws.
    const focus = new FocusKeeper(host);
    this.commands = new CommandHandler(host, this.store, {
      map: this.#map,
      player: this.player,
      menus: this.menus,
      focus,
      announcer: this.#announcer,
      navigation,
      sourceVisited: (number) => this.permalink.visit(number),
      retry: () => void this.loading.reload().then(() => focusOnward(host)),
    });
    new BackgroundController(host);
    new HashTarget(host, () => this.#scheduler.isWhole);
    new PageListener(host, this.commands, focus);
  }

  get source(): Source {
    return this.#source;
  }

  setSource(change: Partial<Source>): void {
    const next = {...this.#source, ...change};
    if (next.src === this.#source.src && next.data === this.#source.data) return;
    this.#source = next;
    this.loading.renew();
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** As an attribute or a property has it; what makes no sense is told and gives way to the default. */
  setSetting(name: keyof Settings, written: unknown): void {
    const {value, invalid} = readSetting[name](written, document.baseURI);
    this.store.warn(invalid);
    this.#settings = {...this.#settings, [name]: value};
    this.#host.requestUpdate();
  }

  get ready(): Promise<void> {
    this.#nearness.look();
    return this.loading.ready;
  }

  /** Before each update. */
  begin(): void {
    textsRestored(this.#host.shadowRoot);
    if (!this.#nearness.near) return;
    this.loading.begin();
    // What has been loaded for later is to be drawn.
    this.loading.unsettle();
  }

  template(): TemplateResult {
    const input = this.#input();
    const {words} = this.#languages;
    const {panels} = this.store.view;
    const {scrubbing, playing, moving} = input?.transient ?? {};
    return pageTemplate({
      isBeingRead: document.readyState === 'loading',
      isAwaited: this.loading.isComing || !this.#host.firstElementChild,
      load: this.loading.load,
      roots: input && this.#sections.roots,
      isStaged: this.#scheduler.isStaged,
      isWhole: this.#scheduler.isWhole,
      isAside: input !== undefined && isAside(input),
      moving: scrubbing ? 'cursor' : playing || moving ? 'map' : undefined,
      words,
      tall: panels.includes('timeline') || panels.includes('table'),
      level: this.#settings.headingLevel,
      spoken: this.#announcer.text,
      panels,
      printed: this.menus.printed(words),
      title: input ? words.formats.text(input.atlas.title) : '',
    });
  }

  /** After each update. */
  updated(): void {
    const isDrawn = this.#input() !== undefined && this.#scheduler.isWhole;
    // Out of the reader's sight, or where there is no room.
    const waits = this.#nearness.isFar || this.#room.measured() === undefined;
    if (this.loading.updated({isDrawn, waits})) this.#host.dispatchEvent(new TwinReadyEvent());
  }

  /** Every section shows the same moment. */
  finish(): void {
    this.#scheduler.finish();
  }

  /** Of a picture that the atlas names: from where the atlas lies. */
  readonly #addressOf = (file: string): string | undefined => {
    try {
      const address = new URL(file, new URL(this.#source.src ?? '', document.baseURI));
      return /^(https?|file):$/.test(address.protocol) ? address.href : undefined;
    } catch {
      return undefined;
    }
  };

  /** For what can be had without being seen. */
  async #loaded(): Promise<void> {
    if (!this.#host.isConnected) return;
    this.loading.begin();
    await this.ready;
  }

  async #warnInFull(warnings: readonly Problem[]): Promise<void> {
    const part = await problemsPart();
    const {language, messages} = wordsIn('en');
    const line = part ? part.messagesIn(language).problems.problemLine : messages.loading.brief;
    warnings.forEach((problem) => this.store.warnOnce(line(problem)));
  }

  /** What is drawn: nothing far from the reader, and nothing that turned out not to be drawable. */
  #input(): PageInput | undefined {
    const input = this.#nearness.near && this.loading.load.state !== 'failed' ? this.store.input() : undefined;
    if (!input) return undefined;
    const {headingLevel: level, open, page} = this.#settings;
    const menus = {revision: this.menus.revision, template: this.menus.template};
    return {...input, level, fineLand: this.#map.fineLand, open, page, addressOf: this.#addressOf, menus};
  }
}
