// A hand on the page: wheel, fingers and mouse as the browser's own input, and what the map has made of them.
import type {CDPSession, Page} from 'playwright';
import type {Opened} from './browser.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export class Hand {
  readonly #page: Page & Opened;
  #cdp: Promise<CDPSession> | undefined;

  constructor(page: Page & Opened) {
    this.#page = page;
  }

  get #session(): Promise<CDPSession> {
    return (this.#cdp ??= this.#page.context().newCDPSession(this.#page));
  }

  /** A place of something, as shares of its width and height. */
  async on(selector: string, [x, y]: readonly [number, number] = [0.5, 0.5]): Promise<Spot> {
    const box = await this.#page.widget.host.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not drawn`);
    return {x: box.x + box.width * x, y: box.y + box.height * y};
  }

  /** Turns the wheel and tells how far the page has scrolled for it, in px. */
  async wheel(at: Spot, deltaY: number): Promise<number> {
    await this.#page.mouse.move(at.x, at.y);
    return this.#scrolledBy(() => this.#page.mouse.wheel(0, deltaY));
  }

  /** Turns the wheel with Ctrl held, and waits until the map has come to rest. */
  async ctrlWheel(at: Spot, deltaY: number): Promise<void> {
    await this.#page.mouse.move(at.x, at.y);
    await this.#page.keyboard.down('Control');
    await this.#page.mouse.wheel(0, deltaY);
    await this.#page.keyboard.up('Control');
  }

  /** One finger from a place by so many px; tells how far the page has scrolled for it. */
  async swipe(from: Spot, [dx, dy]: readonly [number, number]): Promise<number> {
    return this.#scrolledBy(() => this.draw(from, {x: from.x + dx, y: from.y + dy}));
  }

  /** Two fingers apart (factor > 1) or together. */
  async pinch({x, y}: Spot, scaleFactor: number): Promise<void> {
    await (await this.#session).send('Input.synthesizePinchGesture', {x, y, scaleFactor, gestureSourceType: 'touch'});
  }

  /** One finger from place to place, a step a frame; it stops before it leaves the glass, so that nothing is flung. */
  async draw(from: Spot, to: Spot, steps = 10): Promise<void> {
    const cdp = await this.#session;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Spot[]) =>
      cdp.send('Input.dispatchTouchEvent', {type, touchPoints: points.map(({x, y}) => ({x, y}))});
    await touch('touchStart', [from]);
    for (let i = 1; i <= steps + 6; i++) {
      const t = Math.min(1, i / steps);
      await touch('touchMove', [{x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t}]);
      await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    await touch('touchEnd', []);
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    const {mouse} = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, {steps: 6});
    await mouse.up();
  }

  /** Waits until nothing moves any more. */
  async rest(): Promise<void> {
    await this.#page.widget.host.evaluate(async (element) => {
      const widget = element as HTMLElement & {updateComplete: Promise<unknown>};
      do {
        await new Promise((done) => requestAnimationFrame(done));
        await widget.updateComplete;
      } while (widget.shadowRoot?.querySelector('[data-moving], [data-carried], [data-flying]'));
    });
  }

  /** How near the map is: 1 at rest. */
  zoom(): Promise<number> {
    return this.#page.widget.host.evaluate((element) =>
      Number(
        /scale\(([\d.]+)\)/.exec(element.shadowRoot?.querySelector('.sheet')?.getAttribute('transform') ?? '')?.[1] ??
          1,
      ),
    );
  }

  /** What of the map's sheet lies under a place of the screen, in its own units. */
  under(at: Spot): Promise<Spot> {
    return this.#page.widget.host.evaluate((element, {x, y}) => {
      const matrix = element.shadowRoot?.querySelector<SVGGElement>('.sheet')?.getScreenCTM();
      const point = new DOMPoint(x, y).matrixTransform(matrix?.inverse());
      return {x: point.x, y: point.y};
    }, at);
  }

  /** The land as drawn. */
  land(): Promise<string> {
    return this.#page.widget.host.evaluate(
      (element) => element.shadowRoot?.querySelector('.land')?.getAttribute('d') ?? '',
    );
  }

  /** How far the page itself is zoomed. */
  pageZoom(): Promise<number> {
    return this.#page.evaluate(() => visualViewport?.scale ?? 1);
  }

  scrolled(): Promise<number> {
    return this.#page.evaluate(() => scrollY);
  }

  async #scrolledBy(act: () => Promise<unknown>): Promise<number> {
    const before = await this.scrolled();
    await this.#page.evaluate(() => {
      const ended = new Promise((done) => document.addEventListener('scrollend', done, {once: true}));
      Object.assign(window, {ended});
    });
    await act();
    await this.#page.evaluate('window.ended');
    return (await this.scrolled()) - before;
  }
}
