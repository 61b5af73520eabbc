// Play: a clock that runs only while the story does, and stops by itself when the page is hidden or the end is reached.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export class PlaybackController implements ReactiveController {
  readonly #tick: (elapsedMs: number) => boolean;
  readonly #ended: () => void;
  #frame = 0;
  #last = 0;
  #elapsed = 0;

  /** `tick` is told the time played so far and answers whether to go on; `ended` is told whenever it stops. */
  constructor(host: Host, tick: (elapsedMs: number) => boolean, ended: () => void) {
    this.#tick = tick;
    this.#ended = ended;
    host.addController(this);
  }

  get playing(): boolean {
    return this.#frame !== 0;
  }

  /** Plays on from a point in the story, in ms. */
  play(fromMs: number): void {
    if (this.playing) return;
    this.#elapsed = fromMs;
    this.#last = 0;
    document.addEventListener('visibilitychange', this.#onHidden);
    this.#frame = requestAnimationFrame(this.#step);
  }

  pause(): void {
    if (!this.playing) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    document.removeEventListener('visibilitychange', this.#onHidden);
    this.#ended();
  }

  hostDisconnected(): void {
    this.pause();
  }

  readonly #onHidden = (): void => {
    if (document.hidden) this.pause();
  };

  readonly #step = (now: number): void => {
    // A page that stutters plays slower, it does not jump.
    this.#elapsed += this.#last === 0 ? 0 : Math.min(100, now - this.#last);
    this.#last = now;
    this.#frame = requestAnimationFrame(this.#step);
    if (!this.#tick(this.#elapsed)) this.pause();
  };
}
