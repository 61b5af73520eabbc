// A small map on which a place is set: by a click, or by moving a cross with the arrow keys.
import {geoEquirectangular, geoPath} from 'd3-geo';
import {html, svg, type TemplateResult} from 'lit';
import {land as ownLand} from '../geo/land.ts';
import type {LonLat} from '../model/atlas.ts';
import type {Context} from './context.ts';
import {listOf, valueAt, type Path} from './draft.ts';

const WIDTH = 640;
const HEIGHT = 340;
const NEAREST = 64;
/** Pixels by which an arrow key moves the cross. */
const STEP = 8;

export interface Picture {
  readonly centre: LonLat;
  /** 1: the whole world. */
  readonly zoom: number;
}

export interface PickerPort {
  readonly picture: (key: string) => Picture | undefined;
  readonly show: (key: string, picture: Picture) => void;
}

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function pointAt(value: unknown): LonLat | undefined {
  const [lon, lat] = Array.isArray(value) ? (value as unknown[]) : [];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

export function mapPicker(context: Context, path: Path, port: PickerPort): TemplateResult {
  const {labels, land = ownLand()} = context;
  const key = path.join('.');
  const point = pointAt(listOf(valueAt(context.file, path)));
  const home = pointAt(listOf(valueAt(context.file, ['home', 'coordinates'])));
  const {centre, zoom} = port.picture(key) ?? {centre: point ?? home ?? [10, 30], zoom: point || home ? 6 : 1};
  const projection = geoEquirectangular()
    .rotate([-centre[0], 0])
    .center([0, Math.max(-80, Math.min(80, centre[1]))])
    .scale((WIDTH / (2 * Math.PI)) * zoom)
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ])
    .precision(0.3);
  const outline = geoPath(projection);
  const cross = point && projection([...point]);
  const put = ([x, y]: readonly [number, number]): void => {
    const there = projection.invert?.([x, y]);
    if (!there) return;
    const [lon, lat] = [rounded(((there[0] + 540) % 360) - 180), rounded(Math.max(-90, Math.min(90, there[1])))];
    port.show(key, {centre, zoom});
    context.set(path, [lon, lat]);
  };
  const zoomed = (factor: number): void =>
    port.show(key, {centre: point ?? centre, zoom: Math.max(1, Math.min(NEAREST, zoom * factor))});
  const click = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    put([((event.clientX - box.left) / box.width) * WIDTH, ((event.clientY - box.top) / box.height) * HEIGHT]);
  };
  const press = (event: KeyboardEvent): void => {
    const by = ({ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]} as const)[
      event.key as 'ArrowUp'
    ];
    if (event.key === '+' || event.key === '=') zoomed(2);
    else if (event.key === '-') zoomed(0.5);
    else if (by) {
      const [x, y] = cross ?? [WIDTH / 2, HEIGHT / 2];
      put([x + by[0] * STEP, y + by[1] * STEP]);
    } else return;
    event.preventDefault();
  };
  return html`<div class="picker">
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      tabindex="0"
      role="application"
      aria-label=${labels.place.mapLabel}
      data-map=${key}
      @click=${click}
      @keydown=${press}
    >
      ${svg`<rect class="water" width=${WIDTH} height=${HEIGHT} />
        <path class="land" d=${outline(land.land) ?? ''} />
        <path class="border" d=${outline(land.borders) ?? ''} />
        ${
          cross
            ? svg`<path class="cross" d="M${cross[0] - 9},${cross[1]}h18M${cross[0]},${cross[1] - 9}v18" />
              <circle class="spot" cx=${cross[0]} cy=${cross[1]} r="4" />`
            : ''
        }`}
    </svg>
    <div class="row">
      <button type="button" class="button" @click=${() => zoomed(2)}>${labels.place.zoomIn}</button>
      <button type="button" class="button" @click=${() => zoomed(0.5)}>${labels.place.zoomOut}</button>
    </div>
    <p class="hint">${labels.place.mapHint}</p>
  </div>`;
}
