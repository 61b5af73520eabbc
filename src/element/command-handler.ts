// What happens between two views: commands become actions, the focus goes where it should, and what is said aloud is said.
// The map's and the story's own motion is left to MapDriver and Player.
import type {LitElement} from 'lit';
import type {ElementPort} from '../browser/element-port.ts';
import {openerOf, refocus, waysBack, type Opener} from '../browser/focus.ts';
import type {MapDriver} from '../browser/map-driver.ts';
import type {Player} from '../browser/player.ts';
import {wantsLessMotion} from '../browser/tween-controller.ts';
import {addMonths, addYears, isoDay} from '../model/day.ts';
import {pinName} from '../map/sentences.ts';
import type {ExportController} from '../menus/export-controller.ts';
import type {Action} from '../state/actions.ts';
import {spanOf} from '../state/moment.ts';
import {partnersOnDay} from '../state/partners-on-day.ts';
import type {ViewState} from '../state/view-state.ts';
import {nextTurn, previousTurn} from '../timeline/story.ts';
import {valueText} from '../timeline/value-text.ts';
import type {Command} from './commands.ts';

/** Who carries out what a command asks for. */
export interface Hands {
  readonly map: MapDriver;
  readonly player: Player;
  readonly menus: ExportController;
  /** Loads the atlas again. */
  readonly retry: () => void;
}

const LONGEST_LIVE_TEXT = 120;

export class CommandHandler {
  readonly #host: LitElement;
  readonly #port: ElementPort;
  readonly #map: MapDriver;
  readonly #player: Player;
  readonly #menus: ExportController;
  readonly #retry: () => void;
  #spoken = '';
  /** Where the focus returns to when the details close. */
  #opener: Opener | undefined;

  constructor(host: LitElement, port: ElementPort, {map, player, menus, retry}: Hands) {
    this.#host = host;
    this.#port = port;
    this.#map = map;
    this.#player = player;
    this.#menus = menus;
    this.#retry = retry;
  }

  /** Live text: the moment and what is selected, never while playing (the range input says its value itself). */
  get spoken(): string {
    return this.#spoken;
  }

