// The one place where the widget listens: events of its whole inside become commands, actions and what is highlighted.
import type {LitElement, ReactiveController} from 'lit';
import type {FocusKeeper} from '../browser/focus.ts';
import {roved} from '../browser/roving.ts';
import type {CommandHandler} from './command-handler.ts';
import {commandIn} from './commands.ts';
import {FACETS, ROW_ORDERS, type Facet} from '../state/view-state.ts';

export class PageListener implements ReactiveController {
  readonly #host: LitElement;
  readonly #handler: CommandHandler;
  readonly #focus: FocusKeeper;
  #isListening = false;
  /** A finger on the cursor of time, until it is known whether it means the cursor or the page. */
  #finger: {readonly input: HTMLInputElement; readonly before: string; waits: boolean} | undefined;

  constructor(host: LitElement, handler: CommandHandler, focus: FocusKeeper) {
    this.#host = host;
    this.#handler = handler;
    this.#focus = focus;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#isListening || !root) return;
    this.#isListening = true;
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKey as EventListener);
    root.addEventListener('input', this.#onInput);
    root.addEventListener('change', this.#onChange);
    root.addEventListener('toggle', this.#onToggle, true);
    root.addEventListener('pointerdown', this.#onDown as EventListener);
    root.addEventListener('pointercancel', this.#onCancel);
    root.addEventListener('pointerover', this.#onOver);
    root.addEventListener('pointerout', this.#onOut as EventListener);
    root.addEventListener('focusin', this.#onFocus);
    root.addEventListener('focusout', this.#onBlur);
  }

  readonly #onClick = (event: Event): void => {
    const target = elementOf(event);
    if (!target || this.#handler.takeDrag()) return;
    this.#handler.closeMenus(target);
    const actor = target.closest('[data-act]');
    if (actor) {
      const command =
        actor.getAttribute('aria-disabled') === 'true' ? undefined : commandIn(actor.getAttribute('data-act') ?? '');
      if (command) this.#handler.command(command, actor);
      return;
    }
    const onMap = target.closest('[data-map-surface]') !== null;
    const city = cityAt(target) ?? (onMap ? this.#handler.cityNear(event as MouseEvent) : undefined);
    if (city && !isOther(target)) this.#handler.pick(city, focusableAt(target));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = elementOf(event);
    if (!target || event.defaultPrevented) return;
    const taken =
      this.#cursorKey(event, target) ||
      this.#typedMoment(event, target) ||
      this.#pressed(event, target) ||
      roved(event, target, this.#isRightToLeft) ||
      (isOnMap(target) && this.#handler.mapKey(event)) ||
      (event.key === 'Escape' && this.#handler.escape(target));
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  #cursorKey(event: KeyboardEvent, target: Element): boolean {
    return target.matches('[data-input=cursor]') && this.#handler.moment.key(event);
  }

  #typedMoment(event: KeyboardEvent, target: Element): boolean {
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !target.matches('[data-input=day]'))
      return false;
    target.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    return true;
  }

  /** Enter and Space on a drawn control: SVG has no native buttons. */
  #pressed(event: KeyboardEvent, target: Element): boolean {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    const command = target.matches('[part~=gathering]') ? commandIn(target.getAttribute('data-act') ?? '') : undefined;
    if (command) {
      this.#handler.command(command, target);
      return true;
    }
    if (!target.matches('[data-city][tabindex]') || target.matches('button, a, input, select, summary')) return false;
    const city = cityAt(target);
    if (!city) return false;
    this.#handler.pick(city, target);
    return true;
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  readonly #onToggle = (event: Event): void => {
    const target = elementOf(event);
    if (target?.matches('.menus > [data-menu][open]')) this.#handler.menuOpened(target.getAttribute('data-menu'));
  };

  readonly #onInput = (event: Event): void => {
    const input = elementOf(event);
    if (!(input instanceof HTMLInputElement)) return;
    if (input.dataset['input'] === 'cursor') this.#scrub(input);
    if (input.dataset['input'] === 'query') this.#handler.filter({type: 'searched', query: input.value});
    if (input.dataset['input'] === 'day') this.#handler.moment.typing(input.value);
  };

  readonly #onChange = (event: Event): void => {
    const input = elementOf(event);
    if (input instanceof HTMLSelectElement) this.#chosen(input);
    if (input instanceof HTMLInputElement && input.dataset['input'] === 'cursor') this.#letGo(input);
    if (input instanceof HTMLInputElement && input.dataset['input'] === 'day') this.#handler.moment.typed(input.value);
  };

  /** A finger that comes down on the axis moves the cursor there, though it may be about to swipe the page. */
  readonly #onDown = (event: PointerEvent): void => {
    const input = elementOf(event);
    const isCursor = input instanceof HTMLInputElement && input.dataset['input'] === 'cursor';
    this.#finger = isCursor && event.pointerType === 'touch' ? {input, before: input.value, waits: true} : undefined;
  };

  /** The first move is the finger coming down; those that follow are along the axis. */
  #scrub(input: HTMLInputElement): void {
    if (this.#finger?.waits) this.#finger.waits = false;
    else if (!this.#handler.moment.nudge(input)) this.#handler.moment.scrub(Number(input.value));
  }

  /** The page has taken the finger for a swipe. */
  readonly #onCancel = (): void => {
    const finger = this.#finger;
    this.#finger = undefined;
    if (finger) finger.input.value = finger.before;
  };

  #letGo(input: HTMLInputElement): void {
    if (this.#finger) this.#handler.moment.scrub(Number(input.value));
    this.#finger = undefined;
    this.#handler.moment.scrubbed();
  }

  #chosen(select: HTMLSelectElement): void {
    const [name, facet] = (select.dataset['input'] ?? '').split(' ');
    if (name === 'rows') {
      const rows = ROW_ORDERS.find((order) => order === select.value);
      if (rows) this.#handler.act({type: 'ordered', rows});
    }
    if (name === 'home') this.#handler.chooseHome(select.value || undefined);
    const known: Facet | undefined = FACETS.find((one) => one === facet);
    if (name === 'facet' && known) {
      this.#handler.filter({type: 'filtered', facet: known, values: select.value.split(' ').filter(Boolean)});
    }
  }

  readonly #onOver = (event: Event): void => {
    const target = elementOf(event);
    this.#handler.highlight(target ? cityAt(target) : undefined);
  };

  readonly #onOut = (event: PointerEvent): void => {
    if (!isNode(event.relatedTarget) || !this.#host.shadowRoot?.contains(event.relatedTarget))
      this.#handler.highlight(undefined);
  };

  readonly #onFocus = (event: Event): void => {
    const target = elementOf(event);
    const city = target ? cityAt(target) : undefined;
    if (target) {
      this.#focus.took(target);
      this.#handler.closeMenus(target);
      // What is under the reader's hand, or in his ear, does not move by itself.
      if (target.matches('[data-input=cursor], [data-input=day]')) this.#handler.halt();
      // Its knob is at its foot: Firefox leaves it below the edge of the window where its head is in sight.
      if (target.matches('[data-input=cursor]:focus-visible')) target.scrollIntoView({block: 'nearest'});
    }
    this.#handler.highlight(city);
    if (city && target?.closest('[part~=map]')) this.#handler.focusPin(city);
    const gathering = target?.matches('[part~=gathering]') ? target.getAttribute('data-act') : undefined;
    if (gathering) this.#handler.focusPin(gathering.split(' ')[1] ?? '', gathering);
  };

  readonly #onBlur = (): void => {
    this.#focus.left();
    this.#handler.highlight(undefined);
  };
}

function elementOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return isNode(target) && target.nodeType === 1 ? (target as Element) : undefined;
}

/** Not by instanceof Element or Node: Prototype.js 1.6 puts an Element of its own in the window. */
function isNode(target: EventTarget | null | undefined): target is Node {
  return target !== null && target !== undefined && 'nodeType' in target;
}

function cityAt(target: Element): string | undefined {
  return target.closest('[data-city]')?.getAttribute('data-city') ?? undefined;
}

/** Links and fields inside a city's row, and what is folded away there, do what they say, and no more. */
function isOther(target: Element): boolean {
  return target.closest('a, input, select, summary') !== null || target.closest('[data-city] details') !== null;
}

/** What hangs from the bar of the map has keys of its own: fields, and lists to choose from. */
function isOnMap(target: Element): boolean {
  return target.closest('[part~=map]') !== null && target.closest('[data-menu]') === null;
}

function focusableAt(target: Element): Element {
  return target.closest('button, [tabindex]') ?? target;
}
