// Drives the map between two views: zoom, pan, the globe's turns, the change of projection, the hint, finer land.
import type {LitElement} from 'lit';
import {CompositorTransform} from './compositor-transform.ts';
import type {ElementPort} from './element-port.ts';
import {fineLand} from './fine-land.ts';
import {GestureController} from './gesture-controller.ts';
import {TweenController} from './tween-controller.ts';
import {panned, WHOLE, zoomAround, type Camera} from '../geo/camera.ts';
import type {Land} from '../geo/land.ts';
import {nearestPin} from '../geo/spread.ts';
import {cameraNear, placesInFrame} from '../map/gatherings.ts';
import {isClose} from '../map/layout.ts';
import type {MapInput} from '../map/map-input.ts';
import type {MapScene, PanWay} from '../map/map-scene.ts';
import type {Rotation} from '../map/basemap.ts';
import type {SceneInput} from '../state/scene-input.ts';
import {AT_REST, type Transition, type Transient} from '../state/transient.ts';
import type {ViewState} from '../state/view-state.ts';

const MORPH_MS = 600;
const TURN_MS = 500;
const ZOOM_STEP = 1.8;
/** Of the frame, and in px on the globe, for one press of an arrow key. */
const PAN_STEP = 0.12;
/** The same for a press of a button, which takes longer than a key. */
const PAN_BUTTON = 2.5;
const TURN_STEP = 60;
const HINT_MS = 5000;
/** Enlarged or reduced so many times a picture is drawn anew in any case. */
const TOO_COARSE = 4;
/** A tap this near to a pin, in px, is meant for it. */
const REACH = 24;

const HERE: Rotation = [0, 0];

const PANS: Readonly<Record<PanWay, Rotation>> = {left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1]};

