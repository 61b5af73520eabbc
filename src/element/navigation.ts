// Brings eye and focus to a place of the page: details, story, table, a source and the way back from it.
import type {LitElement} from 'lit';
import type {ElementPort} from '../browser/element-port.ts';
import {wantsLessMotion} from '../browser/tween-controller.ts';

export class Navigation {
  readonly #host: LitElement;
  readonly #port: ElementPort;
  /** The mark from which the reader has come to a source. */
  #cited: Element | undefined;

  constructor(host: LitElement, port: ElementPort) {
    this.#host = host;
    this.#port = port;
  }

  /** A link leads to a source, a chapter or a city: it is opened and comes into sight. */
  goTo({
    source,
    chapter,
    city,
  }: {
    readonly source?: number | undefined;
    readonly chapter?: string | undefined;
    readonly city?: string | undefined;
  }): void {
    if (source !== undefined) this.toSource(source, undefined);
    else if (chapter !== undefined) void this.toStory();
    else if (city !== undefined) this.#toDetails();
  }

  /** The chapter that has been opened stands by the map: both come into sight, and the focus goes there. */
  async toStory(): Promise<void> {
    await this.#host.updateComplete;
    const story = this.#find('.story');
    const block = story?.closest('.beside') ? 'nearest' : 'start';
    this.#find('[part~=map]')?.scrollIntoView({block, behavior: scrolling()});
    story?.focus({preventScroll: true});
  }

  #toDetails(): void {
    const details = this.#find('[part~=details]');
    details?.scrollIntoView({block: 'nearest'});
    details?.focus({preventScroll: true});
  }

  /** To the end of the widget; Tab goes on from there. */
  toEnd(): void {
    const end = this.#find('.end');
    if (!end) return;
    // A stop only now: Tab goes on from here, also where nothing follows in the widget.
    end.tabIndex = 0;
    end.focus();
    end.addEventListener('blur', () => end.removeAttribute('tabindex'), {once: true});
  }

  /** Opens its drawer, if it is in one. */
  toTable(): void {
    const line = this.#find('[part~=table] summary');
    if (line) comeTo(line);
  }

  /** `mark`: from which the reader comes. */
  toSource(number: number, mark: Element | undefined): void {
    const source = this.#find(`#source-${number}`);
    if (!source) return;
    this.#cited = mark;
    this.#port.setTransient({cited: number});
    comeTo(source);
  }

  /** Back to the mark from which the reader has come. */
  async leaveSource(): Promise<void> {
    const mark = this.#cited;
    const source = this.#port.input()?.transient.cited;
    this.#forget();
    await this.#host.updateComplete;
    const back = mark?.isConnected ? mark : this.#find(`.mark[data-act="source ${source}"]`);
    if (back) comeTo(back);
  }

  /** By the browser's own Back, which has brought back the place on the page. */
  sourceLeft(): void {
    const mark = this.#cited;
    this.#forget();
    if (mark?.isConnected) (mark as HTMLElement).focus({preventScroll: true});
  }

  /** Whether Esc at this place leads back from a source. */
  isAtSource(place: Element): boolean {
    return this.#cited !== undefined && place.closest('[part~=sources]') !== null;
  }

  #forget(): void {
    this.#cited = undefined;
    this.#port.setTransient({cited: undefined});
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }
}

/** Opens what it is folded away in, and brings eye and focus there. */
function comeTo(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  place.scrollIntoView({block: 'center', behavior: scrolling()});
  (place as HTMLElement).focus({preventScroll: true});
}

const scrolling = (): ScrollBehavior => (wantsLessMotion() ? 'auto' : 'smooth');
