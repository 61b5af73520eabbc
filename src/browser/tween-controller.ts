// Motion that explains: one number from 0 to 1 in a given time, at once under reduced motion, never while hidden.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

export const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class TweenController implements ReactiveController {
  #frame = 0;
  #finish: (() => void) | undefined;

  constructor(host: Host) {
    host.addController(this);
  }

  /** `step` gets eased fractions; `done` follows in any case, also when another run takes over. */
  run(ms: number, step: (t: number) => void, done: () => void): void {
    this.stop();
    if (wantsLessMotion() || document.hidden) {
      done();
      return;
    }
    this.#finish = done;
    step(0);
    let begun = 0;
    const tick = (now: number): void => {
      begun ||= now;
      const t = Math.min(1, (now - begun) / ms);
      if (t >= 1) {
        this.stop();
        return;
      }
      this.#frame = requestAnimationFrame(tick);
      step(t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    const finish = this.#finish;
    this.#finish = undefined;
    finish?.();
  }

  hostDisconnected(): void {
    this.stop();
  }
}
