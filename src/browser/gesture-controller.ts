// Gestures on the map, polite: a plain wheel and one finger belong to the page. Ctrl/Cmd + wheel, two fingers, a double
// click and the mouse's drag are turned into zooming, panning and turning, at most once a frame.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface GestureSink {
  /** Zoomed by a factor around a point in fractions of the map's frame. */
  zoomed(point: readonly [number, number], factor: number): void;
  /** Dragged by fractions of the frame, and by CSS px. */
  dragged(fractions: readonly [number, number], pixels: readonly [number, number]): void;
  /** The hand has let go: time for what is dear. */
  rested(): void;
  /** A plain wheel was meant for the map. */
  wheelMissed(): void;
  /** One finger sideways turns the globe; on a flat map it is the page's. */
  turnsByFinger(): boolean;
}

/** A drag begins after this many px, so that a click with a shaky hand is a click. */
const SLACK = 4;
const REST_AFTER_MS = 160;
/** A wheel that starts on the map after the pointer has stayed on it this long was meant for the map. */
const MEANT_AFTER_MS = 350;
/** ms; systems take two clicks for one until then. */
const DOUBLE_CLICK = 500;

type Host = ReactiveControllerHost & HTMLElement;

export class GestureController implements ReactiveController {
  readonly #sink: GestureSink;
  #surface: SVGElement | undefined;
  #factor = 1;
  #point: readonly [number, number] = [0.5, 0.5];
  #move: [number, number] = [0, 0];
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #atRest = 0;
  #drag: {readonly id: number; x: number; y: number; begun: boolean} | undefined;
  #pinch: {distance: number; x: number; y: number} | undefined;
  #dragged = false;
  #opened = -Infinity;
  #entered = 0;
  #lastWheel = 0;

  constructor(host: Host, sink: GestureSink) {
    this.#sink = sink;
    host.addController(this);
  }

