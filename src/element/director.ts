// Directs what happens on the stage between two views: what is lit, how the map is zoomed and turned, the story while it
// plays, where the focus goes, and what is said aloud. Everything of it may be forgotten by a reload.
import type {LitElement} from 'lit';
import {GestureController} from '../controllers/gesture-controller.ts';
import {PlaybackController} from '../controllers/playback-controller.ts';
import {TweenController, wantsLessMotion} from '../controllers/tween-controller.ts';
import {panned, WHOLE, zoomAround} from '../geo/camera.ts';
import {addMonths, addYears, dayNumber, isoDay} from '../model/day.ts';
import type {Action} from '../state/actions.ts';
import type {Stage} from '../state/frame.ts';
import {spanOf} from '../state/moment.ts';
import {AT_REST, type Transient} from '../state/transient.ts';
import type {ViewState} from '../state/view-state.ts';
import {pinName} from '../map/sentences.ts';
import {nextTurn, previousTurn, storyOf} from '../timeline/story.ts';
import {valueText} from '../timeline/value-text.ts';
import type {Command} from './commands.ts';
import {Interaction, type Desk} from './interaction.ts';

export interface Cast {
  readonly stage: () => Stage | undefined;
  /** What the user does. */
  readonly act: (action: Action) => void;
  readonly retry: () => void;
  readonly rtl: () => boolean;
}

const MORPH_MS = 600;
const TURN_MS = 500;
const ZOOM_STEP = 1.8;
const PAN_STEP = 0.12;
/** Under reduced motion each event stays as long as it takes to read its line. */
const STEP_MS = 2500;
const HINT_MS = 2600;
const LONGEST_LIVE_TEXT = 120;

type Rotation = readonly [number, number];

export class Director implements Desk {
  readonly #host: LitElement;
  readonly #cast: Cast;
  readonly #gestures: GestureController;
  readonly #playback: PlaybackController;
  readonly #tween: TweenController;
  #transient: Transient = AT_REST;
  #interaction: Interaction | undefined;
  #story: {readonly steps?: readonly string[]; readonly dayAt?: (t: number) => string; readonly duration: number} | undefined;
  #hint: ReturnType<typeof setTimeout> | undefined;
  #hinted = false;
  #spoken = '';
  /** Where the focus returns to when the details close. */
  #opener: {readonly kind: string; readonly city: string} | undefined;

