// What moves the moment: the cursor under a hand or a key, the buttons beside it, and the field in which a day is typed.
import type {ElementPort} from '../browser/element-port.ts';
import {addMonths, addYears, dayNumber, isoDay} from '../model/day.ts';
import type {Action} from '../state/actions.ts';
import {dayNamed, spanOf} from '../state/moment.ts';
import type {SceneInput} from '../state/scene-input.ts';
import type {Typed} from '../state/transient.ts';
import {captionOf} from '../timeline/captions.ts';
import {nextTurn, previousTurn} from '../timeline/story.ts';
import {countsInWords, valueText} from '../timeline/value-text.ts';

interface MomentOptions {
  readonly act: (action: Action) => void;
  readonly say: (text: string) => void;
}

export class MomentCommands {
  readonly #port: ElementPort;
  readonly #act: MomentOptions['act'];
  readonly #say: MomentOptions['say'];

  constructor(port: ElementPort, {act, say}: MomentOptions) {
    this.#port = port;
    this.#act = act;
    this.#say = say;
  }

  /** The cursor was dragged to a day number. */
  scrub(number: number): void {
    const day = isoDay(number);
    if (!this.#isScrubbing) this.#port.setTransient({scrubbing: true});
    this.#act({type: 'moved', at: day === this.#port.input()?.today ? undefined : day});
  }

  /**
   * The cursor was moved by a day, the step of a screen reader's swipe: it goes to the next event on that side instead. A
   * hand moves it by several days at a time. True when it was that.
   */
  nudge(input: HTMLInputElement): boolean {
    const day = (): number => dayNumber(this.#port.input()?.day ?? '');
    const way = Number(input.value) - day();
    if (Math.abs(way) !== 1) return false;
    this.step(way > 0 ? 'next' : 'previous', false);
    input.value = String(day());
    return true;
  }

  /** The cursor was let go. */
  scrubbed(): void {
    if (this.#isScrubbing) this.#port.setTransient({scrubbing: false});
  }

  /** A key on the cursor. True when it was one of its keys. */
  key(event: KeyboardEvent): boolean {
    const input = this.#port.input();
    if (!input || event.ctrlKey || event.metaKey || event.altKey) return false;
    const {atlas, day, today} = input;
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

  /** `aloud`: what the cursor says by itself when it is moved is said for it when a button moved it. */
  step(to: 'first' | 'previous' | 'next' | 'today', aloud = true): void {
    const input = this.#port.input();
    if (!input) return;
    if (to === 'today') this.#move(undefined, true);
    else if (to === 'first') this.#move(yearAt(spanOf(input.atlas, input.today).from), true);
    else {
      const step = to === 'next' ? nextTurn(input.atlas, input.day) : previousTurn(input.atlas, input.day);
      if (step) this.#move(step.at, aloud);
    }
  }

  /** A day is being typed: what was wrong with the last one is no more. */
  typing(text: string): void {
    this.#type({text, is: 'typed'});
  }

  /** A day has been typed. What is none, or lies beyond the days of the atlas, is told under the field. */
  typed(text: string): void {
    const input = this.#port.input();
    if (!input?.transient.typed) return;
    const at = input.words.formats.readMoment(text);
    if (at === undefined) return this.#type({text, is: 'no-day'});
    const {from, to} = spanOf(input.atlas, input.today);
    const isBeyond = at > to.slice(0, at.length) || (dayNamed(at) ?? at) < from;
    this.#move(at, !isBeyond);
    this.#type(isBeyond ? {text, is: 'beyond'} : undefined);
  }

  /** The moment has been moved by something else: what is being typed is no more. */
  untype(): void {
    if (this.#port.input()?.transient.typed) this.#type(undefined);
  }

  /** What is being typed gives way to the day that is shown. True when there was something. */
  takeBack(): boolean {
    const input = this.#port.input();
    if (!input?.transient.typed) return false;
    this.#type(undefined);
    this.#say(valueText(input));
    return true;
  }

  get #isScrubbing(): boolean {
    return this.#port.input()?.transient.scrubbing === true;
  }

  #move(at: string | undefined, aloud = false): void {
    this.#act({type: 'moved', at});
    const input = this.#port.input();
    if (aloud && input) this.#say(valueText(input));
  }

  #type(typed: Typed | undefined): void {
    this.#port.setTransient({typed});
  }
}

/** Day, numbers and what happened last, as much of it as is quickly heard; a day on which it happened is said once. */
export function momentInWords(input: SceneInput): string {
  const {formats, messages} = input.words;
  const [moment, counts, caption] = [
    formats.moment(input.view.at ?? input.day),
    countsInWords(input),
    captionOf(input),
  ];
  const isThen = caption.startsWith(messages.timeline.caption(moment, '').trimEnd());
  return (isThen ? [caption, counts] : [moment, counts, caption]).filter(Boolean).join('; ');
}

const yearAt = (day: string): string => day.slice(0, 4);
const monthAt = (day: string): string => day.slice(0, 7);
