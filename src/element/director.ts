// Directs what happens between two views: commands become actions, the focus goes where it should, and what is said
// aloud is said. The map's and the story's own motion is left to MapDriver and Player.
import type {LitElement} from 'lit';
import {wantsLessMotion} from '../controllers/tween-controller.ts';
import type {Land} from '../geo/land.ts';
import {addMonths, addYears, isoDay} from '../model/day.ts';
import {pinName} from '../map/sentences.ts';
import type {Action} from '../state/actions.ts';
import type {Stage} from '../state/frame.ts';
import {spanOf} from '../state/moment.ts';
import {partnersOnDay} from '../state/partners-on-day.ts';
import {AT_REST, type Transient} from '../state/transient.ts';
import type {ViewState} from '../state/view-state.ts';
import {nextTurn, previousTurn} from '../timeline/story.ts';
import {valueText} from '../timeline/value-text.ts';
import type {Command} from './commands.ts';
import {openerOf, refocus, waysBack, type Opener} from './focus.ts';
import {Interaction, type Desk} from './interaction.ts';
import type {MapScene} from '../map/map-scene.ts';
import {MapDriver} from './map-driver.ts';
import {Player} from './player.ts';

export interface Cast {
  readonly stage: () => Stage | undefined;
  /** What the user does. */
  readonly act: (action: Action) => void;
  /** The same without a word to the page, until `tell`. */
  readonly glide: (action: Action) => void;
  readonly tell: () => void;
  readonly retry: () => void;
  readonly rtl: () => boolean;
}

const LONGEST_LIVE_TEXT = 120;

export class Director implements Desk {
  readonly #host: LitElement;
  readonly #cast: Cast;
  readonly #map: MapDriver;
  readonly #player: Player;
  #transient: Transient = AT_REST;
  #interaction: Interaction | undefined;
  #spoken = '';
  /** Where the focus returns to when the details close. */
  #opener: Opener | undefined;

  constructor(host: LitElement, cast: Cast) {
    this.#host = host;
    this.#cast = cast;
    const show = {
      stage: cast.stage,
      transient: () => this.#transient,
      stir: (change: Partial<Transient>) => this.#stir(change),
      glide: cast.glide,
      tell: cast.tell,
    };
    this.#map = new MapDriver(host, show);
    this.#player = new Player(host, show);
    host.addController({
      hostDisconnected: () => (this.#transient = {...AT_REST, camera: this.#transient.camera}),
    });
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
    this.#map.attach(root.querySelector<SVGSVGElement>('[data-map-surface]') ?? undefined);
  }

  /** Finer land, once the map is near enough and it could be had. */
  mapDrawn(scene: MapScene): void {
    this.#map.drawn(scene);
  }

  get fineLand(): Land | undefined {
    return this.#map.fineLand;
  }

  viewChanged(before: ViewState, after: ViewState): void {
    this.#map.viewChanged(before, after);
  }

  // What the page and Interaction ask for.

  play(): void {
    this.#spoken = '';
    this.#player.play();
  }

  pause(): void {
    this.#player.pause();
  }

  get rtl(): boolean {
    return this.#cast.rtl();
  }

  get wasDrag(): boolean {
    return this.#map.wasDrag;
  }

  act(action: Action): void {
    this.#player.pause();
    if (action.type !== 'moved') this.scrubbed();
    this.#cast.act(action);
  }

  command(command: Command): void {
    if (command.verb !== 'play') this.#player.pause();
    switch (command.verb) {
      case 'play':
        return this.#player.playing ? this.pause() : this.play();
      case 'project':
        return this.act({type: 'projected', projection: command.projection});
      case 'zoom':
        return this.#map.zoom(command.way);
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
    // What passes under a hand that drags the map is not what it points at.
    if (city !== this.#transient.highlighted && !(city && this.#map.isMoving)) this.#stir({highlighted: city});
  }

  focusPin(city: string): void {
    this.#stir({pinFocus: city});
    this.#map.reveal(city);
  }

  cityNear(event: MouseEvent): string | undefined {
    return this.#map.cityNear(event);
  }

  mapKey(event: KeyboardEvent): boolean {
    return this.#map.key(event);
  }

  pick(city: string, origin: Element): void {
    const selected = this.#view?.city === city;
    this.#opener = openerOf(origin, city);
    this.act({type: 'selected', city: selected ? undefined : city});
    // The list of cities gives way to the details: the focus goes on to them.
    void refocus(this.#host, ['[part~=details]']);
    const stage = this.#cast.stage();
    const partner = stage && partnersOnDay(stage).find((one) => one.selected);
    if (stage && partner) this.#say(pinName(partner, stage));
  }

  scrub(number: number): void {
    const day = isoDay(number);
    if (!this.#transient.scrubbing) this.#stir({scrubbing: true});
    this.act({type: 'moved', at: day === this.#cast.stage()?.today ? undefined : day});
  }

  scrubbed(): void {
    if (this.#transient.scrubbing) this.#stir({scrubbing: false});
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

  escape(): boolean {
    if (this.#player.playing) {
      this.pause();
      return true;
    }
    if (this.#view?.city === undefined) return false;
    const ways = waysBack(this.#opener, this.#view.city);
    this.act({type: 'selected', city: undefined});
    void refocus(this.#host, ways);
    return true;
  }

  // Inside.

  /** Whatever else stirs, the hand has left the cursor of time: some let it go without a word. */
  #stir(change: Partial<Transient>): void {
    this.#transient = {...this.#transient, scrubbing: false, ...change};
    this.#host.requestUpdate();
  }

  /** `aloud`: what the cursor says by itself when it is moved is said for it when something else moved it. */
  #move(at: string | undefined, aloud = false): void {
    this.act({type: 'moved', at});
    const stage = this.#cast.stage();
    if (aloud && stage) this.#say(valueText(stage));
  }

  #say(text: string): void {
    this.#spoken = shortened(text);
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

  #showSource(number: number): void {
    const source = this.#host.shadowRoot?.getElementById(`source-${number}`);
    source?.closest('details')?.setAttribute('open', '');
    source?.scrollIntoView({block: 'center', behavior: wantsLessMotion() ? 'auto' : 'smooth'});
    source?.focus({preventScroll: true});
  }
}

/** Live text is short: what is too long ends with the last part that fits. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LIVE_TEXT) return text;
  const cut = text.lastIndexOf(';', LONGEST_LIVE_TEXT);
  return cut > 0 ? text.slice(0, cut) : `${text.slice(0, text.lastIndexOf(' ', LONGEST_LIVE_TEXT - 1))}…`;
}

const yearAt = (day: string): string => day.slice(0, 4);
const monthAt = (day: string): string => day.slice(0, 7);
