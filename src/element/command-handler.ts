// What happens between two views: commands become actions, the focus goes where it should, and what is said aloud is said.
// The map's and the story's own motion is left to MapDriver and Player.
import type {LitElement} from 'lit';
import type {ElementPort} from '../browser/element-port.ts';
import type {Announcer} from '../browser/announcer.ts';
import {openerOf, waysBack, type FocusKeeper, type Opener} from '../browser/focus.ts';
import type {MapDriver} from '../browser/map-driver.ts';
import type {Player} from '../browser/player.ts';
import {pinName} from '../map/sentences.ts';
import type {ExportController} from '../menus/export-controller.ts';
import type {Action} from '../state/actions.ts';
import {partnersOnDay} from '../state/partners-on-day.ts';
import {passing} from '../state/select.ts';
import {PORTION, type LongList} from '../state/long-lists.ts';
import type {Column, ViewState} from '../state/view-state.ts';
import {captionOf} from '../timeline/captions.ts';
import type {Command} from './commands.ts';
import {MomentCommands, momentInWords} from './moment-commands.ts';
import type {Navigation} from './navigation.ts';

/** Who carries out what a command asks for. */
export interface Hands {
  readonly map: MapDriver;
  readonly player: Player;
  readonly menus: ExportController;
  readonly focus: FocusKeeper;
  readonly announcer: Announcer;
  readonly navigation: Navigation;
  /** The reader went to a source. */
  readonly sourceVisited: (number: number) => void;
  /** Loads the atlas again. */
  readonly retry: () => void;
}

const ZOOM_KEYS: Readonly<Record<string, 'in' | 'out' | 'reset'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'reset',
};

export class CommandHandler {
  readonly moment: MomentCommands;
  readonly #host: LitElement;
  readonly #port: ElementPort;
  readonly #map: MapDriver;
  readonly #player: Player;
  readonly #menus: ExportController;
  readonly #focus: FocusKeeper;
  readonly #announcer: Announcer;
  readonly #navigation: Navigation;
  readonly #sourceVisited: (number: number) => void;
  readonly #retry: () => void;
  /** Where the focus returns to when the details close. */
  #opener: Opener | undefined;

  constructor(
    host: LitElement,
    port: ElementPort,
    {map, player, menus, focus, announcer, navigation, sourceVisited, retry}: Hands,
  ) {
    this.#host = host;
    this.#port = port;
    this.#map = map;
    this.#player = player;
    this.#menus = menus;
    this.#focus = focus;
    this.#announcer = announcer;
    this.#navigation = navigation;
    this.#sourceVisited = sourceVisited;
    this.#retry = retry;
    this.moment = new MomentCommands(port, {act: (action) => this.act(action), say: (text) => this.#say(text)});
  }

  get #view(): ViewState | undefined {
    return this.#port.input()?.view;
  }

  // What the page and its listener ask for.

  play(): void {
    this.#announcer.say('');
    this.#player.play();
  }

  /** Says where the story has been left. */
  pause(): void {
    const {playing} = this.#player;
    this.#player.pause();
    const input = playing ? this.#port.input() : undefined;
    if (input) this.#say(input.words.messages.timeline.paused(momentInWords(input)));
  }

  /** Stops it without a word. */
  halt(): void {
    this.#player.pause();
  }

  /** The story has come to an event. */
  tellEvent(): void {
    const input = this.#port.input();
    if (input) this.#say(captionOf(input));
  }

  /** The story is over. */
  tellEnd(): void {
    const input = this.#port.input();
    if (input) this.#say(input.words.messages.timeline.ended(momentInWords(input)));
  }

  /** Whether the click that comes now ends a drag of the map, told once. */
  takeDrag(): boolean {
    return this.#map.takeDrag();
  }

  act(action: Action): void {
    this.#player.pause();
    if (action.type === 'moved') this.moment.untype();
    else this.moment.scrubbed();
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
        return this.#zoom(command.way);
      case 'pan':
        return this.#map.pan(command.way);
      case 'part':
        return this.#part(command.city);
      case 'toggle':
        return this.filter({type: 'toggled', facet: command.facet, value: command.value});
      case 'sort':
        return this.#sort(command.column);
      case 'step':
        return this.moment.step(command.to);
      case 'open':
        this.act({type: 'opened', chapter: command.chapter});
        return void this.#navigation.toStory();
      case 'chapter':
        return this.#turnPage(command.to);
      case 'unfilter':
        return this.#unfilter(actor);
      case 'more':
        return void this.#showMore(command.list, actor);
      case 'unfold':
        return this.#unfold();
      case 'skip':
        return this.#navigation.toEnd();
      case 'table':
        return this.#navigation.toTable();
      case 'close':
        return void this.escape(actor);
      case 'retry':
        return this.#retry();
      case 'source':
        this.#sourceVisited(command.number);
        return this.#navigation.toSource(command.number, actor);
      case 'back':
        return void this.#navigation.leaveSource();
      case 'download':
      case 'share':
        return this.#menus.act(command, actor);
    }
  }

