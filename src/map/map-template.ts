// The map as markup. It decides nothing; what it is given, it writes down.
import {html, noChange, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {symbolPaths} from '../theme/symbols.ts';
import type {Arc} from './arcs.ts';
import type {MapScene} from './map-scene.ts';
import type {HomeScene, SheetScene} from './pane.ts';
import {tenths} from '../base/round.ts';
import {TARGET, type Pin, type PinLabel} from './pins.ts';

export const flag = (so: boolean) => (so ? '' : nothing);

const ICONS = {
  in: svg`<path d="M8,3V13M3,8H13" />`,
  out: svg`<path d="M3,8H13" />`,
  reset: svg`<path d="M6,2.5H2.5V6M10,2.5H13.5V6M6,13.5H2.5V10M10,13.5H13.5V10" />`,
};

function arc(shown: Arc): unknown {
  const {status, perhaps, d, selected, highlighted, dimmed} = shown;
  return guard([status, perhaps, d, selected, highlighted, dimmed], () => drawnArc(shown));
}

function drawnArc({city, status, perhaps, d, selected, highlighted, dimmed}: Arc): TemplateResult {
  return svg`<path
    part="arc"
    class=${selected ? 'arc selected' : 'arc'}
    data-tie=${city}
    data-status=${status}
    data-perhaps=${flag(perhaps)}
    data-lit=${flag(highlighted)}
    data-dim=${flag(dimmed)}
    d=${d}
    vector-effect="non-scaling-stroke"
  />`;
}

/** Land and ties under one transform. */
function sheet({land, borders, disputed, sphere, transform, origin, arcs}: SheetScene): TemplateResult {
  return svg`<g class="sheet" transform=${transform} aria-hidden="true">
    ${sphere ? svg`<path part="sphere" class="sphere" d=${sphere} vector-effect="non-scaling-stroke" />` : nothing}
    <path part="land" class="land" d=${land} vector-effect="non-scaling-stroke" />
    <path part="border" class="border" d=${borders} vector-effect="non-scaling-stroke" />
    <path part="border" class="border disputed" d=${disputed} vector-effect="non-scaling-stroke" />
    ${sphere ? svg`<path class="edge" d=${sphere} vector-effect="non-scaling-stroke" />` : nothing}
    <g class="arcs" transform="translate(${origin[0]} ${origin[1]})">${repeat(arcs, ({city}) => city, arc)}</g>
  </g>`;
}

function inset({inset}: MapScene): TemplateResult | typeof nothing {
  if (!inset) return nothing;
  const {x, y, width, height, source, bands} = inset;
  return svg`<g class="inset" aria-hidden="true">
    <path class="band" d=${bands} />
    <rect class="source" x=${source.x} y=${source.y} width=${source.width} height=${source.height} />
    <svg x=${x} y=${y} width=${width} height=${height}>
      <rect class="sphere" width=${width} height=${height} />
      ${sheet(inset.sheet)}
    </svg>
    <rect class="window" x=${x} y=${y} width=${width} height=${height} />
  </g>`;
}

function rings({rings, ringSize}: MapScene): TemplateResult | typeof nothing {
  if (!rings.length) return nothing;
  return svg`<g class="rings" font-size=${ringSize} aria-hidden="true">
    ${rings.map(({x, y, r}) => svg`<circle part="ring" class="ring" cx=${x} cy=${y} r=${r} />`)}
    ${rings.map(({label}) => svg`<text class="ring-label" x=${label.x} y=${label.y}>${label.text}</text>`)}
  </g>`;
}

export function name({text, lang, x, y, anchor}: PinLabel): TemplateResult {
  return svg`<text part="label" class="city-name" lang=${lang ?? nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** A pin on which nothing has changed is left alone. */
function pin(shown: Pin): unknown {
  const {name, status, perhaps, x, y, r, target, hairline, label, selected, highlighted, dimmed, tabbed} = shown;
  const {text, lang, x: labelX, y: labelY, anchor, leader} = label ?? NO_LABEL;
  const looks = [name, status, perhaps, x, y, r, target[0], target[1], hairline, selected, highlighted, dimmed, tabbed];
  return guard([...looks, text, lang, labelX, labelY, anchor, leader], () => drawnPin(shown));
}

const NO_LABEL: Partial<PinLabel> = {};

function drawnPin(shown: Pin): TemplateResult {
  const {city, status, perhaps, x, y, r, target, hairline, label, selected, highlighted, dimmed, tabbed} = shown;
  const [dx, dy] = [tenths(target[0] - x), tenths(target[1] - y)];
  const named = label && {...label, x: tenths(label.x - x), y: tenths(label.y - y)};
  const looks = [status, perhaps, r, selected, dx, dy, named?.text, named?.lang, named?.x, named?.y, named?.anchor];
  return svg`<g
    part="pin"
    class="pin"
    role="button"
    tabindex=${tabbed ? 0 : -1}
    aria-label=${shown.name}
    aria-pressed=${selected}
    aria-current=${selected ? 'true' : nothing}
    data-city=${city}
    data-status=${status}
    data-perhaps=${flag(perhaps)}
    data-lit=${flag(highlighted)}
    data-dim=${flag(dimmed)}
  >
    ${hairline ? svg`<path class="hairline" d=${hairline} />` : nothing}
    ${label?.leader ? svg`<path class="hairline" d=${label.leader} />` : nothing}
    <g class="spot" transform="translate(${x} ${y})">
      ${guard(looks, () => [svg`<circle class="target" cx=${dx} cy=${dy} r=${TARGET} />`, mark(shown), named && name(named)])}
    </g>
  </g>`;
}

/** The mark round its own middle. */
function mark({status, perhaps, r, selected}: Pin): TemplateResult {
  return svg`<g class="mark">
    <circle class="halo" r=${status === 'not-yet' ? r * 0.5 : r + 1.5} />
    <circle class="focus" r=${r + 5} />
    ${selected ? svg`<circle class="chosen" r=${r + 3.5} />` : nothing} ${symbolPaths(status, perhaps, r)}
  </g>`;
}

export function home(home: HomeScene | undefined): TemplateResult | typeof nothing {
  if (!home) return nothing;
  const {x, y, r, label} = home;
  return svg`<g part="home" class="home" aria-hidden="true">
    <g transform="translate(${x} ${y})">
      <circle class="halo" r=${r + 2} />
      <circle class="home-mark" r=${r} />
    </g>
    ${label?.leader ? svg`<path class="hairline" d=${label.leader} />` : nothing}
    ${label ? name(label) : nothing}
  </g>`;
}

/** One tab stop: arrow keys walk from projections to zoom. */
function toolbar({projections, projectionsName, zoom, label}: MapScene): TemplateResult {
  return html`<div class="map-bar screen-only" part="toolbar" role="toolbar" aria-label=${label} data-roving>
    <div class="segments" role="group" aria-label=${projectionsName}>
      ${projections.map(
        ({kind, name, chosen}) =>
          html`<button
            class="segment"
            part="button"
            type="button"
            tabindex=${chosen ? 0 : -1}
            data-act="project ${kind}"
            aria-pressed=${chosen}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div class="segments">
      ${zoom.map(
        ({act, name, idle}) =>
          html`<button
            class="segment square"
            part="button"
            type="button"
            tabindex="-1"
            data-act="zoom ${act}"
            aria-label=${name}
            title=${name}
            aria-disabled=${idle ? 'true' : nothing}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${ICONS[act]}</svg>
          </button>`,
      )}
    </div>
  </div>`;
}

export function mapTemplate(scene: MapScene): TemplateResult {
  const {width, height, kind, label, summary, keys, note, hint, hinted, fontSize, zoomed, flooded, pins} = scene;
  return html`<figure class="map" part="map">
    ${toolbar(scene)}
    <div class="surface">
      <svg
        class="map-svg"
        data-projection=${kind}
        data-map-surface
        data-zoomed=${flag(zoomed)}
        viewBox="0 0 ${width} ${height}"
        role="group"
        aria-label=${label}
        aria-describedby="map-summary"
      >
        ${flooded ? svg`<rect part="sphere" class="sphere" width=${width} height=${height} />` : nothing}
        ${sheet(scene.sheet)} ${rings(scene)} ${inset(scene)}
        <g class="flight" aria-hidden="true"></g>
        <g class="pins" data-roving="both" font-size=${fontSize}>
          ${guard([scene.home, pins], () => [home(scene.home), repeat(pins, ({city}) => city, pin)])}
        </g>
      </svg>
      <p class="map-hint small" aria-hidden="true" ?hidden=${!hinted}>${hint}</p>
    </div>
    <figcaption class="small hush">
      ${note}
      <span class="unseen" id="map-summary">${summary ?? noChange} ${keys}</span>
    </figcaption>
  </figure>`;
}
