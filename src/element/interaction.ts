// The one place where the widget listens: events of its whole inside become commands, actions and what is lit.
import {roved} from '../controllers/roving.ts';
import {commandIn, type Command} from './commands.ts';
import {FACETS, ROW_ORDERS, type Facet} from '../state/view-state.ts';
import type {Action} from '../state/actions.ts';

export interface Desk {
  act(action: Action): void;
  command(command: Command): void;
  light(city: string | undefined): void;
  focusPin(city: string): void;
  /** A city was clicked: select it, or let go of it. */
  pick(city: string, origin: Element): void;
  /** The city whose pin is nearest to a click on the map's ground. */
  cityNear(event: MouseEvent): string | undefined;
  /** The cursor was dragged to a day number. */
  scrub(dayNumber: number): void;
  /** The cursor was let go. */
  scrubbed(): void;
  /** A key on the cursor. True when it was one of its keys. */
  cursorKey(event: KeyboardEvent): boolean;
  /** A day was typed; true when it is one. */
  typeMoment(text: string): boolean;
  /** A key on the map that no pin wants. True when it was one of its keys. */
  mapKey(event: KeyboardEvent): boolean;
  /** Esc: true when there was something to close. */
  escape(): boolean;
  readonly rtl: boolean;
  readonly wasDrag: boolean;
}

export class Interaction {
  readonly #desk: Desk;
  readonly #root: ShadowRoot;
  /** A finger on the cursor of time, until it is known whether it means the cursor or the page. */
  #finger: {readonly input: HTMLInputElement; readonly before: string; waits: boolean} | undefined;

  constructor(root: ShadowRoot, desk: Desk) {
    this.#desk = desk;
    this.#root = root;
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKey as EventListener);
    root.addEventListener('input', this.#onInput);
    root.addEventListener('change', this.#onChange);
    root.addEventListener('pointerdown', this.#onDown as EventListener);
    root.addEventListener('pointercancel', this.#onCancel);
    root.addEventListener('pointerover', this.#onOver);
    root.addEventListener('pointerout', this.#onOut as EventListener);
    root.addEventListener('focusin', this.#onFocus);
    root.addEventListener('focusout', this.#onBlur);
  }

  readonly #onClick = (event: Event): void => {
    const target = elementOf(event);
    if (!target || this.#desk.wasDrag) return;
    const actor = target.closest('[data-act]');
    if (actor) {
      const command =
        actor.getAttribute('aria-disabled') === 'true' ? undefined : commandIn(actor.getAttribute('data-act') ?? '');
      if (command) this.#desk.command(command);
      return;
    }
    const onMap = target.closest('[data-map-surface]') !== null;
    const city = cityAt(target) ?? (onMap ? this.#desk.cityNear(event as MouseEvent) : undefined);
    if (city && !isOther(target)) this.#desk.pick(city, focusableAt(target));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = elementOf(event);
    if (!target || event.defaultPrevented) return;
    const taken =
      this.#cursorKey(event, target) ||
      this.#typedMoment(event, target) ||
      this.#pressed(event, target) ||
      (!event.shiftKey && roved(event, target, this.#desk.rtl)) ||
      (target.closest('[part~=map]') !== null && this.#desk.mapKey(event)) ||
      (event.key === 'Escape' && this.#desk.escape());
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  #cursorKey(event: KeyboardEvent, target: Element): boolean {
    return target.matches('[data-input=cursor]') && this.#desk.cursorKey(event);
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
    if (!target.matches('[data-city][tabindex]') || target.matches('button, a, input, select, summary')) return false;
    const city = cityAt(target);
    if (!city) return false;
    this.#desk.pick(city, target);
    return true;
  }

  readonly #onInput = (event: Event): void => {
    const input = elementOf(event);
    if (!(input instanceof HTMLInputElement)) return;
    if (input.dataset['input'] === 'cursor') this.#scrub(input);
    if (input.dataset['input'] === 'query') this.#desk.act({type: 'searched', query: input.value});
    if (input.dataset['input'] === 'day') input.setCustomValidity('');
  };

  readonly #onChange = (event: Event): void => {
    const input = elementOf(event);
    if (input instanceof HTMLSelectElement) this.#chosen(input);
    if (input instanceof HTMLInputElement && input.dataset['input'] === 'cursor') this.#letGo(input);
    if (input instanceof HTMLInputElement && input.dataset['input'] === 'day') {
      const sound = this.#desk.typeMoment(input.value);
      input.toggleAttribute('data-odd', !sound);
      input.setAttribute('aria-invalid', String(!sound));
    }
  };

  /** A finger that comes down on the axis moves the cursor there, though it may be about to swipe the page. */
  readonly #onDown = (event: PointerEvent): void => {
    const input = elementOf(event);
    const meant =
      event.pointerType === 'touch' && input instanceof HTMLInputElement && input.dataset['input'] === 'cursor';
    this.#finger = meant ? {input, before: input.value, waits: true} : undefined;
  };

  /** The first move is the finger coming down; those that follow are along the axis. */
  #scrub(input: HTMLInputElement): void {
    if (this.#finger?.waits) this.#finger.waits = false;
    else this.#desk.scrub(Number(input.value));
  }

  /** The page has taken the finger for a swipe. */
  readonly #onCancel = (): void => {
    const finger = this.#finger;
    this.#finger = undefined;
    if (finger) finger.input.value = finger.before;
  };

  #letGo(input: HTMLInputElement): void {
    if (this.#finger) this.#desk.scrub(Number(input.value));
    this.#finger = undefined;
    this.#desk.scrubbed();
  }

  #chosen(select: HTMLSelectElement): void {
    const [name, facet] = (select.dataset['input'] ?? '').split(' ');
    if (name === 'rows') {
      const rows = ROW_ORDERS.find((order) => order === select.value);
      if (rows) this.#desk.act({type: 'ordered', rows});
    }
    const known: Facet | undefined = FACETS.find((one) => one === facet);
    if (name === 'facet' && known) {
      this.#desk.act({type: 'filtered', facet: known, values: select.value.split(' ').filter(Boolean)});
    }
  }

  readonly #onOver = (event: Event): void => {
    const target = elementOf(event);
    this.#desk.light(target ? cityAt(target) : undefined);
  };

  readonly #onOut = (event: PointerEvent): void => {
    if (!isNode(event.relatedTarget) || !this.#root.contains(event.relatedTarget)) this.#desk.light(undefined);
  };

  readonly #onFocus = (event: Event): void => {
    const target = elementOf(event);
    const city = target ? cityAt(target) : undefined;
    this.#desk.light(city);
    if (city && target?.closest('[part~=map]')) this.#desk.focusPin(city);
  };

  readonly #onBlur = (): void => this.#desk.light(undefined);
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

/** Links and fields inside a city's row do what they say, and no more. */
function isOther(target: Element): boolean {
  return target.closest('a, input, select, summary, details') !== null;
}

function focusableAt(target: Element): Element {
  return target.closest('button, [tabindex]') ?? target;
}