  /** Listens on the map's surface; undefined when there is none. */
  attach(surface: SVGElement | undefined): void {
    if (surface === this.#surface) return;
    this.#detach();
    this.#surface = surface;
    if (!surface) return;
    surface.addEventListener('wheel', this.#onWheel, {passive: false});
    surface.addEventListener('touchstart', this.#onTouchStart, {passive: false});
    surface.addEventListener('touchmove', this.#onTouchMove, {passive: false});
    surface.addEventListener('touchend', this.#onTouchEnd);
    surface.addEventListener('touchcancel', this.#onTouchEnd);
    surface.addEventListener('pointerenter', this.#onEnter);
    surface.addEventListener('pointerdown', this.#onDown);
    surface.addEventListener('dblclick', this.#onDoubleClick);
  }

  hostDisconnected(): void {
    this.#detach();
    this.#surface = undefined;
  }

  /** A click has come nearer to something: a second one right after it does not once more. */
  opened(): void {
    this.#opened = performance.now();
  }

  /** True once after a drag: the click that ends it selects nothing. */
  takeDrag(): boolean {
    const was = this.#dragged;
    this.#dragged = false;
    return was;
  }

  #detach(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#stayAwake();
    this.#endDrag();
    const surface = this.#surface;
    if (!surface) return;
    surface.removeEventListener('wheel', this.#onWheel);
    surface.removeEventListener('touchstart', this.#onTouchStart);
    surface.removeEventListener('touchmove', this.#onTouchMove);
    surface.removeEventListener('touchend', this.#onTouchEnd);
    surface.removeEventListener('touchcancel', this.#onTouchEnd);
    surface.removeEventListener('pointerenter', this.#onEnter);
    surface.removeEventListener('pointerdown', this.#onDown);
    surface.removeEventListener('dblclick', this.#onDoubleClick);
  }

  readonly #onEnter = (event: PointerEvent): void => {
    this.#entered = event.timeStamp;
  };

  readonly #onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // A mouse's notch is about 100 px, a trackpad's pinch sends small steps; lines count as 16 px.
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      this.#zoom(this.#fraction(event), Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.006));
      return;
    }
    const fresh = event.timeStamp - this.#lastWheel > MEANT_AFTER_MS;
    this.#lastWheel = event.timeStamp;
    if (fresh && event.timeStamp - this.#entered > MEANT_AFTER_MS) this.#sink.wheelMissed();
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    if (performance.now() - this.#opened < DOUBLE_CLICK) return;
    this.#zoom(this.#fraction(event), event.shiftKey ? 0.5 : 2);
  };

  readonly #onTouchStart = (event: TouchEvent): void => {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    this.#endDrag();
    this.#pinch = pinchOf(event);
  };

  readonly #onTouchMove = (event: TouchEvent): void => {
    if (!this.#pinch || event.touches.length !== 2) return;
    event.preventDefault();
    const next = pinchOf(event);
    this.#pan(next.x - this.#pinch.x, next.y - this.#pinch.y);
    this.#zoom(this.#fraction({clientX: next.x, clientY: next.y}), next.distance / Math.max(1, this.#pinch.distance));
    this.#pinch = next;
  };

  readonly #onTouchEnd = (event: TouchEvent): void => {
    if (this.#pinch && event.touches.length < 2) {
      this.#pinch = undefined;
      this.#dragged = true;
      setTimeout(() => (this.#dragged = false));
    }
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.#dragged = false;
    if (!event.isPrimary || event.button !== 0) return;
    if (event.pointerType === 'touch' && !this.#sink.turnsByFinger()) return;
    this.#drag = {id: event.pointerId, x: event.clientX, y: event.clientY, begun: false};
    // On the window only while a button is down: a drag may leave the map.
    window.addEventListener('pointermove', this.#onMove);
    window.addEventListener('pointerup', this.#onUp);
    window.addEventListener('pointercancel', this.#onUp);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.id) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.begun && Math.hypot(dx, dy) < SLACK) return;
    drag.begun = true;
    drag.x = event.clientX;
    drag.y = event.clientY;
    this.#pan(dx, dy);
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (this.#drag?.id !== event.pointerId) return;
    this.#dragged = this.#drag.begun && event.type === 'pointerup';
    this.#endDrag();
  };

  #endDrag(): void {
    this.#drag = undefined;
    window.removeEventListener('pointermove', this.#onMove);
    window.removeEventListener('pointerup', this.#onUp);
    window.removeEventListener('pointercancel', this.#onUp);
  }

  #zoom(point: readonly [number, number], factor: number): void {
    this.#point = point;
    this.#factor *= factor;
    this.#soon();
  }

  #pan(dx: number, dy: number): void {
    this.#move[0] += dx;
    this.#move[1] += dy;
    this.#soon();
  }

  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const {width, height} = this.#box();
      const [dx, dy] = this.#move;
      const factor = this.#factor;
      this.#move = [0, 0];
      this.#factor = 1;
      if (dx !== 0 || dy !== 0) this.#sink.dragged([dx / width, dy / height], [dx, dy]);
      if (factor !== 1) this.#sink.zoomed(this.#point, factor);
    });
    this.#stayAwake();
    // A hand may have gone on while the page was busy: the browser tells of it before the next frame or the one after.
    const soon = (then: () => void) => () => (this.#atRest = requestAnimationFrame(then));
    this.#rest = setTimeout(soon(soon(() => this.#sink.rested())), REST_AFTER_MS);
  }

  #stayAwake(): void {
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#atRest);
  }

  #box(): {readonly left: number; readonly top: number; readonly width: number; readonly height: number} {
    // Of its frame: the surface itself may just be carried about.
    const box = this.#surface?.parentElement?.getBoundingClientRect();
    return box && box.width > 0 ? box : {left: 0, top: 0, width: 1, height: 1};
  }

  #fraction({clientX, clientY}: {readonly clientX: number; readonly clientY: number}): readonly [number, number] {
    const {left, top, width, height} = this.#box();
    return [(clientX - left) / width, (clientY - top) / height];
  }
}

function pinchOf({touches}: TouchEvent): {distance: number; x: number; y: number} {
  const [a, b] = [touches[0], touches[1]];
  if (!a || !b) return {distance: 1, x: 0, y: 0};
  return {
    distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
  };
}
