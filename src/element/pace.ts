// While the cursor of time moves, the views follow it as fast as the device can: together where that is quick, else one
// after the other with frames between them that draw nothing but the cursor, which never waits.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stage} from '../state/frame.ts';

/** Each with the sections that it draws. */
const FOLLOWERS = {
  map: '[part~=map]',
  rows: '[part~=timeline]',
  head: '.beside',
  table: '[part~=table], .memberships, .undertakings',
} as const;
export type Follower = keyof typeof FOLLOWERS;
const ALL = Object.keys(FOLLOWERS) as readonly Follower[];

/** Milliseconds of script in one update that leave a frame time to be laid out and painted. */
const ROOM = 6;
/** What one drawing takes, so many times: then there is time for the next under a hand. */
export const PAUSE = 6;

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
  /** When there is time for the next. */
  #due = 0;
  #isBehind = false;
  /** Some of what is behind is in sight. */
  #goesOn = false;
  #isAsked = false;
  #frame = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What each view is to show now. */
  follow(stage: Stage): (view: Follower) => Stage {
    const {scrubbing, playing} = stage.transient;
    // Paper waits for nothing.
    const hurried = (scrubbing || playing) && !this.#isAsked && stage.frame.onScreen === undefined;
    this.#isAsked = false;
    this.#begun = performance.now();
    if (!hurried) this.#sections.clear();
    const drawn = hurried ? this.#affordable(stage) : ALL;
    for (const view of drawn) {
      this.#shown.delete(view);
      this.#shown.set(view, stage);
    }
    const waiting = this.#waiting(stage);
    this.#isBehind = waiting.length > 0;
    this.#goesOn = waiting.some((view) => !this.#isAway(view));
    this.#drawn = hurried ? drawn : [];
    return (view) => this.#shown.get(view) ?? stage;
  }

  /** Has every view show what the cursor does, those out of sight, too. True when there is something to wait for. */
  catchUp(): boolean {
    if (!this.#isBehind) return false;
    this.#isAsked = true;
    this.#host.requestUpdate();
    return true;
  }

  hostUpdated(): void {
    const now = performance.now();
    const took = (now - this.#begun) / this.#drawn.length;
    for (const view of this.#drawn) this.#cost.set(view, took);
    if (this.#drawn.length) this.#due = now + took * PAUSE;
    this.#drawn = [];
    if (this.#goesOn && !this.#frame)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #affordable(stage: Stage): readonly Follower[] {
    const waiting = this.#waiting(stage).filter((view) => !this.#isAway(view));
    let room = ROOM;
    const fitting = waiting.filter((view, i) => {
      room -= this.#cost.get(view) ?? ROOM;
      return i === 0 || room >= 0;
    });
    return fitting.length < waiting.length && this.#begun < this.#due ? [] : fitting;
  }

  #waiting(stage: Stage): Follower[] {
    const waiting = ALL.filter((view) => !this.#shown.has(view));
    for (const [view, shown] of this.#shown) if (isOther(shown, stage)) waiting.push(view);
    return waiting;
  }

  #isAway(view: Follower): boolean {
    const sections = this.#sections.get(view) ?? [...(this.#host.shadowRoot?.querySelectorAll(FOLLOWERS[view]) ?? [])];
    this.#sections.set(view, sections);
    return sections.length > 0 && sections.every((section) => section.hasAttribute('data-away'));
  }
}

const isOther = (shown: Stage, now: Stage): boolean =>
  shown.day !== now.day || shown.atlas !== now.atlas || shown.words !== now.words;