const ARROWS: Readonly<Record<string, PanWay>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export class MapDriver {
  readonly #host: LitElement;
  readonly #port: ElementPort;
  readonly #gestures: GestureController;
  readonly #tween: TweenController;
  #surface: SVGSVGElement | undefined;
  /** What stands on the surface. */
  #scene: MapScene | undefined;
  /** What that was made from; its frame is the map's own. */
  #input: MapInput | undefined;
  #hint: ReturnType<typeof setTimeout> | undefined;
  #hinted = false;
  #fineLand: Land | undefined;
  /** Where a hand has carried the picture of the map, which is drawn anew when the hand rests. */
  #carried: Camera | undefined;
  /** What carries it, from the hand's first move until it rests. */
  #carriage: CompositorTransform | undefined;
  #isHeld = false;
  #isRefining = false;

  constructor(host: LitElement, port: ElementPort) {
    this.#host = host;
    this.#port = port;
    this.#gestures = new GestureController(host, {
      zoomed: (point, factor) => this.#carry(zoomAround(this.#camera, point, factor)),
      dragged: (fractions, pixels) => this.#dragged(fractions, pixels),
      rested: () => this.#rest(),
      wheelMissed: () => this.#showHint(),
      turnsByFinger: () => port.input()?.view.projection === 'globe',
    });
    this.#tween = new TweenController(host);
    host.addController({
      hostDisconnected: () => {
        clearTimeout(this.#hint);
        this.#carried = undefined;
        this.#release();
      },
    });
  }

  get fineLand(): Land | undefined {
    return this.#fineLand;
  }

  /** Whether the click that comes now ends a drag, told once. */
  takeDrag(): boolean {
    return this.#gestures.takeDrag();
  }

  /** A hand moves the map, or it moves by itself. */
  get isMoving(): boolean {
    return this.#carried !== undefined || this.#transient.transition !== undefined || this.#transient.moving;
  }

  /** The map is drawn from it. */
  drawn(scene: MapScene, input: MapInput): void {
    this.#scene = scene;
    this.#input = input;
  }

  /** After each drawing of the map: what was carried is drawn where it belongs by now. */
  attach(surface: SVGSVGElement | undefined): void {
    this.#surface = surface;
    this.#gestures.attach(surface);
    if (this.#carried) return;
    this.#refine();
    if (this.#isHeld) this.#carriage?.move('none');
    else this.#release();
  }

  /** A change of the view that needs motion: from one projection to the other, or to the selected city on the globe. */
  viewChanged(before: ViewState, after: ViewState): void {
    if (before.projection !== after.projection) {
      const input = this.#port.input();
      const from = {kind: before.projection, rotation: input ? this.#rotation(input) : HERE};
      this.#draw({camera: WHOLE, rotation: undefined});
      // Before there is a map nothing is seen to change.
      if (!this.#surface) return;
      this.#tween.run(
        MORPH_MS,
        (share) => this.#fly({kind: 'change', from, share}),
        () => this.#draw({}),
      );
    } else if (before.city !== after.city && after.projection === 'globe' && after.city !== undefined) {
      this.#turnTo(after.city);
    } else if (before.city !== after.city && after.city !== undefined) {
      this.reveal(after.city);
    }
  }

  zoom(way: 'in' | 'out' | 'reset'): void {
    if (way === 'reset') this.#draw({camera: WHOLE, rotation: undefined});
    else this.#draw({camera: zoomAround(this.#camera, [0.5, 0.5], way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP)});
    this.#rest();
  }

  /** Comes nearer to what is gathered at a city's place; the city has a mark of its own then. */
  part(city: string): void {
    const cities =
      this.#scene?.marks.flatMap((mark) => ('act' in mark && mark.act === `part ${city}` ? mark.cities : [])) ?? [];
    if (this.#input) this.#draw({camera: cameraNear(cities, this.#camera, this.#input), pinFocus: city});
    this.#gestures.opened();
  }

  /** By a button, for whoever cannot drag. */
  pan(way: PanWay): void {
    this.#pan(way, PAN_BUTTON);
  }

  #pan(way: PanWay, times = 1): void {
    const [x, y] = PANS[way];
    const [step, turn] = [PAN_STEP * times, TURN_STEP * times];
    this.#dragged([x * step, y * step], [x * turn, y * turn]);
    this.#rest();
  }

  /** An arrow key that no pin wants. True when it was one. */
  key({key}: KeyboardEvent): boolean {
    const arrow = ARROWS[key];
    if (arrow) this.#pan(arrow);
    return arrow !== undefined;
  }

  /** Brings a city into a zoomed frame. */
  reveal(city: string): void {
    const camera = this.#camera;
    const [at] = camera.k === 1 || !this.#input ? [] : placesInFrame([city], camera, this.#input);
    if (!at) return;
    const [x, y] = at;
    if (x < 0 || x > 1 || y < 0 || y > 1) this.#draw({camera: panned(camera, [0.5 - x, 0.5 - y])});
  }

  /** The city whose pin is nearest to a click on the map beside all pins. */
  cityNear({clientX, clientY}: MouseEvent): string | undefined {
    const matrix = this.#surface?.getScreenCTM();
    if (!matrix) return undefined;
    const {x, y} = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return nearestPin(this.#pins, x, y, REACH / matrix.a)?.city;
  }

  /** Where pins are hit, in the units of the drawing. */
  get #pins(): readonly {readonly city: string; readonly x: number; readonly y: number}[] {
    return (this.#scene?.pins ?? []).map(({city, target: [x, y]}) => ({city, x, y}));
  }

  get #camera(): Camera {
    return this.#carried ?? this.#transient.camera;
  }

  /** Has the map drawn anew; a flight has ended where it has led. */
  #draw(change: Partial<Transient>, isHeld = false): void {
    this.#carried = undefined;
    this.#isHeld = isHeld;
    this.#port.setTransient({rotation: this.#turned, transition: undefined, ...change});
  }

  #turn(rotation: Rotation): void {
    this.#fly({kind: 'turn', rotation});
  }

  #fly(transition: Transition): void {
    this.#port.setTransient({transition});
  }

  /** How far the globe has been turned, also in flight. */
  get #turned(): Rotation | undefined {
    const {transition, rotation} = this.#transient;
    return transition?.kind === 'turn' ? transition.rotation : rotation;
  }

  get #transient(): Transient {
    return this.#port.input()?.transient ?? AT_REST;
  }

  #carry(camera: Camera): void {
    const {camera: drawn} = this.#transient;
    const by = camera.k / drawn.k;
    const [x, y] = [camera.x - drawn.x * by, camera.y - drawn.y * by];
    const isBeyond = [x, y].some((from) => from > 0.9 * by || from + 1.9 * by < 1);
    const coarseness = Math.max(by, 1 / by);
    if (isBeyond || coarseness > TOO_COARSE) return this.#draw({camera, moving: by !== 1}, true);
    if (!this.#surface || camera === this.#camera) return;
    this.#carried = camera;
    if (!this.#carriage) {
      this.#surface.setAttribute('data-carried', '');
      this.#carriage = new CompositorTransform(this.#surface);
    }
    this.#carriage.move(`translate(${x * 100}%, ${y * 100}%) scale(${by})`);
  }

  #release(): void {
    const surface = this.#surface;
    this.#carriage?.release();
    this.#carriage = undefined;
    surface?.removeAttribute('data-carried');
  }

  #rest(): void {
    this.#draw({camera: this.#camera, moving: false});
  }

  /** Asks for finer land where the map shows so little of the Earth that it would be seen. */
  #refine(): void {
    const input = this.#port.input();
    if (!input || this.#fineLand || this.#isRefining || !isClose(input)) return;
    this.#isRefining = true;
    void fineLand().then((land) => {
      if (!land || !this.#host.isConnected) return;
      this.#fineLand = land;
      this.#host.requestUpdate();
    });
  }

  #dragged(fractions: Rotation, [dx, dy]: Rotation): void {
    const input = this.#port.input();
    if (input?.view.projection !== 'globe') {
      this.#carry(panned(this.#camera, fractions));
      return;
    }
    const [lambda, phi] = this.#rotation(input);
    // A drag over the globe's diameter is half a turn.
    const degrees = 180 / Math.max(240, Math.min(input.frame.width, 640)) / this.#camera.k;
    this.#turn([lambda + dx * degrees, Math.max(-89, Math.min(89, phi - dy * degrees))]);
  }

  #rotation({atlas, view}: SceneInput): Rotation {
    if (this.#turned) return this.#turned;
    const [lon, lat] = (atlas.partners.find(({id}) => id === view.city) ?? atlas.home).coordinates;
    return [-lon, -lat];
  }

  #turnTo(city: string): void {
    const input = this.#port.input();
    const partner = input?.atlas.partners.find(({id}) => id === city);
    if (!input || !partner) return;
    const home = input.atlas.home.coordinates;
    const [lambda, phi] = this.#turned ?? [-home[0], -home[1]];
    const to: Rotation = [-partner.coordinates[0], -partner.coordinates[1]];
    // The short way round.
    const turn = ((to[0] - lambda + 540) % 360) - 180;
    this.#tween.run(
      TURN_MS,
      (t) => this.#turn([lambda + turn * t, phi + (to[1] - phi) * t]),
      () => this.#draw({rotation: to, moving: false}),
    );
  }

  #showHint(): void {
    if (this.#hinted) return;
    this.#hinted = true;
    this.#port.setTransient({hint: true});
    this.#hint = setTimeout(() => this.#port.setTransient({hint: false}), HINT_MS);
  }
}
