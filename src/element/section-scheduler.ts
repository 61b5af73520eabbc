// Draws the sections that are stale: under a hand the cursor always, then what is in sight, as much as a frame has time for;
// at rest what is in sight at once and all others right after it, so that every section shows the same moment. What need not
// be seen at once is drawn in tasks as long as a frame has time for, so that the page answers meanwhile; so is, at first, all.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {sameValues} from '../base/same-values.ts';
import {browserClock, type Clock} from '../browser/clock.ts';

/** A part of the page that is drawn by itself, into a place of its own. */
export interface Section<Input, Values extends object = object> {
  readonly name: string;
  readonly root: Element;
  /** Other places that it draws into. */
  readonly places?: readonly Element[];
  /** Everything that it reads, and its only memo: while the values stay the same it is left alone; undefined: it is empty. */
  readonly input: (input: Input) => Values | undefined;
  draw(values: Values | undefined): void;
  /** What drawing will ask for and then find worked out: at the first drawing each in a task of its own. */
  prepare?(values: Values): readonly (() => void)[];
  /** 'cursor' is drawn in every frame of a hand's move; 'words', small, between two drawings of views. */
  readonly kind: 'cursor' | 'words' | 'view';
  /** So small that it follows also while it is out of sight. */
  readonly isLight?: boolean;
  /** The last of the stage, which is shown as a whole: the browser paints it before the next one is drawn. */
  readonly endsStage?: boolean;
}

/**
 * What moves: then frames are short of time, and each hand's move is drawn with the next of them. Paper waits for nothing.
 */
export type Motion = 'hand' | 'play' | 'paper' | undefined;

export interface SchedulerOptions<Input> {
  /** In the order of the page; a section that reads what another has drawn comes after it. */
  readonly sections: readonly Section<Input>[];
  /** What there is to draw; undefined: nothing yet. */
  readonly input: () => Input | undefined;
  readonly motion: (input: Input) => Motion;
  /** Before anything is drawn outside of an update of the host: others may have changed what there is. */
  readonly restore?: () => void;
  /** What is drawn there is no longer what was drawn: it is taken away. */
  readonly forget?: (root: Element) => void;
  /** Where the focus is nothing goes away later than what the reader does. */
  readonly hasFocus?: (root: Element) => boolean;
  /** Something could not be drawn outside of an update of the host. */
  readonly failed: (error: unknown) => void;
}

/** ms */
const FRAME = 16;
/** ms of script in one frame that leave it time to be laid out and painted. */
const ROOM = 6;
/** What a frame with a drawing takes beyond its time is given back to the hand so many times before the next. */
const PAUSE = 8;
/** ms of script after which what is left waits for the next task. */
const SLICE = 8;
/** ms without any change: then nobody is kept waiting, and what is out of sight is drawn, too. */
const QUIET = 200;

/** What may be under way; 'view' and 'words': a frame of such a drawing is being laid out and painted. */
const PENDING = ['sight', 'printing', 'frame', 'next', 'view', 'words'] as const;
type Pending = (typeof PENDING)[number];

