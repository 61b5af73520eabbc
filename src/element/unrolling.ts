// The first drawing, one section after the other from the top, so that a slow device shows the map while it still works on
// what is below. Only the first: whatever changes later changes as a whole. Paper waits for nobody.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Panel, ViewState} from '../state/view-state.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** After what stands first, each in a task of its own. */
const LATER: readonly Panel[] = ['timeline', 'table', 'sources'];

/** When the browser has painted; at once where it does not paint. */
const painted = (next: () => void): void => {
  if (document.hidden) setTimeout(next);
  else requestAnimationFrame(() => setTimeout(next));
};

export class Unrolling implements ReactiveController {
  readonly #host: Host;
  /** Still to be drawn; undefined before there was anything to draw. */
  #left: readonly Panel[] | undefined;
  #isNext = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isWhole(): boolean {
    return this.#left?.length === 0;
  }

  /** The panels that are to be drawn by now. */
  panels({panels}: ViewState): readonly Panel[] {
    this.#left ??= LATER.filter((panel) => panels.includes(panel)).slice(panels.includes('map') ? 0 : 1);
    return panels.filter((panel) => !this.#left?.includes(panel));
  }

  /** Settles when all is drawn that has been begun. */
  async finished(): Promise<void> {
    while (this.#left?.length && this.#host.isConnected) await new Promise<void>(painted);
  }

  hostConnected(): void {
    if (this.isWhole) return;
    window.addEventListener('beforeprint', this.#hurry);
    if (this.#left) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.isWhole) this.hostDisconnected();
    if (!this.#left?.length || this.#isNext) return;
    this.#isNext = true;
    painted(() => {
      this.#isNext = false;
      if (this.#host.isConnected) this.#leave(this.#left?.slice(1) ?? []);
    });
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#hurry);
  }

  readonly #hurry = (): void => this.#leave([]);

  #leave(left: readonly Panel[]): void {
    this.#left = left;
    this.#host.requestUpdate();
  }
}
