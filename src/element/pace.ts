// While the cursor of time moves, the views follow it as fast as the device can: together where that is quick, else one
// after the other, a frame each, so that the cursor itself never waits.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Stage} from '../state/frame.ts';

export const FOLLOWERS = ['map', 'rows', 'head', 'table'] as const;
export type Follower = (typeof FOLLOWERS)[number];

/** Milliseconds of script in one update that leave a frame time to be laid out and painted. */
const ROOM = 6;

export class Pace implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What each view shows; the one that has waited longest comes first. */
  readonly #shown = new Map<Follower, Stage>();
  /** Milliseconds that each took last; of those not known none is drawn with another. */
  readonly #cost = new Map<Follower, number>();
  #drawn: readonly Follower[] = [];
  #begun = 0;
  #isBehind = false;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What each view is to show now. */
  follow(stage: Stage): (view: Follower) => Stage {
    const {scrubbing, playing} = stage.transient;
    const hurried = scrubbing || playing;
    const drawn = hurried ? this.#affordable(stage) : FOLLOWERS;
    for (const view of drawn) {
      this.#shown.delete(view);
      this.#shown.set(view, stage);
    }
    this.#isBehind = [...this.#shown.values()].some((shown) => isOther(shown, stage));
    this.#drawn = hurried ? drawn : [];
    this.#begun = performance.now();
    return (view) => this.#shown.get(view) ?? stage;
  }

  /** Settles when every view shows what the cursor does, unless that goes on and on. */
  async caughtUp(): Promise<void> {
    for (let i = 0; i < FOLLOWERS.length && this.#isBehind; i++) await new Promise(requestAnimationFrame);
  }

  hostUpdated(): void {
    const took = (performance.now() - this.#begun) / this.#drawn.length;
    for (const view of this.#drawn) this.#cost.set(view, took);
    this.#drawn = [];
    if (this.#isBehind && !this.#frame)
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
    const waiting = FOLLOWERS.filter((view) => !this.#shown.has(view));
    for (const [view, shown] of this.#shown) if (isOther(shown, stage)) waiting.push(view);
    let room = ROOM;
    return waiting.filter((view, i) => {
      room -= this.#cost.get(view) ?? ROOM;
      return i === 0 || room >= 0;
    });
  }
}

const isOther = (shown: Stage, now: Stage): boolean =>
  shown.day !== now.day || shown.atlas !== now.atlas || shown.words !== now.words;
