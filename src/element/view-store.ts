// What is shown, and its one writer: every request goes through reduce(), and the page is told of what the reader did.
import type {LitElement, ReactiveController} from 'lit';
import {memo} from '../base/memo.ts';
import type {ElementPort} from '../browser/element-port.ts';
import {today} from '../browser/today.ts';
import type {Words} from '../i18n/words.ts';
import type {Atlas} from '../model/atlas.ts';
import type {Action} from '../state/actions.ts';
import {
  attributeAction,
  unknownIds,
  attributeString,
  type InvalidValue,
  type ViewAttribute,
} from '../state/attributes.ts';
import type {Frame, SceneInput} from '../state/scene-input.ts';
import {lastDay, momentOf} from '../state/moment.ts';
import {atlasAt, reduce} from '../state/reduce.ts';
import {AT_REST, type Transient} from '../state/transient.ts';
import {INITIAL_VIEW, type ViewState} from '../state/view-state.ts';
import {TwinCitySelectEvent, TwinViewChangeEvent} from './events.ts';

export interface StoreOptions {
  readonly atlas: () => Atlas | undefined;
  readonly frame: () => Frame | undefined;
  readonly words: () => Words;
  /** The view is another. */
  readonly changed: (before: ViewState, after: ViewState) => void;
  /** The reader has come to a view. */
  readonly announced: (view: ViewState) => void;
}

export class ViewStore implements ElementPort, ReactiveController {
  readonly #host: LitElement;
  readonly #options: StoreOptions;
  readonly #warned = new Set<string>();
  #view: ViewState = INITIAL_VIEW;
  #transient: Transient = AT_REST;
  /** The view that the page was told of last. */
  #announced: ViewState = INITIAL_VIEW;

  constructor(host: LitElement, options: StoreOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get view(): ViewState {
    return this.#view;
  }

  readonly input = (): SceneInput | undefined => this.inputFor(this.#options.frame());

  /** The same for another room. */
  inputFor(frame: Frame | undefined): SceneInput | undefined {
    const atlas = this.#options.atlas();
    const shown = atlas && atlasAt(atlas, this.#view.home);
    return shown && frame && sceneInput(shown, frame, this.#view, this.#transient, this.#options.words(), today());
  }

  readonly dispatch = (action: Action, how?: 'silent' | 'restored'): void => {
    const before = this.#view;
    this.#view = reduce(before, action, {atlas: this.#options.atlas(), today: today()});
    if (this.#view === before) return;
    // What was typed is no longer about the day that is shown.
    if (this.#view.at !== before.at) this.#transient = {...this.#transient, typed: undefined};
    this.#host.requestUpdate();
    this.#options.changed(before, this.#view);
    if (how) return;
    this.announce();
    if (before.city !== this.#view.city) this.#host.dispatchEvent(new TwinCitySelectEvent(this.#view.city));
  };

  /** What the page or a link sets: it is not told what it knows. */
  restore(action: Action): void {
    this.dispatch(action, 'restored');
  }

  readonly announce = (): void => {
    if (this.#view === this.#announced || !this.#host.isConnected) return;
    this.#announced = this.#view;
    this.#options.announced(this.#view);
    this.#host.dispatchEvent(new TwinViewChangeEvent(this.#view));
  };

  /** Whatever else changes, the hand has left the cursor of time: some let it go without a word. */
  readonly setTransient = (change: Partial<Transient>): void => {
    this.#transient = {...this.#transient, scrubbing: false, ...change};
    this.#host.requestUpdate();
  };

  /** A property or an attribute of the element; what makes no sense changes nothing. */
  setAttribute(name: ViewAttribute, value: unknown): void {
    const action = attributeAction(name, attributeString(value));
    if ('invalid' in action) return this.warn([action.invalid]);
    const next = reduce(this.#view, action, {atlas: undefined, today: today()});
    const atlas = this.#options.atlas();
    const invalid = atlas ? unknownIds(atlas, next) : [];
    if (invalid.length > 0) this.warn(invalid);
    else this.restore(action);
  }

  warn(invalid: readonly InvalidValue[]): void {
    for (const {name, value, allowed} of invalid)
      this.warnOnce(`${name}="${value}" is ignored${allowed.length ? `; allowed: ${allowed.join(', ')}` : ''}`);
  }

  warnOnce(text: string): void {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`<twin-cities> ${text}`);
  }

  hostDisconnected(): void {
    this.#transient = {...AT_REST, camera: this.#transient.camera};
  }
}

/** The same object until something of it changes. */
const sceneInput = memo(
  (atlas: Atlas, frame: Frame, view: ViewState, transient: Transient, words: Words, now: string): SceneInput => ({
    ...{atlas, frame, view, transient, words},
    today: lastDay(atlas, now),
    clock: now,
    day: momentOf(view.at, atlas, now),
  }),
);