  highlight(city: string | undefined): void {
    // What passes under a hand that drags the map is not what it points at.
    if (city !== this.#highlighted && !(city && this.#map.isMoving)) this.#port.setTransient({highlighted: city});
  }

  /** `stop`: what holds the map's one tab stop now, at the place of a city. */
  focusPin(city: string, stop = city): void {
    this.#port.setTransient({pinFocus: stop});
    this.#map.reveal(city);
  }

  /** The city whose pin is nearest to a click on the map's ground. */
  cityNear(event: MouseEvent): string | undefined {
    return this.#map.cityNear(event);
  }

  /** A key on the map that no pin wants. True when it was one of its keys. */
  mapKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const way = ZOOM_KEYS[event.key];
    if (!way) return this.#map.key(event);
    this.#zoom(way);
    return true;
  }

  /** A city was clicked: select it, or let go of it. */
  pick(city: string, origin: Element): void {
    const selected = this.#view?.city === city;
    this.#opener = openerOf(origin, city);
    // The list of cities gives way to the details: the focus goes on to them.
    this.#focus.onward(['[part~=details]']);
    this.act({type: 'selected', city: selected ? undefined : city});
    const input = this.#port.input();
    const partner = input && partnersOnDay(input).find((one) => one.id === city);
    if (!input || !partner) return;
    if (selected) this.#sayClosed(city);
    else this.#say(pinName(partner, input));
  }

  /** Another of several towns, or all of them together. */
  chooseHome(home: string | undefined): void {
    this.act({type: 'rehomed', home});
    const input = this.#port.input();
    if (!input) return;
    const {atlas, words} = input;
    this.#say(`${words.formats.text(atlas.home.name)}: ${words.messages.header.partners(atlas.partners.length)}`);
  }

  /** What passes is another choice now: how many are left is said. */
  filter(action: Action): void {
    const before = this.#shown();
    this.act(action);
    const shown = this.#shown();
    // Letter by letter the number often stays the same.
    if (shown && (action.type !== 'searched' || shown !== before)) this.#say(shown);
  }

  /** A menu was opened: what is in it is fetched now. */
  menuOpened(menu: string | null): void {
    this.#menus.opened(menu);
  }

  /** A hand or the focus has gone elsewhere: what lies over the map goes away. */
  closeMenus(target: Element): void {
    const inside = target.closest('[data-menu]');
    this.#host.shadowRoot
      ?.querySelectorAll('.map-bar [data-menu][open]')
      .forEach((menu) => menu !== inside && menu.removeAttribute('open'));
  }

  /** Esc: true when there was something to close, or typed to take back. What lies nearest goes first. */
  escape(origin: Element): boolean {
    if (this.#menus.close(origin)) return true;
    if (this.#player.playing) {
      this.pause();
      return true;
    }
    if (this.#navigation.isAtSource(origin)) {
      void this.#navigation.leaveSource();
      return true;
    }
    if (origin.closest('.story')) {
      this.#turnPage('close');
      return true;
    }
    if (origin.matches('[data-input=day]') && this.moment.takeBack()) return true;
    if (origin.matches('[data-input=query]') && this.#view?.filters.query) {
      this.filter({type: 'searched', query: ''});
      return true;
    }
    if (this.#view?.city !== undefined) {
      const {city} = this.#view;
      this.#focus.onward(waysBack(this.#opener, city));
      this.act({type: 'selected', city: undefined});
      this.#sayClosed(city);
      return true;
    }
    const isZoomed = this.#port.input()?.transient.camera.k !== 1;
    if (!isZoomed || !origin.closest('[part~=map]')) return false;
    this.#zoom('reset');
    return true;
  }

  // Inside.

  get #highlighted(): string | undefined {
    return this.#port.input()?.transient.highlighted;
  }

