// While the cursor of time moves, the views follow it as fast as the device can: together where that is quick, else one
// after the other with frames between them that draw nothing but the cursor, which never waits.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SightController} from '../controllers/sight-controller.ts';
import type {Stage} from '../state/frame.ts';

/** Each with the sections that it draws. */
const FOLLOWERS = {
  words: '[part~=timeline]',
  map: '[part~=map]',
  rows: '[part~=timeline]',
  head: '.header',
  beside: '.beside, .filters',
  table: '[part~=table], .memberships, .undertakings',
} as const;
export type Follower = keyof typeof FOLLOWERS;
const ALL = Object.keys(FOLLOWERS) as readonly Follower[];

/** Milliseconds. */
const FRAME = 16;
/** Milliseconds of script in one update that leave a frame time to be laid out and painted. */
const ROOM = 6;
/** What a frame with a drawing takes beyond its time, so many times: then there is time for the next under a hand. */
const PAUSE = 8;

type Host = ReactiveControllerHost & HTMLElement;

export class Pace implements ReactiveController {
  readonly #host: Host;
  /** What each view shows; the one that has waited longest comes first. */
  readonly #shown = new Map<Follower, Stage>();
  /** Milliseconds that each took last; of those not known none is drawn with another. */
  readonly #cost = new Map<Follower, number>();
  /** Sections as they stand while something moves: looking for them in every frame takes long. */
  readonly #sections = new Map<Follower, readonly Element[]>();
  #drawn: readonly Follower[] = [];
  #begun = 0;
  /** When there is time for the next, and for words in between. */
  readonly #due = {views: 0, words: 0};
  #isAsked = false;
  #next: ReturnType<typeof setTimeout> | undefined;
  #last: Stage | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new SightController(host);
  }

  /**
   * Decides, before an update, which views follow in it. True when only the cursor has moved and none follows but its words:
   * then it is drawn alone, and `drew` is told.
   */
  decide(stage: Stage): boolean {
    const last = this.#last;
    this.#last = stage;
    const {scrubbing, playing} = stage.transient;
    // Paper waits for nothing.
    const hurried = (scrubbing || playing) && !this.#isAsked && stage.frame.onScreen === undefined;
    this.#isAsked = false;
    this.#begun = performance.now();
    if (!hurried) this.#sections.clear();
    const drawn = hurried ? this.#affordable() : ALL;
    for (const view of drawn) {
      this.#shown.delete(view);
      this.#shown.set(view, stage);
    }
    this.#drawn = hurried ? drawn : [];
    if (!hurried || !last || last.view.at === stage.view.at) return false;
    return drawn.every(isWords) && isSameStage(last, stage);
  }

  /** What the view is to show now. */
  shownBy(view: Follower, stage: Stage): Stage {
    return this.#shown.get(view) ?? stage;
  }

  /** Has every view show what the cursor does, those out of sight, too. True when there is something to wait for. */
  catchUp(): boolean {
    if (!this.#behind.length) return false;
    this.#isAsked = true;
    this.#host.requestUpdate();
    return true;
  }

  hostUpdated(): void {
    this.drew();
  }

  drew(): void {
    const drawn = this.#drawn;
    this.#drawn = [];
    if (!drawn.length) return this.#goOn();
    const begun = this.#begun;
    const took = (performance.now() - begun) / drawn.length;
    drawn.forEach((view) => this.#cost.set(view, took));
    const kind = drawn.every(isWords) ? 'words' : 'views';
    this.#due[kind] = Infinity;
    // Once the frame is laid out and painted.
    setTimeout(() => {
      const now = performance.now();
      this.#due[kind] = now + (now - begun - FRAME) * PAUSE;
      this.#goOn();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
  }

  /** Those that are behind and in sight follow as soon as there is time, also under a hand that rests. */
  #goOn(): void {
    if (!this.#inSight.length) return;
    this.#next ??= setTimeout(
      () => {
        this.#next = undefined;
        this.#host.requestUpdate();
      },
      Math.max(FRAME, this.#due.views - performance.now()),
    );
  }

  #affordable(): readonly Follower[] {
    const waiting = this.#inSight;
    let room = ROOM;
    const fitting = waiting.filter((view, i) => {
      room -= this.#cost.get(view) ?? ROOM;
      return i === 0 || room >= 0;
    });
    if (room >= 0 || this.#begun >= this.#due.views) return fitting;
    return this.#begun >= this.#due.words ? waiting.filter(isWords) : [];
  }

  get #behind(): readonly Follower[] {
    const now = this.#last;
    if (!now) return [];
    const behind = ALL.filter((view) => !this.#shown.has(view));
    for (const [view, shown] of this.#shown) if (isOther(shown, now)) behind.push(view);
    return behind;
  }

  get #inSight(): readonly Follower[] {
    return this.#behind.filter((view) => !this.#isAway(view));
  }

  #isAway(view: Follower): boolean {
    const sections = this.#sections.get(view) ?? [...(this.#host.shadowRoot?.querySelectorAll(FOLLOWERS[view]) ?? [])];
    this.#sections.set(view, sections);
    return sections.length > 0 && sections.every((section) => section.closest('[data-away]'));
  }
}

const isWords = (view: Follower): boolean => view === 'words';

const isOther = (shown: Stage, now: Stage): boolean => !isSameBut(shown, now, ['view', 'transient']);

/** But for the day. */
const isSameStage = (before: Stage, now: Stage): boolean =>
  isSameBut(before, now, ['view', 'day']) && isSameBut(before.view, now.view, ['at']);

const isSameBut = <T extends object>(a: T, b: T, but: readonly (keyof T)[]): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => but.includes(key) || a[key] === b[key]);