  get #view(): ViewState | undefined {
    return this.#port.input()?.view;
  }

  // What the page and its listener ask for.

  play(): void {
    this.#spoken = '';
    this.#player.play();
  }

  pause(): void {
    this.#player.pause();
  }

  /** Whether the click that comes now ends a drag of the map, told once. */
  takeDrag(): boolean {
    return this.#map.takeDrag();
  }

  act(action: Action): void {
    this.#player.pause();
    if (action.type !== 'moved') this.scrubbed();
    this.#port.dispatch(action);
  }

  command(command: Command, actor: Element): void {
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
        this.act({type: 'opened', chapter: command.chapter});
        return void this.#showStory();
      case 'chapter':
        return this.#turnPage(command.to);
      case 'unfilter':
        return this.act({type: 'unfiltered'});
      case 'unfold':
        return this.#unfold();
      case 'skip':
        return this.#skip();
      case 'close':
        return void this.escape(actor);
      case 'retry':
        return this.#retry();
      case 'source':
        return this.#showSource(command.number);
      case 'download':
      case 'share':
        return this.#menus.act(command, actor);
    }
  }

  highlight(city: string | undefined): void {
    // What passes under a hand that drags the map is not what it points at.
    if (city !== this.#highlighted && !(city && this.#map.isMoving)) this.#port.setTransient({highlighted: city});
  }

  focusPin(city: string): void {
    this.#port.setTransient({pinFocus: city});
    this.#map.reveal(city);
  }

  /** The city whose pin is nearest to a click on the map's ground. */
  cityNear(event: MouseEvent): string | undefined {
    return this.#map.cityNear(event);
  }

  /** A key on the map that no pin wants. True when it was one of its keys. */
  mapKey(event: KeyboardEvent): boolean {
    return this.#map.key(event);
  }

  /** A city was clicked: select it, or let go of it. */
  pick(city: string, origin: Element): void {
    const selected = this.#view?.city === city;
    this.#opener = openerOf(origin, city);
    this.act({type: 'selected', city: selected ? undefined : city});
    // The list of cities gives way to the details: the focus goes on to them.
    void refocus(this.#host, ['[part~=details]']);
    const stage = this.#port.input();
    const partner = stage && partnersOnDay(stage).find((one) => one.selected);
    if (stage && partner) this.#say(pinName(partner, stage));
  }

  /** The cursor was dragged to a day number. */
  scrub(number: number): void {
    const day = isoDay(number);
    if (!this.#isScrubbing) this.#port.setTransient({scrubbing: true});
    this.act({type: 'moved', at: day === this.#port.input()?.today ? undefined : day});
  }

  /** The cursor was let go. */
  scrubbed(): void {
    if (this.#isScrubbing) this.#port.setTransient({scrubbing: false});
  }

  /** A key on the cursor. True when it was one of its keys. */
  cursorKey(event: KeyboardEvent): boolean {
    const stage = this.#port.input();
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

  /** A day was typed; true when it is one. */
  typeMoment(text: string): boolean {
    const stage = this.#port.input();
    const at = stage?.words.formats.readMoment(text);
    if (at === undefined) return false;
    this.#move(at, true);
    return true;
  }

  /** A menu was opened: what is in it is fetched now. */
  menuOpened(): void {
    this.#menus.opened();
  }

  /** A hand or the focus has gone elsewhere: what lies over the map goes away. */
  closeMenus(target: Element): void {
    const inside = target.closest('[data-menu]');
    this.#host.shadowRoot
      ?.querySelectorAll('.map-bar [data-menu][open]')
      .forEach((menu) => menu !== inside && menu.removeAttribute('open'));
  }

  /** Esc: true when there was something to close. An open menu is closed before the details behind it. */
  escape(origin: Element): boolean {
    if (this.#menus.close(origin)) return true;
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

  get #isScrubbing(): boolean {
    return this.#port.input()?.transient.scrubbing === true;
  }

  get #highlighted(): string | undefined {
    return this.#port.input()?.transient.highlighted;
  }

  /** `aloud`: what the cursor says by itself when it is moved is said for it when something else moved it. */
  #move(at: string | undefined, aloud = false): void {
    this.act({type: 'moved', at});
    const stage = this.#port.input();
    if (aloud && stage) this.#say(valueText(stage));
  }

  #say(text: string): void {
    this.#spoken = shortened(text);
    this.#host.requestUpdate();
  }

  #step(to: 'first' | 'previous' | 'next' | 'today'): void {
    const stage = this.#port.input();
    if (!stage) return;
    if (to === 'today') this.#move(undefined, true);
    else if (to === 'first') this.#move(yearAt(spanOf(stage.atlas, stage.today).from), true);
    else {
      const step = to === 'next' ? nextTurn(stage.atlas, stage.day) : previousTurn(stage.atlas, stage.day);
      if (step) this.#move(step.at, true);
    }
  }

  #turnPage(to: 'previous' | 'next' | 'close'): void {
    const stage = this.#port.input();
    if (!stage) return;
    const {chapters} = stage.atlas;
    const now = chapters.findIndex(({id}) => id === stage.view.chapter);
    const next = to === 'close' ? undefined : chapters[now + (to === 'next' ? 1 : -1)];
    if (to !== 'close' && !next) return;
    const id = chapters[now]?.id ?? '';
    this.act({type: 'opened', chapter: next?.id});
    if (to === 'close') void refocus(this.#host, [`[data-act="open ${CSS.escape(id)}"]`]);
  }

  /** The chapter that has been opened stands by the map: both come into sight, and the focus goes there. */
  async #showStory(): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    const story = root?.querySelector<HTMLElement>('.story');
    const behavior = wantsLessMotion() ? 'auto' : 'smooth';
    const block = story?.closest('.beside') ? 'nearest' : 'start';
    root?.querySelector('[part~=map]')?.scrollIntoView({block, behavior});
    story?.focus({preventScroll: true});
  }

  /** To the end of the widget; Tab goes on from there. */
  #skip(): void {
    const end = this.#host.shadowRoot?.querySelector<HTMLElement>('.end');
    if (!end) return;
    end.tabIndex = -1;
    end.focus();
    end.addEventListener('blur', () => end.removeAttribute('tabindex'), {once: true});
  }

  #unfold(): void {
    const unfolded = this.#port.input()?.transient.unfolded === true;
    this.#port.setTransient({unfolded: !unfolded});
  }

  #showSource(number: number): void {
    const source = this.#host.shadowRoot?.getElementById(`source-${number}`);
    for (let fold = source?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
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