  constructor(host: LitElement, cast: Cast) {
    this.#host = host;
    this.#cast = cast;
    this.#gestures = new GestureController(host, {
      zoomed: (point, factor) => this.#stir({camera: zoomAround(this.#transient.camera, point, factor), moving: true}),
      dragged: (fractions, pixels) => this.#dragged(fractions, pixels),
      rested: () => this.#stir({moving: false}),
      wheelMissed: () => this.#showHint(),
      turnsByFinger: () => this.#view?.projection === 'globe',
    });
    this.#tween = new TweenController(host);
    this.#playback = new PlaybackController(
      host,
      (elapsed) => this.#playTo(elapsed),
      () => this.#stir({playing: false}),
    );
  }

  get transient(): Transient {
    return this.#transient;
  }

  /** Live text: the moment and what is selected, never while playing (the range input says its value itself). */
  get spoken(): string {
    return this.#spoken;
  }

  get #view(): ViewState | undefined {
    return this.#cast.stage()?.view;
  }

  /** After each update of the page inside. */
  updated(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    this.#interaction ??= new Interaction(root, this);
    this.#gestures.attach(root.querySelector<SVGElement>('[data-map-surface]') ?? undefined);
  }

  /** A change of the view that needs motion: from one projection to the other, or to the selected city on the globe. */
  viewChanged(before: ViewState, after: ViewState): void {
    if (before.projection !== after.projection) {
      this.#stir({camera: WHOLE, rotation: undefined, morph: {from: before.projection, t: 0}});
      this.#tween.run(
        MORPH_MS,
        (t) => this.#stir({morph: {from: before.projection, t}}),
        () => this.#stir({morph: undefined}),
      );
    } else if (before.city !== after.city && after.projection === 'globe' && after.city !== undefined) {
      this.#turnTo(after.city);
    }
  }

  // Play.

  play(): void {
    const stage = this.#cast.stage();
    if (!stage || this.#playback.playing) return;
    const {atlas, today, day} = stage;
    const span = spanOf(atlas, today);
    const fromStart = day >= span.to || day >= today;
    if (wantsLessMotion()) {
      const steps: string[] = [span.from];
      for (let step = nextTurn(atlas, span.from); step; step = nextTurn(atlas, step.day)) steps.push(step.at);
      this.#story = {steps, duration: steps.length * STEP_MS};
      const now = steps.findIndex((at) => at > day);
      this.#begin(fromStart || now < 0 ? 0 : now * STEP_MS);
    } else {
      const story = storyOf(atlas, span.from, today < span.to ? today : span.to);
      this.#story = story;
      this.#begin(fromStart ? 0 : shareAt(story.dayAt, day) * story.duration);
    }
  }

  pause(): void {
    this.#playback.pause();
  }

  #begin(elapsed: number): void {
    this.#spoken = '';
    this.#stir({playing: true});
    this.#playback.play(elapsed);
  }

  #playTo(elapsed: number): boolean {
    const story = this.#story;
    if (!story) return false;
    const t = elapsed / story.duration;
    if (t >= 1) {
      this.#cast.act({type: 'moved', at: undefined});
      return false;
    }
    const at = story.steps ? story.steps[Math.floor(t * story.steps.length)] : story.dayAt?.(t);
    if (at !== undefined && at !== this.#view?.at) this.#cast.act({type: 'moved', at});
    return true;
  }

  // What Interaction asks for.

  get rtl(): boolean {
    return this.#cast.rtl();
  }

  get wasDrag(): boolean {
    return this.#gestures.wasDrag;
  }

  act(action: Action): void {
    this.#playback.pause();
    this.#cast.act(action);
  }

  command(command: Command): void {
    if (command.verb !== 'play') this.#playback.pause();
    switch (command.verb) {
      case 'play':
        return this.#playback.playing ? this.pause() : this.play();
      case 'project':
        return this.act({type: 'projected', projection: command.projection});
      case 'zoom':
        return this.#zoom(command.way);
      case 'toggle':
        return this.act({type: 'toggled', facet: command.facet, value: command.value});
      case 'sort':
        return this.act({type: 'sorted', column: command.column});
      case 'step':
        return this.#step(command.to);
      case 'open':
        return this.act({type: 'opened', chapter: command.chapter});
      case 'chapter':
        return this.#turnPage(command.to);
      case 'unfilter':
        return this.act({type: 'unfiltered'});
      case 'close':
        return void this.escape();
      case 'retry':
        return this.#cast.retry();
      case 'source':
        return this.#showSource(command.number);
      case 'download':
      case 'share':
        return;
    }
  }

  light(city: string | undefined): void {
    if (city !== this.#transient.lit) this.#stir({lit: city});
  }

  focusPin(city: string): void {
    this.#stir({pinFocus: city});
  }

  pick(city: string, origin: Element): void {
    const selected = this.#view?.city === city;
    this.#opener = {kind: kindOf(origin), city};
    this.act({type: 'selected', city: selected ? undefined : city});
    const stage = this.#cast.stage();
    const partner = stage?.atlas.partners.find(({id}) => id === stage.view.city);
    if (stage && partner) this.#say(pinName(partner, stage));
  }

  scrub(number: number): void {
    const day = isoDay(number);
    this.act({type: 'moved', at: day === this.#cast.stage()?.today ? undefined : day});
  }

  cursorKey(event: KeyboardEvent): boolean {
    const stage = this.#cast.stage();
    if (!stage || event.ctrlKey || event.metaKey || event.altKey) return false;
    const {atlas, day, today} = stage;
    const span = spanOf(atlas, today);
    const way = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1}[event.key];
    // Time runs to the right in every script.
    if (way !== undefined) {
      if (event.shiftKey) this.#move(monthAt(addMonths(day, way)));
      else this.#move(yearAt(addYears(day, way)));
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      this.#move(yearAt(addYears(day, event.key === 'PageUp' ? 5 : -5)));
    } else if (event.key === 'Home') {
      this.#move(yearAt(span.from));
    } else if (event.key === 'End') {
      this.#move(undefined);
    } else {
      return false;
    }
    return true;
  }

  typeMoment(text: string): boolean {
    const stage = this.#cast.stage();
    const at = stage?.words.formats.readMoment(text);
    if (at === undefined) return false;
    this.#move(at, true);
    return true;
  }

  mapKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === '+' || event.key === '=') return this.#zoom('in'), true;
    if (event.key === '-' || event.key === '_') return this.#zoom('out'), true;
    if (event.key === '0') return this.#zoom('reset'), true;
    const pan = ({ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1]} as const)[
      event.key as 'ArrowLeft'
    ];
    if (!pan) return false;
    this.#dragged([pan[0] * PAN_STEP, pan[1] * PAN_STEP], [pan[0] * 60, pan[1] * 60]);
    this.#stir({moving: false});
    return true;
  }

  escape(): boolean {
    if (this.#playback.playing) {
      this.pause();
      return true;
    }
    if (this.#view?.city === undefined) return false;
    const opener = this.#opener;
    this.act({type: 'selected', city: undefined});
    if (opener) {
      void this.#host.updateComplete.then(() =>
        this.#host.shadowRoot?.querySelector<HTMLElement>(`${opener.kind}[data-city="${opener.city}"], ${opener.kind} [data-city="${opener.city}"]`)?.focus(),
      );
    }
    return true;
  }

  // Inside.

  #stir(change: Partial<Transient>): void {
    this.#transient = {...this.#transient, ...change};
    this.#host.requestUpdate();
  }

  /** `aloud`: what the cursor says by itself when it is moved is said for it when something else moved it. */
  #move(at: string | undefined, aloud = false): void {
    this.act({type: 'moved', at});
    const stage = this.#cast.stage();
    if (aloud && stage) this.#say(valueText(stage));
  }

  #say(text: string): void {
    this.#spoken = text.slice(0, LONGEST_LIVE_TEXT);
    this.#host.requestUpdate();
  }

  #step(to: 'first' | 'previous' | 'next' | 'today'): void {
    const stage = this.#cast.stage();
    if (!stage) return;
    if (to === 'today') this.#move(undefined, true);
    else if (to === 'first') this.#move(yearAt(spanOf(stage.atlas, stage.today).from), true);
    else {
      const step = to === 'next' ? nextTurn(stage.atlas, stage.day) : previousTurn(stage.atlas, stage.day);
      if (step) this.#move(step.at, true);
    }
  }

  #turnPage(to: 'previous' | 'next' | 'close'): void {
    const stage = this.#cast.stage();
    if (!stage) return;
    const {chapters} = stage.atlas;
    const now = chapters.findIndex(({id}) => id === stage.view.chapter);
    const next = to === 'close' ? undefined : chapters[now + (to === 'next' ? 1 : -1)];
    if (to === 'close' || next) this.act({type: 'opened', chapter: next?.id});
  }

  #zoom(way: 'in' | 'out' | 'reset'): void {
    const {camera} = this.#transient;
    const factor = way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP;
    if (way === 'reset') this.#stir({camera: WHOLE, rotation: undefined, moving: false});
    else this.#stir({camera: zoomAround(camera, [0.5, 0.5], factor), moving: false});
  }

  #dragged(fractions: readonly [number, number], [dx, dy]: readonly [number, number]): void {
    const stage = this.#cast.stage();
    if (stage?.view.projection !== 'globe') {
      this.#stir({camera: panned(this.#transient.camera, fractions), moving: true});
      return;
    }
    const [lambda, phi] = this.#rotation(stage);
    // A quarter turn takes about the globe's radius.
    const degrees = 180 / Math.max(240, Math.min(stage.frame.width, 640)) / this.#transient.camera.k;
    this.#stir({rotation: [lambda + dx * degrees, Math.max(-89, Math.min(89, phi - dy * degrees))], moving: true});
  }

  #rotation({atlas, view}: Stage): Rotation {
    if (this.#transient.rotation) return this.#transient.rotation;
    const [lon, lat] = (atlas.partners.find(({id}) => id === view.city) ?? atlas.home).coordinates;
    return [-lon, -lat];
  }

  #turnTo(city: string): void {
    const stage = this.#cast.stage();
    const partner = stage?.atlas.partners.find(({id}) => id === city);
    if (!stage || !partner) return;
    const from = this.#transient.rotation ?? [-stage.atlas.home.coordinates[0], -stage.atlas.home.coordinates[1]];
    const to: Rotation = [-partner.coordinates[0], -partner.coordinates[1]];
    const turn = ((to[0] - from[0] + 540) % 360) - 180;
    const at = (t: number): Rotation => [from[0] + turn * t, from[1] + (to[1] - from[1]) * t];
    this.#tween.run(
      TURN_MS,
      (t) => this.#stir({rotation: at(t), moving: true}),
      () => this.#stir({rotation: to, moving: false}),
    );
  }

  #showHint(): void {
    if (this.#hinted) return;
    this.#hinted = true;
    this.#stir({hint: true});
    this.#hint = setTimeout(() => this.#stir({hint: false}), HINT_MS);
  }

  #showSource(number: number): void {
    const source = this.#host.shadowRoot?.getElementById(`source-${number}`);
    source?.closest('details')?.setAttribute('open', '');
    source?.scrollIntoView({block: 'center', behavior: wantsLessMotion() ? 'auto' : 'smooth'});
    source?.focus({preventScroll: true});
  }

  disconnected(): void {
    clearTimeout(this.#hint);
    this.#transient = {...AT_REST, camera: this.#transient.camera};
  }
}

/** Where in the view something was clicked, as a selector to find it again. */
function kindOf(origin: Element): string {
  if (origin.closest('[part~=map]')) return '[part~=map]';
  return origin.closest('tr') ? 'tr' : '[part~=timeline]';
}

const yearAt = (day: string): string => day.slice(0, 4);
const monthAt = (day: string): string => day.slice(0, 7);

/** The share of a story at which a day comes. */
function shareAt(dayAt: (t: number) => string, day: string): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (dayNumber(dayAt(middle)) < dayNumber(day)) low = middle;
    else high = middle;
  }
  return low;
}