export class SectionScheduler<Input> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SchedulerOptions<Input>;
  readonly #clock: Clock;
  /** What each section shows; the one that has waited longest comes first. */
  readonly #drawn = new Map<Section<Input>, object | undefined>();
  /** ms that each took last; of those not known none is drawn with another. */
  readonly #cost = new Map<Section<Input>, number>();
  /** How many steps of its preparation each has behind it. */
  readonly #prepared = new Map<Section<Input>, number>();
  readonly #away = new Set<Element>();
  /** When there is time for the next drawing, and for words in between. */
  readonly #due = {view: 0, words: 0};
  #changed = 0;
  #isStaged = false;
  #isWhole = false;
  /** What calls off what is under way. */
  readonly #callOff: Partial<Record<Pending, () => void>> = {};

  constructor(host: ReactiveControllerHost, options: SchedulerOptions<Input>, clock: Clock = browserClock) {
    this.#host = host;
    this.#options = options;
    this.#clock = clock;
    host.addController(this);
  }

  /** The stage has been drawn, and may be shown. */
  get isStaged(): boolean {
    return this.#isStaged;
  }

  /** Every section has been drawn. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  hostConnected(): void {
    const roots = this.#options.sections.map(({root}) => root);
    this.#callOff.sight = this.#clock.sight(roots, (root, isSeen) => {
      root.toggleAttribute('data-away', !isSeen);
      if (isSeen) this.#away.delete(root);
      else this.#away.add(root);
    });
    if (!this.#isWhole) this.#callOff.printing = this.#clock.printing(() => this.#outside(() => this.finish()));
    if (this.#drawn.size || this.#prepared.size) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const name of PENDING) this.#cancel(name);
    this.#due.view = this.#due.words = 0;
  }

  /** Something may have changed. */
  hostUpdated(): void {
    const input = this.#options.input();
    // What was being drawn is wanted no more.
    if (input === undefined && !this.#isWhole) this.#isStaged = false;
    if (input === undefined) return;
    this.#changed = this.#clock.now();
    const motion = this.#options.motion(input);
    if (motion !== 'hand') return this.#draw(input, motion);
    // However many moves a hand makes, they are drawn once a frame.
    this.#callOff.frame ??= this.#clock.frame(() => {
      delete this.#callOff.frame;
      this.#outside(() => this.#drawNow());
    });
  }

  /** Draws whatever is stale, at once: for `updateComplete`, paper and files. */
  finish(): void {
    const input = this.#options.input();
    if (input === undefined) return;
    this.#cancel('frame');
    this.#options.restore?.();
    this.#drawAll(input);
  }

  #drawNow(): void {
    const input = this.#options.input();
    if (input === undefined) return;
    this.#options.restore?.();
    const motion = this.#options.motion(input);
    if (this.#isWhole && motion) this.#drawInFrame(input);
    else this.#drawSlice(input);
  }

  #draw(input: Input, motion: Motion): void {
    if (motion === 'paper') this.#drawAll(input);
    else if (!this.#isWhole) this.#unroll(input);
    else if (motion) this.#drawInFrame(input);
    else this.#settle(input);
  }

  #drawAll(input: Input): void {
    this.#cancel('next');
    for (const section of this.#options.sections) if (this.#isStale(section, input)) this.#drawOne(section, input);
    this.#whole();
  }

  /** The first drawing goes on by itself; what has changed meanwhile is drawn with it. */
  #unroll(input: Input): void {
    if (!this.#callOff.next) this.#drawSlice(input);
  }

  /** What is in sight changes at once, all of it together; of the rest a reader, a screen reader, a script may look at any. */
  #settle(input: Input): void {
    this.#cancel('next');
    const stale = this.#options.sections.filter((section) => this.#isStale(section, input));
    const seen = stale.filter((section) => section.kind !== 'view' || this.#isSeen(section));
    for (const section of seen) this.#drawOne(section, input);
    if (seen.length < stale.length) this.#continue('painted');
  }

  /** What is stale, from the top, until the time is up; and on from there in the next task. */
  #drawSlice(input: Input): void {
    const begun = this.#clock.now();
    const isLate = (): boolean => this.#clock.now() - begun >= SLICE;
    for (const section of this.#options.sections) {
      const isStale = this.#isStale(section, input);
      if (isStale && !this.#prepareUntil(isLate, section, input)) return this.#continue('soon');
      if (isStale) this.#drawOne(section, input);
      if (section.endsStage && !this.#isStaged) {
        this.#drawCursors(input);
        this.#isStaged = true;
        this.#host.requestUpdate();
        return this.#continue('painted');
      }
      if (isStale && isLate()) return this.#continue('soon');
    }
    this.#whole();
  }

  /** True when there is nothing left to prepare. */
  #prepareUntil(isLate: () => boolean, section: Section<Input>, input: Input): boolean {
    const values = this.#isWhole ? undefined : section.input(input);
    const steps = (values && section.prepare?.(values)) ?? [];
    for (let done = this.#prepared.get(section) ?? 0; done < steps.length; done++) {
      if (isLate()) return false;
      steps[done]?.();
      this.#prepared.set(section, done + 1);
    }
    return steps.length === 0 || !isLate();
  }

  #continue(when: 'soon' | 'painted'): void {
    this.#callOff.next = this.#clock[when](() => {
      delete this.#callOff.next;
      this.#outside(() => this.#drawNow());
    });
  }

  #whole(): void {
    if (this.#isWhole) return;
    this.#isStaged = this.#isWhole = true;
    this.#cancel('next');
    this.#cancel('printing');
    this.#host.requestUpdate();
  }

  #drawInFrame(input: Input): void {
    const begun = this.#clock.now();
    const drawn = this.#affordable(input, begun);
    for (const section of drawn) this.#drawOne(section, input);
    const took = (this.#clock.now() - begun) / drawn.length;
    for (const section of drawn) this.#cost.set(section, took);
    this.#drawCursors(input);
    if (!drawn.length) return this.#goOn();
    const kind = drawn.some((section) => section.kind === 'view') ? 'view' : 'words';
    this.#due[kind] = Infinity;
    // Once the frame is laid out and painted.
    this.#cancel(kind);
    this.#callOff[kind] = this.#clock.later(() => {
      delete this.#callOff[kind];
      const now = this.#clock.now();
      this.#due[kind] = now + Math.max(0, now - begun - FRAME) * PAUSE;
      this.#goOn();
    }, 0);
  }

  #drawCursors(input: Input): void {
    for (const section of this.#options.sections)
      if (section.kind === 'cursor' && this.#isStale(section, input)) this.#drawOne(section, input);
  }

  /** Those that a frame has time for: in sight, first the one that has waited longest. */
  #affordable(input: Input, now: number): readonly Section<Input>[] {
    const stale = this.#waiting(input);
    const seen = stale.filter((section) => this.#isSeen(section));
    const isQuiet = now - this.#changed >= QUIET;
    const waiting = seen.length || !isQuiet ? seen : stale;
    let room = ROOM;
    const fitting = waiting.filter((section, i) => {
      room -= this.#cost.get(section) ?? ROOM;
      return i === 0 || room >= 0;
    });
    if (room >= 0 || isQuiet || now >= this.#due.view) return fitting;
    return now >= this.#due.words ? waiting.filter(({kind}) => kind === 'words') : [];
  }

  /** What is stale follows as soon as there is time, also under a hand that rests. */
  #goOn(): void {
    const input = this.#options.input();
    if (input === undefined || this.#callOff.next || this.#due.view === Infinity) return;
    const waiting = this.#waiting(input);
    if (!waiting.length) return;
    const now = this.#clock.now();
    const isSeen = waiting.some((section) => this.#isSeen(section));
    const quiet = this.#changed + QUIET;
    const at = Math.max(now + FRAME, isSeen ? Math.min(quiet, this.#due.view) : quiet);
    this.#callOff.next = this.#clock.later(() => {
      delete this.#callOff.next;
      this.#outside(() => this.#drawNow());
    }, at - now);
  }

  /** The stale ones apart from the cursor. */
  #waiting(input: Input): readonly Section<Input>[] {
    const order = [...this.#drawn.keys()];
    return this.#options.sections
      .filter((section) => section.kind !== 'cursor' && this.#isStale(section, input))
      .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }

  #isSeen({isLight = false, root, places = []}: Section<Input>): boolean {
    const {hasFocus = () => false} = this.#options;
    return isLight || !this.#away.has(root) || [root, ...places].some(hasFocus);
  }

  #isStale(section: Section<Input>, input: Input): boolean {
    return !this.#drawn.has(section) || !sameValues(this.#drawn.get(section), section.input(input));
  }

  #drawOne(section: Section<Input>, input: Input): void {
    const values = section.input(input);
    const {forget} = this.#options;
    try {
      section.draw(values);
    } catch (error) {
      if (!forget) throw error;
      [section.root, ...(section.places ?? [])].forEach(forget);
      section.draw(values);
    }
    this.#drawn.delete(section);
    this.#drawn.set(section, values);
  }

  /** Nothing is thrown into the page. */
  #outside(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#options.failed(error);
    }
  }

  #cancel(name: Pending): void {
    this.#callOff[name]?.();
    delete this.#callOff[name];
  }
}