  #say(text: string): void {
    this.#announcer.say(text);
  }

  #sayClosed(city: string): void {
    const input = this.#port.input();
    const partner = input?.atlas.partners.find(({id}) => id === city);
    if (input && partner) this.#say(input.words.messages.details.closed(input.words.formats.text(partner.name)));
  }

  /** '13 of 21 shown' */
  #shown(): string {
    const input = this.#port.input();
    return input ? input.words.messages.header.shown(passing(input).size, input.atlas.partners.length) : '';
  }

  #unfilter(actor: Element): void {
    const table = actor.closest('[part~=table]');
    this.#focus.onward([...(table ? ['[part~=table] .pick'] : []), '[data-input=query]', '.filters-menu > summary']);
    this.act({type: 'unfiltered'});
    const input = this.#port.input();
    if (!input) return;
    const {header} = input.words.messages;
    this.#say(header.unfiltered(header.partners(input.atlas.partners.length)));
  }

  #sort(column: Column): void {
    this.act({type: 'sorted', column});
    const input = this.#port.input();
    if (!input) return;
    const {table} = input.words.messages;
    this.#say(table.sorted(table.column(column), input.view.sort.descending));
  }

  /** The focus goes on to the city on whose place they stood. */
  #part(city: string): void {
    this.#focus.onward([`[part~=map] [data-city="${CSS.escape(city)}"]`]);
    this.#map.part(city);
    this.#sayZoom();
  }

  #zoom(way: 'in' | 'out' | 'reset'): void {
    this.#map.zoom(way);
    this.#sayZoom();
  }

  #sayZoom(): void {
    const input = this.#port.input();
    if (!input) return;
    const {messages, formats} = input.words;
    this.#say(messages.map.zoomed(formats.number(input.transient.camera.k)));
  }

  #turnPage(to: 'previous' | 'next' | 'close'): void {
    const input = this.#port.input();
    if (!input) return;
    const {chapters} = input.atlas;
    const now = chapters.findIndex(({id}) => id === input.view.chapter);
    const next = to === 'close' ? undefined : chapters[now + (to === 'next' ? 1 : -1)];
    if (to !== 'close' && !next) return;
    const id = chapters[now]?.id ?? '';
    this.#focus.onward([`[data-act="open ${CSS.escape(id)}"]`]);
    this.act({type: 'opened', chapter: next?.id});
    if (!next) return;
    const {messages, formats} = input.words;
    const place = messages.timeline.chapterOf(
      formats.number(chapters.indexOf(next) + 1),
      formats.number(chapters.length),
    );
    this.#say(`${place}: ${formats.text(next.title)}`);
  }

  /** The focus goes on to the first of those that come. */
  async #showMore(list: LongList, actor: Element): Promise<void> {
    const input = this.#port.input();
    if (!input) return;
    const {drawn} = input.transient;
    const place = actor.closest(LIST_PLACES);
    const next = place?.querySelectorAll(LIST_STOPS).length ?? 0;
    this.#port.setTransient({drawn: {...drawn, [list]: drawn[list] + PORTION}});
    await this.#host.updateComplete;
    const stops = [...(place?.querySelectorAll<HTMLElement | SVGElement>(LIST_STOPS) ?? [])];
    stops[next]?.focus();
    this.#say(input.words.messages.header.shown(stops.length, passing(input).size));
  }

  #unfold(): void {
    const unfolded = this.#port.input()?.transient.unfolded === true;
    this.#port.setTransient({unfolded: !unfolded});
  }
}

/** Where a long list stands, and what in it can have the focus: one a partner. */
const LIST_PLACES = '.timeline, .table-section, .city-list';
const LIST_STOPS = '.tl-row, .pick, .city-entry';
